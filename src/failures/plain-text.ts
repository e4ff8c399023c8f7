import { traditionalInOneScript } from '../applications/one-script.ts';

/** How much of a message is read, in characters: it says what it is at its beginning. */
export const readLength = 600;

/** Letters, marks and numbers; everything else separates words. */
const separators = /[^\p{L}\p{N}]+/gu;

/** Scripts without spaces between words: there wording may begin at any character. */
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The same for the character at a place, for who asks at every place of a text. */
export function isUnspacedAt(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 0x3040 && code <= 0x9fff && (code <= 0x30ff || code >= 0x3400);
}

/** The first two characters at a place of a plain text, or one where a character is a word. */
export function beginning(plain: string, at: number): string {
  return plain.slice(at, at + (isUnspacedAt(plain, at) ? 1 : 2));
}

/** Nothing in them to be folded but capitals. */
const plainLetters = /^[\0-\x7f]*$/;
const plainSeparators = /[^a-z0-9]+/g;

/** Where such a script meets Latin letters or numbers: between 用 and Cookie there is a border, seen or not. */
const borders =
  /(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3040-\u30ff\u3400-\u9fff])/gu;

/**
 * The words of a text, lower case, without Latin accents, Chinese in simplified characters, one space between them and
 * one at either end. Only the beginning is read (`readLength`).
 */
export function plainText(text: string): string {
  return traditionalInOneScript(plainWords(text));
}

/** A wording as it may be in a plain text: as it is written, and in simplified characters where these are others. */
export function plainWordings(words: string): string[] {
  const plain = plainWords(words);
  return [...new Set([plain, traditionalInOneScript(plain)])];
}

/** The same, in the characters in which it is written. */
function plainWords(text: string): string {
  const read = text.slice(0, readLength);
  if (plainLetters.test(read)) return ` ${read.toLowerCase().replace(plainSeparators, ' ').trim()} `;
  const folded = read
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
  return ` ${folded.replace(separators, ' ').replace(borders, ' ').trim()} `;
}
