import type { Application } from './application.ts';
import { kindOf, type Note } from './note.ts';
import { withoutReceived, withReceived } from './open-application.ts';

type Said = Pick<Note, 'at' | 'corrected' | 'understanding'>;

/**
 * The application after one of its notes was corrected, deleted or moved away (`after` is null), or moved here
 * (`before` is null). A note that turns out to be no receipt takes its proof along; one that turns out to be a receipt
 * is proof. `others` are the other notes of the application. What the applicant said by hand has a moment of its own, and stays.
 */
export function withNoteChanged(
  application: Application,
  before: Said | null,
  after: Said | null,
  others: readonly Said[],
): Application {
  const is = after !== null && isReceipt(after);
  if ((before !== null && isReceipt(before)) === is) return application;
  if (is) return { ...withReceived(application, after.at), updatedAt: application.updatedAt };
  if (application.receivedAt !== before?.at) return application;
  const [left] = others.filter(isReceipt).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return left ? { ...application, receivedAt: left.at } : withoutReceived(application, application.updatedAt);
}

const isReceipt = (note: Said) => kindOf(note) === 'success';
