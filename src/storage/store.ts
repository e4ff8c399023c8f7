import type { IDBPDatabase } from 'idb';
import type { Application } from '../applications/application.ts';
import { stamped, stampedNote } from '../applications/cells.ts';
import type { Note } from '../applications/note.ts';
import type { ApplicationFacts } from '../applications/same-application.ts';
import { asStoreProblem, StoreProblem } from '../views/store-problem.ts';
import { type Snapshot, publish } from './changes.ts';
import { type Schema, type Screenshot, type Trashed, type Writing, tables } from './database.ts';
import { exportInParts } from './export-in-parts.ts';
import type { Export, MergeSummary } from './merging.ts';
import { notesInParts } from './notes-in-parts.ts';
import { sizeWritten, hasRoom } from './room.ts';
import {
  asApplication,
  asNote,
  asTrashed,
  findIn,
  newestFirst,
  newestIn,
  notesIn,
  snapshotIn,
  syncReceipt,
} from './queries.ts';
import { type NotedPage, type Recorded, changeBetween, recordIn } from './recording.ts';
import { bringBack, emptyTrash, trashApplication, trashNote } from './trash.ts';

/** Any of the applications may have changed. */
export const anything = { applicationId: null };
const nothing: Export = { cases: [], notes: [], deleted: [], screenshots: [] };
/** A write is answered only when it is on the disk: a sighting must survive a crash right after. */
const durable = { durability: 'strict' } as const;

/** A browser that stores so much writes it down first, then into its place, while that of before is still there. */
const timesWritten = 3;

type Merging = Pick<typeof import('./merging.ts'), 'planMerge' | 'writePlan'>;

let merging: Merging | undefined;

/** Brings what merges. Pages bring it when it is needed; a worker can import nothing later, and hands it in at its start. */
export async function bringMerging(parts?: Merging): Promise<Merging> {
  merging ??= parts ?? (await import('./merging.ts'));
  return merging;
}

/**
 * All that is kept: applications, notes, screenshots, what was deleted. Every method that writes does so in one
 * transaction, rejects with a `StoreProblem` where nothing can be written, and publishes which application it changed.
 */
export class Store {
  readonly #db: IDBPDatabase<Schema>;
  readonly #newer: StoreProblem | null;
  /** Why the last write failed, where others would fail as well. */
  #failed: StoreProblem | null = null;
  /** There is no room for anything more: nothing is begun that could break off in its middle. */
  isFull = false;

  constructor(db: IDBPDatabase<Schema>, isNewer: boolean) {
    this.#db = db;
    this.#newer = isNewer ? new StoreProblem('newer') : null;
  }

  /** Why nothing can be written, as far as is known by now; null where no reason is known. */
  get problem(): StoreProblem | null {
    return this.#newer ?? this.#failed ?? (this.isFull ? new StoreProblem('full') : null);
  }

  /** Resolves once all that was to be written before is written. */
  async answers(): Promise<void> {
    await this.#db.getKey('cases', '');
  }

