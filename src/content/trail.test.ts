import { expect, test } from 'vitest';
import { noteStep, takeUnsentSteps } from './trail.ts';

const done = () => takeUnsentSteps().map(({ did, what }) => `${did} ${what}`);

test('touching one field again is one step, pressing a button again is two', () => {
  noteStep('touched', 'Name');
  noteStep('touched', 'Name');
  noteStep('pressed', 'Submit');
  noteStep('pressed', 'Submit');
  noteStep('touched', '');
  expect(done()).toEqual(['touched Name', 'pressed Submit', 'pressed Submit']);
});

test('what was told is not told again, and only the last steps are kept', () => {
  for (let at = 0; at < 40; at += 1) noteStep('touched', `Field ${at}`);
  const told = done();
  expect(told).toHaveLength(30);
  expect(told.at(-1)).toBe('touched Field 39');
  expect(done()).toEqual([]);
});

test('the time of a step carries the offset and means the present', () => {
  noteStep('pressed', 'Submit');
  const { at } = takeUnsentSteps()[0]!;
  expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
  expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(5_000);
});
