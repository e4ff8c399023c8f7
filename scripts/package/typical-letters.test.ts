import { expect, test } from 'vitest';
import { neededLetters } from './needed-letters.ts';
import { howCommon } from './typical-letters.ts';

test('letters are as common as messages of one language have them', () => {
  expect(howCommon('applicati')).toBeGreaterThan(0.02);
  expect(howCommon('bewerbung')).toBeGreaterThan(0.02);
  expect(howCommon('e')).toBeGreaterThan(howCommon('application'));
  expect(howCommon('application form that was taken')).toBe(howCommon('applicati'));
  expect(howCommon('harpsichord')).toBe(0);
});

test('an expression is looked for by what messages have seldom, though it be shorter', () => {
  expect(neededLetters('application.{1,9}harp', '')).toEqual(['harp']);
  expect(neededLetters(':.{1,9}harp', '')).toEqual(['harp']);
});
