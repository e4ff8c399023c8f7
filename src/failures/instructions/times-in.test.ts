import { expect, test } from 'vitest';
import { timesIn } from './time-of-day.ts';

/** The times of a sentence, each with what follows it. */
const read = (sentence: string) => timesIn(sentence).map(({ time, end }) => [time, sentence.slice(end)]);

test.each<[sentence: string, ...times: [time: string, behind: string][]]>([
  // One part of the day for both times of a span, as long as they stay in order.
  ['Closed from 8 to 10 tonight.', ['20:00', 'to 10 tonight.'], ['22:00', 'tonight.']],
  ['Tonight from 8 to 10 we are closed.', ['20:00', 'to 10 we are closed.'], ['22:00', 'we are closed.']],
  ['from 6 to 10 am', ['06:00', 'to 10 am'], ['10:00', '']],
  ['from 9 to 5 pm', ['09:00', 'to 5 pm'], ['17:00', '']],
  ['from 10 pm to 6', ['22:00', ' to 6'], ['06:00', '']],
  ['between 11 and 2 this afternoon', ['11:00', 'and 2 this afternoon'], ['14:00', 'this afternoon']],
  ['tonight 8, and when all of it is done, 10', ['20:00', ', and when all of it is done, 10'], ['10:00', '']],
  // The nearest part of the day counts, and only from near by.
  ['in the evening or in the morning at 8', ['08:00', '']],
  ['morning evening 8 pm', ['20:00', '']],
  ['Tonight some of our servers will be down, so 9 is when we start', ['09:00', 'is when we start']],
  // The end of a night is early in the morning.
  ['tonight we are closed until 6', ['06:00', '']],
  ['tonight we are closed until 7', ['19:00', '']],
  // Noon and midnight.
  ['Back at 12 am', ['00:00', '']],
  ['Back at 12 pm', ['12:00', '']],
  ['Back at 12 tonight', ['00:00', 'tonight']],
  ['1 at night', ['01:00', 'at night']],
  ['24 Uhr', ['00:00', '']],
  ['今晚8点半', ['20:30', '']],
  ['3点15分', ['03:15', ''], ['15:00', '分']],
  ['8 documents', ['08:00', 'documents']],
])('"%s"', (sentence, ...times) => {
  expect(read(sentence)).toEqual(times);
});

type Mark = 'isInPart' | 'isSure' | 'isAfter' | 'isDated' | 'isFullAsian' | 'isAsian';

test.each<[sentence: string, ...marks: Mark[]]>([
  ['8 documents'],
  ['at 8', 'isAfter'],
  ['after about 8', 'isAfter'],
  ['8:30', 'isSure'],
  ['8 PM', 'isInPart', 'isSure'],
  ['around 8 pm', 'isInPart', 'isSure', 'isAfter'],
  ['8 tonight', 'isInPart', 'isSure'],
  ['tonight 8', 'isInPart'],
  ['tonight at 8', 'isInPart', 'isSure', 'isAfter'],
  ['heute Abend 20 Uhr', 'isInPart', 'isSure', 'isDated'],
  ['heute Abend gegen 20 Uhr', 'isInPart', 'isSure', 'isAfter'],
  ['morgen, 20 Uhr', 'isSure'],
  ['8点', 'isSure', 'isAsian'],
  ['今晚8点', 'isInPart', 'isSure', 'isFullAsian', 'isAsian'],
  ['8:30点', 'isSure', 'isFullAsian', 'isAsian'],
])('"%s" is %s %s %s %s', (sentence, ...marks) => {
  const [first] = timesIn(sentence);
  const set = (['isInPart', 'isSure', 'isAfter', 'isDated', 'isFullAsian', 'isAsian'] as const).filter(
    mark => first![mark],
  );
  expect(set).toEqual(marks);
});

// "Alle" and "las" stand before hours in one language and before what is counted in another.
test.each([
  'Wir prüfen alle 5 Minuten, ob es geht',
  'Alle 2 Stunden wird neu gestartet',
  'alle 3 Tage',
  'Every day at 3 attempts',
  'Todas las 3 semanas',
  'Tras las 3 pruebas',
  'às 4 vezes',
  'après 3 essais',
  'dopo 5 minuti',
  'om 5 minuter',
  'po 5 minutach',
  'na 3 pogingen',
  'efter 3 försök',
  'po 3 próbach',
  'à 2 jours',
])('what is counted is no time: %s', sentence => {
  expect(read(sentence)).toEqual([]);
});

test.each<[sentence: string, time: string]>([
  ['Alle 5 riapriamo', '05:00'],
  ['a las 5 horas', '05:00'],
  ['às 5 horas', '05:00'],
  ['à 8 heures', '08:00'],
  ['alle 5 del mattino', '05:00'],
])('an hour is one: %s', (sentence, time) => {
  expect(read(sentence)[0]?.[0]).toBe(time);
});
