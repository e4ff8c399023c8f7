// npm run bench            sizes, matching, understanding, and the cost of reading in a real browser
// npm run bench -- --against DIR [--rounds N] [--only load,burst,address,durable,worker,kept,files]
//                          the same pages with any other unpacked extension, in turn
// npm run bench -- --only kept   a search of 10,000 applications with 100,000 notes, used as a person does
// npm run bench -- --only pure   sizes, and how long matching and understanding take, without a browser
// npm run bench -- --only flood  pages that throw messages without end
// Speed is given as a ratio of two measurements of one run, so that it means the same on every machine.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from '../scripts/build.mjs';
import { loadSource } from '../scripts/load-source.mjs';
import { option } from '../scripts/options.mjs';
import { ensureBrowsers } from '../scripts/setup.mjs';

/** Builds a part of the bench from the source and answers what it exports. */
const partOf = name => loadSource(`bench/${name}.ts`, `out/bench/${name}`);

const budgets = {
  contentGzip: 7000,
  microsecondsPerUrl: 5,
  mutationRatio: 1.25,
  loadMs: 10,
  microsecondsPerMessage: 300,
  durableMs: { awake: 100, asleep: 500 },
  popupRatio: 1.2,
  searchMs: 50,
};
const rows = [];
const row = (what, value, budget) => rows.push({ what, value, budget: budget ?? '' });

const against = option('against');
const only = option('only')?.split(',') ?? [];

const { folder, code, output } = await build('chrome');
if (code !== 0) {
  process.stdout.write(output);
  process.exit(1);
}
if (against) {
  await compare(resolve(against), Number(option('rounds', '7')));
  process.exit(0);
}

if (only.includes('kept')) {
  const { chromium } = await ensureBrowsers(['chromium']);
  const { measureWhole } = await partOf('whole');
  await measureWhole(chromium, resolve(folder), ({ what, ms, peakMb }) =>
    console.log(`${what.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms ${peakMb.toFixed(0).padStart(5)} MB`),
  );
  process.exit(0);
}

if (only.includes('flood')) {
  const { chromium } = await ensureBrowsers(['chromium']);
  const { measureFlood } = await partOf('flood');
  console.table(await measureFlood(chromium, resolve(folder)));
  process.exit(0);
}

// What reads messages is a script of its own, which is there by the time that a page is busy.
const [content, reader] = ['index', 'read-messages'].map(name =>
  readFileSync(`${folder}/src/content/${name}.js`, 'utf8'),
);
row('content script, gzip bytes', gzipSync(content, { level: 9 }).length, `≤ ${budgets.contentGzip}`);
row('all scripts of the extension, brotli bytes', sizeOfScripts(folder));

const pure = await partOf('pure');
row(
  'one address against the directory, µs',
  pure.microsecondsPerAddress(),
  `≤ ${budgets.microsecondsPerUrl}`,
);
row('one message understood, µs', pure.microsecondsPerMessage(), `≤ ${budgets.microsecondsPerMessage}`);

if (only.includes('pure')) {
  tellRows();
  process.exit(0);
}

const { chromium } = await ensureBrowsers(['chromium']);
const { measureMutations } = await partOf('mutations');
for (const nodes of [10_000, 100_000]) {
  const { ratio, ...spent } = await measureMutations(chromium, [content, reader], nodes);
  const detail = `${spent.reader.toFixed(1)} ms to ${spent.observer.toFixed(1)} ms`;
  row(
    `10,000 mutations on ${nodes} nodes, against a bare observer`,
    `${ratio.toFixed(2)} (${detail})`,
    `≤ ${budgets.mutationRatio}`,
  );
}

const { measureInstalled } = await partOf('installed');
const { injected, load, durable, kept } = await measureInstalled(chromium, folder);
const ms = value => value.toFixed(1);
row(
  'bytes injected into a page of nobody',
  `${injected.nobodys} (${injected.vendors} on a vendor's)`,
  'nothing',
);
row(
  "CPU at load of a vendor's page over no extension, ms",
  `${ms(load.over)} (${ms(load.vendors)} to ${ms(load.nobodys)})`,
  `≤ ${budgets.loadMs}`,
);
row('the same once facts and contacts are read, ms', ms(load.settled));
row('failure painted → note durable, worker awake, ms', ms(durable.awake), `≤ ${budgets.durableMs.awake}`);
row('failure painted → note durable, worker asleep, ms', ms(durable.asleep), `≤ ${budgets.durableMs.asleep}`);
row(
  'popup ready with 10,000 applications, against 10',
  `${(kept.popupMany / kept.popupFew).toFixed(2)} (${ms(kept.popupMany)} ms to ${ms(kept.popupFew)} ms)`,
  `≤ ${budgets.popupRatio}`,
);
row('search over 10,000 applications in their page, ms', ms(kept.search), `≤ ${budgets.searchMs}`);

tellRows();

function tellRows() {
  for (const { what, value, budget } of rows)
    console.log(`${what.padEnd(64)} ${String(value).padStart(26)}  ${budget}`);
}

/** Prints the ratios of medians, ours to theirs, with their spread. */
async function compare(theirs, rounds) {
  const { chromium } = await ensureBrowsers(['chromium']);
  const { measureAgainst, ratioOf } = await partOf('against');
  console.log(`${'ours to theirs, medians'.padEnd(56)} ratio (middle half)   ours, theirs (ms)`);
  const told = what => console.error(what);
  for (const one of await measureAgainst(chromium, resolve(folder), theirs, rounds, only, told)) {
    const { ours, theirs: other, ratio, low, high } = ratioOf(one);
    const spread = `${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
    console.log(`${one.what.padEnd(56)} ${spread.padEnd(21)} ${ours.toFixed(1)}, ${other.toFixed(1)}`);
  }
}

function sizeOfScripts(dir) {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'));
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`${dir}/${file}`)).length, 0);
}
