import type { Application } from '../applications/application.ts';
import { stamped, stampedNote } from '../applications/cells.ts';
import { joinOf } from '../applications/join.ts';
import { mergeKept } from '../applications/merge.ts';
import { withNoteChanged } from '../applications/receipts.ts';
import type { Writing } from './database.ts';
import { asApplication, asNote, notesIn, syncReceipt } from './queries.ts';

// What the applicant puts together differently from what was found, each for `Store.rearrange`. Apart from the store,
// which the popup loads before it shows anything.

/**
 * Moves a note to another application; one that is not stored yet is opened for it. Both follow where they rest on it: a
 * receipt is proof where it is.
 */
export async function moveNote(tx: Writing, id: string, to: Application, at: string): Promise<void> {
  const [applications, notes] = [tx.objectStore('cases'), tx.objectStore('notes')];
  const note = asNote(await notes.get(id));
  if (!note || note.caseId === to.id) return;
  await notes.put(stampedNote(note, { ...note, caseId: to.id }, new Date()));
  await syncReceipt(tx, note, null);
  const target = asApplication(await applications.get(to.id)) ?? to;
  const moved = { ...withNoteChanged(target, null, note, []), updatedAt: at };
  await applications.put(stamped(target, moved, new Date()));
}

/**
 * Makes one application of two: of each part the later change counts, and the notes of both are its notes. Answers its id;
 * null when one of them is gone.
 */
export async function joinApplications(tx: Writing, one: string, other: string): Promise<string | null> {
  const [applications, notes] = [tx.objectStore('cases'), tx.objectStore('notes')];
  const [a, b] = [asApplication(await applications.get(one)), asApplication(await applications.get(other))];
  if (!a || !b || one === other) return null;
  const mark = joinOf(a, b);
  const both = [...(await notesIn(notes, one)), ...(await notesIn(notes, other))];
  const merged = mergeKept(
    { cases: [a, b], notes: both, deleted: [] },
    { cases: [], notes: [], deleted: [mark] },
  );
  await tx.objectStore('deleted').put(mark);
  for (const id of merged.joined) await applications.delete(id);
  for (const application of merged.applications) await applications.put(application);
  for (const note of merged.notes) await notes.put(note);
  return mark.into ?? null;
}
