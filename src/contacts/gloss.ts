import { languageOf } from './country.ts';
import type { Surroundings } from './surroundings.ts';
import { glossaries, type GlossaryName } from './wording/glossary.ts';

const glossaryOf: Readonly<Record<string, GlossaryName>> = {
  da: 'da',
  nb: 'da',
  fi: 'fi',
  cs: 'cs',
  hu: 'hu',
  ro: 'ro',
  tr: 'tr',
  ru: 'ru',
  uk: 'ru',
  el: 'el',
  ko: 'ko',
};

/** Letters that none of the languages of `line-concepts.ts` has; Slovak is written with some of its own, and so is Lithuanian. */
const letters: readonly (readonly [RegExp, GlossaryName])[] = [
  [/[æø]/gi, 'da'],
  [/[őű]/gi, 'hu'],
  [/[șțţă]/gi, 'ro'],
  [/[ėįųū]/gi, 'lt'],
  [/[ěřůľĺŕťďň]/gi, 'cs'],
  [/[ğı]/gi, 'tr'],
  [/ää|yö|äy|ähk/gi, 'fi'],
];

/** A name with such a letter makes no English page Danish. */
const lettersOfPages = { untold: 1, told: 3 };

/** Where a host of a country is, and what a passage is likely written in that is too short to tell. */
const hosts: readonly (readonly [RegExp, GlossaryName])[] = [
  [/\.(?:dk|no)$/, 'da'],
  [/\.fi$/, 'fi'],
  [/\.(?:cz|sk)$/, 'cs'],
  [/\.hu$/, 'hu'],
  [/\.ro$/, 'ro'],
  [/\.tr$/, 'tr'],
  [/\.lt$/, 'lt'],
];

/** What a page says of its own language, by the main part of its tag. */
const tagged: Readonly<Record<string, GlossaryName>> = {
  ...glossaryOf,
  no: 'da',
  nn: 'da',
  sk: 'cs',
  lt: 'lt',
};

/**
 * Which glossary reads a passage; null where it is in a language that is known without, or in one that has none. A page in
 * Finnish has English passages, too: its tag and its host count where the words tell nothing.
 */
function glossaryFor(passage: string, lang: string | null, address: string): GlossaryName | null {
  const language = languageOf(passage);
  const known = language === null ? undefined : glossaryOf[language];
  if (known) return known;
  const needed = language === null ? lettersOfPages.untold : lettersOfPages.told;
  const written = letters.find(([letter]) => (passage.match(letter)?.length ?? 0) >= needed)?.[1];
  if (written || language !== null) return written ?? null;
  if (lang) return tagged[lang.toLowerCase().split(/[-_]/)[0]!] ?? null;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return hosts.find(([ending]) => ending.test(host))?.[1] ?? null;
}

interface Glossary {
  words: RegExp;
  english: readonly string[];
}

const built: { [name in GlossaryName]?: Glossary } = {};

/**
 * One expression for all entries, made when a page is first written in the language. An address stays what it is, and every
 * word that is none of the entries is passed over as a whole, so that none of them is found within another.
 */
function glossary(name: GlossaryName): Glossary {
  const known = built[name];
  if (known) return known;
  const isUnspaced = name === 'ko';
  const entries = Object.entries(glossaries[name]);
  const sources = entries.map(([, wordings]) => {
    const source = wordings
      .replaceAll('*', '\\p{L}*')
      .replaceAll(' ', '[\\s-]+')
      .replaceAll('[\\s-]+?', '[\\s-]*');
    return isUnspaced ? `(${source})` : `((?:${source})(?!\\p{L}))`;
  });
  const rest = isUnspaced ? [] : ['\\p{L}+'];
  const words = new RegExp(
    ['[\\w.+-]{1,64}@\\S+', 'https?:\\S+', 'www\\.\\S+', ...sources, ...rest].join('|'),
    'giu',
  );
  return (built[name] = { words, english: entries.map(([english]) => english) });
}

const seen = new Map<string, string>();

function inEnglish(name: GlossaryName, text: string): string {
  const key = `${name} ${text}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const { words, english } = glossary(name);
  const said = text.replace(words, (word: string, ...groups: unknown[]) => {
    const entry = english.findIndex((_, i) => groups[i] !== undefined);
    return english[entry] ?? word;
  });
  if (seen.size > 200) seen.clear();
  seen.set(key, said);
  return said;
}

/**
 * The words around a contact with what they say of its purpose in English, where the passage is written in a language that only a
 * glossary reads; else as they are. What a contact is for was learned from eleven languages, and is asked of these words.
 *
 * @param lang the tag of the page's language, where it has one
 * @param address of the page
 */
export function inKnownWords(around: Surroundings, lang: string | null, address: string): Surroundings {
  const name = glossaryFor(around.whole, lang, address);
  if (name === null) return around;
  const say = (words: string) => inEnglish(name, words);
  return {
    ...around,
    stretch: say(around.stretch),
    label: say(around.label),
    block: say(around.block),
    sentence: say(around.sentence),
    before: say(around.before),
    earlier: say(around.earlier),
    after: say(around.after),
    heading: around.heading === null ? null : say(around.heading),
    card: say(around.card),
    whole: say(around.whole),
  };
}
