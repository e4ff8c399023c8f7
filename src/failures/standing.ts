import type { Classification, Marked, Sighting } from '../applications/note.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import { certainWords } from './certain-words.ts';
import { classify } from './classify.ts';
import { findIds } from './ids.ts';

type Seen = Pick<Sighting, 'text' | 'context' | 'lang' | 'rule'> & { marked?: Marked };

/** So sure must be what stands in a box of hints. Of what is asked for beforehand it is full. */
const clearFrom = 0.9;

/** Whether what stands in a box of hints is a clear failure of the system all the same. */
export function isClearFailure(seen: Seen, classified: Classification): boolean {
  const { kind, confidence } = classifyStanding(seen, classified);
  return kind === 'system' && confidence >= clearFrom;
}

/**
 * What a message means that was on the page before anything was pressed. It counts as a failure only by what is said
 * for certain, and only where that is sure enough; everything else becomes `benign`. `classified`: what its whole text
 * was classified as.
 */
export function classifyStanding(seen: Seen, classified: Classification): Classification {
  const certain = certainWords(seen.text, seen.lang);
  const read = certain === seen.text ? classified : classify(certain, seen);
  // A page that gives an id to quote to a help desk is one that something has gone wrong for.
  const isReported = seen.context === 'page' && isProcessKind(read.kind) && findIds(seen.text).length > 0;
  return isReported ? read : withoutDoubt(read, certainFrom(seen, read.kind));
}

function certainFrom({ marked, context }: Seen, kind: MessageKind): number {
  if (marked === 'wrong') return markedFrom;
  // Pages ask for much that is no mistake yet.
  return kind === 'input' && context !== 'inline' ? askedFrom : standsFrom;
}

/** So sure must be what is read off a page that nobody has pressed anything on; chosen on ordinary pages. */
const standsFrom = 0.75;
/** The same of what is asked for, beside no field. */
const askedFrom = 0.95;
/** The same of what the page marks as wrong itself. */
const markedFrom = 0.62;

/**
 * What stands on a page that nobody has pressed anything on says something or nothing: pages are full of words that
 * could be meant so, and nobody is asked about them.
 */
export function withoutDoubt(classified: Classification, from = standsFrom): Classification {
  const { kind, unsure, confidence } = classified;
  const isDoubtful = unsure || confidence < from;
  return isDoubtful && (isProcessKind(kind) || kind === 'input')
    ? { ...classified, kind: 'benign' }
    : classified;
}
