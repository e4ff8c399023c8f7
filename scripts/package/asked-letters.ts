import { type LetterTable, maxLists } from '../../src/redaction/letters.ts';
import type { Written } from './constant-values.ts';
import { neededLetters, wordsOf } from './needed-letters.ts';

/** Cheaper expressions are made ready in less time than a text is asked for their letters. */
const minLength = 120;
/** Those with classes of all letters; with `iu` the engine goes through all letters for each of them. */
const minOfAllLetters = { u: 60, iu: 20 };
/** Longer lists are in so many texts that they spare little. */
const maxLetters = 6_000;
/** Numbers of the rules, and of each chunk. */
const perChunk = 1_024;

/**
 * Lists of words of which a text must hold one for an expression to find anything: those of rules, which are told first,
 * and those of the expressions of chunks, each chunk in a range of its own, so that the numbers of a build
 * do not follow the order in which its chunks are written.
 */
export function letterLists() {
  const lists = new Map<number, readonly string[]>();
  const ofRules = new Map<string, number>();
  /** Of two lists with one number, or of one that no text is asked for, nobody would hear: what they stand for finds nothing then. */
  const keep = (number: number, list: readonly string[]) => {
    const isOther = lists.get(number)?.join('|') !== list.join('|');
    if (number >= maxLists || (lists.has(number) && isOther))
      throw new Error(`no list may have the number ${number}`);
    lists.set(number, list);
  };
  return {
    /** The number of a list of a rule. */
    ofRule(list: readonly string[]): number {
      const name = list.join('|');
      const number = ofRules.get(name) ?? ofRules.size;
      if (number >= perChunk) throw new Error('more lists of rules than there are numbers for');
      ofRules.set(name, number);
      keep(number, list);
      return number;
    },
    /** Numbers the expressions of one chunk; null for those that are made ready as soon as their letters are looked for. */
    ofChunk(place: number): (expression: Written) => number | null {
      const known = new Map<string, number>();
      return ({ source, flags }) => {
        const letters = isDear(source, flags) ? neededLetters(source, flags) : null;
        const name = letters?.join('|');
        if (!letters || !name || name.length > maxLetters) return null;
        const number = known.get(name) ?? (place + 1) * perChunk + known.size;
        if (known.size >= perChunk) throw new Error('more expressions in a chunk than there are numbers for');
        known.set(name, number);
        keep(number, letters);
        return number;
      };
    },
    /** All words with the numbers of their lists. */
    words: (): LetterTable['words'] => wordsOf(lists),
  };
}

function isDear(source: string, flags: string): boolean {
  if (source.length >= minLength) return true;
  return /\\p\{/i.test(source) && source.length >= minOfAllLetters[flags.includes('i') ? 'iu' : 'u'];
}
