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
