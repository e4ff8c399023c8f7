import { expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import type { ListRow } from './list-row.ts';
import { searchReport } from './search-report.ts';
import { setLocale } from './testing/fake-i18n.ts';

setLocale('en');

/** A Wednesday. */
const now = new Date(2026, 2, 4, 12);
const at = (day: number, minute = 0) => new Date(2026, 2, day, 10, minute).toISOString();
const row: ListRow = {
  states: ['failed'],
  attempts: 1,
  isSolved: false,
  next: null,
  deadline: null,
  waitsFor: null,
  changesAt: null,
  noted: '',
};
const one = { ...sampleApplication, id: 'one', vendor: 'lever', openedAt: at(2), receivedAt: null };
const two = { ...sampleApplication, id: 'two', vendor: null, openedAt: at(3), receivedAt: at(3) };
const note = (id: string, caseId: string, when: string, change: Partial<typeof sampleNote> = {}) => ({
  ...sampleNote,
  id,
  caseId,
  at: when,
  ...change,
});
const classifiedAs = (kind: 'session' | 'input' | 'system', unsure = false) => ({
  understanding: { ...sampleNote.understanding, kind, unsure },
});

const data = {
  applications: [one, two],
  notes: new Map([
    [
      'one',
      [
        note('1', 'one', at(2), classifiedAs('system')),
        // The same attempt, and one of its own.
        note('2', 'one', at(2, 1), classifiedAs('session')),
        note('3', 'one', at(2, 30), classifiedAs('system')),
        note('4', 'one', at(2, 50), classifiedAs('input')),
        note('5', 'one', at(3), classifiedAs('system', true)),
      ],
    ],
    ['two', [note('6', 'two', at(3), classifiedAs('session'))]],
  ]),
  rows: new Map([
    ['one', { ...row, deadline: '2026-03-09', waitsFor: 'support' as const, changesAt: at(6) }],
    ['two', { ...row, states: ['received'] as const, deadline: '2026-03-20' }],
  ]),
  systemOf: ({ vendor }: { vendor: string | null }) => (vendor ? 'Lever' : null),
};

test('attempts are counted by system and kind, those nobody is sure of and corrections left out', () => {
  expect(searchReport(data, now).failures).toEqual([
    { system: 'Lever', kind: 'system error', attempts: 2, applications: 1 },
    { system: 'unknown system', kind: 'signed out', attempts: 1, applications: 1 },
  ]);
});

test('each of twelve weeks says what was begun, what failed and what arrived', () => {
  const { weeks } = searchReport(data, now);
  expect(weeks).toHaveLength(12);
  expect(weeks.at(-1)).toMatchObject({ from: '2026-03-02', begun: 2, failed: 3, received: 1 });
  expect(weeks.at(-2)).toMatchObject({ from: '2026-02-23', begun: 0, failed: 0, received: 0 });
});

test('what is to come is listed by day, without what has arrived or is over', () => {
  expect(searchReport(data, now).dates.map(({ day, what }) => [day, what])).toEqual([
    ['2026-03-06', 'Waiting ends'],
    ['2026-03-09', 'Closing date'],
  ]);
  expect(searchReport(data, new Date(2026, 2, 7)).dates.map(({ day }) => day)).toEqual(['2026-03-09']);
});

test.each([
  ['a day', '2026-03-09', '2026-03-09'],
  // Systems write a day as its midnight, and not by the applicant's clock.
  ['the midnight of a day, by another clock', '2026-03-09T00:00:00+14:00', '2026-03-09'],
  ['an hour, which the applicant reads by their own clock', at(9), '2026-03-09'],
])('a closing date is listed by the day that it means: %s', (_, deadline, day) => {
  const rows = new Map([['one', { ...row, deadline }]]);
  expect(searchReport({ ...data, rows }, now).dates.map(one => one.day)).toEqual([day]);
});
