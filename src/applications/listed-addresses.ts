import { mailAddress } from './mail-address.ts';

/** E-mail addresses and telephone numbers, also those that were taken out of a text already. */
export const addresses = new RegExp(
  String.raw`\[(?:e-mail|phone number)\]|${mailAddress.source}|(?<![\w.-])(?:\+\d|\(?\d)[\d ./()-]{6,16}\d(?![\w-])`,
  'gu',
);
/** Between two entries of one list: a comma, and at most the name of what follows. */
const listed =
  /^[\s,;/|]*(?:and |or |und |oder |et |ou |y |o |e |en |i |och )?(?:(?:mobile|cell|tele)?phone|tel\p{L}*\.?|mobil\p{L}*|handy\p{L}*|e-?mail|mail|numéro|número|numero|nummer|numer|電話|电话|手机)?(?: number| no\.?)?[\s:：.]*$/u;
const listReach = 30;

/** Whether two addresses with these words between them are entries of one list, and so belong to the same person. */
export function isOneList(between: string): boolean {
  return between.length <= listReach && listed.test(between.toLowerCase());
}

/**
 * What is said before the first entry of a list that these words end with: "saved for ada@mail.example, phone" is
 * "saved for". Whose the first entry is, theirs are the others.
 */
export function leadOfList(words: string): string {
  const [last] = [...words.matchAll(addresses)].slice(-1);
  if (!last) return words;
  return isOneList(words.slice(last.index + last[0].length)) ? leadOfList(words.slice(0, last.index)) : words;
}
