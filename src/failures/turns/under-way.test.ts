import { expect, test } from 'vitest';
import { readArrival } from '../arrival/arrival.ts';
import { classify } from '../classify.ts';
import { readInstruction } from '../instructions/instruction.ts';

const kindOf = (text: string) => classify(text, { context: 'alert', lang: null, rule: null }).kind;

// Said while it is being sent, together with a request that once is enough: no failure, no denial and no receipt.
test.each([
  'We are sending your application. Do not press again.',
  'Your application is being sent. Please do not press the button again.',
  'Wir senden gerade Ihre Bewerbung. Bitte nicht erneut klicken.',
  'Ihre Bewerbung wird gerade gesendet. Bitte klicken Sie nicht noch einmal.',
  'Estamos enviando su solicitud. No pulse otra vez.',
  'Estamos a enviar a sua candidatura. Não carregue de novo.',
  'Stiamo inviando la candidatura. Non premere di nuovo.',
  'Wij versturen uw sollicitatie. Klik niet opnieuw.',
  'Trwa wysyłanie zgłoszenia. Nie klikaj ponownie.',
  'Vi skickar just nu. Tryck inte en gång till.',
  '送信中です。もう一度押さないでください。',
  '正在提交您的申请，请勿重复点击。',
])('what is being sent has neither failed nor arrived: %s', text => {
  expect(kindOf(text)).not.toMatch(/system|session|access|maintenance/);
  expect(readArrival(text).says).toBe('no');
});

test('it is obeyed all the same', () => {
  expect(readInstruction('We are sending your application. Do not press again.')?.forbids).toEqual(['press']);
  expect(readInstruction('Vi skickar just nu. Tryck inte en gång till.')?.forbids).toEqual(['press']);
});

test.each([
  'Your application was not sent. Do not press again, we are looking into it.',
  'Do not click twice: your application was not received.',
  'Ihre Bewerbung wurde nicht gesendet. Klicken Sie nicht noch einmal.',
  'Votre candidature n’a pas été envoyée. Ne cliquez pas à nouveau.',
  'Su solicitud no se ha enviado. No pulse otra vez.',
  'A sua candidatura não foi enviada. Não carregue de novo.',
  'La candidatura non è stata inviata. Non premere di nuovo.',
  'Uw sollicitatie is niet verzonden. Klik niet opnieuw.',
  'Din ansökan har inte skickats. Tryck inte en gång till.',
])('a denial is one beside it, too: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test.each([
  'We are sending your application, but it could not be saved.',
  'Wir senden Ihre Bewerbung. Dabei ist ein Fehler aufgetreten.',
  'Estamos enviando su solicitud. Ha fallado.',
])('what failed on the way has failed: %s', text => {
  expect(kindOf(text)).toBe('system');
});

test('thanks for what came in stay a receipt beside it', () => {
  expect(readArrival('Thank you, we have received your application. Do not press again.')).toEqual({
    says: 'arrived',
    unsure: false,
  });
});

test.each([
  'Uploading your CV was interrupted.',
  'Invio in corso interrotto per un errore.',
  'Envoi en cours interrompu.',
  '正在提交时出错。',
  '正在上传，网络中断，请重试。',
])('what was broken off while it was sent has failed: %s', text => {
  expect(classify(text, { context: 'alert', lang: null, rule: null }).kind).toBe('system');
});

test('that sending has succeeded is no news of what is still being sent', () => {
  expect(readArrival('Submitting your application was successful.').says).toBe('arrived');
});

test.each([
  'Klik nogmaals op verzenden want uw sollicitatie is niet ontvangen.',
  'Klicka på skicka igen eftersom din ansökan inte har skickats.',
  'Klicken Sie noch einmal auf Absenden weil Ihre Bewerbung nicht übermittelt wurde.',
  'Do not press again, your application was not sent.',
  'Ne cliquez pas à nouveau car votre candidature n’a pas été envoyée.',
  'No pulse de nuevo, su solicitud no se ha enviado.',
  'Não clique novamente, a sua candidatura não foi enviada.',
  'Non premere di nuovo, la candidatura non è stata inviata.',
  'Nie klikaj ponownie, zgłoszenie nie zostało wysłane.',
  'もう一度押さないでください、応募は送信されていません。',
  '请勿再次点击，您的申请没有提交。',
  'Bitte nicht schließen, Ihre Bewerbung wurde nicht gesendet.',
])('beside what is asked of the reader it is heard that nothing was sent: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});
