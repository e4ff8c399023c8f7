import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from './open-store.ts';

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
