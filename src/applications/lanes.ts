import { isProcessKind } from '../vendors/vocabulary.ts';
import type { Lane } from './application.ts';
import { kindOf, type Note } from './note.ts';

/** What failed: the log-in for sign-in failures, else what the words of the note name, else the form. */
export function laneOfFailure(note: Pick<Note, 'lane' | 'corrected' | 'understanding'>): Lane {
  if (note.lane === 'identity' || note.lane === 'payment') return note.lane;
  const kind = kindOf(note);
  if (kind === 'access' || kind === 'session') return 'account';
  return note.lane ?? 'form';
}

/** The lane of the failure that happened last, or null where nothing failed. */
export function laneOfLast(notes: readonly Note[]): Lane | null {
  const last = notes.findLast(note => isProcessKind(kindOf(note)));
  return last ? laneOfFailure(last) : null;
}
