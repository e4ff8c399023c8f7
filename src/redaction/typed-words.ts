import { formWords, typedAfter, typedAfterSmall, typedBefore } from './wording/personal-words.ts';

/** Quotation marks of the eleven languages, each pair with at most a name or a line between. */
const quotedWords =
  /(?<![\p{sc=Latn}\p{N}])(?:”[^”\n]{1,80}”|“[^“”\n]{1,80}”|„[^„“”\n]{1,80}[“”]|"[^"\n]{1,80}"|«[^«»\n]{1,80}»|‹[^‹›\n]{1,80}›|‘[^‘’\n]{1,80}’|'[^'\n]{1,80}'|「[^「」\n]{1,80}」|『[^『』\n]{1,80}』)(?!\p{sc=Latn})/gu;
const before = new RegExp(`(?:${typedBefore})[^.!?。\\n]{0,12}$`, 'u');
const after = new RegExp(typedAfter, 'u');
const afterSmall = new RegExp(typedAfterSmall, 'u');
/** As programs name their fields: `startDate`, `notice_period`. */
const identifier = /^[a-z]+(?:[A-Z]\w*|_\w+)$/;
/** Right before the label of a field, of which something else is said: `Field 'Desired pay' contains 'much'`. */
const fieldBefore =
  /(?:fields?|feld(?:es)?|champ|campo|veld|pole|fält(?:et)?|column|spalte|colonne|columna|key|項目|字段|欄)[ :]?$/u;
/** How much around the marks says what is in them. */
const near = 40;

/** In small letters, each word of an identifier alone. */
const wordsOf = (text: string) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

/**
 * Takes out what a message quotes of what was typed: `The value "Lovelace" is not valid`. Labels of fields and
 * buttons stay, and so does what holds no letter or digit.
 */
export function typedIn(text: string, instead: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  const clean = text.replace(quotedWords, (whole: string, index: number) => {
    const inside = whole.slice(1, -1);
    const isOpen = inside.includes('[') || !/[\p{L}\p{N}]/u.test(inside);
    if (isOpen || formWords.test(wordsOf(inside)) || /^[<{(&]/.test(inside.trim())) return whole;
    const behind = text.slice(index + whole.length, index + whole.length + near).toLowerCase();
    const front = text
      .slice(Math.max(0, index - near), index)
      .replace(/\[[^\]]*\]/g, '…')
      .toLowerCase();
    if (fieldBefore.test(front)) return whole;
    const isSmall = /^[\p{Ll}\d]/u.test(inside.trim()) && !identifier.test(inside);
    const wasTyped = before.test(front) || after.test(behind) || (isSmall && afterSmall.test(behind));
    if (!wasTyped) return whole;
    removed.push(inside.trim());
    return `${whole[0]}${instead}${whole.at(-1)}`;
  });
  return { text: clean, removed };
}
