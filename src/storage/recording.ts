import type { Application } from '../applications/application.ts';
import { isCrowded } from '../applications/budget.ts';
import { stamped, stampedNote } from '../applications/cells.ts';
import type { Note } from '../applications/note.ts';
import { newApplication } from '../applications/open-application.ts';
import type { ApplicationFacts } from '../applications/same-application.ts';
import { sameMessage } from '../applications/same-message.ts';
import type { Snapshot } from './changes.ts';
import type { Writing } from './database.ts';
import { asNote, findIn, notesIn, oldestFirst, snapshotIn } from './queries.ts';
import { dayMs } from '../applications/spans.ts';

// What is noted of a page, and what is learned of it in the moments after, inside of one transaction.

/** A page as its tab knows it, where something was noted. */
export interface NotedPage {
  facts: ApplicationFacts;
  /** The application that was open in the tab before, by id. */
  tabApplication: string | null;
  /** When its document was loaded, in milliseconds; null where that does not matter. */
  since: number | null;
  /** What the page and the note add to the application, whatever happened to it in the meantime. */
  addTo(application: Application): Application;
}

/** What became of a note. */
export interface Recorded extends Snapshot {
  /** The stored one: where this message was stored before, not the one that was handed in. */
  note: Note;
  /** False: it was stored before, or there are too many of its kind already, and nothing was written. */
  isNew: boolean;
  /** This very note was stored before: whoever handed it in heard no answer then. */
  isAgain: boolean;
}

/** Decides where a note belongs and whether it is new, and writes it with its application where it is. */
export async function recordIn(
  tx: Writing,
  unfiled: Omit<Note, 'caseId'>,
  page: NotedPage,
): Promise<Recorded> {
  const [applications, stored] = [tx.objectStore('cases'), tx.objectStore('notes')];
  const known = asNote(await stored.get(unfiled.id));
  const home = known && (await snapshotIn(applications, stored, known.caseId));
  const found =
    home?.application ?? (await findIn(applications, page.facts, page.tabApplication, unfiled.at));
  const opened = found ?? newApplication(crypto.randomUUID(), page.facts, unfiled.at);
  const notes = home?.notes ?? (found ? await notesIn(stored, found.id) : []);
  const note: Note = { ...unfiled, caseId: opened.id };
  const same = known ?? sameMessage(notes, note, page.since);
  const isAgain = known !== undefined;
  if (same || isCrowded(notes, note))
    return { application: opened, notes, note: same ?? note, isNew: false, isAgain };
  const application = stamped(opened, page.addTo(opened), new Date());
  await Promise.all([stored.add(note), applications.put(application)]);
  return { application, notes: oldestFirst([...notes, note]), note, isNew: true, isAgain };
}

/** Changes the notes of the application with this id between two moments (ms); answers whether there was one to change. */
export async function changeBetween(
  tx: Writing,
  id: string,
  [first, last]: readonly [number, number],
  change: (note: Note) => Note | null,
): Promise<boolean> {
  let isChanged = false;
  // Written moments carry offsets of up to 14 hours, so the day before and the day after are looked at too.
  const around = IDBKeyRange.bound(
    [id, new Date(first - dayMs).toISOString()],
    [id, new Date(last + dayMs).toISOString()],
  );
  for (const note of (await tx.objectStore('notes').index('byCase').getAll(around)).map(asNote)) {
    const at = Date.parse(note.at);
    const changed = at >= first && at <= last ? change(note) : null;
    if (!changed) continue;
    isChanged = true;
    await tx.objectStore('notes').put(stampedNote(note, changed, new Date()));
  }
  return isChanged;
}
