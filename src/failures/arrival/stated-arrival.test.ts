import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';
import { statedArrival } from './stated-arrival.ts';

test.each([
  'Your application has come in. Please check your inbox from time to time.',
  'You have successfully applied for Test Engineer.',
  'Nous accusons réception de votre candidature. Sans réponse sous un mois, elle n’aura pas été retenue.',
  'Su postulación al cargo de Contador fue recibida ayer y se encuentra en evaluación.',
  'Your application for Credit Controller has come in safely.',
  'Danke! Ihre Bewerbung für die Stelle als Koch im Haus am See ist heute bei uns eingegangen.',
  'Dear Sir, we hereby acknowledge receipt of your application.',
  'Hej! Din ansökan till tjänsten som undersköterska i Lund har nu kommit in.',
  'Dzień dobry, Twoja aplikacja na stanowisko kierowcy wpłynęła do naszego działu.',
  'La sua candidatura per il ruolo di contabile è pervenuta.',
  'Je sollicitatie naar de functie van kok bij Globex is in goede orde ontvangen.',
  'A sua candidatura ao lugar de motorista deu entrada ontem.',
])('is stated in so many words: %s', text => {
  expect(readArrival(text)).toEqual({ says: 'arrived', unsure: false });
});

test.each([
  'Your application for a housing grant has come in.',
  'Nothing is done yet: your application has only come in by post in part.',
  'You will hear from us when, at last, your application has been received.',
  'Nous accusons réception de votre demande de congé.',
  'Your application fee has been received.',
  'Your application for a parking permit has come in.',
  'Your application has not come in.',
  'When your application has come in, we will write to you.',
  'You have successfully applied for a credit card.',
  'Ihre Bewerbung ist noch nicht eingegangen.',
  'Deine Bewerbung um die Wohnung ist eingegangen.',
  'Su postulación no fue recibida.',
  'La sua candidatura non è pervenuta.',
  'Je sollicitatie is niet ontvangen.',
  'Din ansökan om bygglov har kommit in.',
  'Twoja aplikacja nie wpłynęła.',
])('is not stated: %s', text => {
  expect(statedArrival(text)).toBeNull();
});

test('"en evaluación" says that it is looked at; an evaluation that was sent beside thanks makes it doubtful', () => {
  expect(readArrival('Gracias por tu candidatura, que está en evaluación.').unsure).toBe(false);
  expect(readArrival('Gracias por tu candidatura. La evaluación ha sido enviada.').unsure).toBe(true);
});

test('what is stated only "as soon as" is asked about at most', () => {
  const { says, unsure } = readArrival('We will write to you as soon as your application has come in.');
  expect(says === 'no' || unsure).toBe(true);
});
