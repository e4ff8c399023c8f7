import { expect, test } from 'vitest';
import {
  type Check,
  listOf,
  mapOf,
  moment,
  number,
  object,
  oneOf,
  optional,
  orNull,
  stamp,
  text,
  yesNo,
} from './check.ts';

const noText = 'it.at is no text';
const noObject = 'it.at is no object';
const person = object({ name: text, age: optional(number) });

test.each<[what: string, check: Check, value: unknown, fault: string | null]>([
  ['a text', text, 'a', null],
  ['no text', text, 1, noText],
  ['nothing for a text', text, undefined, noText],
  ['an answer', yesNo, false, null],
  ['no answer', yesNo, 'false', 'it.at is neither true nor false'],
  ['a number', number, 0, null],
  ['digits', number, '0', 'it.at is no number'],
  ['no number', number, Number.NaN, 'it.at is no number'],
  ['endless', number, Number.POSITIVE_INFINITY, 'it.at is no number'],
  ['a date', moment, '2026-11-29', null],
  ['a moment', moment, '2026-11-29T12:00:00+01:00', null],
  ['a date in words', moment, 'November 29, 2026', 'it.at is no date'],
  ['a month that is none', moment, '2026-13-29', 'it.at is no date'],
  ['milliseconds', moment, 1_790_000_000_000, 'it.at is no date'],
  ['a stamp', stamp, '2026-11-29T12:00:00.000Z', null],
  ['a stamp with an offset', stamp, '2026-11-29T12:00:00.000+01:00', 'it.at is no stamp'],
  ['a stamp without milliseconds', stamp, '2026-11-29T12:00:00Z', 'it.at is no stamp'],
  ['a stamp within words', stamp, 'at 2026-11-29T12:00:00.000Z', 'it.at is no stamp'],
  ['a stamp with more behind it', stamp, '2026-11-29T12:00:00.000Z!', 'it.at is no stamp'],
  ['a list around a stamp', stamp, ['2026-11-29T12:00:00.000Z'], 'it.at is no stamp'],
  ['a month of a stamp that is none', stamp, '2026-13-29T12:00:00.000Z', 'it.at is no stamp'],
  ['one of the words', oneOf(['a', 'b']), 'b', null],
  ['none of the words', oneOf(['a', 'b']), 'c', 'it.at is none of a, b'],
  ['a list around one of the words', oneOf(['a']), ['a'], 'it.at is none of a'],
  ['null where that may be', orNull(text), null, null],
  ['nothing where null may be', orNull(text), undefined, noText],
  ['nothing where that may be', optional(text), undefined, null],
  ['null where nothing may be', optional(text), null, noText],
  ['a list', listOf(text), ['a', 'b'], null],
  ['an empty list', listOf(text), [], null],
  ['a list with a fault in it', listOf(text), ['a', 1, 2], 'it.at[1] is no text'],
  ['no list', listOf(text), { 0: 'a' }, 'it.at is no list'],
  ['a map', mapOf(text), { x: 'a', y: 'b' }, null],
  ['a map with a fault in it', mapOf(text), { x: 'a', y: 1 }, 'it.at.y is no text'],
  ['no map', mapOf(text), 'a', noObject],
  ['null for a map', mapOf(text), null, noObject],
  ['a list for a map', mapOf(text), ['a'], noObject],
  ['an object', person, { name: 'a', age: 1 }, null],
  ['one without what may be absent', person, { name: 'a' }, null],
  ['one with a field of a later version', person, { name: 'a', more: 1 }, null],
  ['one with a fault in it', person, { name: 'a', age: '1' }, 'it.at.age is no number'],
  ['one without a field', person, {}, 'it.at.name is no text'],
  ['no object', person, 'a', noObject],
  ['null for an object', person, null, noObject],
  ['a list for an object', person, [], noObject],
])('%s', (_, check, value, fault) => {
  expect(check(value, 'it.at')).toBe(fault);
});

test('a fault in the whole says so without a name', () => {
  expect([person([], ''), person({}, '')]).toEqual(['it is no object', 'name is no text']);
});

test.each([
  ['2026-03-02T09:30:00+01:00', null],
  ['2026-03-31T09:30:00.123Z', null],
  ['2026-03-02', null],
  ['2026-03-02T24:30:00Z', 'at is no date'],
  ['2026-03-02T09:60:00Z', 'at is no date'],
  ['2026-00-02T09:30:00Z', 'at is no date'],
  ['2026-03-00T09:30:00Z', 'at is no date'],
  ['2026-03-02T09:30:00Z, or so', 'at is no date'],
  ['+020000-01-01T00:00:00Z', 'at is no date'],
])('%s: as a moment %s', (value, fault) => {
  expect(moment(value, 'at')).toBe(fault);
});
