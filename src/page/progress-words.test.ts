import { describe, expect, test } from 'vitest';
import { saysAttached, saysToWait, saysUnderWay } from './progress-words.ts';

describe('what is on its way', () => {
  test.each([
    'Sending',
    'Submitting your application',
    'Your application is being sent',
    'Sending your document to the internet',
    'Wird gesendet',
    'Wird an den Kundendienst gesendet',
    'Ihre Bewerbung wird übermittelt',
    'Envoi en cours',
    '⏳ Estamos enviando tu candidatura',
    'Invio in corso',
    'Je sollicitatie wordt verzonden',
    'Trwa wysyłanie',
    'TRWA WYSYŁANIE',
    'IHRE BEWERBUNG WIRD ÜBERMITTELT',
    'A enviar a candidatura',
    'Skickar ansökan',
    '送信中',
    '正在提交',
    '제출 중',
    'Uploading your letter… Cancel',
    'Sending your application – abort',
    '正在提交，请勿中断',
  ])('%s', line => {
    expect(saysUnderWay(line)).toBe(true);
    expect(saysToWait(line)).toBe(true);
  });

  test.each([
    'Sending failed',
    'Sending … this didn’t work',
    'Sending is not possible at the moment',
    'Your application was sent',
    'Your application is being processed',
    'Fehler: Ihre Bewerbung wird nicht gesendet',
    'Ha ocurrido un error enviando el formulario',
    'Uw sollicitatie is verzonden',
    'Wysłano',
    '送信に失敗しました',
    'Something went wrong while your application was being submitted.',
    'The connection was lost while your form was being sent.',
    'Etwas ging schief, während Ihre Bewerbung gesendet wird.',
    'Un incident est survenu : envoi en cours interrompu',
    'Algo salió mal enviando tu solicitud',
    'Qualcosa è andato storto: invio in corso interrotto',
    'Er ging iets mis toen je sollicitatie werd verzonden. Ze wordt opgeslagen.',
    'Wysyłanie przerwane',
    'Algo deu errado a enviar a candidatura',
    'Något gick fel när ansökan skulle skickas. Försök igen.',
    '送信中に接続が中断されました',
    '提交中发生异常',
    'We are sending you an e-mail with a link. Open it within a day to confirm your address, or it expires.',
  ])('not: %s', line => expect(saysUnderWay(line)).toBe(false));
});

test.each([
  ['Please wait', true],
  ['Bitte warten', true],
  ['Merci de patienter', true],
  ['Proszę czekać', true],
  ['お待ちください', true],
  ['Loading…', true],
  ['Please do not wait for a reply', false],
  ['Thank you for your interest', false],
])('asks to wait: %s', (line, expected) => expect(saysToWait(line)).toBe(expected));

test.each([
  ['✓ Document 1 uploaded', true],
  ['Datei hinzugefügt', true],
  ['cv (213 kB)', true],
  ['添付しました', true],
  ['No file was attached', false],
  ['Die Datei konnte nicht hochgeladen werden', false],
  ['Résumé', false],
])('says that a file has come: %s', (line, expected) => expect(saysAttached(line)).toBe(expected));