  /** Newest first. */
  async applicationsByRecency(): Promise<Application[]> {
    return newestFirst((await this.#db.getAll('cases')).map(asApplication));
  }

  /**
   * The newest of them, at most so many, newest first, and how many there are in all: much sooner than all thousands.
   */
  async newestApplications(max: number): Promise<{ newest: Application[]; count: number }> {
    const { store } = this.#db.transaction('cases');
    const [newest, count] = await Promise.all([newestIn(store, max), store.count()]);
    return { newest, count };
  }

  /**
   * The application that a page belongs to, as it is stored; null where the page would open a new one.
   */
  async findFor(
    facts: ApplicationFacts,
    tabApplication: string | null,
    at: string,
  ): Promise<Application | null> {
    return await findIn(this.#db.transaction('cases').store, facts, tabApplication, at);
  }

  async applicationById(id: string): Promise<Application | null> {
    return asApplication(await this.#db.get('cases', id)) ?? null;
  }

  /** The notes of the application with this id, oldest first. */
  async notesOf(id: string): Promise<Note[]> {
    return await notesIn(this.#db.transaction('notes').store, id);
  }

  /** The notes of all applications, a few applications at a time, by id of the application; each oldest first. */
  notesByApplication(): AsyncGenerator<ReadonlyMap<string, Note[]>> {
    return notesInParts(this.#db);
  }

  async countNotes(): Promise<number> {
    return await this.#db.count('notes');
  }

  async noteById(id: string): Promise<Note | null> {
    return asNote(await this.#db.get('notes', id)) ?? null;
  }

  /** An application with its notes; null when it is gone. */
  async snapshotOf(id: string): Promise<Snapshot | null> {
    const tx = this.#db.transaction(['cases', 'notes']);
    return await snapshotIn(tx.objectStore('cases'), tx.objectStore('notes'), id);
  }

  /**
   * Stores what was noted on a page, in one step with its application: finds that, or opens a new one, and decides by
   * the notes that it has whether this one is new. The same id twice changes nothing, nor does the same message that
   * was read twice at one moment.
   */
  async record(unfiled: Omit<Note, 'caseId'>, page: NotedPage): Promise<Recorded> {
    const tx = this.#write();
    const recorded = await recordIn(tx, unfiled, page);
    await tx.done;
    if (recorded.isNew) publish({ applicationId: recorded.application.id }, recorded);
    return recorded;
  }

  /**
   * Changes an application, in one step, so that two windows cannot overwrite each other's change. One that is not
   * stored yet is `opened`; null where there is none. Answers it as it is then, null when it is gone.
   */
  async change(
    id: string,
    how: (application: Application) => Application,
    opened: Application | null = null,
  ): Promise<Application | null> {
    const tx = this.#write();
    const before = asApplication(await tx.objectStore('cases').get(id)) ?? opened;
    const changed = before ? stamped(before, how(before), new Date()) : null;
    if (changed) await tx.objectStore('cases').put(changed);
    await this.#finish(tx, changed && id);
    return changed;
  }

  /** Changes a stored note, and its application where that rests on it; answers null when it is gone. */
  async changeNote(id: string, change: (note: Note) => Note): Promise<Note | null> {
    const tx = this.#write();
    const note = asNote(await tx.objectStore('notes').get(id));
    const changed = note ? stampedNote(note, change(note), new Date()) : null;
    if (note && changed) {
      await tx.objectStore('notes').put(changed);
      await syncReceipt(tx, note, changed);
    }
    await this.#finish(tx, changed && changed.caseId);
    return changed;
  }

  /**
   * Changes those notes of an application that were made between two moments (ISO 8601); `change` answers null for
   * one that stays as it is. However long the application is, only the notes of those days are read.
   */
  async changeNotesBetween(
    id: string,
    from: string,
    to: string,
    change: (note: Note) => Note | null,
  ): Promise<void> {
    const tx = this.#write();
    const isChanged = await changeBetween(tx, id, [Date.parse(from), Date.parse(to)], change);
    await this.#finish(tx, isChanged ? id : null);
  }

  /** Changes what belongs together, in one transaction: any application may be another one afterwards. */
  async rearrange<Result>(work: (tx: Writing) => Promise<Result>): Promise<Result> {
    const tx = this.#write();
    const result = await work(tx);
    await tx.done;
    publish(anything);
    return result;
  }

  /** Deletes a note with its screenshot. For 30 days it can be brought back. */
  async deleteNote(id: string): Promise<void> {
    const tx = this.#write();
    const note = await trashNote(tx, id, new Date());
    await this.#finish(tx, note?.caseId ?? null);
  }

  /** Deletes an application with its notes and screenshots. For 30 days it can be brought back. */
  async deleteApplication(id: string): Promise<void> {
    const tx = this.#write();
    await trashApplication(tx, id, new Date());
    await this.#finish(tx, id);
  }

  /** Deletes for good, with notes and screenshots, what was not worked on since a moment. */
  async forgetBefore(before: Date, now: Date): Promise<void> {
    const tx = this.#write();
    for (const { id, updatedAt } of await tx.objectStore('cases').getAll()) {
      // One whose date was lost is kept.
      if (!(Date.parse(updatedAt) < before.getTime())) continue;
      await trashApplication(tx, id, now);
      await tx.objectStore('trash').delete(id);
    }
    await tx.done;
    publish(anything);
  }

  /** Brings back what was deleted; false when it is gone for good. */
  async bringBack(id: string): Promise<boolean> {
    const tx = this.#write();
    const home = await bringBack(tx, id, new Date());
    await this.#finish(tx, home);
    return home !== null;
  }

  /** What was deleted and can be brought back, newest first. */
  async trash(): Promise<Trashed[]> {
    // What a newer version keeps may lack the table, and so may an older one.
    if (!this.#db.objectStoreNames.contains('trash')) return [];
    return (await this.#db.getAll('trash'))
      .map(asTrashed)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  }

  /** Deletes for good what was deleted 30 days before `now` and earlier; null: all of it. */
  async emptyTrash(now: Date | null): Promise<void> {
    const tx = this.#write();
    await emptyTrash(tx, now);
    await tx.done;
    if (now === null) publish(anything);
  }

  /**
   * Empties all tables and closes the connection, so that the database can be removed. The caller, who removes it,
   * publishes that.
   */
  async emptyAndClose(): Promise<void> {
    const tx = this.#write(true);
    await Promise.all(tables.map(name => tx.objectStore(name).clear()));
    await tx.done;
    this.#db.close();
  }

  /** Keeps a screenshot and ties it to its note, both or none. */
  async addScreenshot(screenshot: Screenshot): Promise<void> {
    const tx = this.#write();
    const note = asNote(await tx.objectStore('notes').get(screenshot.noteId));
    if (note) {
      await tx.objectStore('pictures').put(screenshot);
      const shown = { ...note, screenshot: screenshot.id };
      await tx.objectStore('notes').put(stampedNote(note, shown, new Date()));
    }
    await this.#finish(tx, note?.caseId ?? null);
  }

  async screenshotById(id: string): Promise<Screenshot | null> {
    return (await this.#db.get('pictures', id)) ?? null;
  }

  /** All that is kept as of one moment, as it is exported. */
  async exportAll(): Promise<Export> {
    const notes: Note[] = [];
    const others = await this.exportInParts(some => notes.push(...some));
    return { ...others, notes };
  }

  /** The same with the notes some at a time. `take` may wait for nothing. */
  async exportInParts(
    take: (notes: readonly Note[]) => void,
    atOnce?: number,
  ): Promise<Omit<Export, 'notes'>> {
    return await exportInParts(this.#db.transaction(tables), take, atOnce);
  }

  /** What `merge` would change; nothing is written. */
  async preview(file: Partial<Export>): Promise<MergeSummary> {
    const { planMerge } = await bringMerging();
    return (await planMerge(this.#db.transaction(tables), { ...nothing, ...file })).summary;
  }

  /**
   * Merges what a file of this or another device holds into what is kept, all or nothing. The same file twice changes
   * nothing. Answers what it changed.
   */
  async merge(file: Partial<Export>): Promise<MergeSummary> {
    const { planMerge, writePlan } = await bringMerging();
    if (!(await hasRoom(timesWritten * sizeWritten(file)))) throw new StoreProblem('full');
    const tx = this.#write();
    try {
      const plan = await planMerge(tx, { ...nothing, ...file });
      writePlan(tx, plan);
      await tx.done;
      publish(anything);
      return plan.summary;
    } catch (error) {
      // An invalid key throws without aborting the transaction, which would then keep the first half.
      if (!tx.error) tx.abort();
      await tx.done.catch(() => undefined);
      // Where the browser ended it itself, as on a full disk, it alone knows why.
      throw tx.error ?? error;
    }
  }

  #write(isToDeleteAll = false): Writing {
    if (this.#newer) throw this.#newer;
    if (this.isFull && !isToDeleteAll) throw new StoreProblem('full');
    const tx = this.#db.transaction(tables, 'readwrite', durable);
    const ended = (error?: unknown) => {
      const problem = asStoreProblem(error);
      this.#failed = problem instanceof StoreProblem ? problem : null;
    };
    tx.done.then(() => ended(), ended);
    return tx;
  }

  /** Ends a write, then publishes which application it changed; null: it changed none. */
  async #finish(tx: Writing, id: string | null): Promise<void> {
    const now = id === null ? null : await snapshotIn(tx.objectStore('cases'), tx.objectStore('notes'), id);
    await tx.done;
    if (id !== null) publish({ applicationId: id }, now);
  }
}
