import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from './store.ts';

// It can be deleted because whoever has it open gives way.
afterEach(() => deleteDB('callworthy'));

test('a sighting that is sent twice is stored once, and keeps its first application', async () => {
  const store = await openStore();
  expect(await store.addNote(sampleNote, sampleApplication)).toEqual(sampleApplication);
  const again = { ...sampleNote, text: 'changed on the way', caseId: 'case-2' };
  expect(await store.addNote(again, { ...sampleApplication, id: 'case-2' })).toBeNull();
  expect(await store.notesOf('case-1')).toEqual([sampleNote]);
  expect(await store.applicationsByRecency()).toEqual([sampleApplication]);
});

test('what was answered before a note arrived stays with its application', async () => {
  const store = await openStore();
  await store.saveApplication({ ...sampleApplication, directionsFollowed: true });
  const received = (one: typeof sampleApplication) => ({ ...one, status: 'received' }) as const;
  const stored = { ...sampleApplication, directionsFollowed: true, status: 'received' };
  expect(await store.addNote(sampleNote, sampleApplication, received)).toEqual(stored);
  expect(await store.applicationById('case-1')).toEqual(stored);
});

test('a page keeps one connection open, and gives it up when another one needs the store alone', async () => {
  const connect = vi.spyOn(indexedDB, 'open');
  const stores = await Promise.all([openStore(), openStore()]);
  expect(stores[1]).toBe(stores[0]);
  expect(connect).toHaveBeenCalledOnce();
  await deleteDB('callworthy');
  await (await openStore()).saveApplication(sampleApplication);
  expect(await (await openStore()).applicationsByRecency()).toEqual([sampleApplication]);
  expect(connect).toHaveBeenCalledTimes(2);
});

test('notes come oldest first, applications newest first', async () => {
  const store = await openStore();
  const late = { ...sampleNote, id: 'note-2', at: '2026-03-03T09:30:00+01:00' };
  await store.addNote(late, sampleApplication);
  await store.addNote(sampleNote, sampleApplication);
  await store.saveApplication({ ...sampleApplication, id: 'case-2', updatedAt: '2026-03-04T09:00:00+01:00' });
  expect((await store.notesOf('case-1')).map(({ id }) => id)).toEqual(['note-1', 'note-2']);
  expect((await store.applicationsByRecency()).map(({ id }) => id)).toEqual(['case-2', 'case-1']);
});

test('the application of a page is found among thousands, by its job or its address', async () => {
  const store = await openStore();
  const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 24 * 3_600_000).toISOString();
  const applications = Array.from({ length: 200 }, (_, i) => ({
    ...sampleApplication,
    id: `case-${i}`,
    job: { id: `R-${i}`, title: `Gardener ${i}` },
    url: `https://jobs.acme-apply.example/globex/${i}00/apply?step=2`,
    updatedAt: at(i),
  }));
  await store.importAll({ cases: applications, notes: [] });
  const nowhere = { job: { id: null, title: null }, url: 'https://jobs.acme-apply.example/login' };
  const like = async (page: Partial<typeof nowhere | typeof sampleApplication>) =>
    (await store.applicationsLike({ ...nowhere, ...page }, at(199))).map(({ id }) => id);
  expect(await like({ job: { id: 'R-3', title: null } })).toContain('case-3');
  expect(await like({ job: { id: null, title: 'Gardener 4' } })).toContain('case-4');
  expect(await like({ url: 'https://jobs.acme-apply.example/globex/500/apply/' })).toContain('case-5');
  expect(await like({})).toEqual([
    'case-199',
    'case-198',
    'case-197',
    'case-196',
    'case-195',
    'case-194',
    'case-193',
    'case-192',
  ]);
});

test('moments are ordered as they were, whatever clock they were written by', async () => {
  const store = await openStore();
  // Half an hour after the note in Berlin, then another half an hour in New York.
  const [later, latest] = ['2026-03-02T09:00:00.000Z', '2026-03-02T04:30:00-05:00'];
  await store.addNote({ ...sampleNote, id: 'latest', at: latest }, sampleApplication);
  await store.addNote({ ...sampleNote, id: 'later', at: later }, sampleApplication);
  await store.addNote(sampleNote, { ...sampleApplication, updatedAt: sampleNote.at });
  await store.saveApplication({ ...sampleApplication, id: 'latest', updatedAt: latest });
  await store.saveApplication({ ...sampleApplication, id: 'later', updatedAt: later });
  expect((await store.notesOf('case-1')).map(({ id }) => id)).toEqual(['note-1', 'later', 'latest']);
  expect((await store.applicationsByRecency()).map(({ id }) => id)).toEqual(['latest', 'later', 'case-1']);
});

