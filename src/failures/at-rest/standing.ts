import type { Classification, Marked, Sighting, Surrounding } from '../../applications/note.ts';
import { isProcessKind, type MessageKind, messageKinds } from '../../vendors/vocabulary.ts';
import type { ArrivalReading } from '../arrival/arrival.ts';
import { chanceAtRest, isTrouble, signsOf } from './at-rest.ts';
import { certainWords } from './certain-words.ts';
import { withoutPromises } from './data-promises.ts';
import { chancesOf, classify } from '../classify.ts';
import { isOfProgram } from '../program-faults.ts';
import { tellsOfDailyLife } from './daily-life.ts';
import { isForeign } from '../foreign/foreign.ts';
import { findIds } from '../../redaction/ids.ts';
import { readWarning } from '../instructions/instruction.ts';
import {
  areWorksElsewhere,
  areWorksLater,
  isGoodbye,
  isOverForReader,
  isSaidInAdvance,
} from './over-for-reader.ts';
import { elsewhere, tellsOwnTrouble } from '../turns/own-trouble.ts';
import { asksForHuman, isRobotCheck } from './robot-check.ts';
import { withoutNumbers } from './server-page.ts';

/** A message with what its page shows of it, as in `SeenMessage`. */
export type SeenAround = Pick<Sighting, 'text' | 'context' | 'lang' | 'rule'> & {
  field?: string | null;
  marked?: Marked | undefined;
  around?: readonly Surrounding[] | undefined;
  /** Nothing was sent or attached that it could answer. */
  unasked?: boolean | undefined;
};

/** How sure a message in a box of hints must be: such boxes are full of what is asked for beforehand. */
const clearFrom = 0.9;

/** Whether what a box of hints says is a clear failure of the system all the same. */
export function isClearFailure(seen: SeenAround): boolean {
  const { kind, confidence } = classify(certainWords(seen.text, seen.lang), seen);
  return kind === 'system' && confidence >= clearFrom;
}

/** Less than one half would be a guess, and no question is asked about what is merely there. */
export const tellsFrom = 0.5;
/** With an id for a help desk less is enough. Of the pages that were learned from, hardly any gives one. */
const reportedFrom = 0.15;
/** And where a form says it aloud, or asks for an application, a file or a password, and marks it as wrong: what is not there yet is hidden. */
const alertFrom = 0.25;
/** And where a page without anything to fill in hardly says more, and what it says of a system is sure. */
const wholeFrom = { chance: 0.27, confidence: 0.9 };
/** And where such a page leads nowhere but home, or its number stands apart from its words: a dead end. */
const deadEndFrom = { chance: 0.2, confidence: 0.75 };
export const deadEnd = ['home-only', 'error-named', 'status-apart'] as const;
/** And where a page about applying has nothing to fill in, hardly says more, and its words are sure: such pages hardly ever work. */
const applyingFrom = { chance: 0.3, confidence: 0.8 };

/**
 * What a message means that was on the page before anything was pressed. It reports a failure of this page or nothing:
 * pages are full of words that could be meant so, and no question is asked about them. Null for what says of the application
 * itself that it arrived or did not, and for warnings: these are read like any other message. `classified`: what its
 * whole text was classified as.
 */
export function classifyStanding(
  seen: SeenAround,
  classified: Classification,
  { says }: Pick<ArrivalReading, 'says'>,
): Classification | null {
  const hasArrived = says !== 'no' && says !== 'denied';
  if (hasArrived && !(isProcessKind(classified.kind) && !classified.unsure)) return null;
  const certain = withoutNumbers(withoutPromises(certainWords(seen.text, seen.lang)), seen.around ?? []);
  const read = certain === seen.text ? classified : classify(certain, seen);
  // A job that is gone says so; what is in doubt is merely there, and no question is asked about it.
  if (read.kind === 'state' && says !== 'denied') return read.unsure ? { ...read, kind: 'benign' } : read;
  if (isTrouble(read.kind) && (isOfProgram(certain) || (isWholePage(seen) && tellsOfItself(certain, read))))
    return read;
  if (isTrouble(read.kind) && isOfAnotherThing(seen, certain)) return { ...read, kind: 'benign' };
  const isLater = read.kind === 'maintenance' && areWorksLater(certain);
  const isSure = isMarkedAndSure(seen, read) && says !== 'denied' && !isLater;
  if (isSure && !readWarning(seen.text)) return read;
  const chance = chanceAtRest(signsOf({ field: null, ...seen }, certain));
  const isElsewhere = read.kind === 'maintenance' ? areWorksElsewhere(certain) : isGoodbye(certain);
  if (isLater || isElsewhere || chance < barFor(seen, read))
    return read.kind === 'benign' || read.kind === 'state' ? read : { ...read, kind: 'benign' };
  if (says === 'denied' || readWarning(seen.text)) return null;
  const kind = isTrouble(read.kind) ? read.kind : likeliestTrouble(certain, seen.context);
  return { ...read, kind, confidence: Math.max(chance, read.confidence), unsure: false };
}

const ofAnswering = ['alert', 'application', 'file', 'password'] as const;

