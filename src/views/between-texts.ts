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
