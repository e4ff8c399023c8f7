import { beginning, isUnspacedAt, plainText } from '../plain-text.ts';
import { type Concept, readWordings } from './all-wordings.ts';

/** A place in a plain text where a concept's wording stands. */
export interface Hit {
  concept: Concept;
  /** Index of the first and behind the last character, in the plain text. */
  start: number;
  end: number;
}

type ConceptWording = readonly [concept: Concept, words: string];

/** Read when the first message comes: most pages that wake the background say nothing. */
let known: ReturnType<typeof readWordings> | null = null;

/** What was asked for so far, taken apart: of words that a text begins with, and of those within others. */
const asked = {
  begin: new Map<string, readonly ConceptWording[]>(),
  inside: new Map<string, readonly ConceptWording[]>(),
};
const none: readonly ConceptWording[] = [];

/** The wordings that begin so, the longest first. They are taken apart when they are first asked for. */
function wordingsOf(start: string, isInside: boolean): readonly ConceptWording[] {
  const before = asked[isInside ? 'inside' : 'begin'];
  const told = before.get(start);
  if (told) return told;
  const { concepts, wordings, compounds } = (known ??= readWordings());
  const found = (isInside ? compounds : wordings)(start);
  const alike =
    found?.split('|').map((entry): ConceptWording => {
      const [place, words] = entry.split(':') as [string, string];
      return [concepts[Number(place)]!, words];
    }) ?? none;
  // Of what begins no wording there is any number of kinds.
  if (alike === none && before.size > maxRemembered) return none;
  before.set(start, alike);
  return alike;
}
const maxRemembered = 4_000;

/** What was found in the texts of the message that is read just now, each of which is asked several times. */
let found: Map<string, readonly Hit[]> | null = null;

/** Reads one message: whatever is looked for in the same text within `work` is found once. `work` must wait for nothing. */
export function inOneMessage<Result>(work: () => Result): Result {
  if (found) return work();
  found = new Map();
  try {
    return work();
  } finally {
    found = null;
  }
}

/**
 * All wordings found in a plain text, in order: a concept once for one starting place, with its longest
 * wording, and nothing that stands inside a longer wording of another concept.
 */
export function findConcepts(plain: string): readonly Hit[] {
  const known = found?.get(plain);
  if (known) return known;
  const hits = searchConcepts(plain);
  found?.set(plain, hits);
  return hits;
}

function searchConcepts(plain: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = 1; at < plain.length - 1; at++) {
    const starts = plain[at - 1] === ' ' || isUnspacedAt(plain, at);
    for (const [concept, words] of wordingsOf(beginning(plain, at), !starts)) {
      if (!plain.startsWith(words, at)) continue;
      if (hits.some(hit => hit.start === at && hit.concept === concept)) continue;
      if (isSum(plain, at)) continue;
      hits.push({ concept, start: at, end: at + words.trimEnd().length });
    }
  }
  const ends = hits.map(({ concept, end }) => (concept === 'flawless' ? wordEnd(plain, end) : end));
  return hits.filter(hit => !hits.some((other, i) => contains(other, ends[i]!, hit)));
}

/**
 * Where the word ends whose beginning was found; the same place in a script without spaces. In "sin errores" only "sin error" is a
 * wording, but the "errores" are denied all the same.
 */
function wordEnd(plain: string, from: number): number {
  let at = from;
  while (plain[at] !== ' ' && !isUnspacedAt(plain, at) && at < plain.length) at++;
  return at;
}

/** Five hundred crowns are no code of a server. */
const sum =
  /\d+ (?:kr|kronor|kroner|sek|nok|dkk|eur|euros?|usd|dollars?|gbp|pounds|chf|franken|zl|zlotych|pln|yen|reais|brl|pesos) |\d+ ?[円元]/y;

function isSum(plain: string, at: number): boolean {
  sum.lastIndex = at;
  return isDigit(plain.charCodeAt(at)) && sum.test(plain);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** The "code" in "postal code" is none that opens an account. */
function contains(longer: Hit, end: number, hit: Hit): boolean {
  return longer.start <= hit.start && end >= hit.end && longer.end - longer.start > hit.end - hit.start;
}

/** The meanings that a text, as it is written, has words for. */
export const conceptsIn = (text: string): ReadonlySet<Concept> =>
  new Set(findConcepts(plainText(text)).map(({ concept }) => concept));

/** Whether one of the wanted meanings is among those that a text has words for. */
export const hasAny = (said: ReadonlySet<string>, wanted: Iterable<string>): boolean =>
  [...wanted].some(one => said.has(one));
