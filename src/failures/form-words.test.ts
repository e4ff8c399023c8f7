import { expect, test } from 'vitest';
import { pointsToFields, tellsOfMessage } from './form-words.ts';

test.each([
  ['There was a problem with what you sent. Please review the fields below.', true],
  ['One or more fields have an error. Check them and try again.', true],
  ['Bitte überprüfen Sie die rot markierten Felder.', true],
  ['Einige Felder enthalten Fehler, bitte korrigieren.', true],
  ['Certains champs contiennent des erreurs. Merci de vérifier.', true],
  ['Algunos campos contienen errores. Revise el formulario.', true],
  ['Alcuni campi contengono errori. Controlla e riprova.', true],
  ['Sommige velden bevatten fouten. Controleer ze en probeer het opnieuw.', true],
  ['Niektóre pola zawierają błędy. Sprawdź je i spróbuj ponownie.', true],
  ['Alguns campos contêm erros. Verifique e tente de novo.', true],
  ['Några fält innehåller fel. Kontrollera dem.', true],
  ['入力内容に誤りがあります。ご確認ください。', true],
  ['部分字段填写有误，请检查。', true],
  // A fault that lies elsewhere is none of the fields'.
  ['The fields could not be checked because of a server error.', false],
  ['Die Felder konnten nicht geprüft werden. Bitte versuchen Sie es später erneut.', false],
  ['Something went wrong. Please check and try again.', false],
  ['You apply in the field of engineering.', false],
])('points to the fields: %s', (text, expected) => expect(pointsToFields(text)).toBe(expected));

test.each([
  ['Thank you for your message. It was sent.', true],
  ['Ihre Nachricht wurde gesendet.', true],
  ['Merci pour votre message, il est bien envoyé.', true],
  ['Tu mensaje se ha enviado.', true],
  ['Il tuo messaggio è stato inviato.', true],
  ['Je bericht is verstuurd.', true],
  ['Dziękujemy za wiadomość. Została wysłana.', true],
  ['A sua mensagem foi enviada.', true],
  ['Ditt meddelande har skickats.', true],
  ['メッセージを送信しました。', true],
  ['您的留言已成功发送。', true],
  ['Your message was not sent.', false],
  ['Ihre Nachricht konnte nicht gesendet werden.', false],
  ['メッセージを送信できませんでした。', false],
  ['A message was sent to you.', false],
  ['Once your message is sent, we will answer.', false],
])('a message was sent: %s', (text, expected) => expect(tellsOfMessage(text)).toBe(expected));
