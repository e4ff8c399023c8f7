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
