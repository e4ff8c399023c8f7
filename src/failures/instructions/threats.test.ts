import { expect, test } from 'vitest';
import { readArrival } from '../arrival/arrival.ts';
import { readInstruction } from './instruction.ts';

// What would come of another press asks not to press, as plainly as "do not press again" does.
test.each([
  ['en', 'Your application is being processed. Clicking again would send it twice.'],
  ['en', 'Pressing Submit again will create a duplicate application.'],
  ['de', 'Ein erneutes Klicken würde Ihre Bewerbung zweimal senden.'],
  ['de', 'Wenn Sie noch einmal klicken, wird die Bewerbung doppelt übermittelt.'],
  ['fr', 'Un nouveau clic enverrait votre candidature deux fois.'],
  ['fr', 'Si vous cliquez à nouveau, votre candidature sera envoyée deux fois.'],
  ['es', 'Si vuelve a pulsar, la solicitud se enviará dos veces.'],
  ['es', 'Pulsar de nuevo enviaría la candidatura por duplicado.'],
  ['it', 'Un altro clic invierebbe la candidatura due volte.'],
  ['it', 'Se clicca di nuovo, la domanda verrà inviata due volte.'],
  ['nl', 'Nogmaals klikken zou uw sollicitatie twee keer versturen.'],
  ['nl', 'Als u opnieuw klikt, wordt uw sollicitatie dubbel verzonden.'],
  ['pl', 'Ponowne kliknięcie spowoduje dwukrotne wysłanie zgłoszenia.'],
  ['pl', 'Jeśli klikniesz ponownie, zgłoszenie zostanie wysłane dwa razy.'],
  ['pt', 'Clicar novamente enviaria a candidatura duas vezes.'],
  ['pt', 'Se clicar de novo, a candidatura será enviada duas vezes.'],
  ['sv', 'Om du klickar igen skickas ansökan två gånger.'],
  ['sv', 'Ett nytt klick skulle skicka ansökan två gånger.'],
  ['ja', 'もう一度押すと応募が二重に送信されます。'],
  ['ja', '再度クリックすると重複して応募されます。'],
  ['zh', '再次点击会导致重复提交。'],
  ['zh', '再点一次将重复发送您的申请。'],
])('a threat that it would be sent twice is a request not to press again: %s %s', (_, text) => {
  expect(readInstruction(text)?.forbids).toContain('press');
});

test.each([
  'If it fails, click again to send it once more.',
  'Your application was sent twice.',
  'Click Send again. You will receive two e-mails.',
  'Clicking again will not send it twice.',
  'Klicken Sie erneut auf Senden.',
  '请再次点击提交。',
  'もう一度押してください。',
])('nobody is threatened by: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).not.toContain('press');
});

test.each([
  'Clicking again does not send your application twice.',
  'Pressing Submit again will never create a duplicate.',
  'Ein erneuter Klick sendet Ihre Bewerbung nicht doppelt.',
  'Erneutes Absenden erzeugt keine doppelte Bewerbung.',
  'Un nouveau clic n’enverra pas votre candidature deux fois.',
  'Si vuelve a pulsar, la solicitud no se enviará dos veces.',
  'Clicar novamente não enviará a candidatura duas vezes.',
  'Se clicca di nuovo, la candidatura non verrà inviata due volte.',
  'Nogmaals klikken verstuurt uw sollicitatie niet dubbel.',
  'Jeśli klikniesz ponownie, zgłoszenie nie zostanie wysłane dwa razy.',
  'Om du klickar igen skickas ansökan inte två gånger.',
  'もう一度押しても、応募が二重に送信されることはありません。',
  '再次点击不会导致重复提交您的申请。',
])('who says that another press does no harm forbids and denies nothing: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).not.toContain('press');
  expect(readArrival(text).says).not.toBe('denied');
});

test.each([
  'If you submit an application in two languages, it may lead to a double review.',
  'Wenn Sie uns Ihre Unterlagen senden, legen Sie diese bitte doppelt bei.',
  'Si vous cliquez deux fois, la fenêtre s’ouvre.',
  'Si envía su solicitud, le escribiremos dos veces al mes.',
  'Se enviar a candidatura em papel, junte-a em duplicado.',
  'Se invii la candidatura, riceverai due volte la conferma.',
  'Als u uw sollicitatie per post verzendt, stuur deze dan dubbel op.',
  'Jeśli klikniesz dwa razy, otworzy się dokument.',
  'Om du skickar ansökan per post ska den vara i dubbla exemplar.',
])('what is to be there twice is no threat: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).not.toContain('press');
});

test('who forbids another press because of it still does', () => {
  const text = 'Do not click Send again, your application would not be sent twice as fast.';
  expect(readInstruction(text)?.forbids).toContain('press');
  expect(readArrival('Your application was not sent twice, it was not sent at all.').says).toBe('denied');
});
