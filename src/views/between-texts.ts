import { t } from './t.ts';

// Marks and spaces that the program puts between texts, as each language has them.

/** What is missing between a stop or a colon and the next word: a space, which Japanese and Chinese do not have. */
export const spaceAfterMark = (): string => (/^(ja|zh)/.test(t('language')) ? '' : ' ');

/** Sentences behind each other, as the language parts them. What is not said is left out. */
export function sentences(...said: readonly (string | null | false)[]): string {
  return said.filter(Boolean).join(spaceAfterMark());
}

/** A text with an addition in brackets, which are wide ones in Japanese and Chinese. */
export const withBrackets = (text: string, addition: string): string => t('outreachBy', text, addition);

/**
 * Words of a page that go into a sentence of ours. Hebrew and Arabic run the other way, so what belongs to them is marked
 * off: their last stop would stand at the wrong end, behind the quotes.
 */
export const quotable = (words: string): string =>
  /[\u0590-\u08ff]/.test(words) ? `\u2068${words}\u2069` : words;
