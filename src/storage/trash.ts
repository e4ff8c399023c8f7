import { lastChangeOfNote } from '../applications/cells.ts';
import { markOfNote, marksOf } from '../applications/marks.ts';
import type { Note } from '../applications/note.ts';
import { latestOf, stampAfter } from '../applications/stamps.ts';
import type { Screenshot, Trashed, Writing } from './database.ts';
import { asApplication, asNote, asTrashed, notesIn, syncReceipt } from './queries.ts';
import { dayMs } from '../applications/spans.ts';

/** For so long can something be brought back. */
const keptForMs = 30 * dayMs;

/** When something that was deleted then is gone for good. */
export function goneForGoodAt({ at }: Trashed): Date {
  return new Date(Date.parse(at) + keptForMs);
}

/** Takes out the screenshots of some notes, and answers them. */
async function takeScreenshots(tx: Writing, notes: readonly Note[]): Promise<Screenshot[]> {
  const pictures = tx.objectStore('pictures');
  const ids = notes.flatMap(({ screenshot }) => screenshot ?? []);
  const found = await Promise.all(ids.map(id => pictures.get(id)));
  await Promise.all(ids.map(id => pictures.delete(id)));
  return found.filter(one => one !== undefined);
}

/** Takes a note away, where it can be brought back from; its application follows where it rests on it. */
export async function trashNote(tx: Writing, id: string, now: Date): Promise<Note | null> {
  const note = asNote(await tx.objectStore('notes').get(id));
  if (!note) return null;
  const screenshots = await takeScreenshots(tx, [note]);
  const trashed = { id, at: now.toISOString(), application: null, notes: [note], screenshots };
  await Promise.all([
    tx.objectStore('notes').delete(id),
    tx.objectStore('trash').put(trashed),
    tx.objectStore('deleted').put(markOfNote(note, now)),
  ]);
  await syncReceipt(tx, note, null);
  return note;
}

/** Takes an application with its notes and screenshots away, where it can be brought back from. */
export async function trashApplication(tx: Writing, id: string, now: Date): Promise<void> {
  const application = asApplication(await tx.objectStore('cases').get(id));
  const notes = await notesIn(tx.objectStore('notes'), id);
  const screenshots = await takeScreenshots(tx, notes);
  if (application) {
    await tx.objectStore('trash').put({ id, at: now.toISOString(), application, notes, screenshots });
    for (const mark of marksOf(application, notes, now)) await tx.objectStore('deleted').put(mark);
  }
  await tx.objectStore('cases').delete(id);
  for (const note of notes) await tx.objectStore('notes').delete(note.id);
}

/**
 * Brings back what was deleted, as it was; a note brings its application with it where that was deleted since.
 * Answers the id of the application; null when there is nothing to bring back any more. A file of another device that
 * knows of the deletion does not delete it again, since it counts as changed now.
 */
export async function bringBack(tx: Writing, id: string, now: Date): Promise<string | null> {
  const trash = tx.objectStore('trash');
  const stored = await trash.get(id);
  if (!stored) return null;
  const row = asTrashed(stored);
  const home = row.application?.id ?? row.notes[0]!.caseId;
  if (!row.application && !(await tx.objectStore('cases').get(home)) && !(await bringBack(tx, home, now)))
    return null;
  if (row.application) {
    const mark = await tx.objectStore('deleted').get(row.application.id);
    // Later than the deletion, also where that came from a clock that runs ahead.
    const updatedAt = stampAfter(mark?.at ?? '', now);
    await tx.objectStore('cases').put({ ...row.application, updatedAt });
    await tx.objectStore('deleted').delete(row.application.id);
  }
  for (const note of row.notes) {
    const mark = await tx.objectStore('deleted').get(note.id);
    const stamps = {
      ...note.stamps,
      '*': stampAfter(latestOf([mark?.at ?? '', lastChangeOfNote(note)]), now),
    };
    await tx.objectStore('notes').put({ ...note, stamps });
    await tx.objectStore('deleted').delete(note.id);
  }
  for (const screenshot of row.screenshots) await tx.objectStore('pictures').put(screenshot);
  await trash.delete(id);
  // An application that was received by the word of the note is so again.
  const [note] = row.notes;
  if (!row.application && note) await syncReceipt(tx, { ...note, corrected: 'benign' }, note);
  return home;
}

/** Deletes for good what was deleted long enough ago; `now` null: all of it. */
export async function emptyTrash(tx: Writing, now: Date | null): Promise<void> {
  const trash = tx.objectStore('trash');
  for (const row of await trash.getAll())
    if (now === null || goneForGoodAt(row) <= now) await trash.delete(row.id);
}
