/** node scripts/write-learned-from.mjs: writes down what the weights were learned from; the last step of `npm run train`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { originOf } = await loadSource('evaluate/learned-from.ts', 'dist/learned-from');
writeFileSync(resolve(root, 'evaluate/learned-from.json'), `${JSON.stringify(originOf(root), null, 2)}\n`);
