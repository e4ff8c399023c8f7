/**
 * node scripts/train-contacts.mjs FILE... [--folds N]: learns what contacts are for from labelled files (contacts as JSON,
 * lines as JSON lines) together with the project's own lines and passages, and writes src/contacts/purpose-weights.json.
 * The same files in the same order give the same weights. No text can be read from them.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = { folds: { type: 'string' } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
if (positionals.length === 0) {
  console.error('Usage: node scripts/train-contacts.mjs FILE... [--folds N]');
  process.exit(2);
}

const { main } = await importSource('evaluate/train-contacts-cli.ts');
main(resolve(root, 'src/contacts/purpose-weights.json'), positionals, Number(values.folds ?? 0));
process.exit(0);
