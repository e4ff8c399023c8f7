import { expect, test } from 'vitest';
import type { ForbiddenAct } from '../../applications/instruction.ts';
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
  ['只需点击一次。', 'press'],
  // Who is not to try again is not to send it again.
  ['Do not try again, contact support with code 77-12.', 'press'],
  ['Bitte nicht erneut versuchen.', 'press'],
  ['Ne réessayez pas.', 'press'],
  ['No vuelva a intentarlo.', 'press'],
  ['Não tente novamente.', 'press'],
  ['Non riprovare.', 'press'],
  ['Probeer het niet opnieuw.', 'press'],
  ['Nie próbuj ponownie.', 'press'],
  ['Försök inte igen.', 'press'],
  ['再試行しないでください。', 'press'],
  ['请勿重试。', 'press'],
  ['Do not refresh or close this page while we check.', 'reload'],
  ['Laden Sie die Seite nicht neu.', 'reload'],
  ['Veuillez ne pas recharger la page.', 'reload'],
  ['No cierre esta ventana.', 'reload'],
  ['Ladda inte om sidan.', 'reload'],
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
  ['One submission is plenty.', 'press'],
  ['Não adianta apertar o botão várias vezes.', 'press'],
  ['Eén keer versturen is voldoende.', 'press'],
  ['点一次就可以了，不要连续点。', 'press'],
  ['Please stay here until the green tick shows up.', 'reload'],
  ['Bleiben Sie hier, bis der Haken grün wird.', 'reload'],
  ['Ne changez pas de page pendant l’envoi.', 'reload'],
  ['Quédese aquí hasta que termine la carga.', 'reload'],
  ['Não saia desta tela enquanto enviamos.', 'reload'],
  ['Non cambi pagina durante il caricamento.', 'reload'],
  ['Ga niet naar een andere pagina zolang we uploaden.', 'reload'],
  ['Nie wychodź z tej strony, dopóki trwa przesyłanie.', 'reload'],
  ['Byt inte sida medan filen laddas upp.', 'reload'],
  ['上传完成前请停留在本页。', 'reload'],
  ['You don’t need a fresh account.', 'register'],
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
  ['Only one click is needed.', 'press'],
  ['Ein einziger Klick genügt.', 'press'],
  ['Un seul clic suffit.', 'press'],
  ['Basta con pulsar una vez.', 'press'],
  ['Verstuur het formulier niet meer dan één keer.', 'press'],
  ['Nie wysyłaj formularza więcej niż raz.', 'press'],
  ['Skicka inte formuläret mer än en gång.', 'press'],
  ['Keep this window open.', 'reload'],
  ['Bitte lassen Sie dieses Fenster geöffnet.', 'reload'],
  ['Laissez cette fenêtre ouverte.', 'reload'],
  ['Mantenga abierta esta ventana.', 'reload'],
  ['Mantenha esta janela aberta.', 'reload'],
  ['Lasci aperta questa finestra.', 'reload'],
  ['Laat dit venster open.', 'reload'],
  ['Zostaw to okno otwarte.', 'reload'],
  ['Låt fönstret vara öppet.', 'reload'],
  ['この画面を開いたままにしてください。', 'reload'],
  ['请保持此窗口打开。', 'reload'],
  ['Please do not attempt another payment.', 'pay'],
  ['N’effectuez pas un second paiement.', 'pay'],
  ['No realice un segundo pago.', 'pay'],
  ['Non effettui un secondo pagamento.', 'pay'],
  ['Doe geen tweede betaling.', 'pay'],
  ['Nie dokonuj drugiej płatności.', 'pay'],
  ['Do not create another account.', 'register'],
  ['Do not sign in from another device.', 'device'],
  ['One press of the button is enough.', 'press'],
  ['Ein zweites Absenden ist nicht nötig.', 'press'],
  ['Con una pulsación basta.', 'press'],
  ['No hace falta que lo mande otra vez.', 'press'],
  ['Non serve inviare la domanda una seconda volta.', 'press'],
  ['Nog een keer verzenden is niet nodig.', 'press'],
  ['Nie trzeba wysyłać jeszcze raz.', 'press'],
  ['Du behöver inte skicka en gång till.', 'press'],
  ['二度押しはご遠慮ください。', 'press'],
  ['一次提交即可，无需重复。', 'press'],
  ['Evite clicar mais de uma vez.', 'press'],
  ['Stay on this screen until the green tick appears.', 'reload'],
  ['Refreshing now would throw away your answers.', 'reload'],
  ['Permanezca en esta página hasta que termine la carga.', 'reload'],
  ['Permaneça nesta página até o fim do envio.', 'reload'],
  ['Stanna på sidan tills uppladdningen är klar.', 'reload'],
  ['処理が終わるまでこのページから移動しないでください。', 'reload'],
  ['Laat deze pagina openstaan.', 'reload'],
  ['Não efetue um novo pagamento.', 'pay'],
  ['Non è necessario un secondo pagamento.', 'pay'],
  ['Reken niet nogmaals af.', 'pay'],
  ['Nie opłacaj wniosku po raz drugi.', 'pay'],
  ['Legen Sie kein weiteres Profil an.', 'register'],
  ['Pas besoin de recréer un compte.', 'register'],
  ['Não abra uma segunda conta.', 'register'],
  ['Maak geen tweede profiel aan.', 'register'],
  ['Skapa inte en ny profil.', 'register'],
  ['No se registre otra vez con otro correo.', 'register'],
  ['Wechseln Sie während der Prüfung nicht das Gerät.', 'device'],
  ['Ne changez pas d’ordinateur en cours de test.', 'device'],
  ['Nie zmieniaj przeglądarki w trakcie.', 'device'],
])('%s: asks to leave "%s"', (text, act) => {
  expect(readInstruction(`Something failed. ${text}`)).toMatchObject({ quote: text, minutes: null });
  expect(readInstruction(text)?.forbids).toContain(act);
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
  'The form was sent twice and failed at 17:00.',
  'Sie erreichen uns Mo. bis Fr. ab ca. 8 Uhr.',
  'Kontakt: tel. 22 555 01, godz. 8-16.',
  'The job stays open until all places on this page are filled.',
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
  ['Still there? We’ll log you off in 90 seconds.', 2],
  ['Your session is expiring soon.', null],
  ['You have 2 minutes left before you are logged out.', 2],
  ['Por inactividad cerraremos su sesión dentro de 5 minutos.', 5],
  ['Su sesión terminará en 3 minutos.', 3],
  ['A sua sessão vai terminar em 3 minutos por inatividade.', 3],
  ['Encerraremos a sua sessão em 2 minutos.', 2],
  ['Votre session va se terminer dans 2 minutes.', 2],
  ['La sessione terminerà tra 4 minuti.', 4],
  ['We will close your session in 2 minutes.', 2],
  ['Déconnexion automatique dans 2 minutes.', 2],
  ['Su sesión está a punto de caducar.', null],
  ['Sua sessão está prestes a expirar.', null],
  ['Disconnessione tra 2 minuti.', 2],
  ['Over 2 minuten word je automatisch uitgelogd.', 2],
  ['Za 5 minut nastąpi wylogowanie.', 5],
  ['Om 2 minuter loggas du ut.', 2],
])('%s: warns of what will happen', (text, minutes) => {
  expect(readWarning(text)).toMatchObject({ minutes });
  expect(readInstruction(text)).toBeNull();
});

