import { expect, test } from 'vitest';
import type { Classification, Context, Marked } from '../applications/note.ts';
import { classifyStanding, isClearFailure } from './standing.ts';

interface Around {
  text?: string;
  context?: Context;
  marked?: Marked;
}

const seenIn = ({ text = 'Words.', context = 'alert', marked }: Around) => ({
  text,
  context,
  lang: 'en',
  rule: null,
  ...(marked && { marked }),
});
const sure = (kind: Classification['kind'], confidence: number): Classification => ({
  kind,
  confidence,
  unsure: confidence < 0.6,
  because: '',
});

/** What is made of words that stand on a page, by how sure they are taken for something. */
const standing = (kind: Classification['kind'], confidence: number, around: Around = {}) =>
  classifyStanding(seenIn(around), sure(kind, confidence)).kind;
/** Whether words in a box of hints count as a failure. */
const counts = (kind: Classification['kind'], confidence: number) =>
  isClearFailure(seenIn({ marked: 'hint' }), sure(kind, confidence));

test('what the page marks as wrong counts on less than what it does not', () => {
  expect(standing('access', 0.7)).toBe('benign');
  expect(standing('access', 0.8)).toBe('access');
  expect(standing('access', 0.7, { marked: 'wrong' })).toBe('access');
  expect(standing('access', 0.5, { marked: 'wrong' })).toBe('benign');
});

test('in a box of hints only a clear failure of the system counts', () => {
  expect(counts('system', 0.95)).toBe(true);
  expect(counts('system', 0.8)).toBe(false);
  expect(counts('session', 0.99)).toBe(false);
});

test('what is asked for beside no field is no mistake yet', () => {
  expect(standing('input', 0.8)).toBe('benign');
  expect(standing('input', 0.8, { context: 'inline' })).toBe('input');
});

test('a page that gives an id for a help desk is a failure on less', () => {
  expect(standing('access', 0.65, { context: 'page' })).toBe('benign');
  const text = 'It was rejected. Your support ID is: 109341287712';
  expect(standing('access', 0.65, { context: 'page', text })).toBe('access');
});
