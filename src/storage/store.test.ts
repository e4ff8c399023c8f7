import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import type { Application } from '../applications/application.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { asStoreProblem, type StoreProblem } from '../views/store-problem.ts';
import { followChanges } from './changes.ts';
import { version } from './database.ts';
import { openStore, removeStore } from './open-store.ts';
import type { NotedPage } from './recording.ts';

// It can be deleted because whoever has it open gives way.
afterEach(() => deleteDB('callworthy'));

/** A page as its tab knows it: the sample's, unless something else is said. */
const page = (change: Partial<NotedPage> = {}): NotedPage => ({
  facts: sampleApplication,
  tabApplication: null,
  since: null,
  addTo: application => application,
  ...change,
});

const gardener = (i: number) => ({ title: 'Gardener', id: String(i) });

test('a sighting that is sent twice is stored once, and keeps its first application', async () => {
  const store = await openStore();
  const first = await store.record(sampleNote, page());
  const facts = { ...sampleApplication, employer: 'Initech', job: { title: 'Cook', id: '77' } };
  const again = await store.record({ ...sampleNote, text: 'changed on the way' }, page({ facts }));
  const { application, note } = first;
  expect(first).toMatchObject({ isNew: true, isAgain: false });
  expect(again).toMatchObject({ isNew: false, isAgain: true, application, note });
  expect(await store.notesOf(first.application.id)).toEqual([first.note]);
  expect(await store.applicationsByRecency()).toEqual([first.application]);
});

