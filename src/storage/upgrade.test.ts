import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { readExport, writeExport } from './export-file.ts';
import { openStore } from './open-store.ts';
import firstRelease from './testing/kept-0.1.0.json' with { type: 'json' };

const name = 'callworthy';

/** Every version that was ever released, as it made its stores. Never change one: add the next. */
const versions: Record<number, (db: IDBPDatabase) => void> = {
  1(db) {
    const applications = db.createObjectStore('cases', { keyPath: 'id' });
    applications.createIndex('byUpdated', 'updatedAt');
    applications.createIndex('byVendor', 'vendor');
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('byCase', ['caseId', 'at']);
    db.createObjectStore('pictures', { keyPath: 'id' });
  },
  2(db) {
    const applications = db.createObjectStore('cases', { keyPath: 'id' });
    applications.createIndex('byUpdated', 'updatedAt');
    applications.createIndex('byJobId', 'job.id');
    applications.createIndex('byJobTitle', 'job.title');
    applications.createIndex('byUrl', 'url');
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('byCase', ['caseId', 'at']);
    db.createObjectStore('pictures', { keyPath: 'id' });
  },
  3(db) {
    versions[2]!(db);
    db.createObjectStore('deleted', { keyPath: 'id' });
  },
  4(db) {
    versions[3]!(db);
    db.createObjectStore('trash', { keyPath: 'id' });
  },
};

/** Stores and their indexes, as they are by now. */
async function shape() {
  const db = await openDB(name);
  const stores = Object.fromEntries(
    [...db.objectStoreNames].map(store => [store, [...db.transaction(store).store.indexNames]]),
  );
  db.close();
  return stores;
}

/** Puts the database of the first release there, as that wrote it. Screenshots lie in its fixture as text. */
async function putFirstRelease(): Promise<Record<string, { id: string }[]>> {
  const { stores, records, version } = firstRelease;
  const pictures = records.pictures.map(({ image, ...one }) => {
    const bytes = Uint8Array.from(atob(image.base64), sign => sign.charCodeAt(0));
    return { ...one, image: new Blob([bytes], { type: image.type }) };
  });
  const kept: Record<string, { id: string }[]> = { ...records, pictures };
  const db = await openDB(name, version, {
    upgrade(db) {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const table = db.createObjectStore(store, { keyPath });
        for (const [index, path] of Object.entries(indexes)) table.createIndex(index, path);
      }
    },
  });
  for (const [store, rows] of Object.entries(kept)) for (const row of rows) await db.put(store, row);
  db.close();
  return kept;
}

/** Version and records of what lies there, whatever this release would make of it. */
async function asItLies(): Promise<{ version: number; cases: unknown[]; notes: unknown[] }> {
  const db = await openDB(name);
  const all = { version: db.version, cases: await db.getAll('cases'), notes: await db.getAll('notes') };
  db.close();
  return all;
}

afterEach(() => deleteDB(name));

test.each(Object.keys(versions).map(Number))(
  'what version %i kept is there, and looks as if made anew',
  async version => {
    await (await openStore()).applicationsByRecency();
    const anew = await shape();
    await deleteDB(name);

    const old = await openDB(name, version, { upgrade: db => versions[version]!(db) });
    await old.put('cases', sampleApplication);
    await old.put('notes', { ...sampleNote, screenshot: 'picture-1' });
    await old.put('pictures', { id: 'picture-1', noteId: sampleNote.id, at: sampleNote.at, image: 'png' });
    old.close();

    const store = await openStore();
    expect(await store.applicationsByRecency()).toEqual([sampleApplication]);
    expect(await store.notesOf(sampleApplication.id)).toEqual([{ ...sampleNote, screenshot: 'picture-1' }]);
    expect(await store.screenshotById('picture-1')).toMatchObject({ noteId: sampleNote.id });
    const elsewhere = { ...sampleApplication, url: 'https://jobs.acme-apply.example/elsewhere' };
    expect(await store.findFor(elsewhere, null, '2027-01-01T00:00:00Z')).toEqual(sampleApplication);
    expect(await shape()).toEqual(anew);
  },
);

test('what the first release wrote is there record by record, and can be exported and read again', async () => {
  const { cases, notes, pictures } = await putFirstRelease();
  const store = await openStore();
  const all = await store.exportAll();
  expect(all.cases).toEqual(cases);
  expect(all.notes).toEqual(notes);
  expect(all.screenshots.map(({ id }) => id)).toEqual(pictures!.map(({ id }) => id));
  const now = new Date('2026-12-01T00:00:00Z');
  expect(readExport(await writeExport(all, now), now)).toMatchObject({ cases, notes });
});

test('an upgrade that ends in the middle leaves what was there, and is made at the next try', async () => {
  const { cases, notes } = await putFirstRelease();
  const before = { version: firstRelease.version, cases, notes };
  const make = IDBDatabase.prototype.createObjectStore;
  const made = vi.spyOn(IDBDatabase.prototype, 'createObjectStore');
  made.mockImplementation(function (this: IDBDatabase, store, options) {
    if (store === 'trash') throw new Error('the browser goes away');
    return make.call(this, store, options);
  });
  await expect(openStore()).rejects.toThrow();
  made.mockRestore();
  expect(await asItLies()).toEqual(before);
  const store = await openStore();
  expect(await store.exportAll()).toMatchObject({ cases, notes });
  expect((await asItLies()).version).toBeGreaterThan(before.version);
});

test('one of a newer release that is deleted while it is opened leaves nothing that could not be upgraded', async () => {
  (await openDB(name, 99)).close();
  const open = indexedDB.open.bind(indexedDB);
  const opened = vi.spyOn(indexedDB, 'open');
  opened.mockImplementation((wanted, version) => {
    // Asked for before it is opened once more, as it lies there, it is gone by then.
    if (version === undefined) indexedDB.deleteDatabase(wanted);
    return open(wanted, version);
  });
  await expect(openStore()).rejects.toThrow();
  opened.mockRestore();
  expect(await (await openStore()).applicationsByRecency()).toEqual([]);
});
