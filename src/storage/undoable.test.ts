import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { openStore } from './open-store.ts';
import { emptyStore } from './testing/empty-store.ts';
import { draftKey, tabKey, tabPrefix } from './tab-key.ts';
import { deleteApplications, deleteNote, undelete } from './undoable.ts';

setLocale('en');
afterEach(emptyStore);

async function stored() {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  return store;
}

test('a note is deleted, which is said, and brought back, which is said too', async () => {
  const store = await stored();
  const { said, undo } = await deleteNote('note-1');
  expect(said).toBe('The note is deleted.');
  expect(await store.noteById('note-1')).toBeNull();
  expect(await undo()).toBe('It is back.');
  expect(await store.noteById('note-1')).not.toBeNull();
});

test('so is an application', async () => {
  const store = await stored();
  const { said, undo } = await deleteApplications(['case-1']);
  expect(said).toBe('The application is deleted.');
  expect(await store.applicationById('case-1')).toBeNull();
  expect(await undo()).toBe('It is back.');
  expect(await store.applicationById('case-1')).not.toBeNull();
});

test('so are several applications, and all of them come back', async () => {
  const store = await stored();
  await store.merge({
    cases: [{ ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '77' } }],
    notes: [],
  });
  const { said, undo } = await deleteApplications(['case-1', 'case-2']);
  expect(said).toBe('Deleted: 2 applications.');
  expect(await store.applicationsByRecency()).toEqual([]);
  expect(await undo()).toBe('It is back.');
  expect(await store.applicationsByRecency()).toHaveLength(2);
  expect(await store.noteById('note-1')).not.toBeNull();
});

test('what is gone for good is said to be gone', async () => {
  expect(await undelete('case-1')).toBe('Permanently deleted.');
});

test('each tab has keys of its own, and no key of a draft is taken for what is known of a tab', () => {
  expect(tabKey(7)).not.toBe(tabKey(8));
  expect(draftKey(7)).not.toBe(draftKey(8));
  expect(draftKey(7).startsWith(tabPrefix)).toBe(false);
});
