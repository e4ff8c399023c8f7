import type { LetterTable } from '../../src/redaction/letters.ts';
import { howCommon } from './typical-letters.ts';
import { wordTrie } from './word-trie.ts';
import type { Rule } from '../../src/redaction/redact-rules.ts';

/**
 * What a text must hold for a regular expression to find anything in it, found out from the source of the expression: `/(?:sent|made) by/`
 * finds nothing without "sent by" or "made by". To ask a text for such words takes a thousandth of what it takes to make the
 * expression ready, and most expressions find nothing in most texts.
 */

/** What is known of the texts that a part of an expression matches. */
interface Part {
  /** All of them, where they are few. */
  all: readonly string[] | null;
  /** One of these is in each of them, or in the text around. Null: nothing is known. */
  needed: readonly string[] | null;
}

const empty: Part = { all: [''], needed: null };
/** What no letter stands before. */
const start: Part = { all: ['^'], needed: null };
const anything: Part = { all: null, needed: null };
/** More of them are not kept apart. */
const maxAll = 800;
/** More of them are no longer put together with several others that stand beside them. */
const maxTogether = 48;
/** Longer beginnings tell hardly more. */
const maxLetters = 14;

/**
 * The words of which one is in every text that the expression finds something in, when both are in small letters (see
 * `inSmallLetters`), no longer than `longest`. Null: none are known, as of all with the flag `v`, whose classes hold others.
 */
export function neededLetters(source: string, flags: string, longest = maxLetters): readonly string[] | null {
  if (flags.includes('v')) return null;
  const reader = { source, flags, at: 0, isUnicode: flags.includes('u') };
  const found = bestOf([alternatives(reader)].flatMap(candidates));
  if (reader.at < source.length) throw new Error(`not read to its end: ${source}`);
  return found && shortest(found.map(one => marked(one).slice(0, longest)));
}

/** Lists of a rule that are kept beside the rarest have no more words. */
const maxBeside = 12;

/** The lists of words of a rule of redaction, each of which a text must hold one of. */
function listsOf({ needs = [], find }: Rule): readonly (readonly string[])[] {
  const expressions = [...needs.map(sign => (typeof sign === 'function' ? sign() : sign)), find()];
  const lists = expressions
    .map(({ source, flags }) => neededLetters(source, flags))
    .filter(list => list !== null)
    .sort((a, b) => likely(a) - likely(b));
  return lists.filter((list, i) => i === 0 || list.length <= maxBeside);
}

/** For each rule the numbers of its lists, as a table tells them. */
export function listsOfRules(
  rules: readonly Rule[],
  numberOf: (list: readonly string[]) => number,
): LetterTable['rules'] {
  return rules.map(rule => unique(listsOf(rule).map(list => String(numberOf(list)))).join('&')).join(' ');
}

/** Letters that so few messages have tell enough: what follows them in a word is not looked for. */
const rare = 0.006;
const leastLooked = 3;

/** As many of the first letters of a word as it takes until hardly a message has them. */
function lookedFor(word: string): string {
  const [mark, letters] = word.startsWith('^') ? ['^', word.slice(1)] : ['', word];
  let length = leastLooked;
  while (length < letters.length && howCommon(letters.slice(0, length)) > rare) length++;
  return mark + letters.slice(0, length);
}

/** The words of all lists, as a table tells them. */
export function wordsOf(lists: ReadonlyMap<number, readonly string[]>): LetterTable['words'] {
  const ofWords = new Map<string, Set<number>>();
  for (const [number, list] of [...lists].sort(([a], [b]) => a - b)) {
    for (const word of list.map(lookedFor)) ofWords.set(word, (ofWords.get(word) ?? new Set()).add(number));
  }
  return wordTrie(ofWords);
}

interface Reader {
  source: string;
  flags: string;
  at: number;
  isUnicode: boolean;
}

const isNext = ({ source, at }: Reader, text: string) => source.startsWith(text, at);
function skip(reader: Reader, text: string): boolean {
  const is = isNext(reader, text);
  if (is) reader.at += text.length;
  return is;
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (skip(reader, '|')) parts.push(sequence(reader));
  if (parts.length === 1) return parts[0]!;
  const all = parts.every(part => part.all) ? unique(parts.flatMap(part => part.all!)) : null;
  const needs = parts.map(part => bestOf(candidates(part)));
  const needed = needs.every(need => need !== null) ? unique(needs.flat() as string[]) : null;
  return { all: all && all.length <= maxAll ? all : null, needed };
}

