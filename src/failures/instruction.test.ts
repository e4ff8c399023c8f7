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
  ['Ne payez pas une deuxième fois.', 'pay'],
  ['Please do not pay a second time.', 'pay'],
  ['Bitte zahlen Sie kein zweites Mal.', 'pay'],
  ['No pague por segunda vez.', 'pay'],
  ['Não pague uma segunda vez.', 'pay'],
  ['Non paghi una seconda volta.', 'pay'],
  ['Betaal geen tweede keer.', 'pay'],
  ['Proszę nie płacić drugi raz.', 'pay'],
  ['Betala inte en andra gång.', 'pay'],
  ['再度のお支払いはお控えください。', 'pay'],
  ['请不要第二次支付。', 'pay'],
  ['Do not resubmit.', 'press'],
  ['Please do not resend the form.', 'press'],
  ['Senden Sie das Formular kein zweites Mal.', 'press'],
  ['Ne renvoyez pas le formulaire.', 'press'],
  ['No reenvíe el formulario.', 'press'],
  ['Não reenvie o formulário.', 'press'],
  ['Non reinviare il modulo.', 'press'],
  ['Verzend het formulier niet nog een keer.', 'press'],
  ['Nie wysyłaj formularza drugi raz.', 'press'],
  ['Skicka inte formuläret en gång till.', 'press'],
  ['再送信しないでください。', 'press'],
  ['请勿重新提交。', 'press'],
  ['Press Submit only once.', 'press'],
  ['Klicken Sie bitte nur einmal.', 'press'],
  ['Cliquez une seule fois.', 'press'],
  ['Haga clic una sola vez.', 'press'],
  ['Clique apenas uma vez.', 'press'],
  ['Clicca una sola volta.', 'press'],
  ['Klik slechts één keer.', 'press'],
  ['Kliknij tylko raz.', 'press'],
  ['Klicka bara en gång.', 'press'],
  ['ボタンは一度だけ押してください。', 'press'],
  ['只点击一次提交。', 'press'],
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
  ['You will receive an e-mail within 24 hours.', 1440],
  ['Please wait up to two hours.', 120],
  ['Sie erhalten innerhalb von 24 Stunden eine Nachricht.', 1440],
  ['Vous recevrez un e-mail sous 24 heures.', 1440],
  ['Recibirá un correo en un máximo de 24 horas.', 1440],
  ['Você receberá um e-mail em até 24 horas.', 1440],
  ['Riceverai un’e-mail entro 24 ore.', 1440],
  ['U ontvangt binnen 24 uur een e-mail.', 1440],
  ['Wiadomość otrzymasz w ciągu 24 godzin.', 1440],
  ['Du får ett mejl inom 24 timmar.', 1440],
  ['24時間以内にメールが届きます。', 1440],
  ['您将在24小时内收到邮件。', 1440],
])('%s: asks to wait %i minutes', (text, minutes) => {
  expect(readInstruction(text)).toMatchObject({ quote: text, minutes });
});

test.each<[string, 0 | 1, string | null]>([
  ['Try again tomorrow at 8.', 1, '08:00'],
  ['Please try again after 6:30 pm.', 0, '18:30'],
  ['Come back at 12 am.', 0, '00:00'],
  ['Versuchen Sie es morgen um 8 Uhr erneut.', 1, '08:00'],
  ['Veuillez réessayer demain à 8 h 30.', 1, '08:30'],
  ['Inténtelo de nuevo mañana a las 9:00.', 1, '09:00'],
  ['Tente novamente amanhã às 8h.', 1, '08:00'],
  ['Riprova domani alle 8.', 1, '08:00'],
  ['Probeer het morgen om 8.00 uur opnieuw.', 1, '08:00'],
  ['Spróbuj ponownie jutro o 8:00.', 1, '08:00'],
  ['Försök igen i morgon klockan 8.', 1, '08:00'],
  ['明日8時以降に再度お試しください。', 1, '08:00'],
  ['午後6時以降にお試しください。', 0, '18:00'],
  ['请明天上午8点后再试。', 1, '08:00'],
  ['Try again tomorrow.', 1, null],
  ['Versuchen Sie es morgen wieder.', 1, null],
])('%s: asks to wait for a time of day', (text, inDays, time) => {
  expect(readInstruction(text)).toMatchObject({ quote: text, minutes: null, moment: { inDays, time } });
});

test.each([
  'Please confirm your address within 24 hours.',
  'Klicken Sie innerhalb von 24 Stunden auf den Link.',
  'Confirmez votre adresse sous 24 heures.',
  'Confirme su correo en un plazo de 24 horas.',
  'Confirme seu e-mail em até 24 horas.',
  'Conferma l’indirizzo entro 24 ore.',
  'Bevestig uw adres binnen 24 uur.',
  'Potwierdź adres w ciągu 24 godzin.',
  'Bekräfta adressen inom 24 timmar.',
  '24時間以内に手続きを完了してください。',
  '请在24小时内点击链接。',
])('%s: is a deadline, no time to wait', text => {
  expect(readInstruction(text)).toBeNull();
});

test.each([
  'Ihr Formular konnte leider nicht erneut gesendet werden.',
  'Votre formulaire n’a pas été renvoyé.',
  'No se pudo reenviar el formulario.',
  'Não foi possível reenviar o formulário.',
  'Non è stato possibile inviare di nuovo il modulo.',
  'Het formulier is niet opnieuw verzonden.',
  'Nie udało się ponownie wysłać formularza.',
  'Formuläret kunde inte skickas igen.',
  'You started at 8:30. Something failed.',
])('%s: tells what happened', text => {
  expect(readInstruction(text)).toBeNull();
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
