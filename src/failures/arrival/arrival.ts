import arrivalWeights from './arrival-weights.json' with { type: 'json' };
import { saysOneIsThere, saysSendingFailed, speaksToEmployer } from './application-labels.ts';
import { isDoubtful, isOtherApplication } from './arrival-doubts.ts';
import {
  type Arrival,
  askedFrom,
  deniedFrom,
  isDenied,
  isTelling,
  keptFrom,
  maxSentences,
  mayDeny,
  maySpeak,
  type Meant,
  type ArrivalPart,
  proves,
  type Read,
  sending,
  type Stated,
} from './arrival-parts.ts';
import { asSentences } from './arrival-text.ts';
import { asksForMore, leavesNothing } from './asked-for-more.ts';
import { featuresOf } from '../features.ts';
import { foreignLanguage } from '../foreign/foreign-language.ts';
import { inEnglish } from '../foreign/glossary.ts';
import { withoutBan } from './behind-ban.ts';
import { foreignArrival } from './foreign-arrivals.ts';
import { withHeadingApart } from './headed-text.ts';
import { modelOf, type Weights } from '../model.ts';
import { isNeverDone } from '../turns/never-done.ts';
import {
  forbidsRepeating,
  invitesToApply,
  isInstruction,
  isNoStatement,
  isQuestion,
  speakOfOthers,
} from './no-statement.ts';
import { missesOtherThing, speaksOfOtherAct, threatens } from './other-acts.ts';
import { unspaced } from '../plain-text.ts';
import { sentencesOf } from '../sentences.ts';
import { isUnderWayNow } from '../turns/plain-turns.ts';
import { promisesNotToPassOn } from './promises.ts';
import { reassures } from '../instructions/threats.ts';
import { statedAbroad } from './stated-abroad.ts';
import { hintsAtArrival, saysEarlier, statedArrival } from './stated-arrival.ts';
import { tellsOfOthers } from '../turns/other-people.ts';
import type { Hit } from '../wording/concepts.ts';

export interface ArrivalReading {
  says: Arrival;
  /** True: ask the applicant before it counts. */
  unsure: boolean;
}

/** From here on it is kept where a sentence states an arrival of something that may be an application. */
const vagueFrom = 0.45;

/** Some say it behind a long introduction. */
const maxSentencesInMail = 40;

/** Whoever thanks for an interest confirms nothing, unless the vendor's file says so. */
function thanksForInterest(hits: readonly Hit[]): boolean {
  const said = hits.map(({ concept }) => concept);
  return said.includes('thanksWord') && said.includes('interestWord');
}

/** What could not be loaded, shown or deleted is there, or was never to be sent. */
const isOtherAct = (sentence: string, { hits }: Read) =>
  !hits.some(({ concept }) => sending.has(concept)) && speaksOfOtherAct(sentence);

function withoutOtherAct(sentence: string, read: Read): Read {
  const isElse = read.chances.denied >= deniedFrom && isOtherAct(sentence, read);
  return isElse ? { ...read, chances: { ...read.chances, denied: 0 } } : read;
}

/** A sentence as it was read; one that says in so many words that the application came in is likely enough to be kept. */
function asStated(sentence: string, read: Read): Stated {
  if (saysOneIsThere(sentence) && !speaksToEmployer(sentence))
    return {
      ...read,
      chances: { ...read.chances, denied: 0, already: Math.max(read.chances.already, keptFrom) },
      stated: 'there',
    };
  if (saysSendingFailed(sentence) && !isOtherAct(sentence, read))
    return {
      ...read,
      chances: { ...read.chances, denied: Math.max(read.chances.denied, deniedFrom) },
      stated: null,
    };
  const stated = statedArrival(sentence);
  if (!stated || stated === 'vague') {
    const { arrived } = read.chances;
    if (stated && arrived >= vagueFrom && arrived < keptFrom)
      return { ...read, chances: { ...read.chances, arrived: keptFrom }, stated };
    const isHinting = arrived < askedFrom && (stated !== null || hintsAtArrival(sentence));
    return isHinting
      ? { ...read, chances: { ...read.chances, arrived: askedFrom }, stated }
      : { ...read, stated };
  }
  const { arrived, already } = read.chances;
  const isEarlier = already > Math.min(arrived, askedFrom) && saysEarlier(sentence);
  const said: Arrival = isEarlier ? 'already' : 'arrived';
  return {
    ...read,
    chances: { ...read.chances, denied: 0, [said]: Math.max(read.chances[said], keptFrom) },
    stated,
  };
}

