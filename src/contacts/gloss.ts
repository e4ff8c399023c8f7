import { mainLanguage } from '../applications/main-language.ts';
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
  if (lang) return tagged[mainLanguage(lang)] ?? null;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return hosts.find(([ending]) => ending.test(host))?.[1] ?? null;
}

interface Glossary {
  words: RegExp;
  english: readonly string[];
}

/** Small letters of the languages here but for Korean: a class of all letters, hundreds of times, takes a second to make ready. */
const letter = '[a-z\\u00df-\\u024f\\u0370-\\u04ff\\u1f00-\\u1fff]';
const korean = '[\\uac00-\\ud7a3]';

const built: { [name in GlossaryName]?: Glossary } = {};

/**
 * One expression for all entries, made when a page is first written in the language. An address stays what it is, and every
 * word that is none of the entries is passed over as a whole, so that none of them is found within another. In small letters: to ignore
 * case takes several times as long to make ready.
 */
function glossary(name: GlossaryName): Glossary {
  const known = built[name];
  if (known) return known;
  const isUnspaced = name === 'ko';
  const any = isUnspaced ? korean : letter;
  const entries = Object.entries(glossaries[name]);
  const sources = entries.map(([, wordings]) => {
    const source = wordings
      .replaceAll('\\p{L}', any)
      .replaceAll('*', `${any}*`)
      .replaceAll(/ \??/g, blank => (blank === ' ' ? '[\\s-]+' : '[\\s-]*'));
    return isUnspaced ? `(${source})` : `((?:${source})(?!${letter}))`;
  });
  const rest = isUnspaced ? [] : [`${letter}+`];
  const words = new RegExp(
    ['[\\w.+-]{1,64}@\\S+', 'https?:\\S+', 'www\\.\\S+', ...sources, ...rest].join('|'),
    'g',
  );
  return (built[name] = { words, english: entries.map(([english]) => english) });
}

const seen = new Map<string, string>();

function inEnglish(name: GlossaryName, text: string): string {
  const key = `${name} ${text}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const { words, english } = glossary(name);
  const small = text.replace(/İ/g, 'i').toLowerCase();
  let said = '';
  let end = 0;
  for (const hit of small.matchAll(words)) {
    const entry = english.findIndex((_, i) => hit[i + 1] !== undefined);
    if (entry === -1) continue;
    said += text.slice(end, hit.index) + english[entry]!;
    end = hit.index + hit[0].length;
  }
  said += text.slice(end);
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
