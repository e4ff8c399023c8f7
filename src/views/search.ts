/**
 * A search over things by some of their texts: every word that was typed must occur, without regard to case and
 * accents. Costs one pass over strings that are folded already. Order is kept; nothing typed finds all.
 *
 * @param textsOf the texts of a thing, each as `foldedWords` makes it
 */
export function searchIn<Thing>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
): (asked: string) => readonly Thing[] {
  return asked => {
    const words = foldedWords([asked]).split(/\s+/).filter(Boolean);
    if (words.length === 0) return things;
    return things.filter(thing => {
      const texts = textsOf(thing);
      return words.every(word => texts.some(text => text.includes(word)));
    });
  };
}

/** Nothing to be folded in them but small letters. */
const plain = /^[\0-\x7f]*$/;

/** Texts as one, without case and accents. Upper case, because it makes one of "ß" and "ss". */
export function foldedWords(texts: readonly (string | null)[]): string {
  const text = texts.filter(Boolean).join(' ');
  return plain.test(text) ? text.toUpperCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}
