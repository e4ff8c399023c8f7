import { expect, test } from 'vitest';
import { sampleNote } from '../applications/samples.ts';
import { screenshotFiles, screenshotsOf } from './screenshots-of.ts';
import type { Screenshot } from './database.ts';
import type { Store } from './store.ts';

const kept: Screenshot = {
  id: 'picture-1',
  noteId: 'note-1',
  at: sampleNote.at,
  image: new Blob([new Uint8Array([137, 80, 78, 71])]),
};
const asked: string[] = [];
const store = {
  screenshotById: async (id: string) => {
    asked.push(id);
    return id === kept.id ? kept : null;
  },
} as unknown as Store;
const notes = [
  { ...sampleNote, screenshot: 'picture-1' },
  { ...sampleNote, id: 'note-2' },
  { ...sampleNote, id: 'note-3', screenshot: 'gone' },
];

test('each note has its screenshot, and those that are gone are left out', async () => {
  expect([...(await screenshotsOf(store, notes))]).toEqual([['note-1', kept]]);
  expect(asked).toEqual(['picture-1', 'gone']);
});

test('as files they are what was stored, byte by byte', async () => {
  expect(await screenshotFiles(store, notes)).toEqual({ 'note-1': new Uint8Array([137, 80, 78, 71]) });
});
