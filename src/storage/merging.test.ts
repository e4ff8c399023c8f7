import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from './open-store.ts';
import { emptyStore } from './testing/empty-store.ts';

afterEach(() => deleteDB('callworthy'));

const unchanged = {
  applications: { added: 0, changed: 0, joined: 0, deleted: 0 },
  notes: { added: 0, changed: 0, deleted: 0 },
  screenshots: 0,
};

test('an export that is imported again adds nothing and overwrites nothing', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const saved = await store.exportAll();
  await store.change('case-1', one => ({ ...one, employer: 'Globex Corporation' }));
  expect(await store.preview(saved)).toEqual(unchanged);
  expect(await store.merge(saved)).toEqual(unchanged);
  expect((await store.applicationById('case-1'))?.employer).toBe('Globex Corporation');
  await emptyStore();
  expect(await store.preview(saved)).toMatchObject({ applications: { added: 1 }, notes: { added: 1 } });
  expect(await store.applicationsByRecency()).toEqual([]);
  expect(await store.merge(saved)).toMatchObject({ applications: { added: 1 }, notes: { added: 1 } });
  expect(await store.notesOf('case-1')).toEqual([sampleNote]);
});

test('a note that lost its application is not exported, since no such file is taken back', async () => {
  const store = await openStore();
  const db = await openDB('callworthy');
  await db.put('cases', sampleApplication);
  await db.put('notes', { ...sampleNote, caseId: 'gone' });
  db.close();
  expect(await store.exportAll()).toMatchObject({ cases: [sampleApplication], notes: [] });
});

test('an import that breaks in the middle changes nothing', async () => {
  const store = await openStore();
  const broken = { cases: [sampleApplication, { ...sampleApplication, id: undefined as never }], notes: [] };
  await expect(store.merge(broken)).rejects.toThrow();
  expect(await store.applicationsByRecency()).toEqual([]);
});

test('an import that the disk has no room for changes nothing, and says so', async () => {
  const store = await openStore();
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    const request = put.call(this, value);
    // As a browser does in the middle of it.
    queueMicrotask(() =>
      (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError'),
    );
    return request;
  });
  const merging = store.merge({ cases: [sampleApplication], notes: [] });
  await expect(merging).rejects.toMatchObject({ name: 'QuotaExceededError' });
  full.mockRestore();
  expect(await store.applicationsByRecency()).toEqual([]);
});

test('an import for which there is hardly room is not begun, since one that breaks off can cost all', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [] });
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ quota: 15_000_000, usage: 10_000_000 }) },
  });
  for (const remark of ['x'.repeat(2_000_000), 'あ'.repeat(800_000)])
    await expect(store.merge({ notes: [{ ...sampleNote, remark }] })).rejects.toMatchObject({ kind: 'full' });
  expect(await store.notesOf('case-1')).toEqual([]);
  await store.merge({ notes: [sampleNote] });
  expect(await store.notesOf('case-1')).toHaveLength(1);
  vi.unstubAllGlobals();
});

test('what was deleted here does not come back with a file, unless it was changed there later', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const before = await store.exportAll();
  await store.deleteNote('note-1');
  expect(await store.merge(before)).toEqual(unchanged);
  expect(await store.notesOf('case-1')).toEqual([]);
  await store.deleteApplication('case-1');
  expect(await store.merge(before)).toEqual(unchanged);
  const later = { ...sampleApplication, updatedAt: '2100-01-01T00:00:00Z' };
  expect(await store.merge({ cases: [later] })).toMatchObject({ applications: { added: 1 } });
});

test('what another device deleted goes here too, with its screenshots', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.addScreenshot({ id: 'picture-1', noteId: 'note-1', at: sampleNote.at, image: new Blob(['x']) });
  const mark = { id: 'case-1', what: 'application' as const, at: '2100-01-01T00:00:00.000Z' };
  expect(await store.merge({ deleted: [mark] })).toMatchObject({
    applications: { deleted: 1 },
    notes: { deleted: 1 },
  });
  const left = await store.exportAll();
  expect(left).toEqual({ cases: [], notes: [], deleted: [mark], screenshots: [] });
});

