import { inPlainSmall } from './foreign-faults.ts';
import { readLength } from '../plain-text.ts';
import { glossaries } from '../wording/glossaries.ts';

/** A word or several, and what they mean in English. */
interface Entry {
  words: string;
  english: string;
  isWhole: boolean;
}

interface Glossary {
  /** By their first letter, the longest first. */
  begin: ReadonlyMap<string, readonly Entry[]>;
  /** What words end with. */
  ends: readonly Entry[];
}

/** Read when the first text of its language comes. */
const made = new Map<string, Glossary>();

function glossaryOf(language: string): Glossary | null {
  const source = glossaries[language];
  if (!source) return null;
  const known = made.get(language);
  if (known) return known;
  const begin = new Map<string, Entry[]>();
  const ends: Entry[] = [];
  for (const line of source.split('\n')) {
    const [english = '', words = ''] = line.split(': ');
    for (const one of words.split(', ')) {
      const isWhole = one.endsWith('$');
      const entry = { words: one.replace(/^-|\$$/g, ''), english, isWhole };
      if (one.startsWith('-')) ends.push(entry);
      else begin.set(entry.words[0]!, [...(begin.get(entry.words[0]!) ?? []), entry]);
    }
  }
  const longestFirst = (all: readonly Entry[]) => all.toSorted((a, b) => b.words.length - a.words.length);
  const glossary = {
    begin: new Map([...begin].map(([letter, all]) => [letter, longestFirst(all)])),
    ends: longestFirst(ends),
  };
  made.set(language, glossary);
  return glossary;
}

/** Particles are written together with a Korean word, and compounds without a space: there a word may begin anywhere. */
const anywhere = 'ko';
/** Small words that Hebrew and Arabic write together with the one that follows. */
const prefixes: Readonly<Record<string, RegExp>> = {
  he: /^(?:[והבלמשכ]{1,2})(?=\p{L}{2})/u,
  ar: /^(?:[وفبلك]?ال|لل|[وفبل])(?=\p{L}{2})/u,
};

const marks = /[.!?。！？:;…]/;
const aWord = /[\p{L}\p{M}\p{N}'’"-]+/uy;

/** Where the rest of a word ends that may begin at a place: the same place where none does. */
function endOfWord(small: string, from: number): number {
  aWord.lastIndex = from;
  return aWord.test(small) ? aWord.lastIndex : from;
}

/** The word or words that stand at a place; the longest of them. */
const found = ({ begin }: Glossary, small: string, at: number) =>
  (begin.get(small[at]!) ?? []).find(({ words, isWhole }) => {
    const end = at + words.length;
    return small.startsWith(words, at) && (!isWhole || endOfWord(small, end) === end);
  });

/** What a word means, and where it ends with those that stand together with it. */
function readWord(language: string, glossary: Glossary, small: string, [at, end]: [number, number]) {
  const said: string[] = [];
  let next = end;
  const prefix = prefixes[language]?.exec(small.slice(at, end))?.[0].length ?? 0;
  const isAnywhere = language === anywhere;
  for (let place = at; place < end; ) {
    let entry = found(glossary, small, place);
    for (let behind = 1; behind <= prefix && !entry; behind++) entry = found(glossary, small, place + behind);
    if (entry) said.push(entry.english);
    if (!isAnywhere) {
      if (entry) next = Math.max(next, endOfWord(small, place + entry.words.length));
      break;
    }
    place += entry?.words.length ?? 1;
    next = Math.max(next, entry ? endOfWord(small, place) : next);
  }
  const ending = glossary.ends.find(({ words }) => small.startsWith(words, end - words.length));
  if (ending) said.unshift(ending.english);
  return { said, next };
}

/** So much of a text has to be understood: this part of its words, and of a single word or two all. */
const enough = 0.34;

/**
 * The English words for what is understood of a text in one of these languages, with its marks; null where that is not a good
 * part of it. Neither grammatical nor for people: the weights of the classifier, which learned meanings, read it.
 */
export function inEnglish(text: string, language: string): string | null {
  const glossary = glossaryOf(language);
  if (!glossary) return null;
  const small = inPlainSmall(text.slice(0, readLength));
  const english: string[] = [];
  let [words, understood] = [0, 0];
  for (let at = 0; at < small.length; ) {
    const end = endOfWord(small, at);
    if (end === at) {
      if (marks.test(small[at]!)) english.push(small[at]!);
      at++;
      continue;
    }
    const { said, next } = readWord(language, glossary, small, [at, end]);
    const together = small.slice(at, next).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
    words += together;
    if (said.length > 0) understood += together;
    english.push(...said);
    at = next;
  }
  const isEnough = words > 2 ? understood >= 2 && understood / words >= enough : understood === words;
  if (!isEnough || words === 0) return null;
  const sentences = english.join(' ').replace(/ (?=[.!?。！？:;…])/g, '');
  return sentences.replace(undone, (_, not: string, verb: string) => `${not} be ${done[verb]}`);
}
/** A "not" takes the verb as it is in most of these languages; English says it of the thing. */
const done: Readonly<Record<string, string>> = {
  send: 'sent',
  submit: 'submitted',
  save: 'saved',
  upload: 'uploaded',
};
const undone = /\b(could not|cannot) (send|submit|save|upload)\b/g;
