/**
 * npm run train -- FILE...: everything that is learned about messages anew, in the order in which one rests on the other:
 * the classifier and the arrivals from files of labelled messages and receipts (see train-classifier.mjs), then what stands
 * on a page at rest, from the project's own saved pages, with the new weights. The same files in the same order give the
 * same three files of weights. At last it writes down what they were learned from (evaluate/learned-from.json), which a test
 * compares with what is there.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  ['scripts/train-classifier.mjs', ...process.argv.slice(2)],
  ['scripts/train-at-rest.mjs', 'evaluate/ordinary', 'evaluate/failing'],
  ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'src/failures'],
  ['scripts/write-learned-from.mjs'],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
