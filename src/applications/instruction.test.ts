import { expect, test } from 'vitest';
import { type Instruction, waitUntil } from './instruction.ts';

const asks = (given: Partial<Instruction>): Instruction => ({
  quote: '',
  forbids: [],
  minutes: null,
  moment: null,
  ...given,
});
/** On the clock of whoever runs the test, as for whoever reads the message. */
const local = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).toISOString();

test.each<[string, Partial<Instruction>, string | null]>([
  ['no time', {}, null],
  ['30 minutes', { minutes: 30 }, local(28, 18, 50)],
  ['after 19:00', { moment: { inDays: 0, time: '19:00' } }, local(28, 19)],
  ['after 6, which is over today', { moment: { inDays: 0, time: '06:00' } }, local(29, 6)],
  ['tomorrow at 8', { moment: { inDays: 1, time: '08:00' } }, local(29, 8)],
  ['tomorrow', { moment: { inDays: 1, time: null } }, local(29, 0)],
  ['Monday at 8, on a Saturday', { moment: { inDays: 0, time: '08:00', weekday: 0 } }, local(30, 8)],
  ['Monday', { moment: { inDays: 0, time: null, weekday: 0 } }, local(30, 0)],
  ['Saturday evening, on that day', { moment: { inDays: 0, time: '20:00', weekday: 5 } }, local(28, 20)],
  ['Saturday at 8, which is over', { moment: { inDays: 0, time: '08:00', weekday: 5 } }, local(35, 8)],
  ['Saturday, which it is', { moment: { inDays: 0, time: null, weekday: 5 } }, null],
  ['the later of two', { minutes: 600, moment: { inDays: 0, time: '19:00' } }, local(29, 4, 20)],
])('asks to wait: %s', (_, given, until) => {
  expect(waitUntil(asks(given), local(28, 18, 20))).toBe(until);
});

test('a moment on a named clock that is set before it', () => {
  // In Paris clocks go back in the night to 25 October 2026.
  const wait = { quote: '', forbids: [], minutes: null };
  const moment = { inDays: 1 as const, time: '08:00', zone: 'Europe/Paris' };
  expect(waitUntil({ ...wait, moment }, '2026-10-24T20:00:00Z')).toBe('2026-10-25T07:00:00.000Z');
});
