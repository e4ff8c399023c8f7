import type { Classification } from '../../applications/note.ts';
import { isProcessKind, type MessageKind } from '../../vendors/vocabulary.ts';
import { isTrouble } from './at-rest.ts';
import { certainWords } from './certain-words.ts';
import { classify } from '../classify.ts';
import { namesError, readClosedPage } from './closed-page.ts';
import { withoutPromises } from './data-promises.ts';
import { failedAnswer } from '../failed-answers.ts';
import { isForeign } from '../foreign/foreign.ts';
import { foreignFailure } from '../foreign/foreign-failures.ts';
import {
  foreignFault,
  inPlainSmall,
  isSupposedAbroad,
  namesFarFault,
  tellsFarFailure,
} from '../foreign/foreign-faults.ts';
import { areWorksLater, isUnavailable } from './over-for-reader.ts';
import { isRobotCheck } from './robot-check.ts';
import { beginningOf } from '../sentences.ts';
import { waitsInQueue } from '../turns/in-queue.ts';
import { statusIn, tellsOfServer, tellsOfServerAbroad, withoutNumbers } from './server-page.ts';
import { deadEnd, isOfAnotherThing, isWholePage, type SeenAround } from './standing.ts';

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
    because: beginningOf(text),
  });
  if (isRobotCheck(text, around)) return told('access');
  if (isAlertAbroad(seen)) return told(around.includes('password') ? 'access' : 'input');
  if (!around.includes('no-fields') || marked === 'plain') return null;
  const certain = withoutNumbers(withoutPromises(certainWords(text, lang)), around);
  const answer = answerOfServer(seen, certain, classified);
  if (answer) return told(answer);
  const isHalf = around.includes('half') && (around.includes('tiny') || around.includes('no-actions'));
  const closed =
    isWholePage(seen) || isHalf
      ? readClosedPage(seen, certain, certain === text ? classified : classify(certain, seen))
      : null;
  if (closed && !isOfAnotherThing(seen, certain)) return told(closed);
  if (!isWholePage(seen)) return null;
  const foreign = foreignFault(certain);
  if (foreign && !isOfAnotherThing(seen, certain)) return told(foreign);
  const guessed = isForeign(certain, lang) ? guessAbroad(seen, certain) : null;
  if (guessed) return { ...told(guessed), confidence: 0.5, unsure: true };
  if (waitsInQueue(certain)) return told('maintenance');
  if (!isUnavailable(certain) || isOfAnotherThing(seen, certain)) return null;
  return told(isTrouble(classified.kind) && classified.kind !== 'input' ? classified.kind : 'system');
}

/**
 * What a page reports that says one thing only, in a language of which little is known; to be asked about, since many words that
 * tell of a failure occur in other sentences.
 */
function guessAbroad(seen: SeenAround, certain: string): MessageKind | null {
  const { around = [] } = seen;
  const isOneThing = around.includes('tiny') && !ofSomething.some(one => around.includes(one));
  if (!isOneThing || isOfAnotherThing(seen, certain) || isSupposedAbroad(inPlainSmall(certain))) return null;
  const isDeadEnd = deadEnd.some(one => around.includes(one));
  if (namesFarFault(certain) || (isDeadEnd && tellsFarFailure(certain))) return 'system';
  const heard = namesJobs.test(inPlainSmall(certain)) ? null : foreignFailure(certain);
  const isBare = around.includes('no-heading') && around.includes('no-actions');
  return heard === 'system' && !isBare && !isDeadEnd ? null : heard;
}

/** That no job was found is a result, in the languages of `foreign-failures.ts`. */
const namesJobs =
  /stilling|avoin|paik(?:ka|ko)|työ|míst[oa]? |pozic|miesto|állás|locuri|posturi|ilan|kadro|θέσ|ваканс|работ|робот|позици|место|공고|채용|일자리|lowongan|posisi/u;

/** Whether a page says aloud, marked as wrong and in a language that is not understood, that there is an error. */
const isAlertAbroad = ({ around = [], marked, context, lang, text }: SeenAround) =>
  around.length > 0 &&
  marked === 'wrong' &&
  context === 'alert' &&
  isForeign(text, lang) &&
  namesError.test(text);

/** What lists, tells or sells something is about it. */
const ofSomething = ['list', 'table', 'article', 'money', 'long'] as const;

/**
 * The kind of failure that a server, or what stands before it, answers with, or null: the number of a status before its words, or a sentence
 * about the server itself or the address it was asked for. What is sure to mean something else is none, and in languages that are not
 * understood there is nothing to be sure of.
 */
function answerOfServer(
  seen: SeenAround,
  certain: string,
  { kind, unsure }: Classification,
): MessageKind | null {
  const around = seen.around ?? [];
  if (!(around.includes('most') || around.includes('half'))) return null;
  if (ofSomething.some(one => around.includes(one)) || /[?？]/.test(certain)) return null;
  const status = statusIn(certain);
  const byStatus = (status && failedAnswer(status)?.kind) || 'system';
  if (isForeign(certain, seen.lang)) {
    const small = inPlainSmall(certain);
    // A title that has a number may be the name of a room.
    const isTitled =
      around.includes('error-title') &&
      (namesError.test(seen.text) || around.includes('status-apart') || !/[45]\d\d/.test(seen.text));
    const isTold = status !== null || isTitled || tellsOfServerAbroad(small);
    return isTold && !isSupposedAbroad(small) ? byStatus : null;
  }
  if (!(isTrouble(kind) || unsure) || areWorksLater(certain)) return null;
  // Who writes in another language may not say in which.
  const isTold =
    tellsOfServer(certain) || (unsure && !seen.lang && tellsOfServerAbroad(inPlainSmall(certain)));
  // News of somebody else's server, and its reader can do nothing about it.
  if (status === null && (!isTold || isOfAnotherThing(seen, certain))) return null;
  return isProcessKind(kind) && !unsure ? kind : byStatus;
}
