/**
 * node scripts/train-at-rest.mjs FOLDER... [--folds N]: learns from saved pages with an index.tsv (evaluate/ordinary and
 * evaluate/failing) which messages that stand on a page from the start tell of a failure, and writes
 * src/failures/at-rest/at-rest-weights.json. The same folders in the same order give the same weights. With --folds it writes
 * nothing and says how it does on pages that it did not learn from.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = { folds: { type: 'string' } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
if (positionals.length === 0) {
  console.error('Usage: node scripts/train-at-rest.mjs FOLDER... [--folds N]');
  process.exit(2);
}

const { main } = await loadSource('evaluate/train-at-rest-cli.ts', 'dist/evaluate', ['playwright', 'vite']);
await main(
  resolve(root, 'src/failures/at-rest/at-rest-weights.json'),
  positionals,
  Number(values.folds ?? 0),
);
process.exit(0);
