import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';

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
