import { expect, test } from 'vitest';
import { readInstruction } from './instruction.ts';
import { plainAmounts, plainSpans, saysHalf } from './plain-amounts.ts';
import { halfHours } from '../wording/amounts.ts';

test.each([
  ['after half past six', 'after 6:30'],
  ['half past 12', '12:30'],
  ['ab halb sieben', 'ab 6:30'],
  ['ab halb eins', 'ab 12:30'],
  ['na half 8', 'na 7:30'],
  ['efter halv två', 'efter 1:30'],
  ['après six heures et demie', 'après 6:30'],
  ['a las seis y media', 'a las 6:30'],
  ['às seis e meia', 'às 6:30'],
  ['alle sei e mezza', 'alle 6:30'],
  ['下午六点半', '下午6点半'],
  ['二十五分', '25分'],
  ['两小时', '2小时'],
  ['１８：３０', '18:30'],
  // No time of day: a span, a size, and a number that is part of a word.
  ['dans une heure et demie', 'dans une heure et demie'],
  ['half an hour', 'half an hour'],
  ['二〇二六年', '二〇二六年'],
  ['十分抱歉', '抱歉'],
  ['十分後', '10分後'],
])('%s in figures: %s', (written, plain) => expect(plainAmounts(written)).toBe(plain));

test.each(halfHours)('a half hour is looked for where its words stand: %o', ({ word = '', behind = '' }) =>
  expect(`${word}6${behind.replace('?', '').replace('[ao]', 'a')}`).toMatch(saysHalf),
);

test.each([
  ['1 h 30', '90 minutes '],
  ['in 0.5 hours', 'in 30 minutes '],
  ['2,5 Minuten', '3 minutes '],
  ['24 hours, 3 documents', '24 hours, 3 documents'],
  ['version 1.5', 'version 1.5'],
])('%s in minutes: %s', (written, plain) => expect(plainSpans(written)).toBe(plain));

test.each([
  ['Try again after half past six in the evening.', '18:30'],
  ['Bitte versuchen Sie es ab halb sieben Uhr abends erneut.', '18:30'],
  ['Probeer het na half zeven ’s avonds opnieuw.', '18:30'],
  ['Tente novamente após as 18h30.', '18:30'],
  ['请在下午六点半以后重试', '18:30'],
  ['１８：３０以降に再度お試しください', '18:30'],
])('%s means %s', (message, time) => expect(readInstruction(message)?.moment?.time).toBe(time));