test.each([
  'Your session has expired.',
  'You have been signed out because you were inactive for 30 minutes.',
  'You were logged off because you were idle.',
  'Die Sitzung ist abgelaufen.',
  'Votre session a expiré.',
  'Sesja wygasła.',
  'セッションの有効期限が切れました。',
  'Terminamos a sua sessão por inatividade.',
  'Your session has expired and this page will close.',
  'We had to close your session because of a failure.',
  'Su sesión ha caducado, vamos a llevarle a la página de inicio.',
  'Hemos cerrado su sesión y vamos a pedirle que entre de nuevo.',
  'Ihre Sitzung ist abgelaufen, die Angaben können nicht mehr geändert werden.',
  'Su sesión terminó por inactividad.',
  'A sua sessão terminou por inatividade.',
  'La sessione è terminata.',
  'Votre session a pris fin.',
  '会话已过期，请重新登录。',
])('%s: has happened already', text => {
  expect(readWarning(text)).toBeNull();
});

test('what a text asks is read once, also while others are read between', () => {
  const asked = readInstruction('Please wait two hours, then send it again.');
  const warned = readWarning('Your session will end in 3 minutes.');
  readInstruction('Please do not press Submit again.');
  readWarning('Your session will end in 4 minutes.');
  expect(readInstruction('Please wait two hours, then send it again.')).toBe(asked);
  expect(readWarning('Your session will end in 3 minutes.')).toBe(warned);
  expect(warned).toEqual({ quote: 'Your session will end in 3 minutes.', minutes: 3 });
});

test('a text that was read long ago is read the same way again', () => {
  const text = 'Please wait two hours, then send it again.';
  const asked = readInstruction(text);
  for (let minutes = 1; minutes <= 40; minutes += 1)
    expect(readInstruction(`Please wait ${minutes} minutes.`)?.minutes).toBe(minutes);
  expect(readInstruction(text)).toEqual(asked);
});

