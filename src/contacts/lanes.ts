import type { Lane } from '../applications/application.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import { laneWords } from './wording/lane-words.ts';

/** What can be told apart, the narrower first: proofs of identity and payments are somebody else's business. */
const narrow = ['identity', 'payment'] as const;

/** The lane that words name, or null where they name none, or log-in and form in one breath. */
export function laneIn(words: string): Lane | null {
  const named = narrow.find(lane => laneWords[lane].test(words));
  if (named) return named;
  const isAccount = laneWords.account.test(words);
  return isAccount === laneWords.form.test(words) ? null : isAccount ? 'account' : 'form';
}

/** What failed: what its words name; else the log-in where nobody gets in, and the form where it did not work. */
export function laneOfFailure(note: Note): Lane {
  const said = laneIn(`${note.text} ${note.field ?? ''}`) ?? laneIn(`${note.step ?? ''} ${note.title}`);
  if (said === 'identity' || said === 'payment') return said;
  const kind = kindOf(note);
  if (kind === 'access' || kind === 'session') return 'account';
  return said ?? 'form';
}

/** The lane of the failure that happened last, or null where nothing failed. */
export function laneOfLast(notes: readonly Note[]): Lane | null {
  const last = notes.findLast(note => isProcessKind(kindOf(note)));
  return last ? laneOfFailure(last) : null;
}