test('two notes of one page that come at the same moment have one application', async () => {
  const store = await openStore();
  const other = { ...sampleNote, id: 'note-2', text: 'Upload failed.' };
  const [one, two] = await Promise.all([store.record(sampleNote, page()), store.record(other, page())]);
  expect(two.application.id).toBe(one.application.id);
  expect(two.notes.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
});

test('what was answered before a note arrived stays with its application', async () => {
  const store = await openStore();
  await store.merge({ cases: [{ ...sampleApplication, directionsFollowed: true }], notes: [] });
  const addTo = (one: Application): Application => ({ ...one, status: 'received' });
  await store.record(sampleNote, page({ addTo }));
  const stored = { ...sampleApplication, directionsFollowed: true, status: 'received' };
  expect(await store.applicationById('case-1')).toMatchObject(stored);
});

test('a message that stood in its document already is the one that was noted of it', async () => {
  const store = await openStore();
  await store.record(sampleNote, page());
  const later = { ...sampleNote, id: 'note-2', at: '2026-03-02T09:50:00+01:00' };
  const loaded = Date.parse('2026-03-02T09:20:00+01:00');
  const noted = await store.record(later, page({ since: loaded }));
  expect(noted, 'whoever hands it in was answered before').toMatchObject({ isNew: false, isAgain: false });
  expect(await store.record(later, page())).toMatchObject({ isNew: true });
});

test('whoever follows hears of each write once, with what was written', async () => {
  const store = await openStore();
  const heard: [string | null, string | undefined][] = [];
  const stop = followChanges(({ applicationId }, now) =>
    heard.push([applicationId, now?.application.status]),
  );
  const { application, note } = await store.record(sampleNote, page());
  await store.record(sampleNote, page());
  await store.change(application.id, one => ({ ...one, status: 'received' }));
  await store.changeNote(note.id, one => ({ ...one, remark: 'twice' }));
  await store.changeNote('gone', one => one);
  await store.deleteNote(note.id);
  await store.deleteApplication(application.id);
  await removeStore();
  stop();
  await (await openStore()).merge({ cases: [sampleApplication], notes: [] });
  expect(heard).toEqual([
    [application.id, 'not-submitted'],
    [application.id, 'received'],
    [application.id, 'received'],
    [application.id, 'received'],
    [application.id, undefined],
    [null, undefined],
  ]);
});

test('a page keeps one connection open, and gives it up when another one needs the store alone', async () => {
  const connect = vi.spyOn(indexedDB, 'open');
  const stores = await Promise.all([openStore(), openStore()]);
  expect(stores[1]).toBe(stores[0]);
  expect(connect).toHaveBeenCalledOnce();
  await deleteDB('callworthy');
  await (await openStore()).merge({ cases: [sampleApplication], notes: [] });
  expect(await (await openStore()).applicationsByRecency()).toEqual([sampleApplication]);
  expect(connect).toHaveBeenCalledTimes(2);
});

test('notes come oldest first, applications newest first', async () => {
  const store = await openStore();
  const late = { ...sampleNote, id: 'note-2', at: '2026-03-03T09:30:00+01:00' };
  await store.merge({ cases: [sampleApplication], notes: [late] });
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.merge({
    cases: [{ ...sampleApplication, id: 'case-2', job: gardener(2), updatedAt: '2026-03-04T09:00:00+01:00' }],
    notes: [],
  });
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
  await store.merge({ cases: applications, notes: [] });
  const find = async (change: Partial<Application>) => {
    const nowhere = {
      ...sampleApplication,
      job: { id: null, title: null },
      url: 'https://jobs.acme-apply.example/login',
    };
    return (await store.findFor({ ...nowhere, ...change }, null, at(199)))?.id;
  };
  expect(await find({ job: { id: 'R-3', title: null } })).toBe('case-3');
  expect(await find({ job: { id: null, title: 'Gardener 4' } })).toBe('case-4');
  expect(await find({ url: 'https://jobs.acme-apply.example/globex/500/apply/' })).toBe('case-5');
  expect(await find({})).toBeUndefined();
});

test('an application of last week is found however its job is written', async () => {
  const store = await openStore();
  await store.merge({ cases: [{ ...sampleApplication, job: { id: 'R 3', title: null } }], notes: [] });
  const facts = {
    ...sampleApplication,
    job: { id: 'r-3', title: null },
    url: 'https://jobs.acme-apply.example/globex/r-3',
  };
  expect(await store.findFor(facts, null, '2026-03-05T09:00:00+01:00')).not.toBeNull();
  expect(await store.findFor(facts, null, '2026-04-05T09:00:00+01:00')).toBeNull();
});

test('moments are ordered as they were, whatever clock they were written by', async () => {
  const store = await openStore();
  // Half an hour after the note in Berlin, then another half an hour in New York.
  const [later, latest] = ['2026-03-02T09:00:00.000Z', '2026-03-02T04:30:00-05:00'];
  await store.merge({ cases: [sampleApplication], notes: [{ ...sampleNote, id: 'latest', at: latest }] });
  await store.merge({ cases: [sampleApplication], notes: [{ ...sampleNote, id: 'later', at: later }] });
  await store.merge({ cases: [{ ...sampleApplication, updatedAt: sampleNote.at }], notes: [sampleNote] });
  await store.merge({
    cases: [{ ...sampleApplication, id: 'latest', job: gardener(2), updatedAt: latest }],
    notes: [],
  });
  await store.merge({
    cases: [{ ...sampleApplication, id: 'later', job: gardener(3), updatedAt: later }],
    notes: [],
  });
  expect((await store.notesOf('case-1')).map(({ id }) => id)).toEqual(['note-1', 'later', 'latest']);
  expect((await store.applicationsByRecency()).map(({ id }) => id)).toEqual(['latest', 'later', 'case-1']);
});

test('an application that a note made received follows the note', async () => {
  const store = await openStore();
  const receipt = { ...sampleNote, understanding: { ...sampleNote.understanding, kind: 'success' as const } };
  const received = { ...sampleApplication, status: 'received' as const, receivedAt: sampleNote.at };
  await store.merge({ cases: [received], notes: [receipt] });
  await store.changeNote('note-1', note => ({ ...note, corrected: 'system' }));
  expect((await store.applicationById('case-1'))?.status).toBe('not-submitted');
  await store.changeNote('note-1', note => ({ ...note, corrected: null }));
  expect(await store.applicationById('case-1')).toMatchObject(received);
  await store.deleteNote('note-1');
  expect((await store.applicationById('case-1'))?.status).toBe('not-submitted');
});

test('deleting an application takes its notes and screenshots along, and nothing else', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.addScreenshot({ id: 'picture-1', noteId: 'note-1', at: sampleNote.at, image: new Blob(['x']) });
  expect((await store.noteById('note-1'))?.screenshot).toBe('picture-1');
  const other = { ...sampleNote, id: 'note-2', caseId: 'case-2' };
  const cook = { ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '77' } };
  await store.merge({ cases: [cook], notes: [other] });
  await store.deleteApplication('case-1');
  expect(await store.applicationById('case-1')).toBeNull();
  expect(await store.noteById('note-1')).toBeNull();
  expect(await store.screenshotById('picture-1')).toBeNull();
  expect(await store.notesOf('case-2')).toEqual([other]);
});

