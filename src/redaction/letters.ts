import { bytesOf } from './base64.ts';

/**
 * What the build found out of expressions (scripts/package/needed-letters.ts): lists of words, by their numbers, of each of which a
 * text must hold one for an expression to find anything.
 */
export interface LetterTable {
  /** For each rule of redaction the numbers of its lists, as "0&3 7 12". */
  rules: string;
  /** The words in small letters with the lists that they are in (scripts/package/word-trie.ts). */
  words: WordTrie;
}

/**
 * In Base64. Numbers of two bytes: for each cell where those begin that follow it, or, behind the end of a word, where its lists
 * are told; then the lists, behind their count. Then for each cell the byte that leads to it.
 */
interface WordTrie {
  cells: number;
  trie: string;
}

/** What follows the last byte of a word that may stand anywhere, and of one that no letter from a to z stands before. */
export const anywhere = 0;
export const ofItsOwn = 1;
/** The byte of a cell that nothing leads to: no text has it in UTF-8. */
export const emptyCell = 255;

/** The lists of which a text holds a word, a bit for each. */
type Held = Uint8Array;
const has = (held: Held, list: number) => (held[list >> 3]! & (1 << (list & 7))) !== 0;

declare global {
  /** Whether a text may hold what an expression needs, by the number of its list: the build asks it before the expression. */
  var mayHold: ((list: number, text: string) => boolean) | undefined;
}

let readTable: () => LetterTable | null = () => null;
let reader: { held: (text: string) => Held | null; rules: readonly (readonly number[])[] } | null = null;

/** Where many texts are read that hold little of what is looked for: `ruleLetters`, which pages do without. */
export function bringLetters(table: () => LetterTable | null): void {
  readTable = table;
  reader = null;
  // The same text is asked by hundreds of expressions in a row.
  let last: { text: string; held: Held | null | undefined } | null = null;
  globalThis.mayHold = (list, text) => {
    if (typeof text !== 'string') return true;
    if (last?.text !== text) last = { text, held: readLetters()?.held(text) };
    return !last.held || has(last.held, list);
  };
}

/** The table, read when the first text is. */
function readLetters(): typeof reader {
  const table = reader ? null : readTable();
  if (table) reader = { held: letterReader(table.words), rules: listsOfRules(table) };
  return reader;
}

/** Which rules of redaction may find something in a text, by their places; null: nothing is known. */
export function rulesFor(text: string): ((rule: number) => boolean) | null {
  const letters = readLetters();
  const held = letters?.held(text);
  return letters && held ? rule => letters.rules[rule]!.every(list => has(held, list)) : null;
}

function listsOfRules({ rules }: LetterTable): number[][] {
  return rules.split(' ').map(lists => lists.split('&').filter(Boolean).map(Number));
}

/** What is longer is asked for everything. */
const maxText = 4_000;
/** A message is asked as it is, in small letters, without signs, and sentence by sentence. */
const maxRemembered = 24;

/** Reads words: answers for a text of which lists it holds a word; null: nothing is known. */
function letterReader({ cells, trie }: WordTrie): (text: string) => Held | null {
  const all = bytesOf(trie);
  const numbers = new Uint16Array(all.buffer, all.byteOffset, (all.length - cells) / 2);
  const words = {
    base: numbers.subarray(0, cells),
    lists: numbers.subarray(cells),
    bytes: all.subarray(-cells),
  };
  const remembered = new Map<string, Held>();
  return text => {
    const known = remembered.get(text);
    if (known) return known;
    const small = text.length > maxText ? null : inSmallLetters(text);
    if (small === null) return null;
    if (remembered.size > maxRemembered) remembered.clear();
    const held = remembered.get(small) ?? heldIn(encoder.encode(small), words);
    remembered.set(small, held).set(text, held);
    return held;
  };
}

interface Words {
  base: Uint16Array;
  lists: Uint16Array;
  bytes: Uint8Array;
}
const encoder = new TextEncoder();
/** Numbers of lists are smaller. */
export const maxLists = 16_384;

/** Goes through the words from each byte of a text on. */
function heldIn(text: Uint8Array, { base, lists, bytes }: Words): Held {
  const held = new Uint8Array(maxLists / 8);
  const add = (cell: number) => {
    const from = base[cell]!;
    for (let at = from + lists[from]!; at > from; at--) held[lists[at]! >> 3]! |= 1 << (lists[at]! & 7);
  };
  for (let start = 0; start < text.length; start++) {
    let cell = 0;
    for (let at = start; at < text.length && text[at]! > ofItsOwn; at++) {
      const next = base[cell]! + text[at]!;
      if (bytes[next] !== text[at]) break;
      cell = next;
      const end = base[cell]!;
      if (bytes[end + anywhere] === anywhere) add(end + anywhere);
      if (bytes[end + ofItsOwn] === ofItsOwn && !(start > 0 && isLetter(text[start - 1]!)))
        add(end + ofItsOwn);
    }
  }
  return held;
}

const isLetter = (code: number) => code >= 97 && code <= 122;

/** Whether a text holds a word, with "^" not behind a letter from a to z. */
export function holdsWord(small: string, word: string): boolean {
  if (word[0] !== '^') return small.includes(word);
  const letters = word.slice(1);
  for (let at = small.indexOf(letters); at >= 0; at = small.indexOf(letters, at + 1))
    if (!isLetter(small.charCodeAt(at - 1))) return true;
  return false;
}

const beyondLatin1 = /[^\0-\xff]/;
/** Letters that an expression takes for another one: long s, the sign of kelvin, and forms of Cyrillic in old prints. */
const standIns = /[\u017f\u1c80-\u1c88\u212a]/;

/** A text in small letters; null where it has a letter that an expression takes for another one. */
export function inSmallLetters(text: string): string | null {
  return beyondLatin1.test(text) && standIns.test(text) ? null : text.toLowerCase();
}
