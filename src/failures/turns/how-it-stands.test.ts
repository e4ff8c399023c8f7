import { expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { tellsHowItStands } from './how-it-stands.ts';

const kindOf = (text: string) => classify(text, { context: 'alert', lang: null }).kind;

test.each([
  'You are too early. The round of interviews has not started yet.',
  'Sie sind zu früh. Das Auswahlverfahren hat noch nicht begonnen.',
  'Il est trop tôt. La campagne n’a pas encore commencé.',
  'Es demasiado pronto. El proceso aún no ha empezado.',
  'É demasiado cedo. O processo ainda não começou.',
  'È troppo presto. La procedura non è ancora iniziata.',
  'U bent te vroeg. De procedure is nog niet begonnen.',
  'Jest za wcześnie. Procedura jeszcze się nie rozpoczęła.',
  'Du är för tidigt ute. Förfarandet har inte börjat ännu.',
  'まだ開始されていません。',
  '面试尚未开始。',
])('knows that something has not begun: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'You could not be enrolled: the maximum number of participants has been reached.',
  'Sie konnten nicht eingetragen werden, die maximale Teilnehmerzahl ist erreicht.',
  'Inscription impossible : le nombre maximal de participants est atteint.',
  'No se pudo inscribir: se ha alcanzado el número máximo de participantes.',
  'Não foi possível inscrevê-lo: o número máximo de participantes foi atingido.',
  'Impossibile iscriversi: è stato raggiunto il numero massimo di partecipanti.',
  'Aanmelden kan niet: het maximum aantal deelnemers is bereikt.',
  'Nie można się zapisać: brak wolnych miejsc.',
  'Det går inte att anmäla sig: inga platser kvar.',
  '定員に達したため、申し込みできません。',
  '名额已满，无法加入。',
])('knows that something is full: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'This interview slot has already been assigned.',
  'Dieser Fragebogen wurde bereits ausgefüllt.',
  'Ce questionnaire a déjà été rempli.',
  'Este cuestionario ya ha sido respondido.',
  'Este questionário já foi preenchido.',
  'Questo questionario è già stato compilato.',
  'Deze vragenlijst is al ingevuld.',
  'Ta ankieta została już wypełniona.',
  'Frågeformuläret har redan besvarats.',
  'このアンケートはすでに回答されています。',
  '该问卷已经提交。',
])('knows that something was done before: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'Your answers can no longer be edited.',
  'The round cannot be deleted because it still has candidates.',
  'Ihre Angaben können nicht mehr geändert werden.',
  'Vos réponses ne peuvent plus être modifiées.',
  'Las respuestas ya no se pueden modificar.',
  'As respostas já não podem ser alteradas.',
  'Le risposte non possono più essere modificate.',
  'Uw antwoorden kunnen niet meer worden gewijzigd.',
  'Odpowiedzi nie można już zmienić.',
  'Svaren kan inte längre ändras.',
  'すでに提出されているため、回答を変更できません。',
  '问卷已提交，不能再修改。',
])('knows that something cannot be changed any more: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'Your reservation was declined.',
  'Ihre Buchung wurde leider abgelehnt.',
  'Votre inscription a été refusée.',
  'Su reserva ha sido rechazada.',
  'A sua reserva foi recusada.',
  'Le iscrizioni sono state respinte.',
  'Uw afspraak op 4 mei is geannuleerd.',
  'Twoje zgłoszenie zostało odrzucone.',
  'Din bokning har tyvärr avslagits.',
  '申し込みは却下されました。',
  '您的报名未通过。',
])('knows that somebody decided against something: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'This feature is currently disabled.',
  'Die Kommentarfunktion ist derzeit deaktiviert.',
  'Cette fonctionnalité est désactivée.',
  'Esta función está desactivada.',
  'Esta funcionalidade está desativada.',
  'Questa funzione è disattivata.',
  'Deze functie is uitgeschakeld.',
  'Ta funkcja jest wyłączona.',
  'Funktionen är avstängd.',
  'この機能は無効になっています。',
  '该功能已停用。',
])('knows that a part of the site is switched off: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'The survey is now closed.',
  'Die Umfrage ist bereits beendet.',
  'Le sondage est désormais fermé.',
  'La encuesta está cerrada.',
  'O inquérito está encerrado.',
  'Il sondaggio è ora chiuso.',
  'De enquête is inmiddels gesloten.',
  'Ankieta została zamknięta.',
  'Enkäten har avslutats.',
  'アンケートは終了しました。',
])('knows that something is closed: %s', text => {
  expect(kindOf(text)).toBe('state');
});

