import { expect, test } from 'vitest';
import type { ForbiddenAct } from '../applications/instruction.ts';
import { readInstruction, readWarning } from './instruction.ts';

test.each<[string, ForbiddenAct]>([
  ['Please do not press Submit again.', 'press'],
  ['Bitte klicken Sie nicht noch einmal auf die Schaltfläche.', 'press'],
  ['Ne cliquez pas une seconde fois sur le bouton.', 'press'],
  ['No pulse el botón otra vez.', 'press'],
  ['Não clique novamente no botão.', 'press'],
  ['Non premere di nuovo il pulsante.', 'press'],
  ['Klik niet nogmaals op de knop.', 'press'],
  ['Nie klikaj ponownie przycisku.', 'press'],
  ['Tryck inte på knappen igen.', 'press'],
  ['送信ボタンを何度も押さないでください。', 'press'],
  ['请勿重复点击提交按钮。', 'press'],
  ['Do not refresh or close this page while we check.', 'reload'],
  ['Laden Sie die Seite nicht neu.', 'reload'],
  ['Veuillez ne pas recharger la page.', 'reload'],
  ['No cierre esta ventana.', 'reload'],
  ['Não feche esta janela.', 'reload'],
  ['Non ricaricare la pagina.', 'reload'],
  ['Sluit dit venster niet.', 'reload'],
  ['Nie zamykaj tej strony.', 'reload'],
  ['Stäng inte sidan.', 'reload'],
  ['画面を閉じないでください。', 'reload'],
  ['请不要刷新页面。', 'reload'],
  ['If the amount was taken, do not pay again.', 'pay'],
  ['Bitte zahlen Sie nicht erneut.', 'pay'],
  ['Ne payez pas une deuxième ou une seconde fois.', 'pay'],
  ['No pague de nuevo la tasa.', 'pay'],
  ['Não pague a taxa novamente.', 'pay'],
  ['Non effettuare di nuovo il pagamento.', 'pay'],
  ['Betaal niet nogmaals.', 'pay'],
  ['Nie płać ponownie.', 'pay'],
  ['Betala inte en gång till.', 'pay'],
  ['二重にお支払いしないでください。', 'pay'],
  ['请勿重复付款。', 'pay'],
  ['Do not create another account.', 'register'],
  ['Do not sign in from another device.', 'device'],
])('%s: asks to leave "%s"', (text, act) => {
  expect(readInstruction(`Something failed. ${text}`)).toMatchObject({ quote: text, minutes: null });
  expect(readInstruction(text)?.forbids).toContain(act);
});

test.each<[string, number]>([
  ['Please wait 30 minutes before you sign in again.', 30],
  ['Bitte warten Sie eine halbe Stunde.', 30],
  ['Merci de patienter 10 minutes.', 10],
  ['Espere dos horas e inténtelo de nuevo.', 120],
  ['Aguarde 15 minutos e tente de novo.', 15],
  ['Riprova tra 24 ore.', 1440],
  ['Wacht vijf minuten en probeer het opnieuw.', 5],
  ['Spróbuj ponownie za 20 minut.', 20],
  ['Vänta i tre timmar.', 180],
  ['30分ほどお待ちください。', 30],
  ['请等待2小时后再试。', 120],
  ['Please allow up to 2 hours for your documents to appear.', 120],
  ['Das kann bis zu 3 Tage dauern.', 4320],
  ['Try again in 45 seconds.', 1],
])('%s: asks to wait %i minutes', (text, minutes) => {
  expect(readInstruction(text)).toMatchObject({ quote: text, minutes });
});

test.each([
  'An error occurred. Try again later.',
  'Your application could not be sent.',
  'Please do not send your application by post.',
  'The link is valid for 24 hours.',
  'The file must not be larger than 5 MB.',
  'You have 500 characters left.',
  'Ihre Bewerbung konnte nicht gesendet werden.',
  'Votre candidature n’a pas été envoyée.',
  'Tu solicitud no se envió.',
  'Nie udało się wysłać aplikacji.',
  '応募を送信できませんでした。',
  '提交失败，请稍后再试。',
])('%s: asks for nothing special', text => {
  expect(readInstruction(text)).toBeNull();
});

test.each<[string, number | null]>([
  ['Your session will expire in 2 minutes. Do you want to continue?', 2],
  ['You will be signed out in five minutes.', 5],
  ['Ihre Sitzung läuft in 3 Minuten ab.', 3],
  ['Votre session va expirer dans 5 minutes.', 5],
  ['Su sesión se cerrará en 10 minutos.', 10],
  ['Sua sessão vai expirar em dois minutos.', 2],
  ['La sessione scadrà tra 5 minuti.', 5],
  ['Je sessie verloopt over 5 minuten.', 5],
  ['Twoja sesja wygaśnie za 2 minuty.', 2],
  ['Din session går ut om 5 minuter.', 5],
  ['あと5分でログアウトします。', 5],
  ['您的会话将在5分钟后过期。', 5],
  ['Your session is about to end.', null],
])('%s: warns of what will happen', (text, minutes) => {
  expect(readWarning(text)).toMatchObject({ minutes });
  expect(readInstruction(text)).toBeNull();
});

test.each([
  'Your session has expired.',
  'You have been signed out because you were inactive for 30 minutes.',
  'Die Sitzung ist abgelaufen.',
  'Votre session a expiré.',
  'Sesja wygasła.',
  'セッションの有効期限が切れました。',
  '会话已过期，请重新登录。',
])('%s: has happened already', text => {
  expect(readWarning(text)).toBeNull();
});
