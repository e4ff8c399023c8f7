import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { splitFrom } from '../applications/manual-application.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from './open-store.ts';
import { joinApplications, moveNote } from './rearranging.ts';

afterEach(() => deleteDB('callworthy'));

const at = '2026-03-05T09:00:00+01:00';
const cook = { ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '77' } };
const receipt = {
  ...sampleNote,
  id: 'note-2',
  at: '2026-03-02T10:00:00+01:00',
  understanding: { ...sampleNote.understanding, kind: 'success' as const },
};
const received = { ...sampleApplication, status: 'received' as const, receivedAt: receipt.at };

async function stored() {
  const store = await openStore();
  await store.merge({ cases: [received, cook], notes: [sampleNote, receipt] });
  return store;
}

test('a receipt that is moved is proof where it is then, and no longer where it was', async () => {
  const store = await stored();
  await store.rearrange(tx => moveNote(tx, 'note-2', cook, at));
  expect(await store.applicationById('case-1')).toMatchObject({ status: 'not-submitted', receivedAt: null });
  expect(await store.applicationById('case-2')).toMatchObject({ status: 'received', receivedAt: receipt.at });
  expect((await store.notesOf('case-2')).map(({ id }) => id)).toEqual(['note-2']);
});

test('a note can become an application of its own', async () => {
  const store = await stored();
  await store.rearrange(tx => moveNote(tx, 'note-1', splitFrom('case-3', sampleApplication, at), at));
  expect(await store.applicationById('case-3')).toMatchObject({ employer: 'Globex', updatedAt: at });
  expect(await store.notesOf('case-3')).toMatchObject([{ id: 'note-1', caseId: 'case-3' }]);
});

test('two that are one are made one, with the notes of both; a file that holds both does not part them', async () => {
  const store = await stored();
  await store.rearrange(tx => moveNote(tx, 'note-1', cook, at));
  const before = await store.exportAll();
  expect(await store.rearrange(tx => joinApplications(tx, 'case-2', 'case-1'))).toBe('case-1');
  const [one, ...others] = await store.applicationsByRecency();
  expect(others).toEqual([]);
  expect(one).toMatchObject({ id: 'case-1', status: 'received' });
  expect((await store.notesOf('case-1')).map(({ id }) => id)).toEqual(['note-1', 'note-2']);
  await store.merge(before);
  expect(await store.applicationsByRecency()).toHaveLength(1);
});

test('what is gone is not joined', async () => {
  const store = await stored();
  expect(await store.rearrange(tx => joinApplications(tx, 'case-1', 'gone'))).toBeNull();
  expect(await store.rearrange(tx => joinApplications(tx, 'case-1', 'case-1'))).toBeNull();
  expect(await store.applicationsByRecency()).toHaveLength(2);
});
