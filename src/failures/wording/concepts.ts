import { plainText, unspaced } from '../plain-text.ts';
import { arrivalConcepts } from './arrivals.ts';
import { events } from './events.ts';
import { forms } from './forms.ts';
import { grammar } from './grammar.ts';
import { identity } from './identity.ts';
import { jobs } from './jobs.ts';
import { prose } from './prose.ts';
import { speech } from './speech.ts';
import { things } from './things.ts';
import { turns } from './turns.ts';

const sources = {
  ...grammar,
  ...speech,
  ...events,
  ...identity,
  ...things,
  ...jobs,
  ...turns,
  ...prose,
  ...arrivalConcepts,
  ...forms,
};

/** A meaning that is the same in every language, e.g. `expired`. */
type Concept = keyof typeof sources;

const concepts = Object.keys(sources) as Concept[];

/** A place in a plain text where a concept's wording stands. */
export interface Hit {
  concept: Concept;
  /** Index of the first and behind the last character, in the plain text. */
  start: number;
  end: number;
}

type Wordings = Map<string, { concept: Concept; words: string }[]>;

/** Wordings by how they begin (two characters, or one where a character is a word), the longest first. */
const wordings: Wordings = new Map();
/** Those that stand inside or at the end of a longer word: "-fehler" in "Serverfehler". */
const compounds: Wordings = new Map();
for (const concept of concepts) {
  for (const entry of sources[concept].split('|')) {
    const folded = plainText(entry).trim();
    if (!folded) continue;
    const words = entry.trim().endsWith('$') && !unspaced.test(folded) ? `${folded} ` : folded;
    const start = beginning(words, 0);
    const list = entry.trim().startsWith('-') ? compounds : wordings;
    list.set(start, [...(list.get(start) ?? []), { concept, words }]);
  }
}
for (const list of [wordings, compounds])
  for (const alike of list.values()) alike.sort((a, b) => b.words.length - a.words.length);

function beginning(text: string, at: number): string {
  return text.slice(at, at + (unspaced.test(text.charAt(at)) ? 1 : 2));
}

/**
 * All wordings found in a plain text, in order: a concept once for one starting place, with its longest
 * wording, and nothing that stands inside a longer wording of another concept.
 */
export function findConcepts(plain: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = 1; at < plain.length - 1; at++) {
    const starts = plain[at - 1] === ' ' || unspaced.test(plain[at] as string);
    for (const { concept, words } of (starts ? wordings : compounds).get(beginning(plain, at)) ?? []) {
      if (!plain.startsWith(words, at)) continue;
      if (hits.some(hit => hit.start === at && hit.concept === concept)) continue;
      hits.push({ concept, start: at, end: at + words.trimEnd().length });
    }
  }
  return hits.filter(hit => !hits.some(other => contains(other, hit)));
}

/** The "code" in "postal code" is none that opens an account. */
function contains(longer: Hit, hit: Hit): boolean {
  return (
    longer.start <= hit.start && longer.end >= hit.end && longer.end - longer.start > hit.end - hit.start
  );
}
