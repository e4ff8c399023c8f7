import type { Application } from './application.ts';
import { lastChange, lastChangeOfNote } from './cells.ts';
import type { Deleted } from './kept.ts';
import { isMoved } from './merge.ts';
import type { Note } from './note.ts';
import { latestOf, stampAfter } from './stamps.ts';

/**
 * The marks of an application that is deleted now with its notes, later than all that was done to it. Its notes go
 * with it, and come back with it where another device worked on it later; only those that were moved here have marks of
 * their own, because elsewhere they may still be where they were.
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
