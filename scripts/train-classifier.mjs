/**
 * node scripts/train-classifier.mjs FILE...: trains the classifier from files of labelled messages (JSON lines
 * {text, kind, alt?, context}) together with the project's own, and writes src/failures/weights.json.
 * The same files in the same order give the same weights. No text can be read from them.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node scripts/train-classifier.mjs FILE...');
  process.exit(2);
}

const { module } = await runnerImport(resolve(root, 'evaluate/train-classifier.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  server: { hmr: false },
});
const rows = files.flatMap(file => module.readMessages(file));
const weights = module.train(rows);
writeFileSync(resolve(root, 'src/failures/weights.json'), `${JSON.stringify(weights)}\n`);
console.log(`${rows.length} messages, ${JSON.stringify(weights).length} bytes of weights`);
process.exit(0);
