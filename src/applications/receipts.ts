import type { Application } from './application.ts';
import { kindOf, type Note } from './note.ts';
import { withoutReceived, withReceived } from './open-application.ts';

type ReadNote = Pick<Note, 'at' | 'corrected' | 'understanding'>;

/**
 * The application after one of its notes changed: `after` is null when it was deleted or moved away, `before` when it
 * was moved here. A note that becomes a receipt proves that the application arrived. When a receipt goes, an earlier one
 * among the `others`, the other notes, takes its place. An arrival that the applicant entered by hand stays.
 */
export function withNoteChanged(
  application: Application,
  before: ReadNote | null,
  after: ReadNote | null,
  others: readonly ReadNote[],
): Application {
  const is = after !== null && isReceipt(after);
  if ((before !== null && isReceipt(before)) === is) return application;
  if (is) return { ...withReceived(application, after.at), updatedAt: application.updatedAt };
  if (application.receivedAt !== before?.at) return application;
  const [left] = others.filter(isReceipt).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return left ? { ...application, receivedAt: left.at } : withoutReceived(application, application.updatedAt);
}

const isReceipt = (note: ReadNote) => kindOf(note) === 'success';
