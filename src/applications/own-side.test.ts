import { expect, test } from 'vitest';
import type { Note } from './note.ts';
import { isOwnSide } from './own-side.ts';

const noteOf = (given: Partial<Note>) =>
  ({
    context: 'network',
    text: 'offline',
    corrected: null,
    understanding: { kind: 'input', confidence: 1, unsure: false, because: '' },
    ...given,
  }) as Note;
const told = { kind: 'input', confidence: 0.9, unsure: false, because: 'own-connection' } as const;

test.each<[string, Partial<Note>, boolean]>([
  ['no connection', {}, true],
  ['a proxy', { text: 'proxy' }, true],
  ['a blocker', { text: 'blocked-in-browser' }, true],
  ['a name that does not resolve', { text: 'no-address' }, false],
  ['a certificate', { text: 'not-secure' }, false],
  ['a file of the applicant', { text: 'own-file' }, false],
  ['a page that only says so', { context: 'alert', text: 'offline' }, false],
  ['what a page said without a connection', { context: 'alert', understanding: told }, true],
  ['what the applicant calls an error', { corrected: 'system' }, false],
])('%s', (_, given, isOwn) => {
  expect(isOwnSide(noteOf(given))).toBe(isOwn);
});
