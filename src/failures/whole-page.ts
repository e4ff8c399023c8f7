import type { Classification } from '../applications/note.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import { isTrouble } from './at-rest.ts';
import { certainWords } from './certain-words.ts';
import { waitsInQueue } from './classify.ts';
import { foreignFault } from './foreign-faults.ts';
import { isUnavailable } from './over-for-reader.ts';
import { isRobotCheck } from './robot-check.ts';
import { isOfAnotherThing, isWholePage, type SeenAround } from './standing.ts';

/**
 * What a page reports of itself that hardly says more, by its words alone: that it cannot be reached for now, that one
 * waits in a queue, that it lets nobody in who has not shown to be no program, or a failure in a language that is otherwise not understood. Null for
 * anything else. `classified`: what its words were classified as.
 */
export function readWholePage(seen: SeenAround, classified: Classification): Classification | null {
  const { around = [], marked, rule, lang, text } = seen;
  if (rule) return null;
  const told = (kind: MessageKind) => ({
    kind,
    confidence: Math.max(0.8, classified.confidence),
    unsure: false,
    because: text.trim().slice(0, 80),
  });
  if (isRobotCheck(text, around)) return told('access');
  if (!isWholePage(seen) || marked === 'plain') return null;
  const certain = certainWords(text, lang);
  const foreign = foreignFault(certain);
  if (foreign) return told(foreign);
  if (waitsInQueue(certain)) return told('maintenance');
  if (!isUnavailable(certain) || isOfAnotherThing(seen, certain)) return null;
  return told(isTrouble(classified.kind) && classified.kind !== 'input' ? classified.kind : 'system');
}
