import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';
import { lineConcepts } from './line-concepts.ts';

test.each(['username', 'user name', 'user-name'])('a blank that may be missing: %s', words => {
  expect(inWords(['user ?names?']).test(`My ${words} is gone`)).toBe(true);
});

test('a blank that must be there is a space or a hyphen', () => {
  const wording = inWords(['sign in']);
  expect(['sign in', 'sign-in', 'signin'].map(words => wording.test(words))).toEqual([true, true, false]);
});

test('traditional and simplified characters are read alike, and quoted as they stand', () => {
  const wording = inWords(['技术支持|職缺']);
  expect(wording.matches('系統問題請洽技術支持')).toEqual([{ index: 6, words: '技術支持' }]);
  expect(wording.test('职缺')).toBe(true);
});

test('Latin letters among Japanese and Chinese words are not found within words of other languages', () => {
  const wording = inWords(['recruiters?', '求职|hr|主任']);
  expect(wording.test('Through three of our chairs')).toBe(false);
  expect(wording.matches('Through our recruiter')).toEqual([{ index: 12, words: 'recruiter' }]);
  expect(wording.matches('请联系 recruiter、HR')).toEqual([
    { index: 4, words: 'recruiter' },
    { index: 14, words: 'HR' },
  ]);
});

test.each<[string, boolean]>([
  ['Thinking it over? Its items are here', false],
  ['IT: 608-263-9900', true],
  ['Unsere IT hilft', true],
  ['die IT-Abteilung', true],
  ['it-support', true],
])('a desk for computers is named in %j: %s', (text, isNamed) => {
  expect(lineConcepts.desk?.test(text)).toBe(isNamed);
});
