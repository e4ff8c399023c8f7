import { expect, test } from 'vitest';
import { spanOfDay, waitingUntil } from './business-time.ts';

// 2026-11-16 is a Monday.
test.each([
  ['Monday to Wednesday', '2026-11-16T11:00:00Z', '2026-11-18T11:00:00.000Z'],
  ['Thursday afternoon to Monday', '2026-11-19T15:00:00Z', '2026-11-23T15:00:00.000Z'],
  ['Friday to Tuesday', '2026-11-20T15:00:00Z', '2026-11-24T15:00:00.000Z'],
  ['Saturday counts from Monday', '2026-11-21T12:00:00Z', '2026-11-25T00:00:00.000Z'],
  ['Sunday counts from Monday', '2026-11-22T23:59:59Z', '2026-11-25T00:00:00.000Z'],
  ['Thursday at midnight ends with the week', '2026-11-19T00:00:00Z', '2026-11-21T00:00:00.000Z'],
  ['Saturday on the clock that it was written with', '2026-11-21T01:00:00+02:00', '2026-11-24T22:00:00.000Z'],
  [
    'still Friday there, though Saturday in Greenwich',
    '2026-11-20T16:30:00-08:00',
    '2026-11-25T00:30:00.000Z',
  ],
])('%s', (_, sent, over) => {
  expect(waitingUntil(sent).toISOString()).toBe(over);
});

// In these places the clock is set at midnight, so that one day of the year begins at one o'clock.
test.each([
  ['Africa/Cairo', [5, 6], '2026-04-22T10:00:00Z', '2026-04-26T09:00:00.000Z', '2026-04-24', 23],
  ['America/Santiago', [6, 7], '2026-09-03T10:00:00Z', '2026-09-07T09:00:00.000Z', '2026-09-06', 23],
  ['Atlantic/Azores', [6, 7], '2026-03-27T10:00:00Z', '2026-03-31T09:00:00.000Z', '2026-03-29', 23],
  ['America/Havana', [6, 7], '2026-10-30T10:00:00Z', '2026-11-03T11:00:00.000Z', '2026-11-01', 25],
  ['Africa/Cairo', [5, 6], '2026-10-28T10:00:00Z', '2026-11-01T10:00:00.000Z', '2026-10-29', 25],
])('in %s, where clocks are set at midnight, waiting ends', (zone, weekend, sent, over, day, hours) => {
  expect(waitingUntil(sent, { zone, weekend }).toISOString()).toBe(over);
  const { first, last } = spanOfDay(day, sent, { zone });
  expect((last + 1 - first) / 3_600_000).toBe(hours);
});

test('a text that is no date is an error', () => {
  expect(() => waitingUntil('soon')).toThrow('not a date: soon');
});

test.each([
  [
    'Los Angeles, Friday evening',
    'America/Los_Angeles',
    undefined,
    '2026-11-21T01:00:00Z',
    '2026-11-25T01:00:00.000Z',
  ],
  [
    'Auckland, Monday morning',
    'Pacific/Auckland',
    undefined,
    '2026-11-15T19:00:00Z',
    '2026-11-17T19:00:00.000Z',
  ],
  [
    'over the night in which clocks go back',
    'America/New_York',
    undefined,
    '2026-10-30T21:00:00Z',
    '2026-11-03T22:00:00.000Z',
  ],
  [
    'over the night in which clocks go forward',
    'Europe/Berlin',
    undefined,
    '2026-03-27T16:00:00Z',
    '2026-03-31T15:00:00.000Z',
  ],
  [
    'Dubai, where Friday works and Saturday rests',
    'Asia/Dubai',
    [6, 7],
    '2026-11-19T12:00:00Z',
    '2026-11-23T12:00:00.000Z',
  ],
  [
    'Riyadh, where Friday rests and Sunday works',
    'Asia/Riyadh',
    [5, 6],
    '2026-11-18T14:00:00Z',
    '2026-11-22T14:00:00.000Z',
  ],
  ['a week end of one day', 'Asia/Kolkata', [7], '2026-11-20T06:00:00Z', '2026-11-23T06:00:00.000Z'],
  [
    'a calendar without a working day',
    'UTC',
    [1, 2, 3, 4, 5, 6, 7],
    '2026-11-20T06:00:00Z',
    '2026-11-22T06:00:00.000Z',
  ],
])('on the own calendar: %s', (_, zone, weekend, sent, over) => {
  expect(waitingUntil(sent, { zone, weekend }).toISOString()).toBe(over);
});

test.each([
  [
    '2026-12-31',
    '2026-12-31T17:30:00-08:00',
    undefined,
    '2026-12-31T08:00:00.000Z',
    '2027-01-01T07:59:59.999Z',
  ],
  ['2026-12-31', '2026-12-31T12:00:00Z', undefined, '2026-12-31T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
  [
    '2026-12-31',
    '2026-12-31T12:00:00Z',
    'Pacific/Auckland',
    '2026-12-30T11:00:00.000Z',
    '2026-12-31T10:59:59.999Z',
  ],
  [
    '2026-03-29',
    '2026-03-01T12:00:00Z',
    'Europe/Berlin',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T21:59:59.999Z',
  ],
])('%s, seen at %s in %s, is a day of its own length', (day, at, zone, first, last) => {
  const span = spanOfDay(day, at, { zone });
  expect([span.first, span.last].map(time => new Date(time).toISOString())).toEqual([first, last]);
});
