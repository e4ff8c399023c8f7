import type { Classification } from '../../applications/note.ts';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { isTrouble } from './at-rest.ts';
import { isForeign } from '../foreign/foreign.ts';
import { inPlainSmall, isSupposedAbroad, tellsFarFailure } from '../foreign/foreign-faults.ts';
import { asksToMend, foreignFailure, isHeardAbroad } from '../foreign/foreign-failures.ts';
import { beginningOf } from '../sentences.ts';
import { isOfAnotherThing, type SeenAround } from './standing.ts';

/** How sure the words of a row must be: "Failed" and "Complete" are as short as words can be. */
const rowFrom = 0.6;

/**
 * What a message means that its page shows as wrong by where it stands or how it looks, where its words alone say little: what the row
 * of a chosen file says of that file, a file that is refused, and what is red or marked in a language of which little or nothing is known. What is not
 * understood is asked about. Null for anything else.
 *
 * @param classified what its words were classified as
 */
export function readShownWrong(seen: SeenAround, classified: Classification): Classification | null {
  const { around = [], marked, text, lang } = seen;
  if (seen.rule) return null;
  if (around.includes('file-row')) return readFileRow(seen, classified);
  if (refusesFile(seen, classified))
    return classified.kind === 'input' && !classified.unsure ? classified : inDoubt('input', text);
  if (!isForeign(text, lang)) return null;
  if (around.length === 0 || isSupposedAbroad(inPlainSmall(text)) || isOfAnotherThing(seen, text))
    return null;
  const heard =
    foreignFailure(text) ?? (asksToMend(text) ? 'input' : null) ?? (tellsFarFailure(text) ? 'system' : null);
  const isForm = !around.includes('no-fields');
  const isShown = around.includes('red') || around.includes('alert') || seen.context === 'toast';
  if (isForm && isShown && marked !== 'hint' && heard) return inDoubt(heard, text);
  if (marked !== 'wrong' || !(isForm || around.includes('alert'))) return null;
  if (heard) return inDoubt(heard, text);
  return isForm && !isHeardAbroad(lang) ? inDoubt('input', text) : null;
}

/** The name of a file, and a size, as who refuses a chosen file names. */
const fileName = /[\p{L}\p{N}_)-]\.(?:pdf|docx?|odt|rtf|txt|jpe?g|png|heic|zip)(?!\p{L})/iu;
const fileSize = /\d\s?(?:[MKG]i?B|[MK]o|Mt|МБ)(?!\p{L})/iu;

/**
 * Whether a message that is marked as wrong, beside a field for a file, refuses one: it names the file, or a size without being
 * understood. A hint names no file.
 */
function refusesFile({ marked, around = [], text }: SeenAround, { kind, unsure }: Classification): boolean {
  if (marked !== 'wrong' || !around.includes('file') || (kind === 'success' && !unsure)) return false;
  return fileName.test(text) || (unsure && kind !== 'success' && fileSize.test(text));
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
  because: beginningOf(text),
});
