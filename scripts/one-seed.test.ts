import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seed } from './one-seed.ts';

test('properties draw the same inputs in every run of the tests', () => {
  if (process.env.FUZZ_SEED === undefined) expect(seed).toBe(20261130);
  expect(fc.sample(fc.string(), 30)).toEqual(fc.sample(fc.string(), { numRuns: 30, seed }));
});
