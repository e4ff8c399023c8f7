import { expect, test } from 'vitest';
import { saysWhatFor } from './way-words.ts';

test('an address is no word, a word beside it is one', () => {
  expect(saysWhatFor('E-mail: (jobs@globex.org), https://globex.org/jobs')).toBe(false);
  expect(saysWhatFor('Help: jobs@globex.org')).toBe(true);
});

test('a hostile text without a space is read quickly', () => {
  expect(saysWhatFor('、'.repeat(200_000))).toBe(false);
});