function barFor(seen: SeenAround, { kind, unsure, confidence }: Classification): number {
  if (isReported(seen, kind)) return reportedFrom;
  const { marked, text, around = [] } = seen;
  const isOnForm = marked === 'wrong' && !around.includes('no-fields');
  if (isOnForm && ofAnswering.some(one => around.includes(one))) return alertFrom;
  const isOfSystem = kind === 'system' && !elsewhere.test(text.toLowerCase()) && !isForeign(text, seen.lang);
  if (isWholePage(seen) && isOfSystem && !unsure && confidence >= wholeFrom.confidence)
    return wholeFrom.chance;
  const isDeadEnd = isWholePage(seen) && around.includes('tiny') && deadEnd.some(one => around.includes(one));
  if (isDeadEnd && isOfSystem && !unsure && confidence >= deadEndFrom.confidence) return deadEndFrom.chance;
  const isOfApplying = isWholePage(seen) && !!seen.around?.includes('application');
  // Works are announced long before on the pages of a portal.
  const isSure =
    isProcessKind(kind) && kind !== 'maintenance' && !unsure && confidence >= applyingFrom.confidence;
  return isOfApplying && isSure ? applyingFrom.chance : tellsFrom;
}

/** Whether it says of the page itself what is wrong. */
function tellsOfItself(certain: string, { kind, unsure }: Classification): boolean {
  return tellsOwnTrouble(certain) || (isProcessKind(kind) && !unsure && isOverForReader(certain));
}

/** Whether it is a parcel or a train that fails, on a page that shows nothing of an application. */
export const isOfAnotherThing = ({ around = [] }: SeenAround, certain: string) =>
  !around.includes('application') && tellsOfDailyLife(certain);

/** Whether a page without anything to fill in hardly says more. */
export const isWholePage = ({ around = [] }: SeenAround) =>
  around.includes('no-fields') && around.includes('most');

/** How sure its words must be where a page marks it as wrong, says it aloud, or shows it for a moment. */
const sureFrom = { marked: 0.9, aloud: 0.95 };

/**
 * Whether a page marks something as wrong that can be nothing but a failure by its words, or says it aloud. What is
 * announced for another day is maintenance mostly, and is weighed.
 */
function isMarkedAndSure(
  { marked, around = [], context }: SeenAround,
  { kind, confidence, unsure }: Classification,
): boolean {
  if (unsure || !isProcessKind(kind)) return false;
  if (marked === 'wrong' && confidence >= sureFrom.marked) return true;
  const isAloud = around.includes('alert') || context === 'toast';
  if (!isAloud || marked === 'plain') return false;
  // Beside a form it may be said beforehand what locks an account.
  const isKeptOut = kind === 'access' && around.includes('no-fields') && confidence >= sureFrom.marked;
  return isKeptOut || (kind === 'system' && confidence >= sureFrom.aloud);
}

/** What came later and answers to nothing is reported from this on, where its words are sure of themselves and where not. */
const unaskedFrom = 0.2;
const doubtfulUnaskedFrom = 0.35;
/** What answers to a press is asked about unless nearly everything speaks against it. */
const askedFrom = 0.02;

/**
 * Whether a message that came into the page later reports nothing, by what is around it: an offer after a log-in, a
 * list that grows, a result of a search. Of what answers to a press only what is not sure of itself is weighed.
 *
 * @param read what its words were classified as
 */
export function isIdle(seen: SeenAround, { kind, unsure }: Classification): boolean {
  if (seen.rule || seen.field || !seen.around || !(isTrouble(kind) || kind === 'state')) return false;
  if (!seen.unasked && !unsure) return false;
  if (kind === 'state') return unsure && seen.unasked === true;
  const certain = certainWords(seen.text, seen.lang);
  if (isOfProgram(certain)) return false;
  if (seen.unasked && isOfAnotherThing(seen, certain)) return true;
  // Nothing is known of its words: where nothing can be filled in, there is nothing to be sent either.
  if (isForeign(certain, seen.lang)) return seen.unasked === true && seen.around.includes('no-fields');
  const from = !seen.unasked ? askedFrom : unsure ? doubtfulUnaskedFrom : unaskedFrom;
  return chanceAtRest(signsOf({ field: null, ...seen }, certain)) < from;
}

/**
 * What no name, place or colour marks is told from this on: less where it is shown in red, and where the page answers to what was
 * sent. Of what locks an account much is said beforehand.
 */
const plainFrom = { unasked: 0.85, access: 0.92, red: 0.6, asked: 0.6 };

/**
 * Whether a sentence that its page does not mark in any way tells of a failure. Forms are full of sentences about what must
 * not be and what would go wrong, and about what is not possible.
 *
 * @param isAnswer the page came in answer to a press
 */
export function tellsPlainly(
  seen: SeenAround,
  { kind, unsure, because }: Classification,
  isAnswer: boolean,
): boolean {
  if (unsure || because === 'warning') return false;
  if (kind === 'success') return isAnswer;
  if (!isTrouble(kind)) return false;
  const certain = certainWords(seen.text, seen.lang);
  if (isRobotCheck(seen.text, seen.around ?? [])) return true;
  if (!isAnswer && (isSaidInAdvance(certain) || asksForHuman(certain))) return false;
  const chance = chanceAtRest(signsOf({ field: null, ...seen, marked: undefined }, certain));
  if (isAnswer) return chance >= plainFrom.asked;
  if (seen.around?.includes('red')) return chance >= plainFrom.red;
  return chance >= (kind === 'access' ? plainFrom.access : plainFrom.unasked);
}

/** A page that gives an id to quote to a help desk is one that something has gone wrong for. */
function isReported({ text, context }: SeenAround, kind: MessageKind): boolean {
  return context === 'page' && isProcessKind(kind) && findIds(text).length > 0;
}

function likeliestTrouble(text: string, context: SeenAround['context']): MessageKind {
  const chances = chancesOf(text, context).map((chance, i) => (isTrouble(messageKinds[i]!) ? chance : 0));
  return messageKinds[chances.indexOf(Math.max(...chances))]!;
}
