/** How much of a message or passage is taken from a page, in characters. The background keeps no more of it. */
export const maxPiece = 600;

/** Collapses white space and drops invisible formatting characters. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Each letter where it was. What is looked for is written in small letters: an expression that ignores case among all
 * letters of Unicode takes many times as long to be made ready.
 */
export function smallLetters(text: string): string {
  return text.replace(/İ/g, 'I').toLowerCase();
}

/** Words, not a lone asterisk, counter or icon; two characters of East Asian scripts are a word. */
export function hasWords(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 4 || /[\u3040-\u9fff]{2}/.test(text);
}