function sequence(reader: Reader): Part {
  const known: (readonly string[])[] = [];
  let beside: readonly string[] = [''];
  let isWhole = true;
  while (reader.at < reader.source.length && !isNext(reader, '|') && !isNext(reader, ')')) {
    const part = repeated(reader);
    if (part.needed) known.push(part.needed);
    const { all } = part;
    const isOne = beside.length === 1 || all?.length === 1;
    if (all && all.length * beside.length <= (isOne ? maxAll : maxTogether)) {
      beside = beside.flatMap(before => all.map(one => before + one));
      continue;
    }
    known.push(beside);
    beside = all ?? [''];
    isWhole = false;
  }
  known.push(beside);
  return { all: isWhole ? unique(beside) : null, needed: bestOf(known.map(unique)) };
}

/** One part with what says how often it may come. */
function repeated(reader: Reader): Part {
  const part = single(reader);
  const often = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 20));
  if (!often) return part;
  reader.at += often[0].length;
  const sign = often[0][0];
  const least = sign === '+' ? 1 : sign === '{' ? Number(often[1]) : 0;
  const most = sign === '?' ? 1 : sign === '{' && (!often[2] || often[3]) ? Number(often[3] || often[1]) : 2;
  if (least === 1 && most === 1) return part;
  if (least === 0) return { all: most === 1 && part.all ? unique(['', ...part.all]) : null, needed: null };
  return { all: null, needed: bestOf(candidates(part)) };
}

function single(reader: Reader): Part {
  if (skip(reader, '(')) return group(reader);
  if (skip(reader, '[')) return classOf(reader);
  if (skip(reader, '^')) return start;
  if (skip(reader, '$')) return empty;
  if (skip(reader, '.')) return anything;
  if (isNext(reader, '\\')) return escaped(reader);
  return literal([oneOf(reader)], reader.flags);
}

function group(reader: Reader): Part {
  const [opening] = /^\?(?:<[\w$]+>|<?[=!]|:)|/.exec(reader.source.slice(reader.at))!;
  if (opening === '' && isNext(reader, '?')) throw new Error(`a group of an unknown kind: ${reader.source}`);
  reader.at += opening.length;
  const from = reader.at;
  const inside = alternatives(reader);
  const source = reader.source.slice(from, reader.at);
  if (!skip(reader, ')')) throw new Error(`a group is not closed: ${reader.source}`);
  if (opening === '?<!' && isAnyLetter(source, reader.flags)) return start;
  if (opening.endsWith('!')) return empty;
  // Stands before or behind, and takes no room.
  if (opening.endsWith('=')) return { all: [''], needed: bestOf(candidates(inside)) };
  return inside;
}

const latin = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Whether each plain letter by itself is what an expression means, whatever stands around. */
function isAnyLetter(source: string, flags: string): boolean {
  if (source.includes('(')) return false;
  const expression = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
  return latin.every(letter => expression.test(letter));
}

/** A class with few members in small letters. */
function classOf(reader: Reader): Part {
  const isDenied = skip(reader, '^');
  const members: string[] = [];
  let isKnown = !isDenied;
  while (!skip(reader, ']')) {
    const from = member(reader);
    const isRange = isNext(reader, '-') && reader.source[reader.at + 1] !== ']';
    if (!isRange) {
      if (from === null) isKnown = false;
      else members.push(from);
      continue;
    }
    reader.at++;
    const to = member(reader);
    const [first, last] = [from?.codePointAt(0) ?? 0, to?.codePointAt(0) ?? Number.POSITIVE_INFINITY];
    if (last - first > maxTogether) isKnown = false;
    else for (let code = first; code <= last; code++) members.push(String.fromCodePoint(code));
  }
  return isKnown && members.length > 0 ? literal(members, reader.flags) : anything;
}

/** One character of a class; null for what stands for several. */
function member(reader: Reader): string | null {
  return isNext(reader, '\\') ? characterEscaped(reader) : oneOf(reader);
}

function oneOf(reader: Reader): string {
  const code = reader.isUnicode ? reader.source.codePointAt(reader.at)! : reader.source.charCodeAt(reader.at);
  const one = reader.isUnicode ? String.fromCodePoint(code) : String.fromCharCode(code);
  reader.at += one.length;
  return one;
}

