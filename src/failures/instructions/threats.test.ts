import { expect, test } from 'vitest';
import type { ForbiddenAct } from '../../applications/instruction.ts';
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

test.each<[text: string, act: ForbiddenAct]>([
  ['Paying again would charge you twice.', 'pay'],
  ['Paying once more would book the fee twice.', 'pay'],
  ['If you pay a second time, your card is charged twice.', 'pay'],
  ['Wenn Sie erneut bezahlen, wird der Betrag doppelt abgebucht.', 'pay'],
  ['Si vous payez à nouveau, votre carte sera débitée deux fois.', 'pay'],
  ['Si paga otra vez, se le cobrará dos veces.', 'pay'],
  ['Pagar novamente faria cobrar a taxa duas vezes.', 'pay'],
  ['Se paga di nuovo, la carta verrà addebitata due volte.', 'pay'],
  ['Als u opnieuw betaalt, wordt het bedrag twee keer afgeschreven.', 'pay'],
  ['Ponowna płatność obciąży kartę dwa razy.', 'pay'],
  ['Om du betalar igen dras pengarna två gånger.', 'pay'],
  ['もう一度支払うと二重に請求されます。', 'pay'],
  ['再次付款会导致重复扣款。', 'pay'],
  ['Reloading this page would send your application twice.', 'reload'],
  ['Refreshing may charge your card again.', 'reload'],
  ['Wenn Sie die Seite neu laden, wird die Bewerbung noch einmal gesendet.', 'reload'],
  ['Recharger la page enverrait votre candidature deux fois.', 'reload'],
  ['Si actualiza la página, la solicitud se enviará de nuevo.', 'reload'],
  ['Atualizar a página enviaria a candidatura duas vezes.', 'reload'],
  ['Ricaricare la pagina invierebbe di nuovo la candidatura.', 'reload'],
  ['Als u de pagina vernieuwt, wordt uw sollicitatie dubbel verzonden.', 'reload'],
  ['Odświeżenie strony spowoduje ponowne wysłanie zgłoszenia.', 'reload'],
  ['Om du laddar om sidan skickas ansökan två gånger.', 'reload'],
  ['再読み込みすると応募が二重に送信されます。', 'reload'],
  ['刷新页面会重复提交申请。', 'reload'],
])('what paying or loading anew would do is a request to leave it: %s', (text, act) => {
  expect(readInstruction(text)?.forbids).toContain(act);
});

test.each([
  'Paying again will not charge you twice.',
  'Reloading the page does not send your application again.',
  'Neu laden sendet Ihre Bewerbung nicht noch einmal.',
  'Clicking again sent my application twice.',
  'Pressing the button again created a duplicate of my application.',
  'Nach dem zweiten Klick wurde die Bewerbung doppelt gesendet.',
  'Un nouveau clic a envoyé ma candidature deux fois.',
  'Al pulsar de nuevo se envió mi solicitud dos veces.',
  'Ao clicar de novo, enviou a minha candidatura duas vezes.',
  'Cliccando di nuovo ha inviato la mia candidatura due volte.',
  'Nogmaals klikken verstuurde mijn sollicitatie dubbel.',
  'Ponowne kliknięcie wysłało moje zgłoszenie dwa razy.',
  'När jag klickade igen skickades min ansökan två gånger.',
  'もう一度押したら応募が二重に送信されました。',
  '再次点击导致了重复提交申请。',
  'Reload the page and send your application again.',
  'Laden Sie die Seite neu und senden Sie die Bewerbung noch einmal.',
  'Please refresh the page and try to submit again.',
  'Actualice la página y envíe de nuevo su solicitud.',
  'Atualize a página e envie de novo a candidatura.',
  'Odśwież stronę i wyślij zgłoszenie ponownie.',
  '再読み込みしてもう一度送信してください。',
  '请刷新页面，再次提交申请。',
  'We reload the list of jobs twice a day.',
  'You paid twice; we will send the second fee back.',
])('a report, a reassurance or an order threatens nobody: %s', text => {
  const forbidden = readInstruction(text)?.forbids ?? [];
  expect(forbidden.filter(act => act === 'press' || act === 'pay' || act === 'reload')).toEqual([]);
});

test.each([
  'Das System sendet Ihre Bewerbung nicht doppelt.',
  'Ein zweites Formular übermittelt Ihre Daten nicht doppelt.',
  'Le site n’envoie pas deux fois la même candidature.',
  'El sistema no envía dos veces la misma solicitud.',
  'Il sistema non invia due volte la stessa candidatura.',
  'O sistema não envia duas vezes a mesma candidatura.',
  'Het systeem verstuurt uw sollicitatie niet dubbel.',
  'System nie wysyła zgłoszenia dwukrotnie.',
  'Systemet skickar inte ansökan två gånger.',
  'The site does not send it twice.',
])('what the system does not do forbids nothing: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).toEqual([]);
});

test.each([
  'Senden Sie Ihre Bewerbung nicht doppelt.',
  'Bitte sendet eure Bewerbung nicht doppelt.',
  'N’envoyez pas deux fois votre candidature.',
  'No envíe dos veces su solicitud.',
  'Non inviare due volte la candidatura.',
  'Não envie duas vezes a candidatura.',
  'Verstuur uw sollicitatie niet dubbel.',
  'Nie wysyłaj zgłoszenia dwukrotnie.',
  'Skicka inte ansökan två gånger.',
  'Do not send it twice.',
])('what the reader is told not to do is forbidden: %s', text => {
  expect(readInstruction(text)?.forbids).toContain('press');
});

test.each([
  'Please refresh the page, fill in the form again and submit it.',
  'Reload this page to send your application once more.',
  'Reload the page first, otherwise your card may be charged twice.',
  'Aktualisieren Sie die Seite, um Ihre Bewerbung nochmals abzusenden.',
  'Aktualisieren Sie zuerst die Seite, sonst wird Ihre Bewerbung doppelt gesendet.',
  'Rechargez la page pour envoyer de nouveau votre candidature.',
  'Recargue la página para volver a enviar la solicitud.',
  'Atualize a página para enviar novamente a candidatura.',
  'Ricarica la pagina per inviare nuovamente la domanda.',
  'Ververs de pagina om uw sollicitatie opnieuw te versturen.',
  'Odśwież stronę, aby ponownie wysłać zgłoszenie.',
  'Ladda om sidan för att skicka ansökan igen.',
  '再読み込み後に再度送信してください。',
  '请刷新页面后再次提交申请。',
  'If you refresh the page, you can submit again.',
  'Si actualiza la página, puede enviar de nuevo la solicitud.',
])('who is asked to load a page anew is not forbidden it: %s', text => {
  expect(readInstruction(text)?.forbids ?? []).not.toContain('reload');
});
