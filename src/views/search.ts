/**
 * A search over things by some of their texts: every word that was typed must occur, without regard to case and
 * accents. Built once, so that a search costs one pass over short strings. Order is kept; nothing typed finds all.
 */
export function searchIn<Thing>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly (string | null)[],
): (asked: string) => readonly Thing[] {
  const texts = things.map(thing => searchable(textsOf(thing).filter(Boolean).join(' ')));
  return asked => {
    const words = searchable(asked).split(/\s+/).filter(Boolean);
    if (words.length === 0) return things;
    return things.filter((_, index) => words.every(word => texts[index]?.includes(word)));
  };
}

/** Upper case, because it makes one of "ß" and "ss". */
function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}
