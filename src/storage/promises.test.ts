import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore, removeStore } from './open-store.ts';
import type { NotedPage } from './recording.ts';

const page: NotedPage = {
  facts: sampleApplication,
  tabApplication: null,
  since: null,
  addTo: application => application,
};
const screenshot = { id: 'picture-1', noteId: sampleNote.id, at: sampleNote.at, image: new Blob(['png']) };

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB('callworthy');
});

/** The sample's application with the sample's note and another one, and a screenshot of one of them. */
async function storeWith(noteId: string) {
  const store = await openStore();
  await store.merge({
    cases: [sampleApplication],
    notes: [sampleNote, { ...sampleNote, id: 'note-2', text: 'Upload failed.' }],
  });
  await store.addScreenshot({ ...screenshot, noteId });
  expect(await store.screenshotById('picture-1')).not.toBeNull();
  return store;
}

test('a note takes its screenshot along when it is deleted', async () => {
  const store = await storeWith(sampleNote.id);
  await store.deleteNote(sampleNote.id);
  expect(await store.screenshotById('picture-1')).toBeNull();
});

test('and leaves those of other notes', async () => {
  const store = await storeWith('note-2');
  await store.deleteNote(sampleNote.id);
  expect(await store.screenshotById('picture-1')).not.toBeNull();
});

test('an application takes along the screenshots of all its notes', async () => {
  const store = await storeWith('note-2');
  await store.deleteApplication(sampleApplication.id);
  expect(await store.screenshotById('picture-1')).toBeNull();
});

test('every write is answered only when it is on the disk', async () => {
  const store = await openStore();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { application, note } = await store.record(sampleNote, page);
  await store.change(application.id, one => ({ ...one, directionsFollowed: true }));
  await store.addScreenshot(screenshot);
  await store.changeNote(note.id, one => ({ ...one, corrected: 'benign' }));
  await store.changeNotesBetween(application.id, note.at, note.at, one => ({ ...one, remark: 'seen' }));
  await store.merge({ cases: [], notes: [] });
  await store.deleteNote(note.id);
  await store.deleteApplication(application.id);
  await removeStore();
  const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(9);
  expect(writes.filter(([, , options]) => options?.durability !== 'strict')).toEqual([]);
});

test('an opening that failed is tried again by the next caller', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(openStore()).rejects.toMatchObject({ kind: 'full' });
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [] });
  expect(await store.applicationById(sampleApplication.id)).toEqual(sampleApplication);
});

test('a file cannot point at a screenshot that is here', async () => {
  const store = await storeWith(sampleNote.id);
  const foreign = { ...sampleNote, id: 'note-3', screenshot: 'picture-1' };
  const brought = { ...screenshot, noteId: 'note-3' };
  await store.merge({ notes: [foreign], screenshots: [brought] });
  expect((await store.noteById('note-3'))?.screenshot).toBeNull();
  expect(await store.screenshotById('picture-1')).toMatchObject({ noteId: sampleNote.id });
  expect((await store.noteById(sampleNote.id))?.screenshot).toBe('picture-1');
});
