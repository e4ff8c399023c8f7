import { expect, test } from 'vitest';
import type { ForbiddenAct } from '../../applications/instruction.ts';
import { readInstruction } from './instruction.ts';

test.each([
  'Clique no botão Enviar novamente.',
  'Ocorreu um erro no envio, tente enviar outra vez.',
  'Houve um problema no pagamento; pague novamente no site.',
  'Cadastre-se no portal para se candidatar.',
  'Seu cadastro no sistema expirou.',
  'Atualize a página no navegador e tente de novo.',
  'Clique no link do e-mail.',
  'Toque nos três pontos e no ícone de envio.',
  'Feche esta janela no canto superior e abra outra.',
  'Entre no site e registre outra conta.',
  'Pressione Enviar no fim da página.',
  'Acesse o formulário no celular.',
])('in Portuguese "no" is "in the": %s', text => {
  expect(readInstruction(text)?.forbids ?? []).toEqual([]);
});

test.each<[string, ForbiddenAct]>([
  ['Não clique no botão novamente.', 'press'],
  ['Não pague novamente no banco.', 'pay'],
  ['Não é necessário cadastrar-se de novo no portal.', 'register'],
  ['Não feche a página no navegador.', 'reload'],
  ['Por favor no pulse el botón otra vez.', 'press'],
  ['No clique de nuevo en Enviar.', 'press'],
  ['Su pago se está procesando, no pague de nuevo.', 'pay'],
  ['No actualice la página.', 'reload'],
  ['更新ボタンを押さないでください。', 'reload'],
  ['No se registre otra vez.', 'register'],
])('what is denied stays denied: %s', (text, act) => {
  expect(readInstruction(text)?.forbids).toContain(act);
});

test.each([
  'Inscrição nº 4471 recebida com sucesso.',
  'Inscripción n.º AB-4471: vuelva a pulsar el botón.',
  'Dossier n° 4471 : cliquez à nouveau sur le bouton Envoyer.',
  'Pratica n. 88 non completa: prema il pulsante Invia.',
  'Registro No. 12 caducado.',
  'Application No 4471: press the Submit button again.',
])('the sign of a number denies nothing: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).toEqual([]);
});

test.each([
  'If you do not receive a code, click Resend.',
  'In case you haven’t got an e-mail, press the button again.',
  'Falls Sie keinen Code erhalten, klicken Sie erneut auf Senden.',
  'Si vous ne recevez pas de code, cliquez à nouveau sur Envoyer.',
  'Si no recibe el código, pulse de nuevo Enviar.',
  'Caso não receba o código, clique novamente em Enviar.',
  'Se non ricevi il codice, premi di nuovo Invia.',
  'Als u geen code ontvangt, klik dan opnieuw op Verzenden.',
  'Jeśli nie otrzymasz kodu, kliknij ponownie Wyślij.',
  'Om du inte får någon kod, tryck på Skicka igen.',
  'コードが届かない場合は、再度送信を押してください。',
  '如果没有收到验证码，请再次点击发送。',
  'If your payment has not arrived, please pay again.',
  'Wenn Sie kein Konto haben, registrieren Sie sich.',
  'Si no tiene cuenta, regístrese.',
  'If the mail does not arrive, press the button again.',
  'Si le courriel n’arrive pas, cliquez à nouveau sur Envoyer.',
  'Si el correo todavía no llega, pulse de nuevo el botón Enviar.',
  'Se o e-mail não chegar, clique novamente em Enviar.',
  'Se il messaggio non arriva, premi di nuovo Invia.',
])('what is denied in a condition is not forbidden: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).toEqual([]);
});

