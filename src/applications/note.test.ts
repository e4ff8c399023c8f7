import { expect, test } from 'vitest';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { kindOf, type Note } from './note.ts';
import { sampleNote } from './samples.ts';

test.each<[string, Partial<Note['understanding']>, MessageKind | null, MessageKind]>([
  ['what it was classified as', {}, null, 'system'],
  ['the applicant has the last word', {}, 'state', 'state'],
  ['what is asked about is no failure yet', { unsure: true }, null, 'benign'],
  ['until it is answered', { unsure: true }, 'state', 'state'],
  ['a warning is no failure yet', { because: 'warning' }, null, 'benign'],
  ['unless the applicant says so', { because: 'warning' }, 'session', 'session'],
])('%s', (_, understanding, corrected, kind) => {
  const note = { corrected, understanding: { ...sampleNote.understanding, ...understanding } };
  expect(kindOf(note)).toBe(kind);
});
