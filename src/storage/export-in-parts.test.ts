import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { exportFile, readExport, writeExport } from './export-file.ts';
import { openStore } from './open-store.ts';

afterEach(() => deleteDB('callworthy'));

const at = new Date('2026-03-02T12:00:00Z');
const screenshot = {
  id: 'picture-1',
  noteId: 'note-00001',
  at: sampleNote.at,
  image: new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], { type: 'image/png' }),
};
const notesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...sampleNote, id: `note-${String(i).padStart(5, '0')}` }));

// More, fewer and exactly as many as are read at once, twice and once; and more than are where nobody says how many.
test.each<[count: number, atOnce?: number]>([
  [0, 20],
  [1, 20],
  [19, 20],
  [20, 20],
  [21, 20],
  [40, 20],
  [43, 20],
  [2001],
])('a file written from %i notes in parts is the same as one in one go', async (count, atOnce) => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: notesOf(count), screenshots: [screenshot] });
  const taken: number[] = [];
  const inParts: typeof store.exportInParts = take => store.exportInParts(take, atOnce);
  await inParts(some => taken.push(some.length));
  expect(Math.max(...taken)).toBeLessThanOrEqual(atOnce ?? 2000);
  const file = await (await exportFile({ exportInParts: inParts }, at)).text();
  expect(file).toBe(await writeExport(await store.exportAll(), at));
  const read = readExport(file, at);
  if (!('notes' in read)) throw new Error('the file cannot be read');
  expect(read.notes).toHaveLength(count);
});

test('an empty store gives a file that can be read', async () => {
  const file = await (await exportFile(await openStore(), at)).text();
  expect(readExport(file, at)).toEqual({ cases: [], notes: [], deleted: [], screenshots: [] });
});

test('a note without an application, and what is wrong in a record, stays out of the file', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: notesOf(2) });
  const db = await openDB('callworthy');
  await db.put('notes', { ...sampleNote, id: 'note-9', caseId: 'gone' });
  await db.put('notes', { ...sampleNote, id: 'note-8', text: 7 });
  db.close();
  const read = readExport(await (await exportFile(store, at)).text(), at);
  if (!('notes' in read)) throw new Error('the file cannot be read');
  expect(read.notes.map(({ id, text }) => [id, text])).toEqual([
    ['note-00000', sampleNote.text],
    ['note-00001', sampleNote.text],
    ['note-8', ''],
  ]);
});
