/** Letters, marks and numbers; everything else separates words. */
const separators = /[^\p{L}\p{N}]+/gu;

/** Scripts without spaces between words: there wording may begin at any character. */
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The first two characters at a place of a plain text, or one where a character is a word. */
export function beginning(plain: string, at: number): string {
  return plain.slice(at, at + (unspaced.test(plain.charAt(at)) ? 1 : 2));
}

/** Where such a script meets Latin letters or numbers: between 用 and Cookie there is a border, seen or not. */
const borders =
  /(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3040-\u30ff\u3400-\u9fff])/gu;

/**
 * The words of a text, lower case, without Latin accents, one space between them and one at either end.
 * Only the first 600 characters are read: a message says what it is at its beginning.
 */
export function plainText(text: string): string {
  const folded = text
    .slice(0, 600)
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
