import { expect, test } from 'vitest';
import { now, step, takeUnsentSteps } from './trail.ts';

const done = () => takeUnsentSteps().map(({ did, what }) => `${did} ${what}`);

test('touching one field again is one step, pressing a button again is two', () => {
  step('touched', 'Name');
  step('touched', 'Name');
  step('pressed', 'Submit');
  step('pressed', 'Submit');
  step('touched', '');
  expect(done()).toEqual(['touched Name', 'pressed Submit', 'pressed Submit']);
});

test('what was told is not told again, and only the last steps are kept', () => {
  for (let at = 0; at < 40; at += 1) step('touched', `Field ${at}`);
  const told = done();
  expect(told).toHaveLength(30);
  expect(told.at(-1)).toBe('touched Field 39');
  expect(done()).toEqual([]);
});

test('the time carries the offset and means the present', () => {
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
  expect(Math.abs(Date.parse(now()) - Date.now())).toBeLessThan(5_000);
});
