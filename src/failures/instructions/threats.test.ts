import { expect, test } from 'vitest';
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