test('changing what is gone answers null', async () => {
  const store = await openStore();
  expect(await store.changeNote('gone', note => note)).toBeNull();
  expect(await store.change('gone', one => one)).toBeNull();
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
  expect(await (await openStore()).findFor(sampleApplication, null, sampleApplication.openedAt)).toEqual(
    sampleApplication,
  );
});

test('what a newer version keeps is read, and not written to', async () => {
  await (await openStore()).merge({ cases: [sampleApplication], notes: [sampleNote] });
  const newer = await openDB('callworthy', 9);
  newer.close();
  const store = await openStore();
  expect(store.problem).toMatchObject({ kind: 'newer' });
  expect(await store.snapshotOf(sampleApplication.id)).toMatchObject({ notes: [sampleNote] });
  expect((await store.exportAll()).cases).toEqual([sampleApplication]);
  await expect(store.change(sampleApplication.id, one => one)).rejects.toMatchObject({ kind: 'newer' });
  await expect(store.record({ ...sampleNote, id: 'new' }, page())).rejects.toMatchObject({ kind: 'newer' });
});

test('whoever waits for a store that another page holds is told so, and gets it when it is free', async () => {
  const holding = await openDB('callworthy', 1, {
    upgrade(db) {
      const applications = db.createObjectStore('cases', { keyPath: 'id' });
      applications.createIndex('byUpdated', 'updatedAt');
      applications.createIndex('byVendor', 'vendor');
      db.createObjectStore('notes', { keyPath: 'id' }).createIndex('byCase', ['caseId', 'at']);
      db.createObjectStore('pictures', { keyPath: 'id' });
    },
  });
  const heard = vi.fn();
  const stop = followChanges(heard);
  // Only the clock of the patience: the database's own work goes on as always.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answers: (StoreProblem | null)[] = [null, null];
  try {
    const waiting = [0, 1].map(i => openStore().catch(error => (answers[i] = error)));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(answers).toEqual([null, null]);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(waiting);
    expect(answers).toMatchObject([{ kind: 'busy' }, { kind: 'busy' }]);
  } finally {
    vi.useRealTimers();
  }
  expect(heard).not.toHaveBeenCalled();
  holding.close();
  await Promise.all(answers.map(answer => answer!.over));
  expect(heard.mock.calls).toEqual([[{ applicationId: null }, undefined]]);
  expect((await openStore()).problem).toBeNull();
  stop();
});

test('that there was no room for the last write is known until one succeeds', async () => {
  const store = await openStore();
  const refused = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
  ) {
    // As the browser ends a transaction for which the disk has no room, at its end.
    const asked = this.get('none');
    const { transaction } = this;
    asked.onsuccess = () =>
      (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    return asked;
  });
  const write = () => store.change('case-1', one => one, sampleApplication);
  await expect(write()).rejects.toThrow();
  await vi.waitFor(() => expect(store.problem).toMatchObject({ kind: 'full' }));
  refused.mockRestore();
  await write();
  expect(store.problem).toBeNull();
});

