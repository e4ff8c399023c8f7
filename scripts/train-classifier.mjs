/**
 * node scripts/train-classifier.mjs FILE...: trains the classifier from files of labelled messages (JSON lines
 * {text, kind, alt?, context}) and of labelled receipts ({text, arrived, alt?, group?, doubtful?}) together with the
 * project's own, and writes src/failures/weights.json and src/failures/arrival/arrival-weights.json.
 * The same files in the same order give the same weights. No text can be read from them.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node scripts/train-classifier.mjs FILE...');
  process.exit(2);
}

const { train, trainArrivals } = await importSource('evaluate/train-classifier.ts');
const { readMessages } = await importSource('evaluate/labelled.ts');
const rows = files.flatMap(file => readMessages(file));
const receipts = rows.filter(row => 'arrived' in row);
const messages = rows.filter(row => 'kind' in row);
const write = (path, weights) => {
  const text = `${JSON.stringify(weights)}\n`;
  writeFileSync(resolve(root, path), text);
  console.log(`${path}: ${text.length} bytes`);
};
write('src/failures/weights.json', train(messages));
write('src/failures/arrival/arrival-weights.json', trainArrivals(receipts, messages));
console.log(`from ${messages.length} messages and ${receipts.length} receipts`);
process.exit(0);
