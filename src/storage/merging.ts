import type { Deleted, Kept } from '../applications/kept.ts';
import { type Merged, mergeKept } from '../applications/merge.ts';
import type { Note } from '../applications/note.ts';
import type { Application } from '../applications/application.ts';
import { asApplication, asNote, asTrashed } from './queries.ts';
import type { AnyTransaction, Screenshot, Trashed, Writing } from './database.ts';

/** All that a file of this or another device holds. */
export interface Export extends Kept {
  screenshots: readonly Screenshot[];
}

/** What a file brings, in numbers. */
export interface MergeSummary {
  applications: { added: number; changed: number; joined: number; deleted: number };
  notes: { added: number; changed: number; deleted: number };
  screenshots: number;
}

interface Plan {
  summary: MergeSummary;
  puts: { cases: Application[]; notes: Note[]; pictures: Screenshot[]; deleted: Deleted[] };
  removals: { cases: string[]; notes: string[]; pictures: string[]; trash: string[] };
}

/** What merging a file would change here; nothing is written. */
export async function planMerge(tx: AnyTransaction, other: Export): Promise<Plan> {
  const [cases, notes, deleted, screenshots, trash] = await Promise.all([
    tx.objectStore('cases').getAll(),
    tx.objectStore('notes').getAll(),
    tx.objectStore('deleted').getAll(),
    tx.objectStore('pictures').getAllKeys(),
    tx.objectStore('trash').getAll(),
  ]);
  const here = {
    cases: cases.map(asApplication),
    notes: notes.map(asNote),
    screenshots: new Set(screenshots),
  };
  const whole = withTrash(other, trash.map(asTrashed));
  const merged = mergeKept(
    { ...here, deleted: deleted.filter(({ at }) => typeof at === 'string') },
    { ...whole, notes: withOwnScreenshots(here, whole) },
  );
  return planOf(here, merged, whole, trash);
}

/**
 * What was deleted here and can still be brought back is treated as if the file held it too: where the file says that
 * it was worked on after the deletion, all of it is restored.
 */
function withTrash(other: Export, trash: readonly Trashed[]): Export {
  return {
    ...other,
    cases: [...other.cases, ...trash.flatMap(({ application }) => application ?? [])],
    notes: [...other.notes, ...trash.flatMap(({ notes }) => notes)],
    screenshots: [...other.screenshots, ...trash.flatMap(({ screenshots }) => screenshots)],
  };
}

/** The notes of a file, each with a screenshot only where that is its own: none shows what is here of another one. */
function withOwnScreenshots(here: Here, { notes, screenshots }: Export): Note[] {
  const known = new Map(here.notes.map(({ id, screenshot }) => [id, screenshot]));
  const brought = new Map(screenshots.map(({ id, noteId }) => [id, noteId]));
  const owns = ({ id, screenshot }: Note) =>
    screenshot === null ||
    known.get(id) === screenshot ||
    (brought.get(screenshot) === id && !here.screenshots.has(screenshot));
  return notes.map(note => (owns(note) ? note : { ...note, screenshot: null }));
}

/** Does what was planned, inside of one transaction, whose end says whether it was done. */
export function writePlan(tx: Writing, { puts, removals }: Plan): void {
  const write = (asked: Promise<unknown>) => void asked.catch(() => undefined);
  for (const name of ['cases', 'notes', 'pictures', 'trash'] as const)
    for (const id of removals[name]) write(tx.objectStore(name).delete(id));
  for (const one of puts.cases) write(tx.objectStore('cases').put(one));
  for (const one of puts.notes) write(tx.objectStore('notes').put(one));
  for (const one of puts.pictures) write(tx.objectStore('pictures').put(one));
  for (const one of puts.deleted) write(tx.objectStore('deleted').put(one));
}

interface Here {
  cases: Application[];
  notes: Note[];
  screenshots: ReadonlySet<string>;
}

function planOf(here: Here, merged: Merged, other: Export, trash: readonly Trashed[]): Plan {
  const { isGone, joined } = merged;
  // The one that two became is neither new nor changed: it is counted as joined.
  const roots = new Set(merged.deleted.flatMap(({ into }) => into ?? []));
  const alone = (one: Application) => !roots.has(one.id);
  const cases = merged.applications.filter(one => !isGone(one));
  const notes = merged.notes.filter(one => !isGone(one));
  const goneCases = goneOf(here.cases, merged.applications, isGone).filter(({ id }) => !joined.includes(id));
  const goneNotes = goneOf(here.notes, merged.notes, isGone);
  const pictures = screenshotsFor(notes, here, other);
  const counted = cases.filter(alone);
  const newCases = newOf(counted, here.cases);
  const newNotes = newOf(notes, here.notes);
  const back = new Set([...cases, ...notes].map(({ id }) => id));
  return {
    summary: {
      applications: {
        added: newCases,
        changed: counted.length - newCases,
        joined: merged.deleted.filter(({ into }) => into !== undefined).length,
        deleted: goneCases.length,
      },
      notes: { added: newNotes, changed: notes.length - newNotes, deleted: goneNotes.length },
      screenshots: pictures.length,
    },
    puts: { cases, notes, pictures, deleted: merged.deleted },
    removals: {
      cases: [...joined, ...goneCases.map(({ id }) => id)],
      notes: goneNotes.map(({ id }) => id),
      pictures: goneNotes.flatMap(({ screenshot }) => screenshot ?? []),
      trash: trash.flatMap(({ id }) => (back.has(id) ? id : [])),
    },
  };
}

/** The stored records that are deleted by now, as merging left them. */
function goneOf<Kind extends Application | Note>(
  stored: readonly Kind[],
  changed: readonly Kind[],
  isGone: Merged['isGone'],
): Kind[] {
  const after = new Map(changed.map(one => [one.id, one]));
  return stored.filter(one => isGone(after.get(one.id) ?? one));
}

function newOf(records: readonly { id: string }[], known: readonly { id: string }[]): number {
  const ids = new Set(known.map(({ id }) => id));
  return records.filter(({ id }) => !ids.has(id)).length;
}

/** The file's screenshots that belong to a note, and are not here yet. */
function screenshotsFor(changed: readonly Note[], here: Here, other: Export): Screenshot[] {
  const wanted = new Set([...here.notes, ...changed].flatMap(({ screenshot }) => screenshot ?? []));
  return other.screenshots.filter(({ id }) => wanted.has(id) && !here.screenshots.has(id));
}
