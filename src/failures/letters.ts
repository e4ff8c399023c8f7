/**
 * What the build found out of rules (scripts/package/needed-letters.ts): for each of them lists of words, of each of which a text
 * must hold one for the rule to find anything.
 */
export interface LetterTable {
  /** For each rule the numbers of its lists, as "0&3 7 12". */
  rules: string;
  /**
   * The words in small letters of Latin-1 with the lists that they are in, in a line by their first three letters or what
   * there is of them, and the lines by their first: "sen|sent by&3|^sender&3&7". A "^": no letter from a to z stands before it.
   */
  latin: string;
  /** The same of words in other letters. */
  others: string;
}

/** The lists of which a text holds a word, and whether it holds one of each that a rule has. */
interface Held {
  text: string;
  mayFind(rule: number): boolean;
}

const maxKey = 3;
/** In longer texts it takes longer to look for the words than for what the rules find. */
const maxText = 1_000;
const beyondLatin1 = /[^\0-\xff]/;

/** Reads a table: answers for a text which rules may find something in it, by their places; null: nothing is known. */
export function letterReader(table: LetterTable): (text: string) => ((rule: number) => boolean) | null {
  const rules = table.rules.split(' ').map(lists => lists.split('&'));
  const latin = byFirst(table.latin);
  let others: ReadonlyMap<string, string> | null = null;
  let last: Held | null = null;
  return text => {
    if (last?.text === text) return last.mayFind;
    const small = text.length > maxText ? null : inSmallLetters(text);
    if (small === null) return null;
    const held = new Set<string>();
    addHeld(held, small, latin);
    if (beyondLatin1.test(small)) addHeld(held, small, (others ??= byFirst(table.others)));
    last = { text, mayFind: rule => rules[rule]!.every(list => list === '' || held.has(list)) };
    return last.mayFind;
  };
}

/** The lines of a table by their first letter. */
function byFirst(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n\n').map(some => [some[0]!, some]));
}

function addHeld(held: Set<string>, small: string, lines: ReadonlyMap<string, string>): void {
  for (let at = 0; at < small.length; at++) {
    const some = lines.get(small[at]!);
    if (some === undefined) continue;
    for (let length = 1; length <= maxKey; length++) {
      const start = `\n${small.slice(at, at + length)}|`;
      const line = some.indexOf(start);
      if (line < 0) continue;
      const end = some.indexOf('\n', line + 1);
      for (const entry of some.slice(line + start.length, end < 0 ? undefined : end).split('|')) {
        const [word, ...lists] = entry.split('&');
        if (standsAt(small, at, word!)) for (const list of lists) held.add(list);
      }
    }
  }
}

/** Whether a word of a table stands at this place. */
function standsAt(small: string, at: number, word: string): boolean {
  if (word[0] !== '^') return small.startsWith(word, at);
  const before = small.charCodeAt(at - 1);
  return !(before >= 97 && before <= 122) && small.startsWith(word.slice(1), at);
}

/** Whether a text holds a word, with "^" not behind a letter from a to z. */
export function holdsWord(small: string, word: string): boolean {
  if (word[0] !== '^') return small.includes(word);
  const letters = word.slice(1);
  for (let at = small.indexOf(letters); at >= 0; at = small.indexOf(letters, at + 1)) {
    const before = small.charCodeAt(at - 1);
    if (!(before >= 97 && before <= 122)) return true;
  }
  return false;
}

/** A text in small letters; null where it has one of the two letters that an expression takes for another one, s and k. */
export function inSmallLetters(text: string): string | null {
  return text.includes('\u017f') || text.includes('\u212a') ? null : text.toLowerCase();
}
