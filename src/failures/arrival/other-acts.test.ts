import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test.each([
  'Your application could not be loaded.',
  'Your application could not be shown.',
  'YOUR APPLICATION COULD NOT BE LOADED.',
  'DIE BEWERBUNG KONNTE NICHT GELÖSCHT WERDEN.',
  'Die Bewerbung kann gerade nicht angezeigt werden.',
  'Ihre Bewerbung konnte nicht gelöscht werden.',
  "La candidature n'a pas pu être affichée.",
  'No se pudo abrir su candidatura.',
  'Não foi possível exibir a sua candidatura.',
  'Impossibile visualizzare la candidatura.',
  'De sollicitatie kon niet worden geopend.',
  'Nie udało się wyświetlić aplikacji.',
  'Ansökan kunde inte visas.',
  '応募内容を表示できませんでした。',
  '无法加载您的申请。',
])('what could not be looked at is no denial: %s', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'Your application could not be submitted.',
  'Ihre Bewerbung konnte nicht hochgeladen und nicht gesendet werden.',
  "La candidature n'a pas pu être envoyée.",
  'Your application could not be sent, since the form could not be loaded.',
])('what could not be sent is one: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test.each([
  'Press Send at the end, otherwise your application has not arrived.',
  'Klicken Sie auf Absenden, sonst ist Ihre Bewerbung nicht eingegangen.',
  'Cliquez sur Envoyer, sinon votre candidature ne nous est pas parvenue.',
  'Pulse Enviar; de lo contrario, su candidatura no se habrá enviado.',
  'Klik op Verzenden, anders is uw sollicitatie niet ontvangen.',
])('what would follow is none: %s', text => {
  expect(readArrival(text).says).not.toBe('denied');
});

test.each([
  'Your application was not sent; otherwise you would have got an e-mail.',
  'Ihre Bewerbung ist nicht eingegangen, sonst hätten Sie eine E-Mail bekommen.',
  "Votre candidature n'a pas été envoyée, sinon vous auriez un courriel.",
  'Uw sollicitatie is niet verzonden, anders had u een mail gehad.',
  'Din ansökan har inte skickats, annars hade du fått ett mejl.',
])('what would have followed takes nothing back: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test.each([
  'Your application has been registered to call the web API.',
  'Twoja aplikacja została zarejestrowana, może wywoływać API.',
])('a program that may call others is kept as no receipt: %s', text => {
  const { says, unsure } = readArrival(text);
  expect(says === 'arrived' && !unsure).toBe(false);
});

test.each([
  'We never received money for your application.',
  'We have not received a fee for your application.',
  'Wir haben nie Geld für Ihre Bewerbung erhalten.',
  'Nous n’avons jamais reçu de paiement pour votre candidature.',
  'No hemos recibido el pago de la tasa para tu solicitud.',
  'Nunca recebemos dinheiro pela sua candidatura.',
  'Non abbiamo ricevuto il pagamento per la tua candidatura.',
  'Wij hebben geen betaling voor uw sollicitatie ontvangen.',
  'Nie otrzymaliśmy opłaty za Twoje zgłoszenie.',
  'Vi har inte fått någon betalning för din ansökan.',
  '応募の費用をまだ受け取っておりません。',
  '我们没有收到您申请的费用。',
  'Vi fick aldrig in din ansökan om semester.',
  'Your leave application was not received.',
  'Su solicitud de vacaciones no ha llegado.',
  '休暇申請が届いていません。',
])('what goes with an application, or is another one, is no denial where it did not come: %s', text => {
  expect(readArrival(text).says).toBe('no');
});

test.each([
  'We never received your application for the post.',
  'We have not received anything from you for this application.',
  'There was a problem with your application and it was not received.',
  'An error occurred for your application, and it was not received.',
  'Wir haben für Ihre Bewerbung nichts erhalten; Ihre Bewerbung ist nicht eingegangen.',
  'Ihre Bewerbung für diese Stelle ist nicht eingegangen.',
  'Nous n’avons pas reçu votre candidature pour ce poste.',
  'No hemos recibido su solicitud para el puesto.',
  'Non abbiamo ricevuto la tua candidatura per questo posto.',
  'Wij hebben uw sollicitatie voor deze baan niet ontvangen.',
  'Vi har inte fått din ansökan till tjänsten.',
])('that it is the application that did not come is one: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});

test.each([
  'The data for your application have not reached us.',
  'We did not receive the form for your application.',
  'Wir haben die Angaben zu Ihrer Bewerbung nicht erhalten.',
  'Nous n’avons pas reçu les données pour votre candidature.',
  'Vi har inte fått uppgifterna för din ansökan.',
  'Tryck en gång till för din ansökan har inte kommit fram.',
  'Ihre Bewerbung als Sachbearbeiter Kreditantrag wurde nicht übermittelt.',
])('what it consists of, and a job at a bank, are no other thing: %s', text => {
  expect(readArrival(text).says).toBe('denied');
});