/** What has only been begun was not sent either, and nothing has failed. */
const begun: ReadonlySet<string> = new Set('draft notYet toComplete stepsLeft percentDone'.split(' '));

/** Whether a sentence says in so many words that the application was not sent. A Japanese "not yet" looks the same. */
const deniesSending = (read: Stated, whole: Read) =>
  !read.stated &&
  !unspaced.test(read.plain) &&
  !whole.hits.some(({ concept }) => begun.has(concept)) &&
  isDenied(read, whole);

/** Such a sentence is likely enough to be asked about. */
const asDenied = (read: Stated, whole: Read): Stated =>
  deniesSending(read, whole)
    ? { ...read, chances: { ...read.chances, denied: Math.max(read.chances.denied, deniedFrom) } }
    : read;

/** Who applies for a job may do so at a bank, or for leave to be dealt with there. */
const ofJob =
  /bewerbung|stelle|position|(?<!\p{L})(?:job|role|post)(?!\p{L})|puesto|empleo|candidat|sollicitatie|vacature|stanowisk|tjänst|jobb/iu;

/** A sentence and whether it asks, supposes, threatens, promises or forbids, goes on, or denies that something else came in. */
function asMeant(sentence: string, read: Stated): Meant {
  const isThreat =
    read.stated === null &&
    (isNeverDone(sentence) ||
      (read.chances.denied >= askedFrom &&
        (threatens(sentence) || reassures(sentence) || promisesNotToPassOn(sentence))));
  const isOfOther =
    read.stated === null &&
    read.chances.denied >= askedFrom &&
    (missesOtherThing(sentence) || (isOtherApplication(sentence) && !ofJob.test(sentence)));
  const isForbidding = isThreat || isOfOther || forbidsRepeating(sentence);
  const isOpen = isNoStatement(sentence) || isUnderWayNow(sentence);
  return { ...read, isForbidding, isSupposed: isForbidding || isOpen };
}

/** The first sentences, and of the others those that state an arrival. */
function readSentences(text: string): string[] {
  const all = sentencesOf(text);
  const later = all.slice(maxSentences, maxSentencesInMail).filter(one => statedArrival(one) === 'there');
  return [...all.slice(0, maxSentences), ...later];
}

/**
 * Whether thanks, which say of themselves only that somebody applies, go on with something that the reader is to give. Behind
 * thanks alone, which no vendor's file calls a confirmation, whatever is not known to ask for nothing may be that.
 */
function goesOn(sentences: readonly string[], parts: readonly ArrivalPart[], confirmed: boolean): boolean {
  const how = parts.filter(proves).map(({ stated }) => stated);
  if (how.includes('there')) return false;
  const thanks =
    confirmed || how.includes('vague') ? -1 : parts.findIndex(({ stated }) => stated === 'thanks');
  return parts.some((part, i) => {
    const sentence = sentences[i]!;
    const isBehind = thanks >= 0 && i > thanks && part.stated === null && !part.isSupposed;
    return asksForMore(sentence) || (isBehind && !leavesNothing(sentence, part));
  });
}

const nothing: ArrivalReading = { says: 'no', unsure: false };

type ReadArrival = (text: string, confirmed?: boolean) => ArrivalReading;

