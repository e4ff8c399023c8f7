import type { Case } from './case.ts';
import { kindOf, type Note } from './note.ts';
import { withoutReceived, withReceived } from './open-case.ts';

type Said = Pick<Note, 'at' | 'corrected' | 'understanding'>;

/**
 * The case after one of its notes was corrected, or deleted (`after` is null). A note that turns out to be no receipt
 * takes its proof along; one that turns out to be a receipt is proof. `others` are the other notes of the case.
 * What the applicant said by hand has a moment of its own, and stays.
 */
export function withNoteChanged(
  theCase: Case,
  before: Said,
  after: Said | null,
  others: readonly Said[],
): Case {
  const is = after !== null && isReceipt(after);
  if (isReceipt(before) === is) return theCase;
  if (is) return { ...withReceived(theCase, after.at), updatedAt: theCase.updatedAt };
  if (theCase.receivedAt !== before.at) return theCase;
  const [left] = others.filter(isReceipt).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return left ? { ...theCase, receivedAt: left.at } : withoutReceived(theCase, theCase.updatedAt);
}

const isReceipt = (note: Said) => kindOf(note) === 'success';
