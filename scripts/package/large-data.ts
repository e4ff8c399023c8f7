import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InlineConfig, type Plugin, runnerImport } from 'vite';
import type { Weights } from '../../src/failures/model.ts';
import type { foldedWordings as folded } from '../../src/failures/wording/all-wordings.ts';
import type { Rule } from '../../src/redaction/redact-rules.ts';
import type { Vendor } from '../../src/vendors/vendor.ts';
import { carried, catalogText, shown } from './carried.ts';
import { inLatin1 } from './in-latin1.ts';
import type { letterLists } from './asked-letters.ts';
import { listsOfRules } from './needed-letters.ts';
import { rowsText } from './rows-text.ts';
import { isSuffixData, isSuffixes, lateSuffixData, lateSuffixes, type Put } from './late-suffixes.ts';

const numberingPlans = /\/libphonenumber-js\/metadata\.\w+\.json\.js$/;
const weights = /\/[\w-]*weights\.json$/;
/** Weights of messages, as opposed to those of contacts. */
const isOfMessages = (data: object): data is Weights => 'kept' in data;
/** Modules that hold nothing but data, and what stands in their place. */
type InPlace = (
  module: Record<string, unknown>,
  put: PutLate,
  lists: ReturnType<typeof letterLists>,
) => string;
/** Puts a text beside the code that is known once all code is written. */
type PutLate = (text: string | (() => string)) => string;
const modules: Record<string, InPlace> = {
  'src/vendors/carried-catalog.ts': ({ carriedCatalog }, put) => {
    const { marks, vendorIn } =
      carriedCatalog as typeof import('../../src/vendors/carried-catalog.ts').carriedCatalog;
    const text = catalogText(marks.map((_, place) => carried(vendorIn(place))));
    return `import { catalogIn } from './catalog-text.ts'; export const carriedCatalog = catalogIn(${put(text)});`;
  },
  'src/vendors/shown-catalog.ts': ({ shownCatalog }, put) =>
    `export const shownCatalog = ${json(Object.values(shownCatalog as Record<string, Vendor>).map(shown), put)};`,
  'src/redaction/rule-letters.ts': ({ letteredRules }, put, lists) => {
    const rules = listsOfRules(letteredRules as readonly Rule[], lists.ofRule);
    const words = `{ cells: Number(${put(() => String(lists.words().cells))}), trie: ${put(() => lists.words().trie)} }`;
    return `export const ruleLetters = () => ({ rules: ${JSON.stringify(rules)}, words: ${words} });`;
  },
  'src/failures/wording/said-words.ts': ({ readSaidWords }, put) =>
    `export const readSaidWords = () => ${json((readSaidWords as () => unknown)(), put)};`,
  'src/failures/wording/glossaries.ts': ({ glossaries }, put) => {
    const languages = Object.entries(glossaries as Record<string, string>);
    const parts = languages.map(([language, text]) => `get ${language}() { return ${json(text, put)}; }`);
    return `export const glossaries = { ${parts.join(', ')} };`;
  },
  'src/failures/wording/all-wordings.ts': ({ foldedWordings }, put) => {
    const { concepts, wordings, compounds } = (foldedWordings as typeof folded)();
    const rows = (all: Readonly<Record<string, string>>) => {
      const { text, places } = rowsText(all);
      return `rowsIn(${put(text)}, ${JSON.stringify(places)})`;
    };
    return `import { rowsIn } from './rows.ts'; export const readWordings = () =>
      ({ concepts: ${json(concepts, put)}, wordings: ${rows(wordings)}, compounds: ${rows(compounds)} });`;
  },
};

const json = (data: unknown, put: Put) => `JSON.parse(${put(JSON.stringify(data))})`;

/** Made of `source` when something is first asked of it: its parts stand where they would, behind getters. */
function later(data: object, source: string): string {
  const parts = Object.keys(data).map(name => `get ${name}() { return all().${name}; }`);
  return `let made; const all = () => made ??= ${source}; export default { ${parts.join(', ')} };`;
}

