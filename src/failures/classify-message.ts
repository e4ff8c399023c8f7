import { answersWithinMs } from '../applications/answer-time.ts';
import type { Classification } from '../applications/note.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import { type ArrivalReading, readArrival } from './arrival/arrival.ts';
import { opening, sending } from './arrival/arrival-parts.ts';
import { classify } from './classify.ts';
import { isTrouble } from './at-rest/at-rest.ts';
import { isForeign } from './foreign/foreign.ts';
import { pointsToFields, tellsOfMessage } from './form-words.ts';
import { readWarning } from './instructions/instruction.ts';
import { sentencesOf } from './sentences.ts';
import { plainText } from './plain-text.ts';
import {
  classifyStanding,
  isClearFailure,
  isIdle,
  isWholePage,
  type SeenAround,
  tellsPlainly,
} from './at-rest/standing.ts';
import { isJudgedByLooks, readShownWrong } from './at-rest/shown-wrong.ts';
import { readWholePage } from './at-rest/whole-page.ts';
import { conceptsIn, findConcepts, hasAny, inOneMessage } from './wording/concepts.ts';

/** Where answers appear. */
const answering: ReadonlySet<SeenAround['context']> = new Set(['alert', 'dialog', 'toast']);

/**
 * What a message means. A vendor's rule outranks the classifier; whether the application has arrived is decided
 * apart, and outranks it as well, unless the same message surely reports a failure. A success of anything else is
 * a step on the way, and no message. `sincePressMs`: since the last press of a button; not a number without one.
 * `isStanding`: it was on the page from the start. `readers`: what reads its words.
 */
export function classifyMessage(
  seen: SeenAround,
  sincePressMs: number,
  isStanding = false,
  readers: Readers = learned,
): Classification {
  return inOneMessage(() => {
    const read = readMessage(seen, sincePressMs, isStanding, readers);
    const isAnswer = sincePressMs <= answersWithinMs || (!isStanding && seen.unasked === false);
    const isPlain = seen.marked === 'plain' && !isJudgedByLooks(seen);
    if (isPlain && !tellsPlainly(seen, read, isAnswer)) return { ...read, kind: 'benign' };
    const isWeighed = !isStanding && !weighedApart.has(read.because);
    return isWeighed && isIdle(seen, read) ? { ...read, kind: 'benign' } : read;
  });
}

/** What reads the words of a message: its kind, and whether the application has arrived. */
interface Readers {
  classify: (text: string, seen: SeenAround) => Classification;
  readArrival: typeof readArrival;
}
const learned: Readers = { classify, readArrival };

/** What is read by other signs than what is around it. */
const weighedApart: ReadonlySet<string> = new Set(['warning', 'not-arrived']);

function readMessage(
  seen: SeenAround,
  sincePressMs: number,
  isStanding: boolean,
  readers: Readers,
): Classification {
  const isAfterPress = sincePressMs <= answersWithinMs;
  const isAnswer = isAfterPress && !isStanding;
  const classified = isAnswer ? classifyAnswer(seen, readers) : readers.classify(seen.text, seen);
  if (seen.rule && seen.rule !== 'success') return classified;
  const isAtRest = isStanding && !isAfterPress && !seen.rule;
  // A box that is all that its page says is no hint to a form: WordPress shows its faults so.
  if (seen.marked === 'hint' && !isAtRest && !isWholePage(seen))
    return isClearFailure(seen) ? classified : { ...classified, kind: 'benign' };
  const shown = readShownWrong(seen, classified);
  if (shown) return shown;
  if (isProcessKind(classified.kind) && pointsToFields(seen.text)) return byFields(classified);
  const arrival = readers.readArrival(seen.text, seen.rule === 'success');
  const ofPage = isSureArrival(arrival) ? null : readWholePage(seen, classified);
  if (ofPage) return ofPage;
  const atRest = isAtRest ? classifyStanding(seen, classified, arrival) : null;
  if (atRest) return atRest;
  const isDoubt = classified.unsure && (isProcessKind(classified.kind) || arrival.says === 'no');
  const draft = isDoubt && !tellsOfFault(seen.text) ? keptDraft(classified, seen) : null;
  if (draft) return draft;
  const told =
    byArrival(seen, classified, arrival, readers) ??
    (isAfterPress ? askedAfterPress(seen, classified) : null);
  if (told) return told;
  // "Saved" and "uploaded" are steps on the way; only a receipt is proof.
  return classified.kind === 'success' ? { ...classified, kind: 'benign' } : classified;
}

