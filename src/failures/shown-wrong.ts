import type { Classification } from '../applications/note.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { isTrouble } from './at-rest.ts';
import { isForeign } from './foreign.ts';
import { inPlainSmall, isSupposedAbroad } from './foreign-faults.ts';
import { foreignFailure, isHeardAbroad } from './foreign-failures.ts';
import type { SeenAround } from './standing.ts';

/** How sure the words of a row must be: "Failed" and "Complete" are as short as words can be. */
const rowFrom = 0.6;

/**
 * What a message means that its page shows as wrong by where it stands or how it looks, where its words alone say little: what the row
 * of a chosen file says of that file, and what is red or marked in a language of which little or nothing is known. What is not
 * understood is asked about. Null for anything else.
 *
 * @param classified what its words were classified as
 */
export function readShownWrong(seen: SeenAround, classified: Classification): Classification | null {
  const { around = [], marked, text, lang } = seen;
  if (seen.rule) return null;
  if (around.includes('file-row')) return readFileRow(seen, classified);
  if (!isForeign(text, lang) || around.includes('no-fields') || isSupposedAbroad(inPlainSmall(text))) return null;
  const heard = foreignFailure(text);
  if (around.includes('red') && heard) return inDoubt(heard, text);
  const isAloud = around.includes('alert') || seen.context === 'toast';
  return marked === 'wrong' && isAloud && (heard || !isHeardAbroad(lang)) ? inDoubt(heard ?? 'input', text) : null;
}

/** Whether `readShownWrong` decides about a message, whatever speaks for its words. */
export const isJudgedByLooks = ({ around = [], text, lang }: SeenAround): boolean =>
  around.includes('file-row') || (around.includes('red') && isForeign(text, lang));

function readFileRow({ marked, text }: SeenAround, read: Classification): Classification {
  const isSure = !read.unsure && read.confidence >= rowFrom;
  if (isTrouble(read.kind) && isSure) return read;
  const isCalm = read.kind === 'success' || (isSure && read.kind === 'state');
  return marked === 'wrong' && !isCalm ? inDoubt('input', text) : { ...read, kind: 'benign' };
}

const inDoubt = (kind: MessageKind, text: string): Classification => ({
  kind,
  confidence: 0.5,
  unsure: true,
  because: text.trim().slice(0, 80),
});