test('an application that a note made received follows the note', async () => {
  const store = await openStore();
  const receipt = { ...sampleNote, understanding: { ...sampleNote.understanding, kind: 'success' as const } };
  const received = { ...sampleApplication, status: 'received' as const, receivedAt: sampleNote.at };
  await store.addNote(receipt, received);
  await store.changeNote('note-1', note => ({ ...note, corrected: 'system' }));
  expect((await store.applicationById('case-1'))?.status).toBe('not-submitted');
  await store.changeNote('note-1', note => ({ ...note, corrected: null }));
  expect(await store.applicationById('case-1')).toEqual(received);
  await store.deleteNote('note-1');
  expect((await store.applicationById('case-1'))?.status).toBe('not-submitted');
});

test('deleting an application takes its notes and screenshots along, and nothing else', async () => {
  const store = await openStore();
  await store.addNote(sampleNote, sampleApplication);
  await store.addScreenshot({ id: 'picture-1', noteId: 'note-1', at: sampleNote.at, image: new Blob(['x']) });
  expect((await store.noteById('note-1'))?.screenshot).toBe('picture-1');
  const other = { ...sampleNote, id: 'note-2', caseId: 'case-2' };
  await store.addNote(other, { ...sampleApplication, id: 'case-2' });
  await store.deleteApplication('case-1');
  expect(await store.applicationById('case-1')).toBeNull();
  expect(await store.noteById('note-1')).toBeNull();
  expect(await store.screenshotById('picture-1')).toBeNull();
  expect(await store.notesOf('case-2')).toEqual([other]);
});

test('an export that is imported again adds nothing and overwrites nothing', async () => {
  const store = await openStore();
  await store.addNote(sampleNote, sampleApplication);
  const saved = await store.exportAll();
  await store.changeApplication('case-1', one => ({ ...one, employer: 'Globex Corporation' }));
  expect(await store.importAll(saved)).toEqual({ cases: 0, notes: 0 });
  expect((await store.applicationById('case-1'))?.employer).toBe('Globex Corporation');
  await store.deleteEverything();
  expect(await store.importAll(saved)).toEqual({ cases: 1, notes: 1 });
  expect(await store.notesOf('case-1')).toEqual([sampleNote]);
});

test('a note that lost its application is not exported, since no such file is taken back', async () => {
  const store = await openStore();
  await store.addNote({ ...sampleNote, caseId: 'gone' }, sampleApplication);
  expect(await store.exportAll()).toEqual({ cases: [sampleApplication], notes: [] });
});

test('an import that breaks in the middle changes nothing', async () => {
  const store = await openStore();
  const broken = { cases: [sampleApplication, { ...sampleApplication, id: undefined as never }], notes: [] };
  await expect(store.importAll(broken)).rejects.toThrow();
  expect(await store.applicationsByRecency()).toEqual([]);
});

test('changing what is gone answers null', async () => {
  const store = await openStore();
  expect(await store.changeNote('gone', note => note)).toBeNull();
  expect(await store.changeApplication('gone', one => one)).toBeNull();
});

test('what an earlier version kept is still there, and found', async () => {
  const opening = indexedDB.open('callworthy', 1);
  opening.onupgradeneeded = () => {
    const applications = opening.result.createObjectStore('cases', { keyPath: 'id' });
    applications.createIndex('byUpdated', 'updatedAt');
    applications.createIndex('byVendor', 'vendor');
    opening.result.createObjectStore('notes', { keyPath: 'id' }).createIndex('byCase', ['caseId', 'at']);
    opening.result.createObjectStore('pictures', { keyPath: 'id' });
    applications.put(sampleApplication);
  };
  await new Promise(done => (opening.onsuccess = done));
  opening.result.close();
  expect(await (await openStore()).applicationsLike(sampleApplication, sampleApplication.openedAt)).toEqual([
    sampleApplication,
  ]);
});