/** A reader of arrivals that works with the given weights. */
export function makeArrivalReader(weights: Weights): ReadArrival {
  const model = modelOf(weights);
  const read = (text: string): Read => {
    // Its place says nothing of it: a mail, a heading and an alert confirm in the same words.
    const features = featuresOf(text, 'page');
    const [no = 1, arrived = 0, denied = 0, already = 0] = model.chances(features);
    return { chances: { no, arrived, denied, already }, hits: features.hits, plain: features.plain };
  };
  return (message, confirmed = false) => {
    const plain = asSentences(message);
    const text = withHeadingApart(withoutBan(plain) ?? plain);
    const whole = withoutOtherAct(text, read(text));
    if (!isTelling(whole.hits) && !saysSendingFailed(text) && statedArrival(text) !== 'there') return nothing;
    const sentences = readSentences(text);
    const alone = sentences.map(sentence =>
      asStated(sentence, sentences.length > 1 ? withoutOtherAct(sentence, read(sentence)) : whole),
    );
    // Most messages are about something else. How a sentence is meant, and what it is about, is asked only where that can
    // matter: the expressions for it take the engine long to make ready.
    const maySay = (test: (read: Read) => boolean) => test(whole) || alone.some(test);
    const isDenying = alone.some(one => deniesSending(one, whole));
    if (!confirmed && !isDenying && !maySay(maySpeak) && !maySay(mayDeny)) return nothing;
    if (invitesToApply(text) || tellsOfOthers(text)) return nothing;
    const meant = sentences.map((sentence, i) => asMeant(sentence, asDenied(alone[i]!, whole)));
    const stated: Read[] = meant.filter(({ isSupposed }) => !isSupposed);
    // A whole of several sentences may suppose something first and state it then.
    // With a "do not send it again" or a "no further steps" in it, the whole would seem to deny what was sent.
    const isPlain = ({ isForbidding, isSupposed, stated: how }: Meant) =>
      isForbidding || (how === 'there' && !isSupposed);
    if (meant.length > 1 && !isQuestion(text) && !meant.some(isPlain)) stated.push(whole);
    const chance = (of: readonly Read[], ...wanted: Arrival[]) =>
      Math.max(0, ...of.map(({ chances }) => wanted.reduce((sum, one) => sum + chances[one], 0)));
    const denied = chance(stated, 'denied');
    if (denied >= deniedFrom) return { says: 'denied', unsure: denied < keptFrom };
    if (!confirmed && !maySay(maySpeak)) return nothing;
    const others = speakOfOthers(sentences);
    const isClauseTelling = (clause: string) => isTelling(read(clause).hits);
    const parts: ArrivalPart[] = meant.map((one, i) => ({
      ...one,
      isElse:
        others[i] === true ||
        isInstruction(sentences[i]!, isClauseTelling) ||
        speaksToEmployer(sentences[i]!),
    }));
    const asserted = parts.some(({ isElse }) => isElse)
      ? parts.filter(({ isSupposed, isElse }) => !isSupposed && !isElse)
      : stated;
    const there = chance(asserted, 'arrived', 'already');
    const isKept = there >= keptFrom || (confirmed && (there >= askedFrom || thanksForInterest(whole.hits)));
    if (!isKept && there < askedFrom) return nothing;
    const says = chance(asserted, 'already') > chance(asserted, 'arrived') ? 'already' : 'arrived';
    if (
      says === 'arrived' &&
      parts.some(part => !part.isForbidding && part.stated !== 'there' && isDenied(part, whole))
    )
      return { says: 'denied', unsure: true };
    const isEarlier = chance(asserted, 'already') >= askedFrom && sentences.some(saysEarlier);
    const isSaid = confirmed || isEarlier || parts.some(proves);
    const isOpen =
      isDoubtful(text, says, whole, parts) || (says === 'arrived' && goesOn(sentences, parts, confirmed));
    return { says, unsure: !isKept || !isSaid || isOpen };
  };
}

/**
 * Whether a message says that the application itself has arrived, as opposed to a draft, a file or a payment; see
 * docs/classifier.md. A false receipt costs an applicant the job, so in doubt they are asked. The language need not
 * be known. `confirmed`: by the vendor's file, a confirmation is there.
 */
export const readArrival: ReadArrival = (text, confirmed) => {
  const read = learned(text, confirmed);
  if (read.says !== 'no' && !read.unsure) return read;
  const language = foreignLanguage(text, null);
  if (read.says !== 'no') return isYetToCome(text, language) ? nothing : read;
  // In languages that are otherwise not understood it is asked about, never kept.
  const says = foreignArrival(text);
  if (says !== 'no') return { says, unsure: true };
  const meant = language && readByGlossary(text, language, confirmed);
  return meant ? { ...meant, unsure: true } : read;
};

/** What the words of another language say of the application, as far as they are known; null for nothing. */
function readByGlossary(text: string, language: string, confirmed?: boolean): ArrivalReading | null {
  const english = inEnglish(text, language);
  const meant = english ? learned(english, confirmed) : nothing;
  if (meant.says === 'no') return null;
  if (meant.says === 'denied') return meant;
  // These words know no "once" and few ways to say "not", and what is not among them may be an order.
  const stated = inEnglish(statedAbroad(text, language), language);
  const isSaid = stated !== null && namesApplication.test(stated) && saysDone.test(stated);
  return isSaid && learned(stated, confirmed).says !== 'no' ? meant : null;
}
const namesApplication = /\b(?:appl(?:ication|ied|y)|submitted)\b/;
const saysDone =
  /\b(?:sent|received|submitted|applied|registered|completed?|already|successfully|thank|review)\b/;

/** Whether a text that seems to say so in another language, by words that it shares with one of the eleven, takes it back there. */
const isYetToCome = (text: string, language: string | null): boolean =>
  language !== null && inEnglish(text, language) !== null && statedAbroad(text, language).trim() === '';
const learned = makeArrivalReader(arrivalWeights);
