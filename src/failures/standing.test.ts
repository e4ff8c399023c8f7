import { expect, test, vi } from 'vitest';
import type { Classification, Context, Marked } from '../applications/note.ts';
import { classifyMessage } from './classify-message.ts';

const classified = vi.hoisted(() => ({ now: {} as Classification }));
vi.mock('./classify.ts', () => ({ classify: () => classified.now }));

/** What is made of words that stand on a page, by how sure they are taken for something. */
function standing(
  kind: Classification['kind'],
  confidence: number,
  { text = 'Words.', context = 'alert', marked }: { text?: string; context?: Context; marked?: Marked } = {},
) {
  classified.now = { kind, confidence, unsure: confidence < 0.6, because: '' };
  return classifyMessage(
    { text, context, lang: 'en', rule: null, ...(marked && { marked }) },
    Number.NaN,
    true,
  ).kind;
}

test('what the page marks as wrong counts on less than what it does not', () => {
  expect(standing('access', 0.7)).toBe('benign');
  expect(standing('access', 0.8)).toBe('access');
  expect(standing('access', 0.7, { marked: 'wrong' })).toBe('access');
  expect(standing('access', 0.5, { marked: 'wrong' })).toBe('benign');
});

test('in a box of hints only a clear failure of the system counts', () => {
  expect(standing('system', 0.95, { marked: 'hint' })).toBe('system');
  expect(standing('system', 0.8, { marked: 'hint' })).toBe('benign');
  expect(standing('session', 0.99, { marked: 'hint' })).toBe('benign');
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
