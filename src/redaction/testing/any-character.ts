import fc from 'fast-check';

/** Halves of pairs, which are no characters by themselves. */
const [halves, ofThem] = [0xd800, 0x800];

/**
 * Any character of Unicode, as the unit of a text. fast-check has the same as `unit: 'binary'`, and lists a million of them before
 * it makes the first text.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - ofThem })
  .map(place => String.fromCodePoint(place < halves ? place : place + ofThem), placeOf);

function placeOf(one: unknown): number {
  const code = typeof one === 'string' ? one.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== one) throw new Error('not one character');
  return code < halves ? code : code - ofThem;
}