const isSureFailure = ({ kind, unsure }: Classification) => isProcessKind(kind) && !unsure;

/**
 * What a message says of the application itself: that it has arrived, has not, may not have, or will not if nothing is
 * done. Null where it says nothing of it, or surely reports a failure of something else.
 */
function byArrival(
  seen: SeenAround,
  classified: Classification,
  arrival: ArrivalReading,
  readers: Readers,
): Classification | null {
  const isFailure = isSureFailure(classified);
  if (arrival.says === 'denied') {
    if (!isFailure) return keptDraft(classified, seen) ?? readAsDenial(arrival, seen);
    const isTold = classified.kind === 'system' && !arrival.unsure;
    return isTold ? { ...classified, because: 'not-arrived' } : classified;
  }
  if (readWarning(seen.text) && !deniesSuccess(besideReasons(seen.text)))
    return { kind: 'session', confidence: classified.confidence, unsure: false, because: 'warning' };
  if (arrival.says === 'arrived' && arrival.unsure && !isFailure && deniesApart(seen.text, readers))
    return keptDraft(classified, seen) ?? inDoubt('not-arrived');
  if (arrival.says !== 'no' && !isFailure) {
    // Of another language its words say nothing for certain: "nu a fost trimisă" has one that is "already" elsewhere.
    const isGuessed = isForeign(seen.text, seen.lang);
    return received({ ...arrival, unsure: arrival.unsure || isGuessed }, classified);
  }
  const isTakenBack = classified.kind === 'success' && deniesSuccess(seen.text);
  return isTakenBack ? (keptDraft(classified, seen) ?? inDoubt('not-arrived')) : null;
}

/** What came after a press and may be the answer to the form, or is not understood: asked about. Null for all else. */
function askedAfterPress(seen: SeenAround, classified: Classification): Classification | null {
  const isPossiblySent = ['success', 'state'].includes(classified.kind) || classified.unsure;
  if (isPossiblySent && tellsOfForm(seen.text)) return askedOfForm(classified);
  if (!isSureFailure(classified) && tellsOfMessage(seen.text)) return askedOfForm(classified);
  return answering.has(seen.context) && isUnclear(classified, seen) ? asked(classified) : null;
}

const isSureArrival = ({ says, unsure }: ArrivalReading) => says !== 'no' && says !== 'denied' && !unsure;

/** How sure that must be which only its being an answer tells. */
const clearFrom = 0.9;

/** What came after a press answers to it wherever it stands: "Fill in all fields" is no introduction then. */
function classifyAnswer(seen: SeenAround, { classify }: Readers): Classification {
  const read = classify(seen.text, seen);
  if (seen.context !== 'page' || read.kind !== 'benign') return read;
  const answer = classify(seen.text, { ...seen, context: 'alert' });
  if (!isTrouble(answer.kind)) return read;
  if (answer.confidence >= clearFrom) return answer;
  // Where its words alone say little, that it is an answer decides, and its reader.
  return read.unsure && !answer.unsure ? { ...answer, unsure: true } : read;
}

const inDoubt = (because: string): Classification => ({
  kind: 'system',
  confidence: 0.5,
  unsure: true,
  because,
});

/** "Was not sent" is a failure; where the vendor's file calls the message a confirmation, the applicant knows better. */
function readAsDenial({ unsure }: ArrivalReading, { rule }: SeenAround): Classification {
  if (unsure || rule === 'success') return inDoubt('not-arrived');
  return { kind: 'system', confidence: 0.9, unsure: false, because: 'not-arrived' };
}

function received(
  { says, unsure }: ArrivalReading,
  { kind, confidence, because }: Classification,
): Classification {
  const words = kind === 'success' ? because : 'the message as a whole';
  return {
    kind: 'success',
    confidence: unsure ? Math.min(confidence, 0.5) : confidence,
    unsure,
    because: says === 'already' ? 'already-applied' : words,
  };
}

/** Whether an answer to a press is not understood; what is has low confidence or words of another language. */
function isUnclear({ kind, unsure }: Classification, { text, lang }: SeenAround): boolean {
  if (isForeign(text, lang) || conceptsIn(text).size === 0) return true;
  return unsure && (kind === 'benign' || kind === 'success');
}

