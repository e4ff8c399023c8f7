import { inOneScript } from '../../applications/one-script.ts';

/** Words in several languages, as one test. */
export interface WordMatcher {
  test(text: string): boolean;
  /** Every place where the wording stands, with the words as they are written there. */
  matches(text: string): WordingMatch[];
}

export interface WordingMatch {
  index: number;
  words: string;
}

/** Scripts that put no space between words. */
const unspacedLetter = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Small letters and digits of the languages that are read here; a class of all letters is slow to compile. */
const letter = '[a-z0-9\u00df-\u024f]';

/**
 * Makes one test of wordings: each string holds the alternatives of one language as a regular expression in small
 * letters. They count only as whole words; Japanese and Chinese count anywhere. `\w` inside them means any letter or
 * digit. Compiled on first use and run on the text in small letters: a pattern that ignores case itself took eight
 * times as long to compile.
 *
 * @param mayHold whether a text in small letters may hold any of them: the build adds it (scripts/package/lazy-expressions.ts)
 */
export function inWords(
  languages: readonly string[],
  mayHold: (small: string) => boolean = () => true,
): WordMatcher {
  const whole: { [script in Script]?: RegExp } = {};
  const parts: { [script in Script]?: RegExp[] } = {};
  const listsOf = (script: Script) =>
    languages.filter(words => unspacedLetter.test(words) === (script === 'unspaced'));
  return {
    test(text) {
      const small = lowerCased(text);
      if (!mayHold(small)) return false;
      return scriptsIn(small).some(script =>
        (parts[script] ??= inParts(listsOf(script)).map(compile)).some(part => small.search(part) !== -1),
      );
    },
    matches(text) {
      const small = lowerCased(text);
      if (!mayHold(small)) return [];
      return scriptsIn(small)
        .flatMap(script => [...small.matchAll((whole[script] ??= compile(listsOf(script))))])
        .map(({ 0: found, index }) => ({ index, words: text.slice(index, index + found.length) }))
        .sort((one, other) => one.index - other.index);
    },
  };
}

type Script = 'spaced' | 'unspaced';

/**
 * Japanese and Chinese words are looked for only where a text has such letters: the few Latin ones among them ("hr")
 * count anywhere, and would be found within words of other languages.
 */
const scriptsIn = (text: string): readonly Script[] =>
  unspacedLetter.test(text) ? ['spaced', 'unspaced'] : ['spaced'];

/** To make an expression ready takes longer than in proportion to its length from about here on. */
const maxLength = 1_000;

/** The wordings in groups, each no longer than that unless it is a single one. */
function inParts(languages: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let length = 0;
  for (const words of languages) {
    if (length > 0 && length + words.length > maxLength) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)!.push(words);
    length += words.length;
  }
  return parts;
}

const compile = (languages: readonly string[]) => new RegExp(sourceOfWords(languages), 'g');

/** The expression of wordings as `inWords` has them, for texts in small letters. */
export function sourceOfWords(languages: readonly string[]): string {
  const spaced: string[] = [];
  const anywhere: string[] = [];
  for (const words of languages) {
    const source = inOneScript(words)
      .replace(/\\w/g, letter)
      .replace(/ \?/g, '[\\s-]*')
      .replace(/(?<!\\) /g, '[\\s-]+');
    (unspacedLetter.test(words) ? anywhere : spaced).push(source);
  }
  const whole = spaced.length > 0 ? [`(?<!${letter})(?:${spaced.join('|')})(?!${letter})`] : [];
  return [...whole, ...anywhere].join('|') || '(?!)';
}

let last = { text: '', small: '' };

/**
 * In small letters, simplified characters and plain apostrophes, with as many characters as before (the Turkish capital
 * İ would become two). The last text is remembered, because many expressions are tried on it.
 */
function lowerCased(text: string): string {
  if (text !== last.text) {
    const small = text.replace(/İ/g, 'I').replace(/[’‘]/g, "'").toLowerCase();
    last = { text, small: inOneScript(small) };
  }
  return last.small;
}
