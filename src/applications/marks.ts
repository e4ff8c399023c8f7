import type { Application } from './application.ts';
import { lastChange, lastChangeOfNote } from './cells.ts';
import type { Deleted } from './kept.ts';
import type { Note } from './note.ts';
import { latestOf, stampAfter } from './stamps.ts';

/**
 * The marks of deletion of an application that is deleted now: later than every change of it. Its notes need none, since
 * they are deleted and restored with it. Only notes that were moved here get their own, because on another device they
 * may still belong to another application.
 */
export function marksOf(application: Application, notes: readonly Note[], now: Date): Deleted[] {
  const last = latestOf([lastChange(application), ...notes.map(lastChangeOfNote)]);
  const at = stampAfter(last, now);
  return [
    { id: application.id, what: 'application', at },
    ...notes.filter(isMoved).map(({ id }) => ({ id, what: 'note' as const, at })),
  ];
}

/** The mark of a note that is deleted now. */
export function markOfNote(note: Note, now: Date): Deleted {
  return { id: note.id, what: 'note', at: stampAfter(lastChangeOfNote(note), now) };
}

/** Whether a note was moved here from another application. */
export function isMoved(note: Note): boolean {
  return note.stamps?.caseId !== undefined;
}
