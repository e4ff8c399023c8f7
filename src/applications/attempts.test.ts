import { describe, expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { attemptNumbers, attemptsIn, attemptsOf } from './attempts.ts';
import { sampleApplication, sampleNote } from './samples.ts';

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

describe('the attempts of an application', () => {
  const note = (clock: string, kind: MessageKind) => ({
    ...sampleNote,
    at: `2026-03-02T${clock}:00Z`,
    understanding: { ...sampleNote.understanding, kind },
  });
  const resolved = (clock: string) => ({
    ...sampleApplication,
    outreach: [
      {
        owner: 'unknown',
        purpose: 'other',
        kind: 'form',
        value: null,
        at: `2026-03-02T${clock}:00Z`,
        outcome: 'resolved',
        answer: null,
      } as const,
    ],
  });
  const going = [note('10:00', 'system'), note('10:04', 'input'), note('10:08', 'system')];

  test('go on over a correction', () => {
    expect(attemptsIn(sampleApplication, going)).toEqual([going]);
  });

  test('are not joined by a rule that the page told in between', () => {
    const [first, rule, second] = [note('10:00', 'system'), note('10:04', 'state'), note('10:08', 'system')];
    expect(attemptsIn(sampleApplication, [first, rule, second])).toEqual([[first], [second]]);
  });

  test('go on after an outreach that settled nothing, and end with one at the very moment', () => {
    const app = resolved('10:08');
    expect(attemptsIn(app, going)).toEqual([]);
    const waiting = app.outreach.map(one => ({ ...one, outcome: 'waiting' as const }));
    expect(attemptsIn({ ...app, outreach: waiting }, going)).toEqual([going]);
  });

  test('need a failure of the process', () => {
    expect(attemptsIn(sampleApplication, [note('10:00', 'input'), note('11:00', 'state')])).toEqual([]);
  });

  test('count from the last time it worked', () => {
    const later = note('12:00', 'session');
    expect(attemptsIn(resolved('11:00'), [...going, later])).toEqual([[later]]);
    const received = { ...sampleApplication, receivedAt: '2026-03-02T11:00:00Z' };
    expect(attemptsIn(received, going)).toEqual([]);
  });

  test('leave out what the applicant called no error', () => {
    expect(attemptsIn(sampleApplication, [{ ...note('10:00', 'system'), corrected: 'benign' }])).toEqual([]);
  });

  test('are numbered, and each note with its own', () => {
    const notes = [
      { ...note('10:00', 'system'), id: 'first' },
      { ...note('10:04', 'system'), id: 'same' },
      { ...note('10:30', 'input'), id: 'corrected' },
      { ...note('11:00', 'system'), id: 'second' },
      { ...note('11:10', 'state'), id: 'closed' },
    ];
    expect(Object.fromEntries(attemptNumbers(sampleApplication, notes))).toEqual({
      first: 1,
      same: 1,
      second: 2,
    });
  });
});