/** What is not understood is asked about, never dropped. */
function asked(classified: Classification): Classification {
  const isTold = isProcessKind(classified.kind) || classified.kind === 'input';
  return isTold ? { ...classified, unsure: true } : inDoubt('not-understood');
}

const denials: ReadonlySet<string> = new Set(['not', 'cannot', 'failed', 'notYet', 'lost']);
/** What is said of no form that was sent for good. */
const otherwise: ReadonlySet<string> = new Set([
  ...opening,
  ...denials,
  'otherSent',
  'already',
  'appliedAlready',
  'draft',
  'payWord',
  'stepsLeft',
  'percentDone',
  'error',
  'occurred',
]);
/** The verbs of Spanish and Portuguese, which are one wording with what was done. */
const wasSent = / (?:se envi(?:o|aron)|fo(?:i|ram) enviad\p{L}+) /u;
const formWord = / form(?:s? |ul)| modul[oi] |フォーム|表[单單格]/;

/** "Your form has been sent" names no application, but where a button was pressed it may well be meant. */
function tellsOfForm(text: string): boolean {
  return sentencesOf(text).some(sentence => {
    const plain = plainText(sentence);
    if (!formWord.test(plain)) return false;
    const concepts = findConcepts(plain).map(({ concept }) => concept);
    const isSent = concepts.some(one => sending.has(one)) || wasSent.test(plain);
    return isSent && !concepts.some(one => otherwise.has(one));
  });
}

/** What sends back to the fields of the form is for the applicant to mend, whatever else it calls it. */
const byFields = ({ confidence }: Classification): Classification => ({
  kind: 'input',
  confidence: Math.max(confidence, 0.7),
  unsure: false,
  because: 'fields',
});

/** Whether the form was the application is for the applicant to say. */
const askedOfForm = ({ confidence, because }: Classification): Classification => ({
  kind: 'success',
  confidence: Math.min(confidence, 0.5),
  unsure: true,
  because,
});

const successes: ReadonlySet<string> = new Set([
  'saved',
  'sentThing',
  'handedIn',
  'reached',
  'success',
  'finished',
]);

/** "Draft saved. It has not been sent yet": that it was not sent is what was asked for. Null where no draft was kept. */
function keptDraft(classified: Classification, { text }: SeenAround): Classification | null {
  const isKept = sentencesOf(text).some(sentence => {
    const concepts = conceptsIn(sentence);
    return concepts.has('draft') && concepts.has('saved') && !hasAny(concepts, denials);
  });
  return isKept ? { ...classified, kind: 'benign' } : null;
}

const faults: ReadonlySet<string> = new Set(['failed', 'error', 'occurred', 'cannot', 'lost', 'interrupted']);

/** Whether a text has a word for something that broke, as opposed to something that was not done yet. */
const tellsOfFault = (text: string): boolean => hasAny(conceptsIn(text), faults);

/** Why something will end denies nothing: "because you have not done anything". */
const besideReasons = (text: string) => text.replace(reasons, ' ');
const reasons =
  /(?<!\p{L})(?:because|since|as you|weil|da (?:sie|du|länger)|car|puisque|parce que|porque|ya que|pois|perché|poiché|omdat|aangezien|ponieważ|gdyż|eftersom)(?!\p{L})[^.!?]*/giu;

/** Of whom a regret is that takes thanks back. */
const ofReader: ReadonlySet<string> = new Set([
  'you',
  'yourThing',
  'application',
  'file',
  'field',
  'operation',
]);

/**
 * Whether thanks go before a sentence that takes them back: "Thank you for your patience. Sadly your files were not saved."
 * What an arrival itself rules out ("You will not be able to change it") is no such sentence.
 */
function deniesApart(text: string, { readArrival }: Readers): boolean {
  const isRegret = (sentence: string) => {
    const concepts = conceptsIn(sentence);
    if (!hasAny(concepts, denials)) return false;
    // "Sorry, we cannot answer everybody" takes nothing back.
    return hasAny(concepts, successes) || (concepts.has('sorry') && hasAny(concepts, ofReader));
  };
  return sentencesOf(text).some(one => isRegret(one) && readArrival(one, false).says !== 'arrived');
}

/** Whether a sentence that reports a success has a "not" in it: "your details were not saved". */
function deniesSuccess(text: string): boolean {
  return sentencesOf(text).some(sentence => {
    const concepts = conceptsIn(sentence);
    return hasAny(concepts, denials) && hasAny(concepts, successes);
  });
}