test.each<[string, ForbiddenAct]>([
  ['If you are not sure, do not press Submit again.', 'press'],
  ['Wenn Sie keine Meldung sehen, klicken Sie nicht noch einmal.', 'press'],
  ['Si no aparece el recibo, no pague de nuevo.', 'pay'],
  ['Se non vede la ricevuta, non paghi di nuovo.', 'pay'],
  ['If an error appears, do not click Submit again.', 'press'],
  ['When you are done, do not send it again.', 'press'],
  ['If the page hangs do not click Submit again.', 'press'],
  ['If you have sent it don’t send it again.', 'press'],
  ['When submitting, do not press the button again.', 'press'],
  ['Wenn es länger dauert, nicht erneut auf Senden klicken.', 'press'],
  ['Sollte es dauern, bitte nicht mehrfach auf Senden klicken.', 'press'],
  ['Wenn die Seite lädt, nicht neu laden.', 'reload'],
  ['Si une erreur survient, ne cliquez pas à nouveau sur Envoyer.', 'press'],
  ['Si le paiement échoue, ne payez pas une deuxième fois.', 'pay'],
  ['Si tarda, no pulse el botón otra vez.', 'press'],
  ['Si hay un error, no envíe la solicitud de nuevo.', 'press'],
  ['Si tarda no pulse el botón otra vez.', 'press'],
  ['Se demorar não clique novamente no botão Enviar.', 'press'],
  ['Se demorar, não clique novamente no botão Enviar.', 'press'],
  ['Se o pagamento falhar, não pague novamente.', 'pay'],
  ['Se ci vuole tempo, non premere di nuovo il pulsante.', 'press'],
  ['Als het lang duurt, niet opnieuw op verzenden klikken.', 'press'],
  ['Jeśli to trwa długo, nie klikaj ponownie przycisku Wyślij.', 'press'],
  ['Om det tar tid, klicka inte på knappen igen.', 'press'],
  ['时间较长时请等待。如果较慢请不要重复点击提交按钮。', 'press'],
])('what is forbidden behind a condition is: %s', (text, act) => {
  expect(readInstruction(text)?.forbids).toEqual([act]);
});

test.each([
  'No pulse dos veces el botón Enviar.',
  'Si le da un error, no pulse el botón de nuevo.',
  'Sobre todo: no envíe la solicitud dos veces.',
])('Spanish denies with the words that Portuguese has as well: %s', text => {
  expect(readInstruction(text)?.forbids).toEqual(['press']);
});

test.each([
  'We never close your account while you pay.',
  'We do not press you to pay again.',
  'Wir schließen Ihr Konto niemals ohne Nachricht.',
  'Nous ne fermons jamais une page avant la date limite.',
  'Nunca cerramos una convocatoria antes de tiempo.',
  'Nunca partilhamos nem voltamos a enviar a sua candidatura.',
  'Non chiudiamo mai la pagina prima della scadenza.',
  'Wij sluiten een vacature nooit te vroeg.',
  'Nigdy nie zamykamy rekrutacji przed czasem.',
  'Vi lämnar aldrig ut din ansökan.',
  'Vi stänger aldrig sidan i förtid.',
  '弊社が応募フォームを途中で閉じることはありません。',
  '我们绝不会重复发送您的资料。',
])('what a site never does itself forbids its reader nothing: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).toEqual([]);
});

test.each<[string, ForbiddenAct]>([
  ['We ask you not to press Send again.', 'press'],
  ['We do not recommend reloading the page.', 'reload'],
  ['Wir bitten Sie, nicht erneut auf Senden zu klicken.', 'press'],
  ['Nous vous prions de ne pas fermer cette page.', 'reload'],
  ['Le pedimos que no cierre la página.', 'reload'],
  ['Pedimos que não feche a página.', 'reload'],
  ['La preghiamo di non chiudere la pagina.', 'reload'],
  ['Wij vragen u de pagina niet te sluiten.', 'reload'],
  ['Prosimy nie zamykać strony.', 'reload'],
  ['Vi ber dig att inte stänga sidan.', 'reload'],
  ['Lämna aldrig sidan medan filen laddas upp.', 'reload'],
  ['我们正在处理，请勿关闭页面。', 'reload'],
])('what a site asks of its reader it still forbids: %s', (text, act) => {
  expect(readInstruction(text)?.forbids).toContain(act);
});

test.each<[string, ForbiddenAct]>([
  ['Wir bearbeiten Ihre Zahlung und Sie müssen nicht erneut zahlen.', 'pay'],
  ['We hebben uw betaling ontvangen en u hoeft niet opnieuw te betalen.', 'pay'],
  ['Wij verwerken uw sollicitatie dus klik niet nogmaals op verzenden.', 'press'],
  ['Vi behandlar ansökan så skicka inte igen.', 'press'],
  ['Vi vill att du inte skickar ansökan igen.', 'press'],
  ['We do not want you to submit your application again.', 'press'],
  ['No queremos que envíe la solicitud de nuevo.', 'press'],
  ['Não queremos que envie a candidatura novamente.', 'press'],
  ['Non vogliamo che invii la domanda di nuovo.', 'press'],
])('what it wishes, or asks behind what it does, it forbids as well: %s', (text, act) => {
  expect(readInstruction(text)?.forbids).toContain(act);
});