function escaped(reader: Reader): Part {
  if (skip(reader, '\\b')) return start;
  if (skip(reader, '\\B')) return empty;
  if (/^\\(?:[1-9]|k<)/.test(reader.source.slice(reader.at))) {
    reader.at += /^\\(?:\d+|k<[\w$]+>)/.exec(reader.source.slice(reader.at))![0].length;
    return anything;
  }
  if (skip(reader, '\\d')) return literal([...'0123456789'], reader.flags);
  const one = characterEscaped(reader);
  return one === null ? anything : literal([one], reader.flags);
}

const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  b: '\b',
  0: '\0',
};

/** The character that an escape stands for; null for classes of many. */
function characterEscaped(reader: Reader): string | null {
  const [whole, byCode, braced, name] =
    /^\\(?:u([\da-f]{4})|u\{([\da-f]+)\}|x[\da-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|([^]))/i.exec(
      reader.source.slice(reader.at),
    )!;
  reader.at += whole.length;
  const code = byCode ?? braced ?? (/^\\x./.test(whole) && whole.length === 4 ? whole.slice(2) : null);
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  if (!name || /[dDwWsS]/.test(name)) return null;
  return controls[name] ?? name;
}

/**
 * Letters that no other letter but their capital is the same as, under the flag `i` or in `toLowerCase`, and signs of their own:
 * of Latin, of Vietnamese and Romanian, of Cyrillic, Hebrew, Arabic, Japanese, Chinese and Korean.
 */
const plain =
  /^[\x20-\x7e\u00a0-\u00b4\u00b6-\u012f\u0134-\u0148\u014a-\u017e\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0400-\u045f\u0490-\u0493\u05d0-\u05ea\u060c-\u064a\u0660-\u06d3\u1ea0-\u1eff\u2010-\u203a\u3000-\u9fff\uac00-\ud7a3\uff00-\uff20]$/;
/** Those of Greek but for sigma, which is another one at the end of a word: some have a second form under the flag `i`. */
const plainGreek = /^[\u0386-\u03a1\u03a4-\u03c1\u03c4-\u03ce]$/;
/** Are used to write the words down. */
const separators = /[|&^"\n\r*\\/]/;

const isPlain = (one: string, flags: string) =>
  plain.test(one) || (!flags.includes('i') && plainGreek.test(one));

/** One of these characters. */
function literal(members: readonly string[], flags: string): Part {
  const small = unique(members.map(one => one.toLowerCase()));
  const isKnown =
    small.length <= maxTogether && small.every(one => isPlain(one, flags) && !separators.test(one));
  return isKnown ? { all: small, needed: null } : anything;
}

/** What is known to be needed where a part is there. */
const candidates = ({ all, needed }: Part) => [all, needed].filter(one => one !== null);

/** Those that the fewest texts hold. */
function bestOf(lists: readonly (readonly string[])[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const list of lists) {
    const isTelling = list.every(one => marked(one).length > (one.startsWith('^') ? 1 : 0));
    if (isTelling && (best === null || likely(list) < likely(best))) best = list;
  }
  return best;
}

/** Of one and of two letters: single signs stand in addresses and labels, too, which typical messages have hardly any of. */
const likelyShort = [1, 0.5, 0.05];

/** How likely a text holds one of them, more or less: by typical messages, and by the length of words that these have not. */
function likely(list: readonly string[]): number {
  return 1 - list.reduce((none, one) => none * (1 - likelyOne(marked(one))), 1);
}

function likelyOne(word: string): number {
  const least = likelyShort[word.length] ?? 16 ** -Math.min(word.length, maxLetters);
  return Math.max(least, howCommon(word.replace('^', '')));
}

/**
 * A word with the mark that no letter stands before it, if it has one, and without all other marks. The bound of a word says
 * so only of words that begin with a letter.
 */
function marked(word: string): string {
  const letters = word.replaceAll('^', '');
  return /^\^+[a-z]/.test(word) ? `^${letters}` : letters;
}

const unique = (list: readonly string[]) => [...new Set(list)];

/** Whether whatever holds `one` holds `other`, too. */
const isWithin = (other: string, one: string) =>
  other.startsWith('^') ? one.startsWith(other) : one.includes(other);

/** Without those that hold another one. */
function shortest(list: readonly string[]): string[] {
  return unique(list).filter((one, _, all) => !all.some(other => other !== one && isWithin(other, one)));
}
