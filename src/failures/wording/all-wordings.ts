import { beginning, plainWordings, unspaced } from '../plain-text.ts';
import { arrivalConcepts } from './arrivals.ts';
import { events } from './events.ts';
import { forms } from './forms.ts';
import { grammar } from './grammar.ts';
import { identity } from './identity.ts';
import { jobs } from './jobs.ts';
import { outcomes } from './outcomes.ts';
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
  ...outcomes,
};

/** A meaning that is the same in every language, e.g. `expired`. */
export type Concept = keyof typeof sources;

const concepts = Object.keys(sources) as Concept[];

/** By how they begin (see `beginning`), the longest first: "3:expired|17:expires", each with the place of its concept. */
type Wordings = Record<string, string>;

interface AllWordings<Words> {
  concepts: readonly Concept[];
  wordings: Words;
  /** Those that stand inside or at the end of a longer word: "-fehler" in "Serverfehler". */
  compounds: Words;
}

/** What wordings begin so, in the form of `Wordings`; undefined where none do. */
type Lookup = (start: string) => string | undefined;

/**
 * All wordings, ready to be looked for. Thousands are folded for it: the build does that once, and puts the outcome in
 * the place of this module (scripts/package/large-data.ts).
 */
export function readWordings(): AllWordings<Lookup> {
  const { concepts, wordings, compounds } = foldedWordings();
  const lookup = (all: Wordings): Lookup => {
    const known = new Map(Object.entries(all));
    return start => known.get(start);
  };
  return { concepts, wordings: lookup(wordings), compounds: lookup(compounds) };
}

/** The same as they are written down by the build. */
export function foldedWordings(): AllWordings<Wordings> {
  const [wordings, compounds] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const [place, concept] of concepts.entries()) {
    for (const part of sources[concept].split('|')) {
      const entry = part.trim();
      for (const plain of plainWordings(entry)) {
        const folded = plain.trim();
        if (!folded) continue;
        const words = entry.endsWith('$') && !unspaced.test(folded) ? `${folded} ` : folded;
        const index = entry.startsWith('-') ? compounds : wordings;
        const start = beginning(words, 0);
        const known = index.get(start) ?? [];
        if (!known.includes(`${place}:${words}`)) index.set(start, [...known, `${place}:${words}`]);
      }
    }
  }
  return { concepts, wordings: longestFirst(wordings), compounds: longestFirst(compounds) };
}

function longestFirst(index: ReadonlyMap<string, readonly string[]>): Wordings {
  const length = (entry: string) => entry.length - entry.indexOf(':');
  const sorted = [...index].map(([start, entries]) => [
    start,
    entries.toSorted((a, b) => length(b) - length(a)).join('|'),
  ]);
  return Object.fromEntries(sorted);
}
