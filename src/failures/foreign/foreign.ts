import { mainLanguage } from '../../applications/main-language.ts';

/** The languages that messages are understood in. */
export const understood: ReadonlySet<string> = new Set('en de fr es pt it nl pl sv ja zh'.split(' '));

/** A letter of a script that none of these languages is written in. */
const otherLetter = /(?![\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])\p{L}/gu;
/** No sign of ASCII, of Latin beyond it or of punctuation is one, but for the sign of micro, and to make ready that expression takes 3 ms. */
const mayBeOther = /[^\0-\u00b4\u00b6-\u024f\u2000-\u206f]/;

/** So many such letters are no name and no sign. */
const aWord = 3;

/** Whether a message is in none of the eleven languages, by what the page says of itself and by its letters. */
export function isForeign(text: string, lang: string | null): boolean {
  const language = mainLanguage(lang);
  if (language && !understood.has(language)) return true;
  return mayBeOther.test(text) && (text.match(otherLetter)?.length ?? 0) >= aWord;
}
