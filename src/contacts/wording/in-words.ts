/** Wording in several languages, as one test. */
export interface Wording {
  test(text: string): boolean;
  /** Every place where the wording stands. */
  matches(text: string): RegExpExecArray[];
}

/** Scripts that put no space between words. */
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * Makes one test of wordings: each string holds the alternatives of one language as a regular expression.
 * They count only as whole words, letters of any alphabet considered; Japanese and Chinese count anywhere.
 * `\w` inside them means any letter or digit.
 */
export function inWords(languages: readonly string[]): Wording {
  const parts = languages.map(words => {
    const letters = words.replace(/\\w/g, '[\\p{L}\\p{N}]').replace(/(?<!\\) /g, '[\\s-]+');
    return unspaced.test(words) ? `(?:${letters})` : `(?<![\\p{L}\\p{N}])(?:${letters})(?![\\p{L}\\p{N}])`;
  });
  const pattern = new RegExp(parts.join('|'), 'giu');
  return {
    test: text => text.search(pattern) !== -1,
    matches: text => [...text.matchAll(pattern)],
  };
}
