import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Rolldown, build } from 'vite';
import { expect, test } from 'vitest';
import { bringLetters } from '../../src/redaction/letters.ts';
import { textsMatching } from '../../src/redaction/testing/matching-texts.ts';
import { letterLists } from './asked-letters.ts';
import type { Written } from './constant-values.ts';
import { withLazyExpressions } from './lazy-expressions.ts';
import { wordsInARow } from './words-in-a-row.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The background in one file, with all it reads by but the weights. */
async function codeOfBackground(): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'without-weights',
        enforce: 'pre',
        load: id => (id.endsWith('weights.json') ? { code: 'export default {}', moduleType: 'js' } : null),
        transform: code => wordsInARow(code),
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rollupOptions: { input: `${root}src/background/index.ts`, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** A chunk has numbers for so many, and the file has more than a chunk. */
const perPlace = 150;

/** The expressions for which texts are asked by letters, with the number of each. */
function listedIn(code: string, lists: ReturnType<typeof letterLists>): (Written & { number: number })[] {
  const listed = new Map<string, Written & { number: number }>();
  let ofChunk = lists.ofChunk(0);
  withLazyExpressions(code, written => {
    const name = `/${written.source}/${written.flags}`;
    const known = listed.get(name);
    if (known) return known.number;
    const number = ofChunk(written);
    if (number === null) return null;
    listed.set(name, { ...written, number });
    if (listed.size % perPlace === 0) ofChunk = lists.ofChunk(listed.size / perPlace);
    return number;
  });
  return [...listed.values()];
}

test('no text that an expression of the background finds something in lacks its letters', async () => {
  const lists = letterLists();
  const listed = listedIn(await codeOfBackground(), lists);
  bringLetters(() => ({ rules: '', words: lists.words() }));
  const tried = new Set<number>();
  for (const { source, flags, number } of listed) {
    const expression = new RegExp(source, flags);
    const texts = fc.sample(textsMatching(expression), { numRuns: 25, seed: number });
    for (const text of texts.flatMap(one => [one, one.toUpperCase(), `a ${one} b`])) {
      const isAsked = globalThis.mayHold!(number, text);
      // Only what is not asked could be missed, and to ask is what takes long.
      if ((isAsked && tried.has(number)) || text.search(expression) < 0) continue;
      tried.add(number);
      if (!isAsked) expect.fail(`/${source}/${flags} in ${JSON.stringify(text)}`);
    }
  }
  expect(listed.length).toBeGreaterThan(200);
  expect(tried.size).toBeGreaterThan(listed.length * 0.9);
});