test.each([
  'Your session has already been closed. Please sign in again.',
  'The account has already been deleted.',
  'The connection is closed.',
  'If your form has already been submitted, you can skip this page.',
  'Has your form already been submitted?',
  'Wenn Ihre Buchung abgelehnt wurde, rufen Sie uns an.',
  'has already been confirmed',
  'Your answers cannot be deleted because the server has not responded.',
  'Die Sitzung ist beendet.',
])('says nothing where it keeps somebody out, breaks, or is only supposed: %s', text => {
  expect(tellsHowItStands(text)).toBe(false);
});

test.each([
  'Sorry, your application could not be processed because the tool was disabled by an unexpected error.',
  'Your file could not be uploaded. The upload module was disabled.',
  'Saving failed. The record cannot be changed because it is already being changed by another process.',
  'An error happened: the stream is closed.',
  'The submission was rejected due to a technical problem.',
  'Your application was cancelled because of an internal error.',
  'The import has not been started. Please contact support.',
  'The submission service has not started.',
  'Submit function is disabled. Something went wrong on our side.',
  'Die Funktion ist aufgrund eines technischen Fehlers nicht möglich.',
  'Die Übertragung ist leider abgebrochen, die Bewerbung kann noch nicht gespeichert werden.',
  'La demande n’a pas encore démarré en raison d’un problème technique.',
  'Su candidatura fue cancelada por un error del sistema.',
  'A sua candidatura foi cancelada por um erro do sistema.',
  'La candidatura è stata annullata a causa di un errore.',
  'De sollicitatie is geweigerd door een fout in het systeem.',
  'Czat jest wyłączony z powodu błędu, a zgłoszenie nie zostało zapisane.',
  'Ansökan har tyvärr avvisats på grund av ett fel.',
  'この機能は障害のため無効です。',
  '由于系统故障，该功能已关闭。',
])('takes nothing for how a thing stands where something broke: %s', text => {
  expect(tellsHowItStands(text)).toBe(false);
});

test.each([
  'The panel has declined your proposal.',
  'Die Jury hat Ihren Antrag abgelehnt.',
  'Le jury a refusé votre proposition.',
  'El comité rechazó su propuesta.',
  'O júri rejeitou a sua proposta.',
  'La giuria ha bocciato la tua proposta.',
  'De jury heeft uw voorstel afgewezen.',
  'Jury odrzuciło Twoją propozycję.',
  'Juryn har avvisat ditt förslag.',
  '審査員が提案を却下しました。',
  '评委否决了您的提案。',
])('somebody who decides against something keeps nobody out: %s', text => {
  expect(classify(text, { context: 'page', lang: null })).toMatchObject({ kind: 'state', unsure: true });
});

test.each([
  'Paid invoices can no longer be split.',
  'Bezahlte Rechnungen lassen sich nicht mehr trennen.',
  'Les factures payées ne peuvent plus être séparées.',
  'Las facturas pagadas ya no se pueden separar.',
  'As faturas pagas já não podem ser separadas.',
  'Le fatture pagate non si possono più separare.',
  'Betaalde facturen kunnen niet meer worden gesplitst.',
  'Opłaconych faktur nie można już rozdzielić.',
  'Betalda fakturor kan inte längre delas upp.',
  '支払い済みの請求書はもう変更できません。',
  '已付款的账单不能再拆分。',
])('what can be done with a thing no more is a rule: %s', text => {
  expect(classify(text, { context: 'alert', lang: null }).kind).toBe('state');
});

test('a page that loads no more has failed, and a server that refuses decides nothing', () => {
  expect(classify('The page can no longer be loaded.', { context: 'alert', lang: 'en' }).kind).toBe('system');
  expect(tellsHowItStands('The server refused your request.')).toBe(false);
});

test.each([
  'The system rejected your request. Try again later.',
  'Our system has refused your submission: the file is too large.',
  'The firewall declined your request.',
  'Die Firewall hat Ihre Anfrage abgelehnt.',
  'Il sistema ha respinto la tua domanda.',
  '系统驳回了您的申请。',
  '防火墙拒绝了您的请求。',
])('a machine that turns something away decides nothing: %s', text => {
  expect(tellsHowItStands(text)).toBe(false);
});

test.each([
  'The form cannot be closed because the data could not be saved.',
  'You cannot change a file that has failed to upload.',
])('what is held back by something that failed has failed: %s', text => {
  expect(kindOf(text)).toBe('system');
});
