import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { withNoteChanged } from '../applications/receipts.ts';

interface Schema extends DBSchema {
  cases: {
    key: string;
    value: Application;
    indexes: { byUpdated: string; byJobId: string; byJobTitle: string; byUrl: string };
  };
  notes: { key: string; value: Note; indexes: { byCase: [caseId: string, at: string] } };
  pictures: { key: string; value: Screenshot };
}

/** A screenshot of a page in which everything typed was covered before it was taken. */
export interface Screenshot {
  id: string;
  noteId: string;
  at: string;
  image: Blob;
}

export interface Export {
  cases: Application[];
  notes: Note[];
}

/** More cases than this neither share a job nor are worked on in a week. */
const maxAlike = 200;
const weekMs = 7 * 24 * 3_600_000;
const name = 'callworthy';
const version = 2;
/** A write is answered only when it is on the disk: a sighting must survive a crash right after. */
const durable = { durability: 'strict' } as const;

let opened: Promise<Store> | null = null;

/**
 * Opens what is kept on this device, creating or upgrading it first, once for as long as the page or the worker
 * lives. Rejects when the browser refuses storage (a full disk, a private window that forbids it); nothing is lost
 * then, because the sender keeps its copy, and the next caller tries again.
 */
export function openStore(): Promise<Store> {
  opened ??= open().catch(error => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Store> {
  const db = await openDB<Schema>(name, version, {
    upgrade(db, from, _to, tx) {
      if (from < 1) {
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
    },
    // Another page has a newer version of the store, or wants it gone: it waits until all connections are closed.
    blocking() {
      opened = null;
      db.close();
    },
    // The browser closed it, e.g. because the applicant cleared the data of the extension.
    terminated() {
      opened = null;
    },
  });
  return new Store(db);
}

// The indexes order moments as they are written, each with the offset of its place and season. Whoever travels, or
// sets the clock back in autumn, has later ones that are written as earlier, so what is read is sorted once more.

export class Store {
  readonly #db: IDBPDatabase<Schema>;

  constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** Newest first. */
  async applicationsByRecency(): Promise<Application[]> {
    return newestFirst(await this.#db.getAll('cases'));
  }

  /**
   * Applications among which this one is, if it is stored, newest first: those of the same job
   * number, title or address, and those of the week before `at`, where it may be written otherwise. Thousands of others
   * are not touched.
   */
  async applicationsLike({ job, url }: Pick<Application, 'job' | 'url'>, at: string): Promise<Application[]> {
    const { store } = this.#db.transaction('cases');
    const bare = url.replace(/[?#].*/, '').replace(/\/+$/, '');
    const recently = IDBKeyRange.lowerBound(new Date(Date.parse(at) - weekMs).toISOString());
    const [sameId, sameTitle, sameUrl, recent] = await Promise.all([
      job.id ? store.index('byJobId').getAll(job.id, maxAlike) : [],
      job.title ? store.index('byJobTitle').getAll(job.title, maxAlike) : [],
      bare ? store.index('byUrl').getAll(IDBKeyRange.bound(bare, `${bare}\uffff`), maxAlike) : [],
      store.index('byUpdated').getAll(recently, maxAlike),
    ]);
    const found = new Map([...sameId, ...sameTitle, ...sameUrl, ...recent].map(one => [one.id, one]));
    return newestFirst([...found.values()]);
  }

  async applicationById(id: string): Promise<Application | null> {
    return (await this.#db.get('cases', id)) ?? null;
  }

  /** Oldest first. */
  async notesOf(caseId: string): Promise<Note[]> {
    const notes = await this.#db.getAllFromIndex('notes', 'byCase', allOf(caseId));
    return notes.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  async noteById(id: string): Promise<Note | null> {
    return (await this.#db.get('notes', id)) ?? null;
  }

  /**
   * Stores a new note together with its application: `change` gets the application as it is by now, since the applicant
   * may have answered a question a moment ago, or `opened` where there is none yet. A note whose id is known already
   * changes nothing, so a sighting that is sent twice counts once. Answers the application, or null when the note was
   * not new.
   */
  async addNote(
    note: Note,
    opened: Application,
    change: (application: Application) => Application = () => opened,
  ): Promise<Application | null> {
    const tx = this.#db.transaction(['notes', 'cases'], 'readwrite', durable);
    const [applications, notes] = [tx.objectStore('cases'), tx.objectStore('notes')];
    const isNew = (await notes.getKey(note.id)) === undefined;
    const application = isNew ? change((await applications.get(opened.id)) ?? opened) : null;
    if (application) await Promise.all([notes.add(note), applications.put(application)]);
    await tx.done;
    return application;
  }

  /** Changes a stored note, and its application where that rests on it; answers null when it is gone. */
  async changeNote(id: string, change: (note: Note) => Note): Promise<Note | null> {
    const tx = this.#db.transaction(['notes', 'cases'], 'readwrite', durable);
    const note = await tx.objectStore('notes').get(id);
    const changed = note ? change(note) : null;
    if (note && changed) {
      await tx.objectStore('notes').put(changed);
      await syncReceipt(tx, note, changed);
    }
    await tx.done;
    return changed;
  }

  /** Deletes a note with its screenshot; its application follows where it rests on it. */
  async deleteNote(id: string): Promise<void> {
    const tx = this.#db.transaction(['notes', 'cases', 'pictures'], 'readwrite', durable);
    const note = await tx.objectStore('notes').get(id);
    if (note?.screenshot) await tx.objectStore('pictures').delete(note.screenshot);
    await tx.objectStore('notes').delete(id);
    if (note) await syncReceipt(tx, note, null);
    await tx.done;
  }

  async saveApplication(application: Application): Promise<void> {
    const tx = this.#db.transaction('cases', 'readwrite', durable);
    await tx.store.put(application);
    await tx.done;
  }

  /** Changes a stored application in one step, so that two windows cannot overwrite each other's change. */
  async changeApplication(
    id: string,
    change: (application: Application) => Application,
  ): Promise<Application | null> {
    const tx = this.#db.transaction('cases', 'readwrite', durable);
    const application = await tx.store.get(id);
    const changed = application ? change(application) : null;
    if (changed) await tx.store.put(changed);
    await tx.done;
    return changed;
  }

  /** Deletes an application with its notes and screenshots. */
  async deleteApplication(id: string): Promise<void> {
    const tx = this.#db.transaction(['cases', 'notes', 'pictures'], 'readwrite', durable);
    const notes = await tx.objectStore('notes').index('byCase').getAll(allOf(id));
    await Promise.all([
      tx.objectStore('cases').delete(id),
      ...notes.map(note => tx.objectStore('notes').delete(note.id)),
      ...notes.flatMap(note => (note.screenshot ? [tx.objectStore('pictures').delete(note.screenshot)] : [])),
    ]);
    await tx.done;
  }

  async deleteEverything(): Promise<void> {
    const tx = this.#db.transaction(['cases', 'notes', 'pictures'], 'readwrite', durable);
    await Promise.all([
      tx.objectStore('cases').clear(),
      tx.objectStore('notes').clear(),
      tx.objectStore('pictures').clear(),
    ]);
    await tx.done;
  }

  /** Keeps a screenshot and ties it to its note, both or none. */
  async addScreenshot(screenshot: Screenshot): Promise<void> {
    const tx = this.#db.transaction(['notes', 'pictures'], 'readwrite', durable);
    const note = await tx.objectStore('notes').get(screenshot.noteId);
    if (note) {
      await tx.objectStore('pictures').put(screenshot);
      await tx.objectStore('notes').put({ ...note, screenshot: screenshot.id });
    }
    await tx.done;
  }

  async screenshotById(id: string): Promise<Screenshot | null> {
    return (await this.#db.get('pictures', id)) ?? null;
  }

  /** All applications and notes, as they are exported. Screenshots are exported with the report of an application. */
  async exportAll(): Promise<Export> {
    const tx = this.#db.transaction(['cases', 'notes']);
    const applications = await tx.objectStore('cases').getAll();
    const notes = await tx.objectStore('notes').getAll();
    const ids = new Set(applications.map(({ id }) => id));
    // A note without an application is never shown, and no file that holds one is taken back.
    return { cases: applications, notes: notes.filter(({ caseId }) => ids.has(caseId)) };
  }

  /**
   * Adds what an export holds, all or nothing. What is here already under the same id is kept as it is.
   * Answers how many applications and notes were new.
   */
  async importAll({ cases: applications, notes }: Export): Promise<{ cases: number; notes: number }> {
    const tx = this.#db.transaction(['cases', 'notes'], 'readwrite', durable);
    const added = { cases: 0, notes: 0 };
    try {
      for (const application of applications) {
        if ((await tx.objectStore('cases').getKey(application.id)) !== undefined) continue;
        await tx.objectStore('cases').add(application);
        added.cases++;
      }
      for (const note of notes) {
        if ((await tx.objectStore('notes').getKey(note.id)) !== undefined) continue;
        // The screenshot stays where it was taken.
        await tx.objectStore('notes').add({ ...note, screenshot: null });
        added.notes++;
      }
    } catch (error) {
      // A key that is none throws without ending the transaction, which would then keep the first half.
      tx.abort();
      await tx.done.catch(() => undefined);
      throw error;
    }
    await tx.done;
    return added;
  }
}

const newestFirst = (applications: Application[]) =>
  applications.sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));

/** The keys of the notes of one application. */
function allOf(caseId: string): IDBKeyRange {
  return IDBKeyRange.bound([caseId, ''], [caseId, '\uffff']);
}

/** An application that was received by the word of a note follows what becomes of the note, in one step with it. */
async function syncReceipt(
  tx: IDBPTransaction<Schema, ('notes' | 'cases' | 'pictures')[], 'readwrite'>,
  before: Note,
  after: Note | null,
): Promise<void> {
  const application = await tx.objectStore('cases').get(before.caseId);
  if (!application) return;
  const notes = await tx.objectStore('notes').index('byCase').getAll(allOf(before.caseId));
  const others = notes.filter(({ id }) => id !== before.id);
  const followed = withNoteChanged(application, before, after, others);
  if (followed !== application) await tx.objectStore('cases').put(followed);
}
