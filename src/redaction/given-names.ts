import { type Cleaned, inCasedScripts, once, placeholders } from './redact-rules.ts';
import { isGivenName, plainName } from './wording/given-names.ts';
import { surnamePlace } from './wording/surnames.ts';
import { formWords } from './wording/personal-words.ts';
import {
  bearers,
  bearerWords,
  besideOrganizations,
  namedOrganizations,
  noGivenName,
  ofSomebody,
  notGreeted,
  notNamesAlone,
  ofThings,
  organizations,
  placeWords,
  smallGreetings,
  smallThanks,
} from './wording/person-words.ts';

/** Words with a capital, with what may be between those of one name: "Ada M. van den Berg". */
const capitals = once(
  () =>
    new RegExp(
      inCasedScripts(
        String.raw`(?<![\p{L}\p{N}@._/\\#-])\p{Lu}(?:\.|[\p{L}\u0300-\u036F’'-]*)(?: (?:(?:de|da|do|dos|das|du|des|van|von|vom|zu|zum|zur|der|den|del|della|di|la|le|af|bin|ibn|bint|al|el|y|e|ten|ter) ){0,3}\p{Lu}(?:\.|[\p{L}\u0300-\u036F’'-]*))*(?![\p{L}\p{N}@_/\\])`,
      ),
      'gu',
    ),
);
/** What no name holds: most texts have none, and nothing more is looked for there. */
const betweenWords = /[\s\d!-/:-@[-`{-~“”„«»‘’…–—]+/;
/** Names have no more words than this behind the given one. */
const maxFurther = 3;
/** How much around a name says whose it is. */
const near = 40;

/** Some words with a capital, and where they are in the text. */
interface Words {
  at: number;
  words: string;
}

/**
 * Takes out people by what they are called, whatever sentence they are in: a given name with what follows it, and a
 * given name alone where it is spoken to or something is said to come from it. Organizations that bear the name of a
 * person stay.
 */
export function withoutGivenNames(text: string): Cleaned {
  if (!text.split(betweenWords).some(word => isGivenName(word) || surnameOf(word) !== null))
    return { text, removed: [] };
  const removed: string[] = [];
  const rest: string[] = [];
  let end = 0;
  const people = [...text.matchAll(capitals())].map(({ 0: words, index: at }) =>
    personIn({ at, words }, text),
  );
  const small = [...text.matchAll(smallWord())].map(({ 0: words, index: at }) =>
    smallPerson({ at, words }, text),
  );
  const all = [...people, ...small].filter(found => found !== null).sort((a, b) => a.at - b.at);
  for (const found of all) {
    if (found.at < end) continue;
    removed.push(found.words);
    rest.push(text.slice(end, found.at), placeholders.name);
    end = found.at + found.words.length;
  }
  return { text: end === 0 ? text : rest.join('') + text.slice(end), removed };
}

function personIn({ at, words }: Words, text: string): Words | null {
  const parts = [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index }));
  const first = firstOf(parts.map(({ word }) => word));
  if (first < 0 || (first > 0 && placeWords.test(parts[first - 1]!.word))) return null;
  const start = parts[first]!.index;
  const further = parts.slice(first + 1, first + 1 + maxFurther);
  const stop = further.findIndex(({ word }) => ofThings.test(word) || notNamesAlone.test(word));
  const last = (stop < 0 ? further : further.slice(0, stop)).findLast(({ word }) => /^\p{Lu}/u.test(word));
  const whole = words.slice(start, last === undefined ? undefined : last.index + last.word.length);
  const isAlone = last === undefined;
  const name = tidy(isAlone ? parts[first]!.word : whole);
  const found = { at: at + start, words: name };
  const before = text.slice(Math.max(0, found.at - near), found.at);
  const after = text.slice(found.at + name.length, found.at + name.length + near);
  if (besideOrganizations.test(before) || organizations.test(after)) return null;
  if (namedOrganizations.has(name.toLowerCase().split(' ', 2).join(' '))) return null;
  if (!isAlone) return found;
  return isBorne(name, before, after) ? withSurname(found, before, after) : null;
}

/** Where the name of a person begins among words with a capital: at a given one, or at one that a surname follows. */
function firstOf(words: readonly string[]): number {
  const given = words.findIndex(word => isGivenName(word.split('-')[0]!.replace(/[’'.]s?$/, '')));
  if (given >= 0) return given;
  const last = words.findIndex((word, i) => {
    const place = surnameOf(word);
    const isFirst = place === 'either' && i + 1 < words.length && isPlausible(words[i + 1]!);
    return isFirst || (place !== null && i > 0 && isPlausible(words[i - 1]!));
  });
  if (last < 0) return words.length === 1 && surnameOf(words[0]!) !== null ? 0 : -1;
  const isBehind = last > 0 && isPlausible(words[last - 1]!);
  return isBehind ? last - 1 : last;
}

/** The place of a surname in a name; null for every other word. */
const surnameOf = (word: string) =>
  /^\p{Lu}/u.test(word) ? surnamePlace(plainName(word.replace(/[’']s?$|[.,]$/, ''))) : null;

/** Whether this can be the name of a person whose given name is not known: no word of forms, systems, places and offices. */
const isPlausible = (word: string): boolean =>
  /^\p{Lu}[\p{Ll}’-]+$|^\p{Lu}{3,}$/u.test(word) &&
  !formWords.test(word.toLowerCase()) &&
  !ofThings.test(word) &&
  !notNamesAlone.test(word) &&
  !placeWords.test(word) &&
  !noGivenName.test(word);

/** Without the mark of a sentence or of a possessive. */
const tidy = (name: string) => name.replace(/[’']s?$/, '').replace(/(?<=\p{L}{2})\.$/u, '');

/** Whether a single name is spoken to, or something comes from it. */
function isBorne(name: string, before: string, after: string): boolean {
  // Employers and places are called as people are: a surname alone is one where nothing else can be meant.
  if (!isGivenName(name.split('-')[0]!)) return ofSomebody.test(before);
  const isEnded = /^(?: ?[,!:;?)…]| [-–—|] |\.?$|\.\s|[’']s )/u.test(after);
  if (/^, \p{Lu}/u.test(after) || /^\p{Lu}{2,4}$/u.test(name)) return false;
  const isListed = /, \p{Lu}[\p{L} ]+, $/u.test(before);
  const isList = isListed && /\p{Lu}\p{L}+, $/u.test(before);
  const isBegun = /(?:^|[.!?…,:;(]\s|[–—|-]\s|[("“„«])$/u.test(before);
  return !isList && ((isBegun && isEnded) || (bearers.test(before) && !/^ \p{Lu}/u.test(after)));
}

const surname = once(
  () =>
    new RegExp(inCasedScripts(String.raw`(?<=^|[.!?:(]\s?)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, $`), 'u'),
);
const isReversed = (before: string, after: string) =>
  surname().test(before) && /^(?: ?[):|]| [-–—(]|$)/u.test(after);

const smallWord = once(
  () =>
    new RegExp(
      inCasedScripts(
        String.raw`(?<![\p{L}\p{N}@._/\\#’'-])\p{Ll}[\p{L}\u0300-\u036F’'-]{2,}(?![\p{L}\p{N}@_/\\]|\.\p{L})`,
      ),
      'gu',
    ),
);
const greeted = once(() => new RegExp(`(?<!\\p{L})(?:${smallGreetings}|${smallThanks}),? $`, 'u'));
const borne = once(() => new RegExp(`(?:(?<!\\p{L})(?:${bearerWords})|[:：]) $`, 'u'));
/** A second word, where the name ends the sentence or a part of it. */
const second = once(
  () =>
    new RegExp(
      inCasedScripts(
        String.raw`^ \p{Ll}[\p{L}’'-]{1,20}(?= (?:at|on|um|am|le|el|il|op|o)(?!\p{L})| ?[,.;:)!–—]|$)`,
      ),
      'u',
    ),
);

/** A given name in small letters, as people write themselves: greeted, or with a surname where one is meant. */
function smallPerson({ at, words }: Words, text: string): Words | null {
  if (!isGivenName(words)) return null;
  const before = text.slice(Math.max(0, at - near), at).toLowerCase();
  const after = text.slice(at + words.length, at + words.length + near);
  const surname = second().exec(after)?.[0] ?? '';
  const isGreeted = greeted().test(before) || (at === 0 && after.startsWith(', '));
  if (!isGreeted && !(borne().test(before) && surname !== '')) return null;
  return { at, words: notGreeted.test(surname.trim()) ? words : words + surname };
}

/** "Lovelace, Ada": what is before the comma belongs to the name. */
function withSurname(found: Words, before: string, after: string): Words {
  const own = isReversed(before, after) ? surname().exec(before)![0] : '';
  return { at: found.at - own.length, words: own + found.words };
}
