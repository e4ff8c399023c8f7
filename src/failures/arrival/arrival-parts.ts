import { unspaced } from '../plain-text.ts';
import type { StatedArrival } from './statement.ts';
import type { Hit } from '../wording/concepts.ts';

/** What a message says of the application itself: nothing, it has arrived, it did not, or it had arrived before. */
export const arrivals = ['no', 'arrived', 'denied', 'already'] as const;
export type Arrival = (typeof arrivals)[number];

/** From here on an arrival is kept as proof; between the two the applicant is asked. */
export const keptFrom = 0.7;
export const askedFrom = 0.2;
export const deniedFrom = 0.5;
/** Long mails say in their first sentences what they are about. */
export const maxSentences = 6;
/** Meanings that put "sent" into the future, and meanings that deny it. */
export const opening: ReadonlySet<string> = new Set('onceDone conditional willHappen'.split(' '));
const denying: ReadonlySet<string> = new Set('notYet not cannot'.split(' '));
/** That something was sent, or has arrived. */
export const sending: ReadonlySet<string> = new Set('handedIn reached sentThing'.split(' '));
export const completing: ReadonlySet<string> = new Set([...sending, 'finished', 'success']);
const application: ReadonlySet<string> = new Set('application yourThing'.split(' '));

/** A text as it was read: how likely each arrival is, and the meanings in it. */
export interface Read {
  chances: Record<Arrival, number>;
  hits: readonly Hit[];
  plain: string;
}

/** Whether a sentence says that the sending is still to come. What is said behind the sending is about something else. */
export function isOpen({ hits }: Read): boolean {
  if (isOfMail(hits)) return false;
  const isAhead = (words: ReadonlySet<string>) => {
    const place = hits.findIndex(hit => words.has(hit.concept));
    return place >= 0 && hits.slice(place).some(({ concept }) => sending.has(concept));
  };
  return isAhead(denying) || (isAhead(opening) && speaksOfApplication(hits));
}

const speaksOfApplication = (hits: readonly Hit[]) => hits.some(({ concept }) => application.has(concept));

/** "It has not been submitted" speaks of what the sentence before it named; "your data will not be passed on" does not. */
const isShort = (plain: string) => plain.trim().split(' ').length <= 6;

/** "Has not been" is the only wording of a "not yet" that may be a plain "not". */
function isStillOpen({ concept, start, end }: Hit, plain: string): boolean {
  return concept === 'notYet' && (!plain.slice(start, end).startsWith('ha') || / yet /.test(plain));
}

/** So many characters before the end of a Japanese sentence begins the verb that denies it. */
const denyingEnd = 10;

/** "The confirmation e-mail could not be sent": that is no application. */
function isOfMail(hits: readonly Hit[]): boolean {
  const denial = hits.findIndex(({ concept }) => denying.has(concept));
  const before = hits.slice(0, Math.max(0, denial)).map(({ concept }) => concept);
  return before.includes('emailWord') && !speaksOfApplication(hits.slice(0, Math.max(0, denial)));
}

/**
 * Whether a sentence denies that the application was sent: the denial is right before the sending ("has not
 * reached us"), in Japanese at the end ("could not be completed").
 */
export function isDenied({ hits, plain }: Read, whole: Read): boolean {
  const isTogether = unspaced.test(plain);
  // In Japanese "the application is complete" is one wording, and names the application as well.
  const isMeant =
    speaksOfApplication(hits) ||
    (isTogether && hits.some(({ concept }) => concept === 'handedIn')) ||
    (isShort(plain) && speaksOfApplication(whole.hits));
  if (!isMeant || hits.some(({ concept }) => opening.has(concept)) || isOfMail(hits)) return false;
  return hits.some((hit, i) => {
    if (!denying.has(hit.concept) || isStillOpen(hit, plain)) return false;
    const isBefore = hits.slice(i + 1, i + 3).some(({ concept }) => sending.has(concept));
    const isLast = isTogether && hit.end > plain.length - denyingEnd;
    return isBefore || (isLast && hits.slice(0, i).some(({ concept }) => completing.has(concept)));
  });
}

/** Without one of these, no message is about an application. */
const telling: ReadonlySet<string> = new Set(
  'application yourThing resumeWord appliedAlready already thanksWord success reached handedIn sentThing'.split(
    ' ',
  ),
);

/** A sentence as it was read, and whether it says in so many words that the application has come in. */
export interface Stated extends Read {
  stated: StatedArrival | null;
}

/** The same, and how it is meant. */
export interface Meant extends Stated {
  /** It asks, supposes or forbids, so that it neither states nor denies anything. */
  isSupposed: boolean;
  /** It asks not to send again, or says what would follow, what would not, or what its site never does. */
  isForbidding: boolean;
}

/** The same, with what it is about. */
export interface ArrivalPart extends Meant {
  /** It tells somebody to do something, or speaks of something else that was sent: no arrival, whatever it is likest. */
  isElse: boolean;
}

/** Whether a sentence is a statement that the application has come in, and neither asks nor supposes it. */
export const proves = ({ stated, isSupposed, isElse }: ArrivalPart) =>
  stated !== null && !isSupposed && !isElse;

export const isTelling = (hits: readonly Hit[]) => hits.some(({ concept }) => telling.has(concept));

/** Whether a sentence or a whole text is likely enough to speak of an arrival, or to deny one, however it may be meant. */
export const maySpeak = ({ chances }: Read) => chances.arrived + chances.already >= askedFrom;
export const mayDeny = ({ chances }: Read) => chances.denied >= deniedFrom;

/** Whether only a sentence that states none speaks of an arrival: "Has your application been received? Check here." */
export function isOnlyAsked(parts: readonly ArrivalPart[]): boolean {
  const states = ({ isSupposed, isElse }: ArrivalPart) => !isSupposed && !isElse;
  return !parts.every(states) && !parts.some(part => maySpeak(part) && states(part));
}
