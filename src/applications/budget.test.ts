import { expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { isCrowded } from './budget.ts';
import type { Note } from './note.ts';
import { sampleNote } from './samples.ts';

const noteOf = (kind: MessageKind, at: string, more: Partial<Note['understanding']> = {}): Note => ({
  ...sampleNote,
  at,
  understanding: { ...sampleNote.understanding, kind, ...more },
});
const now = '2026-03-02T10:05:00Z';
const many = (count: number, kind: MessageKind, at = '2026-03-02T10:02:00Z') =>
  Array.from({ length: count }, () => noteOf(kind, at));

test.each<[string, Note[], MessageKind, boolean]>([
  ['the sixty-first failure', many(60, 'system'), 'system', true],
  ['the sixtieth', many(59, 'system'), 'system', false],
  ['the forty-first field to correct', many(40, 'input'), 'input', true],
  ['the fortieth', many(39, 'input'), 'input', false],
  ['a failure after any number of fields', many(200, 'input'), 'session', false],
  ['a field after any number of failures', many(200, 'session'), 'input', false],
  ['a confirmation after as many failures', many(60, 'system'), 'success', true],
  [
    'a failure after as many that are five minutes old',
    many(60, 'system', '2026-03-02T10:00:00Z'),
    'system',
    false,
  ],
  ['and just less than that', many(60, 'system', '2026-03-02T10:00:00.001Z'), 'system', true],
])('%s', (_, notes, kind, crowded) => {
  expect(isCrowded(notes, noteOf(kind, now))).toBe(crowded);
});

test('what is asked about shares the room of the failures, whatever it may be', () => {
  const unsure = noteOf('input', now, { unsure: true });
  expect(isCrowded(many(60, 'input'), unsure)).toBe(false);
  expect(isCrowded(many(60, 'system'), unsure)).toBe(true);
});

test('what the applicant writes is never too much', () => {
  expect(isCrowded(many(500, 'system'), noteOf('system', now, { because: 'by-hand' }))).toBe(false);
});

test('what answers a press is kept however much a page said before it, and as much again with the next press', () => {
  const pressedAt = (at: string) => [{ at, did: 'pressed' as const, what: 'Submit' }];
  const answer = { ...noteOf('system', now), trail: pressedAt('2026-03-02T10:04:52Z') };
  const before = many(60, 'system');
  const answers = many(3, 'system', '2026-03-02T10:04:55Z');
  expect(isCrowded(before, answer)).toBe(false);
  expect(isCrowded([...before, ...answers.slice(1)], answer)).toBe(false);
  expect(isCrowded([...before, ...answers], answer), 'three answer it already').toBe(true);
  const again = { ...answer, trail: [...answer.trail, ...pressedAt('2026-03-02T10:04:57Z')] };
  expect(isCrowded([...before, ...answers], again)).toBe(false);
  const late = { ...answer, trail: pressedAt('2026-03-02T10:04:50Z') };
  expect(isCrowded(before, late), 'ten seconds later').toBe(true);
});