test.each([
  'If you do not receive an e-mail, try again.',
  'It did not work, please try again.',
  'Don’t try to upload files over 5 MB.',
  'Wenn Sie keine E-Mail erhalten, versuchen Sie es erneut.',
  'Si vous n’avez rien reçu, essayez à nouveau.',
  'Si no lo recibe, inténtelo de nuevo.',
  'Se não receber, tente novamente.',
  'Se non funziona, riprova.',
  'Als het niet lukt, probeer het opnieuw.',
  'Jeśli nie działa, spróbuj ponownie.',
  'Om det inte fungerar, försök igen.',
  '届かない場合は再度お試しください。',
  '如果未成功，请重试。',
])('a denial of something else forbids no trying: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).not.toContain('press');
});

test.each([
  'Estimated wait: 43 minutes',
  'Geschätzte Wartezeit: 43 Minuten',
  'Temps d’attente estimé : 43 minutes',
  'Tiempo de espera estimado: 43 minutos',
  'Tempo de espera: 43 minutos',
  'Tempo di attesa: 43 minuti',
  'Wachttijd: 43 minuten',
  'Czas oczekiwania: 43 minuty',
  'Väntetid: 43 minuter',
  '待ち時間：43分',
  '预计等待时间：43分钟',
])('a time to wait behind a colon: %s', text => {
  expect(readInstruction(text)?.minutes).toBe(43);
});

test.each([
  'If the page stays blank, try another browser.',
  'Wenn das Fenster offen bleibt, schließen Sie es.',
  'Si la page reste blanche, essayez un autre navigateur.',
  'Si la página permanece en blanco, borre la caché.',
  'Se a página permanece em branco, limpe o cache.',
  'Se la pagina resta bianca, provi un altro browser.',
  'Als de pagina leeg blijft, probeer dan een andere browser.',
  'Jeśli strona pozostaje pusta, użyj innej przeglądarki.',
  'Om sidan stannar på vitt, prova en annan webbläsare.',
  'このままページが表示されない場合は、別のブラウザをお試しください。',
  '如果页面停留在空白处，请换一个浏览器。',
])('a page that may stay as it is is no request to stay: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).not.toContain('reload');
});

test.each([
  'If the upload is slow, please stay on this page.',
  'Wenn es länger dauert, bleiben Sie bitte auf dieser Seite.',
  'Si l’envoi est long, restez sur cette page.',
  'Se il caricamento è lento, resti su questa pagina.',
])('who is asked to stay where something may be is asked to stay: %s', text => {
  expect(readInstruction(text)?.forbids).toContain('reload');
});

test.each([
  'We are sorry not to have received your form, please send it again.',
  'The server seems not to respond, please reload the page.',
  'You may choose not to answer and press the button below.',
  'It is up to you whether or not to submit again.',
  'Der Server sendet keine Antwort, versuchen Sie es erneut.',
  'Der Server antwortet nicht, senden Sie bitte erneut.',
  'Das Formular lädt nicht, klicken Sie erneut auf Senden.',
  'Le serveur ne répond pas, envoyez à nouveau.',
  'Vos réponses ne sont pas complètes, envoyez à nouveau.',
  'El servidor no responde, envíe de nuevo.',
  'Los datos no son válidos, envíe de nuevo.',
  'Il server non risponde, inviare di nuovo.',
  'O servidor não responde, envie novamente.',
  'De server reageert niet, verstuur opnieuw.',
  'De server stuurt geen antwoord, probeer opnieuw te verzenden.',
  'Serwer nie odpowiada, wyślij ponownie.',
  'Dane nie są kompletne, wyślij ponownie.',
  'Servern svarar inte, skicka igen.',
])('a "not" that asks for nothing forbids nothing: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).toEqual([]);
});

test('who is asked not to do something is forbidden it', () => {
  expect(readInstruction('Please take care not to press the button again.')?.forbids).toEqual(['press']);
  expect(readInstruction('Make sure not to reload the page.')?.forbids).toEqual(['reload']);
});

test.each([
  'Ne renvoyez pas votre candidature, le serveur ne répond pas.',
  'No es necesario enviar de nuevo la solicitud.',
  'Não é necessário enviar novamente.',
  'Wenn der Server reagiert, nicht erneut senden.',
  'Der Server antwortet nicht, senden Sie die Bewerbung nicht erneut.',
  'Servern svarar inte, skicka inte igen.',
])('beside what does not work, what is asked is still heard: %s', text => {
  expect(readInstruction(text)?.forbids).toContain('press');
});
