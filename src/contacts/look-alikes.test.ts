import { expect, test } from 'vitest';
import { looksLikeAnother } from './look-alikes.ts';

test.each([
  '1999-12-31',
  '2026-11-28',
  '28.11.2026',
  '11/28/2026',
  '28-11-26',
  '28.11.2026 14:30',
  '2026-11-01 - 2026-11-28',
  '1998 - 2026',
])('a date or a span of years is no number: %s', raw => {
  expect(looksLikeAnother(raw, 'Posted ', '')).toBe(true);
});

test.each(['030 1234567', '212-736-5000', '+45 20 26 11 28', '20 26 11 28'])(
  'a number that only begins like a year is one: %s',
  raw => {
    expect(looksLikeAnother(raw, 'Call us at ', '')).toBe(false);
  },
);

test.each([
  ['05651 88-2230', 'When do I get my salary?\nPayroll: '],
  ['05651 88-2230', 'Gehaltsabrechnung: '],
  ['07224 61-199', 'Fragen zu Zugang und Kennung '],
])('what begins with an area code is no sum and no code: %s after "%s"', (raw, lead) => {
  expect(looksLikeAnother(raw, lead, '')).toBe(false);
});

test('a code is none of a telephone', () => {
  expect(looksLikeAnother('2026-4551', 'Kennung: ', '')).toBe(true);
});
