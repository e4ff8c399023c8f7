import { expect, test } from 'vitest';
import { waitingUntil } from './business-time.ts';

// 2026-11-16 is a Monday.
test.each([
  ['Monday to Wednesday', '2026-11-16T11:00:00Z', '2026-11-18T11:00:00.000Z'],
  ['Thursday afternoon to Monday', '2026-11-19T15:00:00Z', '2026-11-23T15:00:00.000Z'],
  ['Friday to Tuesday', '2026-11-20T15:00:00Z', '2026-11-24T15:00:00.000Z'],
  ['Saturday counts from Monday', '2026-11-21T12:00:00Z', '2026-11-25T00:00:00.000Z'],
  ['Sunday counts from Monday', '2026-11-22T23:59:59Z', '2026-11-25T00:00:00.000Z'],
  ['Thursday at midnight ends with the week', '2026-11-19T00:00:00Z', '2026-11-21T00:00:00.000Z'],
  ['the weekend is that of UTC', '2026-11-21T01:00:00+02:00', '2026-11-24T23:00:00.000Z'],
])('%s', (_, sent, over) => {
  expect(waitingUntil(sent).toISOString()).toBe(over);
});

test('a text that is no date is an error', () => {
  expect(() => waitingUntil('soon')).toThrow('not a date: soon');
});
