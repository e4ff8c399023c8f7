import { expect, test } from 'vitest';
import type { Note } from './note.ts';
import { sameMessage } from './same-message.ts';
import { sampleNote } from './samples.ts';

const stored: Note = { ...sampleNote, at: '2026-03-02T10:00:00Z', text: 'We could not save your file.' };
const later = (ms: number) => new Date(Date.parse(stored.at) + ms).toISOString();
const find = (change: Partial<Note>, since: number | null = null, before: Partial<Note> = {}) =>
  sameMessage([{ ...stored, ...before }], { ...stored, id: 'note-2', ...change }, since)?.id ?? null;

test.each<[string, Partial<Note>, string | null]>([
  ['read twice', {}, 'note-1'],
  ['read with the words around it', { text: 'Upload. We could not save your file. Back' }, 'note-1'],
  ['read without some of its words', { text: 'could not save' }, 'note-1'],
  ['other words', { text: 'We could not save your letter.' }, null],
  ['two and a half seconds later', { at: later(2_500) }, 'note-1'],
  ['a little more', { at: later(2_501) }, null],
  ['as long before', { at: later(-2_500) }, 'note-1'],
  ['longer before', { at: later(-2_501) }, null],
  ['of another page', { url: 'https://jobs.acme-apply.example/other' }, null],
  ['of another field', { field: 'Phone' }, null],
  ['written by hand', { understanding: { ...stored.understanding, because: 'by-hand' } }, null],
  ['no message, but silence', { context: 'silence' }, null],
])('%s', (_, change, id) => {
  expect(find(change)).toBe(id);
});

test.each<[string, Partial<Note>]>([
  ['a stored silence', { context: 'silence' }],
  ['a stored note of the applicant', { understanding: { ...stored.understanding, because: 'by-hand' } }],
])('%s is no message that could be read again', (_, before) => {
  expect(find({}, null, before)).toBeNull();
});

test('what was there since its document was loaded is what was noted of the document', () => {
  const loaded = Date.parse(stored.at);
  expect(find({ at: later(3_600_000) }, loaded)).toBe('note-1');
  expect(find({ at: later(3_600_000) }, loaded + 1)).toBeNull();
  expect(find({ at: later(3_600_000) })).toBeNull();
  expect(find({ at: later(3_600_000), text: 'Something else' }, loaded)).toBeNull();
});

test('of several the one that fits is found', () => {
  const other = { ...stored, id: 'other', text: 'Sign in again.' };
  expect(sameMessage([other, stored], { ...stored, id: 'note-2' }, null)).toBe(stored);
  expect(sameMessage([], stored, null)).toBeNull();
});
