import type { Note } from './note.ts';

/** Messages that were seen closer together than this were on the page at the same time. */
const sameMomentMs = 2_500;

/**
 * The stored note of the same message, where it was read twice: once alone, once with the words around it.
 * `since`: the message was there already when a watching script was put into its document, which was loaded at that
 * moment (milliseconds); whatever was noted of the document from then on is the same message too.
 */
export function sameMessage(notes: readonly Note[], note: Note, since: number | null): Note | null {
  if (note.understanding.because === 'by-hand' || note.context === 'silence') return null;
  const at = Date.parse(note.at);
  const same = notes.find(
    one =>
      one.context !== 'silence' &&
      one.understanding.because !== 'by-hand' &&
      one.url === note.url &&
      one.field === note.field &&
      (Math.abs(Date.parse(one.at) - at) <= sameMomentMs ||
        (since !== null && Date.parse(one.at) >= since)) &&
      (one.text.includes(note.text) || note.text.includes(one.text)),
  );
  return same ?? null;
}
