/**
 * Wordings of several languages in small letters, made ready when the first text comes that has the sign of one.
 *
 * @param sign what most texts have not, and each that is meant has
 */
export function turn(sign: RegExp, ...lines: readonly string[]): (small: string) => boolean {
  let made: RegExp | null = null;
  return small => sign.test(small) && (made ??= new RegExp(lines.join('|'), 'u')).test(small);
}

/** A text in small letters, with curly apostrophes alone, for wordings that are written so. */
export const smallAndCurly = (text: string): string => text.toLowerCase().replaceAll("'", '’');
