import { expect, test } from 'vitest';
import type { Application } from '../applications/application.ts';
import { sampleApplication } from '../applications/samples.ts';
import type { ListRow } from '../views/list-row.ts';
import type { ListState } from '../views/list-states.ts';
import { type Range, rangeWith, rowAfterKey } from './list-keys.ts';
import { chosenFrom, countsOf, isCounted, needingYou, readChoice, type Sorting } from './list-order.ts';

const row = (states: ListState[], deadline: string | null = null): ListRow => ({
  states,
  attempts: 0,
  isSolved: false,
  next: null,
  deadline,
  waitsFor: null,
  changesAt: null,
  noted: '',
});
const one = (id: string, employer: string | null): Application => ({ ...sampleApplication, id, employer });
const applications = [one('a', 'Zeta'), one('b', null), one('c', 'Émile'), one('d', 'Delta')];
const rows = new Map([
  ['a', row(['needs-you', 'failed'], '2026-04-02')],
  ['b', row(['needs-you'], '2026-04-01')],
  ['c', row(['archived'], '2026-03-01')],
]);
const idsOf = (state: ListState | null, sorting: Sorting = 'newest') =>
  chosenFrom(applications, rows, { state, sorting }, '2026-03-20')
    .map(({ id }) => id)
    .join('');

test('all are those that were not put away, and each state shows its own', () => {
  expect(idsOf(null)).toBe('abd');
  expect(idsOf('needs-you')).toBe('ab');
  expect(idsOf('archived')).toBe('c');
  expect(idsOf('waiting')).toBe('');
  expect(
    Object.fromEntries([...countsOf(applications, rows)].map(([state, count]) => [String(state), count])),
  ).toEqual({
    null: 3,
    'needs-you': 2,
    failed: 1,
    archived: 1,
  });
});

test.each<[Sorting, string]>([
  ['newest', 'abd'],
  ['oldest', 'dba'],
  ['employer', 'dab'],
  ['deadline', 'bad'],
])('in the order %s, what is unknown comes last', (sorting, ids) => {
  expect(idsOf(null, sorting)).toBe(ids);
});

test('what needs the applicant comes in the order in which it closes', () => {
  expect(needingYou(applications, rows, '2026-03-20').map(({ id }) => id)).toEqual(['b', 'a']);
});

test('what has closed is not in front of what one can still be in time for', () => {
  expect(
    needingYou(applications, rows, '2026-04-01').map(({ id }) => id),
    'on the last day',
  ).toEqual(['b', 'a']);
  expect(
    needingYou(applications, rows, '2026-04-02').map(({ id }) => id),
    'a day later',
  ).toEqual(['a', 'b']);
});

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['End', 2, 9],
  ['Home', 5, 0],
  ['PageDown', 5, 9],
  ['a', 5, null],
])('the key %s leads from row %i to %s', (key, at, to) => {
  expect(rowAfterKey(key, at, 10)).toBe(to);
});

test('in an empty list no key leads anywhere', () => {
  expect(rowAfterKey('End', 0, 0)).toBeNull();
});

test('a choice of another version is as none', () => {
  expect(readChoice({ state: 'lost', sorting: 'colour' })).toEqual({ state: null, sorting: 'newest' });
  expect(readChoice({ state: 'failed', sorting: 'deadline' })).toEqual({
    state: 'failed',
    sorting: 'deadline',
  });
  expect(readChoice(undefined)).toEqual({ state: null, sorting: 'newest' });
});

test.each<[string, Range, number, Range]>([
  ['a row among them', [0, 15], 1, [0, 16]],
  ['the one behind the last', [0, 15], 15, [0, 30]],
  ['the last of ten thousand', [0, 15], 9_999, [9_984, 10_014]],
  ['the one before those', [9_984, 10_014], 9_983, [9_968, 10_014]],
  ['the first again', [9_984, 10_014], 0, [0, 15]],
])('the rows in the page, when the focus goes to %s', (_, before, row, after) => {
  expect(rangeWith(before, row)).toEqual(after);
});

test('all are counted once no older ones are to be read, and the state of each is known', () => {
  const known = applications.slice(0, 3);
  expect(isCounted(known, rows, 0)).toBe(true);
  expect(isCounted(known, rows, 5000)).toBe(false);
  expect(isCounted(applications, rows, 0), 'the row of one is still being made').toBe(false);
});
