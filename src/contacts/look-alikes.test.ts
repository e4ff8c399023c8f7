import { expect, test } from 'vitest';
import { isSample, looksLikeAnother } from './look-alikes.ts';

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

test.each<[raw: string, lead: string, trail: string, isAnother: boolean]>([
  // A sum is told by its thousands and by the money before or behind it.
  ['120 000', 'Salary: ', '', true],
  ['120 000', 'It costs ', ' euros', true],
  ['120 000', 'Our line: ', '', false],
  ['4155 2671', 'Salary: ', '', true],
  ['415-555-2671', 'Salary: ', '', false],
  ['(415) 555-2671', 'Salary questions: ', '', false],
  ['+1 415 555 2671', 'Salary: ', '', false],
  ['041 555 26', 'Salary: ', '', false],
  ['4155 2671', 'We pay ', ' per year', true],
  ['+4155 2671', 'Call ', ' per year', false],
  ['(415) 2671', 'Call ', ' per year', false],
  ['415x2671', 'Salary: ', '', false],
  // A part of an address of the web or of mail.
  ['4155552671', 'https://globex.org/jobs/', '', true],
  ['4155552671', 'Call ', '@globex.org', true],
  ['4155552671', 'Call ', '/details', true],
  ['415-555-2671', 'Call ', '/TTY', false],
  ['4155552671', 'See ', '.pdf', true],
  ['4155552671', 'See ', '-b', true],
  ['4155552671', 'See ', '.5', true],
  ['4155552671', 'Call ', '. We answer', false],
  // An id, unless the words call it the number of a telephone.
  ['4155552671', 'Reference: ', '', true],
  ['415-555-2671', 'Vacancy: ', '', false],
  ['4155552671', 'Vacancy: ', '', true],
  ['4155552671', 'Phone # ', '', false],
  // Who asks about a job asks at a telephone, where its number would be told and not asked.
  ['213 842 517', 'Dúvidas sobre a vaga: ', '', false],
  ['952 41 38 27', 'Dudas sobre la oferta: ', '', false],
  ['22 661 81 11', 'Pytania na temat tego ogłoszenia: ', '', false],
  ['952413827', 'Oferta: ', '', true],
  ['213842517', 'Sobre a vaga: ', '', true],
])('%s after "%s" and before "%s"', (raw, lead, trail, isAnother) => {
  expect(looksLikeAnother(raw, lead, trail)).toBe(isAnother);
});

test.each<[number: string, isKept: boolean]>([
  ['+12125550142', true],
  ['+12125551234', true],
  ['+441632960123', true],
  ['+61491570006', true],
  ['+491234567890', true],
  ['+49987654321', true],
  ['+4933333333', true],
  ['+4912121212', true],
  ['+12127365000', false],
  ['+493025002520', false],
  ['+4912123434', false],
])('a number of films and samples: %s, %s', (number, isKept) => {
  expect(isSample(number)).toBe(isKept);
});

test('an address ends where letters of Chinese begin, and digits after these are no part of it', () => {
  expect(looksLikeAnother('0851-86827321', '地址www.globex.com.cn.资格审查咨询电话', '')).toBe(false);
  expect(looksLikeAnother('0851-86827321', 'www.globex.com.cn/', '')).toBe(true);
});