test('where the disk has hardly any room left, nothing is begun, and all can be read and deleted', async () => {
  const clock = vi.spyOn(performance, 'now');
  const later = () => clock.mockReturnValue(performance.now() + 60_000);
  const estimate = vi.fn(async () => ({ quota: 50_000_000, usage: 10_000_000 }));
  vi.stubGlobal('navigator', { storage: { estimate } });
  const store = await openStore();
  await store.record(sampleNote, page());
  estimate.mockResolvedValue({ quota: 10_500_000, usage: 10_000_000 });
  later();
  await openStore();
  await expect(store.record({ ...sampleNote, id: 'next' }, page())).rejects.toMatchObject({ kind: 'full' });
  expect(store.problem).toMatchObject({ kind: 'full' });
  expect((await store.exportAll()).notes).toHaveLength(1);
  estimate.mockResolvedValue({ quota: 50_000_000, usage: 10_000_000 });
  later();
  await openStore();
  expect(store.problem).toBeNull();
  const next = { ...sampleNote, id: 'next', text: 'Upload failed.' };
  expect(await store.record(next, page())).toMatchObject({ isNew: true });
  estimate.mockResolvedValue({ quota: 10_500_000, usage: 10_000_000 });
  later();
  await removeStore();
  estimate.mockResolvedValue({ quota: 50_000_000, usage: 10_000_000 });
  later();
  expect((await (await openStore()).exportAll()).notes).toEqual([]);
  vi.unstubAllGlobals();
  clock.mockRestore();
});

test('a store in which another page hangs in the middle of a write counts as busy, until it answers', async () => {
  // As after a while in which nothing was asked of it.
  await openStore();
  const now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 3_600_000);
  const hanging = await openDB('callworthy', version);
  const write = hanging.transaction(['cases', 'notes'], 'readwrite');
  let isHanging = true;
  const hold = async (): Promise<void> => {
    await write.objectStore('cases').count();
    if (isHanging) return hold();
  };
  const held = hold();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const changed: StoreProblem[] = [];
  try {
    const asked = openStore().then(
      store => store.change(sampleApplication.id, one => one),
      error => changed.push(error),
    );
    await vi.advanceTimersByTimeAsync(3_000);
    await asked;
    expect(changed).toMatchObject([{ kind: 'busy' }]);
  } finally {
    vi.useRealTimers();
    clock.mockRestore();
    isHanging = false;
  }
  await held;
  await changed[0]!.over;
  expect((await openStore()).problem).toBeNull();
  hanging.close();
});

test('a question that is never answered keeps nobody waiting who comes after the patience is at an end', async () => {
  await openStore();
  const now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 7_200_000);
  const estimate = vi.fn(() => new Promise<object>(() => undefined));
  vi.stubGlobal('navigator', { storage: { estimate } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const waiting = [openStore(), openStore()].map(one => one.catch(error => error));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await Promise.all(waiting)).toMatchObject([{ kind: 'busy' }, { kind: 'busy' }]);
    expect(estimate, 'for both who came meanwhile').toHaveBeenCalledOnce();
    estimate.mockResolvedValue({ quota: 50_000_000, usage: 10_000_000 });
    const next = openStore().catch(error => error);
    await vi.waitFor(() => expect(estimate).toHaveBeenCalledTimes(2));
    expect(await next).toMatchObject({ problem: null });
  } finally {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    clock.mockRestore();
  }
});

test.each([
  ['QuotaExceededError', '', 'full'],
  ['UnknownError', '', 'gone'],
  // As storage.local says it in Firefox, and in Chromium.
  ['Error', 'QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
  ['Error', 'IO error: /home/ada/000003.log: No space left on device', 'full'],
  ['UnknownError', 'IO error: .../000005.ldb: No space left on device', 'full'],
])('an error of the browser has a reason that can be said: %s %s', (name, words, kind) => {
  expect(asStoreProblem(new DOMException(words, name))).toMatchObject({ kind });
  const other = new Error('something else');
  expect(asStoreProblem(other)).toBe(other);
});