test('a screenshot travels to the device that has its note', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const screenshot = { id: 'picture-1', noteId: 'note-1', at: sampleNote.at, image: new Blob(['x']) };
  await store.addScreenshot(screenshot);
  const [note] = await store.notesOf('case-1');
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const file = { cases: [sampleApplication], notes: [note!], screenshots: [screenshot] };
  expect(await store.merge(file)).toMatchObject({ notes: { changed: 1 }, screenshots: 1 });
  expect(await store.screenshotById('picture-1')).toMatchObject({ noteId: 'note-1' });
  expect(await store.merge(file)).toEqual(unchanged);
});

test('an application that two devices noted, each for itself, becomes one with the notes of both', async () => {
  const store = await openStore();
  await store.merge({ cases: [{ ...sampleApplication, id: 'b' }], notes: [{ ...sampleNote, caseId: 'b' }] });
  const theirs = {
    cases: [{ ...sampleApplication, id: 'a', deadline: '2026-04-01' }],
    notes: [{ ...sampleNote, id: 'note-2', caseId: 'a' }],
  };
  expect(await store.merge(theirs)).toMatchObject({
    applications: { added: 0, joined: 1 },
    notes: { added: 1 },
  });
  expect(await store.applicationsByRecency()).toMatchObject([{ id: 'a', deadline: '2026-04-01' }]);
  expect((await store.notesOf('a')).map(({ id }) => id).sort()).toEqual(['note-1', 'note-2']);
  expect(await store.merge(theirs)).toEqual(unchanged);
});

test('it is counted as one that was joined, whichever of both has the smaller id', async () => {
  const store = await openStore();
  await store.merge({ cases: [{ ...sampleApplication, id: 'a' }] });
  const theirs = { cases: [{ ...sampleApplication, id: 'b' }], notes: [{ ...sampleNote, caseId: 'b' }] };
  expect(await store.merge(theirs)).toMatchObject({
    applications: { added: 0, changed: 0, joined: 1 },
    notes: { added: 1 },
  });
  expect(await store.applicationsByRecency()).toMatchObject([{ id: 'a' }]);
});

test('what is new and what is only changed are counted apart, deletions are no joining', async () => {
  const store = await openStore();
  const other = { ...sampleApplication, id: 'case-2', employer: 'Initech', job: { title: 'Cook', id: '77' } };
  await store.merge({ cases: [sampleApplication, other], notes: [sampleNote] });
  const later = '2100-01-01T00:00:00.000Z';
  const file = {
    cases: [
      { ...sampleApplication, deadline: '2026-04-01', stamps: { deadline: later } },
      { ...sampleApplication, id: 'case-3', employer: 'Umbrella', job: { title: 'Nurse', id: '5' } },
    ],
    notes: [
      { ...sampleNote, remark: 'twice', stamps: { remark: later } },
      { ...sampleNote, id: 'note-2', caseId: 'case-3' },
      { ...sampleNote, id: 'note-3', caseId: 'case-3', text: 'Upload failed.' },
    ],
    deleted: [{ id: 'case-2', what: 'application' as const, at: later }],
  };
  expect(await store.merge(file)).toEqual({
    applications: { added: 1, changed: 1, joined: 0, deleted: 1 },
    notes: { added: 2, changed: 1, deleted: 0 },
    screenshots: 0,
  });
});

test('an application that was joined here is not counted as deleted too', async () => {
  const store = await openStore();
  const twin = (id: string) => ({ ...sampleApplication, id });
  await store.merge({ cases: [twin('b')] });
  expect(await store.merge({ cases: [twin('a')] })).toMatchObject({
    applications: { joined: 1, deleted: 0 },
  });
});

test('a file cannot give a note the screenshot of another one', async () => {
  const store = await openStore();
  const screenshot = { id: 'picture-1', noteId: 'note-2', at: sampleNote.at, image: new Blob(['x']) };
  const notes = ['note-1', 'note-2'].map(id => ({ ...sampleNote, id, screenshot: 'picture-1' }));
  await store.merge({ cases: [sampleApplication], notes, screenshots: [screenshot] });
  const shown = Object.fromEntries((await store.notesOf('case-1')).map(one => [one.id, one.screenshot]));
  expect(shown).toEqual({ 'note-1': null, 'note-2': 'picture-1' });
});
