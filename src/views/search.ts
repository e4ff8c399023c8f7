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

/** A letter mistaken in a shorter word makes another word. */
const minMistyped = 4;
const notInWords = /[^\p{L}\p{N}]+/u;

/**
 * Whether each word that was asked is one of a text's, with at most one letter wrong, missing, too many or swapped: for
 * where a search finds nothing. Answers a function of the text, which is as `foldedWords` makes it.
 */
export function nearlyIn(asked: string): (text: string) => boolean {
  const words = foldedWords([asked]).split(notInWords).filter(Boolean);
  const parts = words.map(partsOf);
  const isOwn = (word: string, own: readonly string[]) =>
    own.some(one => one === word || (word.length >= minMistyped && isMistyped(word, one)));
  return text => {
    if (words.length === 0 || !parts.every(some => some.some(part => text.includes(part)))) return false;
    const own = text.split(notInWords);
    return words.every(word => isOwn(word, own));
  };
}

/**
 * Parts of a word of which one at least is in every text that has nearly this word: one mistake touches no more than two
 * neighbours of three. To look for them takes a small part of the time that it takes to part a text into words.
 */
function partsOf(word: string): string[] {
  if (word.length < minMistyped) return [word];
  const third = Math.floor(word.length / 3);
  return [word.slice(0, third), word.slice(third, 2 * third), word.slice(2 * third)];
}

function isMistyped(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [left, right] = [word.slice(at), meant.slice(at)];
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return isSwapped || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}

/** Nothing to be folded in them but small letters. */
const plain = /^[\0-\x7f]*$/;

/** Texts as one, without case and accents. Upper case, because it makes one of "ß" and "ss". */
export function foldedWords(texts: readonly (string | null)[]): string {
  const text = texts.filter(Boolean).join(' ');
  return plain.test(text) ? text.toUpperCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}
