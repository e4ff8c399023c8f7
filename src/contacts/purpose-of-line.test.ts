import { expect, test } from 'vitest';
import type { Purpose } from '../vendors/vocabulary.ts';
import { purposeOfLine } from './purpose-of-line.ts';

test.each<[string, Purpose]>([
  ['Call us', 'other'],
  ['Any questions about this position? Call us', 'recruiting'],
  ['Technical problems with this form? Call us', 'technical-support'],
  ['Do you need an accommodation because of a disability? Call us', 'accommodation'],
])('%s: a line for %s', (text, purpose) => {
  const passage = {
    text,
    heading: null,
    position: 'other',
    links: [],
    documentUrl: 'https://jobs.globex.example/1',
  } as const;
  expect(purposeOfLine('Call us', passage)).toBe(purpose);
});
