import { expect, test } from 'vitest';
import { attemptsOf } from './attempts.ts';

const at = (...clock: string[]) => clock.map(time => ({ at: `2026-03-02T${time}Z` }));

test.each([
  ['no failure', [], []],
  ['one failure', at('10:00:00'), [1]],
  ['four minutes and 59 seconds apart', at('10:00:00', '10:04:59'), [2]],
  ['exactly five minutes apart', at('10:00:00', '10:05:00'), [1, 1]],
  ['a chain of four-minute steps', at('10:00:00', '10:04:00', '10:08:00'), [3]],
  ['two bursts', at('10:00:00', '10:01:00', '11:00:00'), [2, 1]],
])('%s', (_, failures, sizes) => {
  expect(attemptsOf(failures).map(attempt => attempt.length)).toEqual(sizes);
});

test('order and offsets of the input do not matter', () => {
  const later = { at: '2026-03-02T12:03:00+02:00' };
  const earlier = { at: '2026-03-02T10:00:00Z' };
  expect(attemptsOf([later, earlier])).toEqual([[earlier, later]]);
});
