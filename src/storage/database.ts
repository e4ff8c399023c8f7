import {
  deleteDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
} from 'idb';
import type { Application } from '../applications/application.ts';
import type { Deleted } from '../applications/kept.ts';
import type { Note } from '../applications/note.ts';

export interface Schema extends DBSchema {
  cases: {
    key: string;
    value: Application;
    indexes: { byUpdated: string; byJobId: string; byJobTitle: string; byUrl: string };
  };
  notes: { key: string; value: Note; indexes: { byCase: [caseId: string, at: string] } };
  pictures: { key: string; value: Screenshot };
  /** What was deleted, or joined with another application, by its id. */
  deleted: { key: string; value: Deleted };
  /** The same whole, as long as it can be brought back. */
  trash: { key: string; value: Trashed };
}

/** A screenshot of a page in which all but headings, labels, buttons and the noted message was covered before. */
export interface Screenshot {
  id: string;
  noteId: string;
  at: string;
  image: Blob;
}

/** Something that was deleted, whole, as long as it can be brought back. `id` is that of the application or note. */
export interface Trashed {
  id: string;
  /** UTC, ISO 8601. */
  at: string;
  /** Null: a note of an application that is still there. */
  application: Application | null;
  notes: readonly Note[];
  screenshots: readonly Screenshot[];
}

export const tables = ['cases', 'notes', 'pictures', 'deleted', 'trash'] as const;
type Tables = (typeof tables)[number];
export type Writing = IDBPTransaction<Schema, Tables[], 'readwrite'>;
export type AnyTransaction = IDBPTransaction<Schema, Tables[], 'readonly' | 'readwrite'>;

/** A table inside of a transaction that reads, or reads and writes. */
export type Table<Name extends Tables> = IDBPObjectStore<Schema, Tables[], Name, 'readonly' | 'readwrite'>;

const name = 'callworthy';
/** The version of what is kept, raised with each upgrade below. */
export const version = 4;

/**
 * Connects with the database, creating or upgrading it first. `wanted`: undefined takes whichever version is there.
 * `gone` is called when the connection was closed, by a page that needs the database alone or by the browser, and `made`
 * where there was none.
 */
export async function connect(
  wanted: number | undefined,
  gone: () => void,
  made?: () => void,
): Promise<IDBPDatabase<Schema>> {
  const db = await openDB<Schema>(name, wanted, {
    upgrade(db, from, _to, tx) {
      // Whoever opens it hears of an upgrade that failed, and what was there is as it was.
      tx.done.catch(() => undefined);
      // The one that was there was deleted in this moment: one of the first version could not be upgraded from then on.
      if (wanted === undefined) return tx.abort();
      if (from < 1) {
        made?.();
        db.createObjectStore('cases', { keyPath: 'id' }).createIndex('byUpdated', 'updatedAt');
        db.createObjectStore('notes', { keyPath: 'id' }).createIndex('byCase', ['caseId', 'at']);
        db.createObjectStore('pictures', { keyPath: 'id' });
      }
      if (from < 2) {
        const applications = tx.objectStore('cases');
        if (from === 1) applications.deleteIndex('byVendor' as never);
        applications.createIndex('byJobId', 'job.id');
        applications.createIndex('byJobTitle', 'job.title');
        applications.createIndex('byUrl', 'url');
      }
      if (from < 3) db.createObjectStore('deleted', { keyPath: 'id' });
      if (from < 4) db.createObjectStore('trash', { keyPath: 'id' });
    },
    // Another page has a newer version of the store, or wants it gone: it waits until all connections are closed.
    blocking() {
      gone();
      db.close();
    },
    // The browser closed it, e.g. because the applicant cleared the data of the extension.
    terminated() {
      gone();
    },
  });
  return db;
}

/**
 * Removes the database with its files. Every page and worker that has it open closes it when asked; `patienceMs`
 * is how long one waits for that, since one that hangs must not hold up the others.
 */
export async function removeDatabase(patienceMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>(done => {
    timer = setTimeout(done, patienceMs);
  });
  await Promise.race([deleteDB(name), late]);
  clearTimeout(timer);
}
