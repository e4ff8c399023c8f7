import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getDomain, getPublicSuffix } from 'tldts';
import { type Rolldown, build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import weights from '../../src/failures/weights.json' with { type: 'json' };
import { makeClassifier, type Weights } from '../../src/failures/model.ts';
import { glossaries } from '../../src/failures/wording/glossaries.ts';
import { foldedWordings, type readWordings } from '../../src/failures/wording/all-wordings.ts';
import { allVendors, vendorById } from '../../src/vendors/directory.ts';
import { carried } from './carried.ts';
import { letterLists } from './asked-letters.ts';
import { largeData } from './large-data.ts';
import { isSuffixData, isSuffixes, lateSuffixData, lateSuffixes } from './late-suffixes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = 'large-data-entry';
const parts = `
export { getDomain, getPublicSuffix } from 'tldts';
export { allVendors, vendorById } from '${root}src/vendors/directory.ts';
export { readWordings } from '${root}src/failures/wording/all-wordings.ts';
export { glossaries } from '${root}src/failures/wording/glossaries.ts';
export { default as weights } from '${root}src/failures/weights.json';`;
const weightsOfTwo = `
export { default as arrivals } from '${root}src/failures/arrival/arrival-weights.json';
export { default as purposes } from '${root}src/contacts/purpose-weights.json';`;

interface Built {
  getDomain: typeof getDomain;
  getPublicSuffix: typeof getPublicSuffix;
  allVendors: typeof allVendors;
  vendorById: typeof vendorById;
  readWordings: typeof readWordings;
  glossaries: typeof glossaries;
  weights: Weights;
}

const folder = mkdtempSync(join(tmpdir(), 'large-data-'));
let code = '';
let built: Built;

beforeAll(async () => {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      largeData({ configFile: false, logLevel: 'error' }, letterLists()),
      {
        name: 'entry',
        resolveId: id => (id === entry ? `\0${entry}` : null),
        load: id => (id === `\0${entry}` ? parts : null),
      },
    ],
    ssr: { noExternal: true },
    build: { ssr: true, write: false, minify: true, rollupOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  code = output[0].code;
  const file = join(folder, 'built.mjs');
  writeFileSync(file, code);
  built = await import(/* @vite-ignore */ pathToFileURL(file).href);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the built catalog holds every vendor as it is carried, and the same each time', () => {
  expect(built.allVendors()).toEqual(JSON.parse(JSON.stringify(allVendors().map(carried))));
  expect(built.vendorById('lever')).toEqual(JSON.parse(JSON.stringify(carried(vendorById('lever')!))));
  expect(built.vendorById('lever')).toBe(built.vendorById('lever'));
  expect(built.vendorById('nobody')).toBeNull();
});

test('the built wordings are those of the source', () => {
  const { concepts, wordings, compounds } = foldedWordings();
  const read = built.readWordings();
  expect(read.concepts).toEqual(concepts);
  for (const kind of ['wordings', 'compounds'] as const)
    for (const [start, words] of Object.entries({ wordings, compounds }[kind]))
      expect([start, read[kind](start)]).toEqual([start, words]);
  expect(read.compounds('zz')).toBe(compounds['zz']);
  expect({ ...built.glossaries }).toEqual(glossaries);
});

test('the built weights answer as those of the source', () => {
  expect(built.weights.table).toBe(weights.table);
  const [now, before] = [built.weights, weights].map(one => makeClassifier(one));
  for (const text of [
    'Something went wrong. Try again.',
    'Merci pour votre candidature',
    '職務は終了しました',
    'Cookies',
  ])
    expect(now!(text, { context: 'alert', lang: null })).toEqual(
      before!(text, { context: 'alert', lang: null }),
    );
});

test('the built list of suffixes tells domains as the library does', () => {
  const hosts = [
    'jobs.acme.co.uk',
    'a.b.kawasaki.jp',
    'city.kawasaki.jp',
    'x.y.ck',
    'www.ck',
    'acme.com',
    'a.wixsite.com',
  ];
  const more = [
    '食狮.公司.cn',
    'globex.careers',
    'a.b.c.compute.amazonaws.com',
    '10.0.0.1',
    'localhost',
    'x.onion',
    'a.github.io',
    '*.ck',
    'a.*.ck',
    '.ck',
    'a..ck',
    'a.b.compute.estate',
    'b.city.kobe.jp',
    'x.y.z.futurecms.at',
  ];
  for (const host of [...hosts, ...more])
    for (const allowPrivateDomains of [true, false]) {
      expect(built.getDomain(host, { allowPrivateDomains })).toBe(getDomain(host, { allowPrivateDomains }));
      expect(built.getPublicSuffix(host, { allowPrivateDomains })).toBe(
        getPublicSuffix(host, { allowPrivateDomains }),
      );
    }
});

test('the texts lie in comments, and no sign of theirs ends one', () => {
  expect(code).toContain('()=>{/*[{"id":"');
  expect(code).not.toContain('@@carried-text');
  expect(code).not.toMatch(/[^\0-\xff]/);
});

test('a script has the same name in whatever order its texts are read', async () => {
  const buildWith = async (late: string) => {
    const { output } = (await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'late',
          enforce: 'pre',
          load: id => (id.endsWith(late) ? new Promise(done => setTimeout(done, 500, null)) : null),
        },
        largeData({ configFile: false, logLevel: 'error' }, letterLists()),
        {
          name: 'entry',
          resolveId: id => (id === entry ? `\0${entry}` : null),
          load: id => (id === `\0${entry}` ? weightsOfTwo : null),
        },
      ],
      build: {
        write: false,
        rollupOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: '[name]-[hash].js' },
        },
      },
    })) as Rolldown.RolldownOutput;
    return output[0].fileName;
  };
  const name = await buildWith('/arrival-weights.json');
  expect(name).toMatch(/-[\w-]{8}\.js$/);
  expect(await buildWith('/purpose-weights.json')).toBe(name);
}, 60_000);

test('a library that has changed ends the build', () => {
  expect(isSuffixes('/x/node_modules/tldts/dist/es6/src/suffix-trie.js')).toBe(true);
  expect(isSuffixData('/x/node_modules/tldts/dist/es6/src/data/trie.js')).toBe(true);
  expect(() => lateSuffixes('export default function lookUp() {}')).toThrow('tldts has changed');
  expect(() => lateSuffixData('export const rules = [];', text => text)).toThrow('tldts has changed');
});
