import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { stamped } from '../applications/cells.ts';
import { withNoteChanged } from '../applications/receipts.ts';
import { type ApplicationFacts, findApplication } from '../applications/same-application.ts';
import type { Snapshot } from './changes.ts';
import type { Table, Trashed, Writing } from './database.ts';
import { dayMs } from '../applications/spans.ts';

// What is asked inside of a transaction. Whatever comes from here is sound, however it lies on the disk.

type SoundRecords = Pick<
  typeof import('./sound-records.ts'),
  'soundApplication' | 'soundNote' | 'soundTrashed'
>;

let sound: SoundRecords | undefined;

/**
 * Brings what makes records sound. Pages bring it while the database is being opened; a worker can import nothing later,
 * and hands it in at its start. Without it records are read as they are.
 */
export async function bringSound(records?: SoundRecords): Promise<void> {
  sound ??= records ?? (await import('./sound-records.ts').catch(console.error)) ?? undefined;
}

/** An application as it lies on the disk, made sound; the same object where it is. */
export const asApplication = <Stored extends Application | undefined>(stored: Stored): Stored =>
  stored && sound ? (sound.soundApplication(stored) as Stored) : stored;

/** The same of a note. */
export const asNote = <Stored extends Note | undefined>(stored: Stored): Stored =>
  stored && sound ? (sound.soundNote(stored) as Stored) : stored;

/** The same of something that was deleted. */
export const asTrashed = (stored: Trashed): Trashed => sound?.soundTrashed(stored) ?? stored;

/** More applications than this neither share a job nor are worked on in a week. */
const maxAlike = 200;
const weekMs = 7 * dayMs;

/** Sorts them in place. */
export const newestFirst = (applications: Application[]): Application[] =>
  sortBy(applications, ({ updatedAt }) => -Date.parse(updatedAt));

/** Sorts them in place. */
export const oldestFirst = (notes: Note[]): Note[] => sortBy(notes, ({ at }) => Date.parse(at));

/** Each moment is read once: a sort of ten thousand compares some two hundred thousand times. */
function sortBy<One>(all: One[], momentOf: (one: One) => number): One[] {
  if (all.length < 2) return all;
  const moments = new Map(all.map(one => [one, momentOf(one)]));
  return all.sort((a, b) => moments.get(a)! - moments.get(b)!);
}

/** Browsers that read from the end of an index in one go. */
interface ReadsBackwards {
  getAllRecords?: unknown;
  getAll(options: { direction: 'prev'; count: number }): Promise<Application[]>;
}

/** The newest applications, at most so many. */
export async function newestIn(applications: Table<'cases'>, max: number): Promise<Application[]> {
  const newest = applications.index('byUpdated') as unknown as ReadsBackwards;
  // One came with the other (https://w3c.github.io/IndexedDB/#dictdef-idbgetalloptions). A cursor goes back and forth for each few.
  if (newest.getAllRecords)
    return newestFirst((await newest.getAll({ direction: 'prev', count: max })).map(asApplication));
  const found: Application[] = [];
  for (
    let cursor = await applications.index('byUpdated').openCursor(null, 'prev');
    cursor && found.length < max;
    cursor = await cursor.continue()
  )
    found.push(asApplication(cursor.value));
  return newestFirst(found);
}

/** The keys of the notes of one application. */
export function notesOfApplication(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, '\uffff']);
}

/** The notes of an application, oldest first. */
export async function notesIn(notes: Table<'notes'>, application: string): Promise<Note[]> {
  return oldestFirst((await storedNotesIn(notes, application)).map(asNote));
}

const storedNotesIn = (notes: Table<'notes'>, application: string) =>
  notes.index('byCase').getAll(notesOfApplication(application));

/** An application with its notes, and whether something of them is damaged; null where there is none. */
export async function snapshotIn(
  applications: Table<'cases'>,
  notes: Table<'notes'>,
  id: string,
): Promise<Snapshot | null> {
  const [stored, its] = await Promise.all([applications.get(id), storedNotesIn(notes, id)]);
  if (!stored) return null;
  const application = asApplication(stored);
  const sounded = its.map(asNote);
  const isDamaged = application !== stored || sounded.some((note, i) => note !== its[i]);
  return { application, notes: oldestFirst(sounded), ...(isDamaged && { isDamaged }) };
}

/**
 * Looks where the application of a page can be: among those of the same job number, title or address, and those of
 * the week before `at`, where it may be written otherwise. Thousands of others are not touched.
 */
export async function findIn(
  applications: Table<'cases'>,
  facts: ApplicationFacts,
  tabApplication: string | null,
  at: string,
): Promise<Application | null> {
  const { job, url } = facts;
  const bare = url.replace(/[?#].*/, '').replace(/\/+$/, '');
  const recently = IDBKeyRange.lowerBound(new Date(Date.parse(at) - weekMs).toISOString());
  const [ofTab, sameId, sameTitle, sameUrl, recent] = await Promise.all([
    tabApplication ? applications.get(tabApplication) : undefined,
    job.id ? applications.index('byJobId').getAll(job.id, maxAlike) : [],
    job.title ? applications.index('byJobTitle').getAll(job.title, maxAlike) : [],
    bare ? applications.index('byUrl').getAll(IDBKeyRange.bound(bare, `${bare}\uffff`), maxAlike) : [],
    applications.index('byUpdated').getAll(recently, maxAlike),
  ]);
  const near = new Map([...sameId, ...sameTitle, ...sameUrl, ...recent].map(one => [one.id, one]));
  const find = (all: Application[]) => findApplication(newestFirst(all), facts, asApplication(ofTab) ?? null);
  try {
    return asApplication(find([...near.values()]) ?? undefined) ?? null;
  } catch {
    // One of them is damaged. To make hundreds sound for every note would cost milliseconds.
    return find([...near.values()].map(asApplication));
  }
}

/** An application that was received by the word of a note follows what becomes of the note, in one step with it. */
export async function syncReceipt(tx: Writing, before: Note, after: Note | null): Promise<void> {
  const application = asApplication(await tx.objectStore('cases').get(before.caseId));
  if (!application) return;
  const notes = await notesIn(tx.objectStore('notes'), before.caseId);
  const others = notes.filter(({ id }) => id !== before.id);
  const followed = withNoteChanged(application, before, after, others);
  if (followed !== application) await tx.objectStore('cases').put(stamped(application, followed, new Date()));
}
