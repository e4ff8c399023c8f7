import type { Application } from '../applications/application.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { referencesOf } from '../applications/references.ts';
import { exactly, when } from './dates.ts';
import { bareReference } from './note-view.ts';
import { t } from './t.ts';

/** The proof that an application arrived. */
export interface ReceiptView {
  /** The words of the page; null where the applicant said so. */
  words: string | null;
  lang: string | null;
  at: string;
  reference: string | null;
  address: string;
  /** By when an email comes as a rule, and what to do without one. */
  noEmail: string;
}

/** Most confirmations come within minutes; who has none at the end of the next day can ask. */
const endHour = 18;

/** The receipt of an application; null where it was not received. */
export function receiptView(
  { status, receivedAt, url }: Application,
  notes: readonly Note[],
  now: Date,
): ReceiptView | null {
  if (status !== 'received' || !receivedAt) return null;
  const note = notes.findLast(one => kindOf(one) === 'success');
  const end = new Date(receivedAt);
  end.setDate(end.getDate() + 1);
  end.setHours(endHour, 0, 0, 0);
  const reference = note && referencesOf(note).shown[0];
  return {
    words: note?.text.trim() || null,
    lang: note?.lang ?? null,
    at: exactly(receivedAt),
    reference: reference ? bareReference(reference) : null,
    address: note?.url ?? url,
    noEmail: end > now ? t('noEmailBy', when(end.toISOString(), now)) : t('noEmailYet'),
  };
}
