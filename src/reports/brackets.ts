/** What is in brackets behind a word: with a space before them, or as wide as a character where one is. */
export function inBrackets(lang: string, text: string): string {
  return /^(ja|zh)/.test(lang) ? `（${text}）` : ` (${text})`;
}
