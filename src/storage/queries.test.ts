import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from './open-store.ts';

afterEach(() => deleteDB('callworthy'));

/** What is stored, as it is: a file would be joined with what is there. */
async function storeWith({ cases, notes }: { cases: Application[]; notes: Note[] }) {
  const opened = await openStore();
  const db = await openDB('callworthy');
  for (const application of cases) await db.put('cases', application);
  for (const note of notes) await db.put('notes', note);
  db.close();
  return opened;
}

const nowhere = {
  ...sampleApplication,
  vendor: null,
  employer: null,
  employerDomain: null,
  job: { id: null, title: null },
  url: 'https://careers.globex.example/sign-in',
};
const inApril = '2026-04-20T09:00:00Z';

test('a page without a job belongs to the application of its tab, however old, and to none without a tab', async () => {
  const store = await storeWith({ cases: [sampleApplication], notes: [] });
  expect(await store.findFor(nowhere, 'case-1', inApril)).toEqual(sampleApplication);
  expect(await store.findFor(nowhere, 'gone', inApril)).toBeNull();
  expect(await store.findFor(nowhere, null, inApril)).toBeNull();
});

test('an address is the same one with another query, fragment or stroke at its end', async () => {
  const stored = { ...nowhere, url: 'https://careers.globex.example/jobs/field/apply?step=1' };
  const store = await storeWith({ cases: [stored], notes: [] });
  for (const url of ['?step=2', '#top', '//', '/?step=2#top'].map(
    end => `https://careers.globex.example/jobs/field/apply${end}`,
  ))
    expect([url, (await store.findFor({ ...nowhere, url }, null, inApril))?.id]).toEqual([url, 'case-1']);
  const other = { ...nowhere, url: 'https://careers.globex.example/jobs/other/apply' };
  expect(await store.findFor(other, null, inApril)).toBeNull();
});

test('a page without an address is looked for among those of the last week alone', async () => {
  const week = 7 * 24 * 3_600_000;
  const updatedAt = '2026-04-13T09:00:00.000Z';
  const store = await storeWith({ cases: [{ ...nowhere, url: '', updatedAt }], notes: [] });
  const at = (ms: number) => new Date(Date.parse(updatedAt) + ms).toISOString();
  expect(await store.findFor({ ...nowhere, url: '' }, null, at(week))).not.toBeNull();
  expect(await store.findFor({ ...nowhere, url: '' }, null, at(week + 1))).toBeNull();
});

test('of several applications of one page the one that was worked on last is found', async () => {
  const older = { ...sampleApplication, id: 'a-older', updatedAt: '2026-03-02T09:00:00+01:00' };
  const newer = { ...sampleApplication, id: 'b-newer', updatedAt: '2026-03-09T09:00:00+01:00' };
  const store = await storeWith({ cases: [older, newer], notes: [] });
  expect((await store.findFor(sampleApplication, null, inApril))?.id).toBe('b-newer');
});

test('an application whose receipt is deleted or corrected is received by the word of the other one', async () => {
  const understanding = { ...sampleNote.understanding, kind: 'success' as const };
  const first = { ...sampleNote, understanding };
  const second = { ...sampleNote, id: 'note-2', understanding, at: '2026-03-03T09:30:00+01:00' };
  const received = { ...sampleApplication, status: 'received' as const, receivedAt: first.at };
  const store = await storeWith({ cases: [received], notes: [first, second] });
  await store.deleteNote('note-1');
  expect(await store.applicationById('case-1')).toMatchObject({ ...received, receivedAt: second.at });
});

test('a note without an application can be corrected and deleted all the same', async () => {
  const store = await storeWith({ cases: [], notes: [sampleNote] });
  expect(await store.changeNote('note-1', note => ({ ...note, corrected: 'success' }))).toMatchObject({
    corrected: 'success',
  });
  await store.deleteNote('note-1');
  expect(await store.noteById('note-1')).toBeNull();
});

test('an application with its notes, as both are; null where there is none', async () => {
  const strange = { ...sampleNote, id: 'note-2', caseId: 'case-10' };
  const store = await storeWith({ cases: [sampleApplication], notes: [sampleNote, strange] });
  expect(await store.snapshotOf('case-1')).toEqual({ application: sampleApplication, notes: [sampleNote] });
  expect(await store.snapshotOf('case-10')).toBeNull();
});

test.each([
  ['in one go', true],
  ['one by one in older browsers', false],
])('the newest few are read %s, newest first whatever their offset', async (_, inOneGo) => {
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  const cursors = vi.spyOn(IDBIndex.prototype, 'openCursor');
  onTestFinished(() => {
    cursors.mockRestore();
    Object.assign(IDBIndex.prototype, { getAllRecords });
  });
  if (!inOneGo) Object.assign(IDBIndex.prototype, { getAllRecords: undefined });
  const at = (id: string, updatedAt: string) => ({ ...sampleApplication, id, updatedAt });
  const store = await storeWith({
    cases: [
      at('oldest', '2026-03-01T09:00:00Z'),
      at('newest', '2026-03-03T23:00:00-05:00'),
      at('second', '2026-03-04T01:00:00+01:00'),
      at('third', '2026-03-02T09:00:00Z'),
    ],
    notes: [],
  });
  const { newest, count } = await store.newestApplications(2);
  expect(newest.map(({ id }) => id)).toEqual(['newest', 'second']);
  expect(count).toBe(4);
  expect((await store.newestApplications(30)).newest).toHaveLength(4);
  expect(cursors).toHaveBeenCalledTimes(inOneGo ? 0 : 2);
});