/** Shorter ones stand in the code. */
const minLong = 1_000;

/** An object whose long texts are read when they are asked for. */
function withTexts(data: Record<string, unknown>, put: Put): string {
  const parts = Object.entries(data).map(([name, value]) =>
    typeof value === 'string' && value.length > minLong
      ? `get ${name}() { return ${put(value)}; }`
      : `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `export default { ${parts.join(', ')} };`;
}

const helper = 'carried-text';
const placeholder = (key: string) => `@@${helper} ${key}@@`;
/** A function that answers a placeholder, as it is written above and as it is left when the code was made shorter. */
const holders = new RegExp(
  `\\(\\)\\s*=>\\s*(?:\\{\\s*return\\s*)?(["'\`])@@${helper} (\\w+)@@\\1(?:;?\\s*\\})?`,
  'g',
);

/**
 * The text in the comment of a function, whose code the engine hands out as it is written
 * (https://tc39.es/ecma262/#sec-function.prototype.tostring). A text in quotation marks is kept twice, in the script and as
 * the string, and is read letter by letter when the script is. A comment is passed over, and what is cut out of a script
 * is no copy of it.
 */
const textIn = `export const textIn = holder => {
  const code = String(holder);
  return code.slice(code.indexOf('/*') + 2, code.lastIndexOf('*/'));
};`;

/**
 * Catalog, wordings, numbering plans and weights as texts in comments, those of objects as JSON: the browser reads that
 * much sooner than the same in code (https://v8.dev/blog/cost-of-javascript-2019#json), and background and pages read them
 * before anything else. Not as files of JSON: with one of those a worker of Chromium starts once and never again.
 */
export function largeData(runner: InlineConfig, lists: ReturnType<typeof letterLists>): Plugin {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  /** By their hashes: modules are read in whatever order, and a script is named after its placeholders. */
  const texts = new Map<string, () => string>();
  const put: PutLate = text => {
    const isKnown = typeof text === 'string';
    const key = createHash('sha256')
      .update(isKnown ? text : String(text))
      .digest('hex');
    texts.set(key, isKnown ? () => text : text);
    return `textIn(() => { return '${placeholder(key)}'; })`;
  };
  /** A model of messages with where its rows are: found out here, so that no background has to. */
  const withFoundPlaces = async (
    data: Record<string, unknown> | Weights,
  ): Promise<Record<string, unknown>> => {
    if (!isOfMessages(data)) return data;
    const { module } = await runnerImport<typeof import('../../src/failures/model.ts')>(
      `${root}src/failures/model.ts`,
      runner,
    );
    return { ...module.withPlaces(data) };
  };
  const withHelper = (code: string) => `import { textIn } from '${helper}'; ${code}`;
  return {
    name: 'large-data',
    apply: 'build',
    resolveId: source => (source === helper ? `\0${helper}` : null),
    async load(id) {
      if (id === `\0${helper}`) return textIn;
      const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
      if (numberingPlans.test(id)) {
        const plans = read(id.replace(/\.js$/, ''));
        return withHelper(later(plans, json(plans, put)));
      }
      if (weights.test(id)) {
        const data = await withFoundPlaces(read(id));
        return { code: withHelper(withTexts(data, put)), moduleType: 'js' };
      }
      if (isSuffixes(id)) return lateSuffixes(readFileSync(id, 'utf8'));
      if (isSuffixData(id)) return withHelper(lateSuffixData(readFileSync(id, 'utf8'), put));
      const inPlace = modules[relative(root, id)];
      if (!inPlace) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, runner);
      return withHelper(inPlace(module, put, lists));
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(
          holders,
          (_all, _quote, key) => `()=>{/*${commentOf(texts.get(key)!())}*/}`,
        );
        if (chunk.code.includes(`@@${helper}`)) this.error(`${chunk.fileName}: a text has found no place.`);
      }
    },
  };
}

/** A text as it can stand in a comment; JSON reads the same. */
const commentOf = (text: string) => inLatin1(text).replaceAll('*/', '*\\/');
