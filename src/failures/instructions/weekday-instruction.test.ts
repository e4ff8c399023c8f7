import { expect, test } from 'vitest';
import { readInstruction } from './instruction.ts';

test.each([
  ['Please try again on Tuesday after 9.', '09:00'],
  ['Bitte versuchen Sie es am Dienstag noch einmal.', null],
  ['Bitte versuchen Sie es ab Dienstag, 8 Uhr, erneut.', '08:00'],
  ['Veuillez réessayer mardi à 10 h.', '10:00'],
  ['Inténtelo de nuevo el martes a las 9:30.', '09:30'],
  ['Riprovi martedì dopo le 18.', '18:00'],
  ['Probeer het dinsdag na 17.00 uur opnieuw.', '17:00'],
  ['Spróbuj ponownie we wtorek po godz. 8.', '08:00'],
  ['Försök igen på tisdag efter kl. 12.', '12:00'],
  ['火曜日の9時以降に再度お試しください。', '09:00'],
  ['请于星期二10点之后重试。', '10:00'],
  ['Tente novamente na terça às 9h.', '09:00'],
  ['Tente novamente na terça depois das 18h.', '18:00'],
  ['Tente de novo na terça.', null],
])('a day of the week is waited for: %s', (text, time) => {
  expect(readInstruction(text)?.moment).toEqual({ inDays: 0, time, weekday: 1 });
});

test.each([
  'The form failed again on Tuesday.',
  'Please try again before Tuesday.',
  'Our desk answers every Tuesday.',
  'Interviews are held on Tuesday at 9.',
  'Inténtelo por segunda vez.',
  'Tente uma segunda vez, mais tarde.',
  'Aguarde a sexta etapa e tente novamente.',
])('a day of the week that is none to wait for: %s', text => {
  expect(readInstruction(text)?.moment?.weekday).toBeUndefined();
});

test.each([
  ['You can request a new code in 4:59.', 5],
  ['Podrá solicitar otro código en 2 minutos.', 2],
  ['Ein neuer Code in 60 Sekunden möglich.', 1],
  ['In 2 Minuten geht es weiter.', 2],
  ['Podrá pedir otro código dentro de 1:30, espere.', 2],
])('what counts down to another code is a time to wait: %s', (text, minutes) => {
  expect(readInstruction(text)?.minutes).toBe(minutes);
});
