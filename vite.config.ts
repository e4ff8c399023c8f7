import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type InlineConfig,
  type Plugin,
  type Rolldown,
  type UserConfig,
  defineConfig,
  runnerImport,
} from 'vite';
import base from './manifest.json' with { type: 'json' };
import product from './package.json' with { type: 'json' };
import { textsOfPortugal } from './scripts/locales/portugal.ts';
import { askedAtOnce } from './scripts/package/asked-at-once.ts';
import { inLatin1 } from './scripts/package/in-latin1.ts';
import { largeData } from './scripts/package/large-data.ts';
import { letterLists } from './scripts/package/asked-letters.ts';
import { withLateBody } from './scripts/package/late-chunk.ts';
import { withLazyExpressions, withLazyInside } from './scripts/package/lazy-expressions.ts';
import { bundledPackages, noticesOf, packageOf } from './scripts/package/notices.ts';
import { wordsInARow } from './scripts/package/words-in-a-row.ts';
import { hostPattern } from './src/vendors/match-pattern.ts';
import type { Vendor } from './src/vendors/vendor.ts';

const contentScript = 'src/content/index.ts';
/** Put into a page by the background when it is time; built like content scripts, and named in no manifest. */
const onDemand = ['read-messages', 'read-page', 'read-both', 'cleaner', 'notice', 'mask', 'posting'].map(
  name => `src/content/${name}.ts`,
);
/** Runs before the rest of the popup is there; built like them, and named in its page alone. */
const first = 'src/popup/ask-first';
/** The made-up vendor of the demo is left out unless CALLWORTHY_DEMO=1. */
const envPrefix = ['VITE_', 'CALLWORTHY_'];

export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  const firefox = mode === 'firefox';
  const { module: directory } = await runnerImport<typeof import('./src/vendors/directory.ts')>(
    fileURLToPath(new URL('./src/vendors/directory.ts', import.meta.url)),
    { configFile: false, envPrefix, logLevel: 'error' } as InlineConfig,
  );
  const lists = letterLists();
  return {
    // Firefox resolves root-anchored addresses only; relative ones break in nested pages.
    base: '/',
    envPrefix,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      crx({
        manifest: manifestFor(directory.allVendors()) as ManifestV3Export,
        browser: 'chrome',
        contentScripts: { standaloneFiles: [contentScript, ...onDemand, `${first}.ts`] },
      }),
      asInstalled(),
      backgroundAtOnce(),
      askFirst(),
      largeData({ configFile: false, envPrefix, logLevel: 'error' } as InlineConfig, lists),
      ownInterface(),
      wordsTogether(),
      lazyExpressions(lists),
      lazyInPages(),
      lateContacts(),
      leanText(),
      alsoInPortugal(),
      withLicences(),
      forFirefox(firefox, process.env.CALLWORTHY_FIREFOX_TOO),
    ],
    build: {
      outDir: `dist/${firefox ? 'firefox' : 'chrome'}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        preserveEntrySignatures: false,
        input: {
          log: 'src/log/index.html',
          directory: 'src/directory/index.html',
          welcome: 'src/options/welcome.html',
        },
        output: {
          codeSplitting: {
            groups: [{ name: sharedBy, debugName: 'shared' }],
            includeDependenciesRecursively: false,
          },
        },
      },
    },
  };
});

/**
 * The manifest of Chromium, from which `asInFirefox` makes the other: the places come from the directory. Hosts that are
 * not in hosts.lock are optional: an update that asks for more switches the extension off until it is allowed again
 * (https://developer.chrome.com/docs/extensions/develop/concepts/permission-warnings).
 */
function manifestFor(vendors: readonly Vendor[]) {
  const locked = new Set(readFileSync('hosts.lock', 'utf8').split('\n'));
  const patterns = vendors.flatMap(vendor => vendor.pages.patterns);
  const isInstalled = (pattern: string) => locked.has(hostPattern(pattern)) || isMadeUp(pattern);
  const installed = patterns.filter(isInstalled);
  const later = patterns.filter(pattern => !isInstalled(pattern));
  const exclude_matches = unique(vendors.flatMap(vendor => vendor.pages.except ?? [])) as never[];
  const entry = { ...base.content_scripts[0]!, exclude_matches };
  // Forms stand in frames that a page writes itself, too. Those of blobs and sandboxes are reached by their origin alone,
  // which Chromium takes with whole hosts only: one path there, and it refuses the whole extension.
  const isWhole = (pattern: string) => pattern === hostPattern(pattern);
  const content = [
    { ...entry, matches: unique(installed.filter(isWhole)), match_origin_as_fallback: true },
    { ...entry, matches: unique(installed.filter(one => !isWhole(one))), match_about_blank: true },
  ];
  return {
    ...base,
    version: product.version,
    permissions: [...base.permissions, 'sidePanel'],
    storage: { managed_schema: 'managed_schema.json' },
    // The first with `light-dark()`, without which a page of ours has no colours.
    minimum_chrome_version: '123',
    content_scripts: [
      ...content,
      ...[...onDemand, `${first}.ts`].map(script => ({ matches: unique(installed), js: [script] })),
    ],
    host_permissions: unique(installed.map(hostPattern)),
    // Named one by one, although the patterns for all sites cover them: so the settings page knows what to ask for.
    optional_host_permissions: [...base.optional_host_permissions, ...unique(later.map(hostPattern))],
  };
}

/** What Firefox does not know, or calls by another name. */
const ofChromium = ['storage', 'minimum_chrome_version', 'side_panel'];

/** The built manifest of Chromium as Firefox takes it. All other files are the same in both. */
function asInFirefox(built: Readonly<Record<string, any>>) {
  const manifest = Object.fromEntries(Object.entries(built).filter(([name]) => !ofChromium.includes(name)));
  const { default_title, default_icon } = base.action;
  return {
    ...manifest,
    permissions: base.permissions,
    // For copies beside the browser, where no folder can be chosen.
    optional_permissions: [...base.optional_permissions, 'downloads'],
    background: { scripts: [built.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'callworthy@callworthy.example',
        // Knows `data_collection_permissions` on every device: on a computer 140 did, but the store's check asks for both.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    sidebar_action: { default_panel: panel, default_title, default_icon, open_at_install: false },
  };
}

/**
 * Puts the manifest of Firefox into what was built, or makes a copy of it with that manifest: a second build would take as long
 * again and differ in nothing else.
 *
 * @param instead whether what is built is for Firefox alone
 * @param folder where the copy goes; none is made without it
 */
function forFirefox(instead: boolean, folder: string | undefined): Plugin {
  let outDir = '';
  let inFirefox = '';
  return {
    name: 'for-firefox',
    apply: 'build',
    configResolved: ({ build }) => void (outDir = build.outDir),
    // Whoever watches takes the folder for whole as soon as it is written, and the other hook comes later.
    writeBundle() {
      const manifest = join(outDir, 'manifest.json');
      inFirefox = JSON.stringify(asInFirefox(JSON.parse(readFileSync(manifest, 'utf8'))), null, 2);
      if (instead) writeFileSync(manifest, inFirefox);
    },
    closeBundle() {
      if (!folder) return;
      rmSync(folder, { recursive: true, force: true });
      cpSync(outDir, folder, { recursive: true });
      writeFileSync(join(folder, 'manifest.json'), inFirefox);
    },
  };
}

/** Entries of the manifest for the watching script: of whole hosts, and of single paths. */
const watchingEntries = 2;

/** Pages ask for them later, if at all; together, since the background has to ask for each file. */
const forLater =
  /src\/(?:storage\/(?:copies\/(?:run-copies|sync-copies|packed|downloads|folder)|export-file|screenshot-file|merging)|applications\/(?:merge|join|systems|details|posting))\.ts$/;
/** What popup and list put applications into words with, after they have shown themselves, and the background at once. */
const forWords = /src\/(?:popup\/rest|views\/list-row|storage\/choose)\.ts$/;
const soundName = 'sound-records';
const soundRecords = /src\/storage\/(?:check|record-fields|sound-records)\.ts$/;

const lateContactsName = 'late-contacts';
/** By these alone the background and the pages read contacts. */
const contactDoors =
  /src\/contacts\/(?:read-contacts|read-refusals|respect-refusals|channels-from|manual-contact|purpose-of-line|system-names)\.ts$/;

/** Whether a module is needed for nothing but reading contacts. */
function isOfContacts(
  module: string,
  graph: Rolldown.ChunkingContext,
  from: readonly string[] = [],
): boolean {
  // Modules that import each other in a circle are needed by what is outside of it.
  if (contactDoors.test(module) || from.includes(module)) return true;
  const info = graph.getModuleInfo(module);
  if (!info || info.isEntry || info.dynamicImporters.length > 0) return false;
  const path = [...from, module];
  return info.importers.length > 0 && info.importers.every(one => isOfContacts(one, graph, path));
}

/**
 * Names the chunk of a module after the background and the pages that import it statically; null: only one of them
 * does. Left alone, the bundler makes one for each set of pages and of parts that come later, thirty of them for the
 * popup, and each is a file that the browser has to ask for.
 */
function sharedBy(module: string, graph: Rolldown.ChunkingContext): string | null {
  // The background reads by them at once, the popup a moment later, without all else that background and pages share.
  if (soundRecords.test(module)) return soundName;
  if (forLater.test(module)) return 'copies';
  if (isOfContacts(module, graph)) return lateContactsName;
  const needed = new Set<string>();
  const importers = new Set([module]);
  let [hasLaterPart, isForWords, isForSound, isRest] = [false, false, false, false];
  // A set hands out what is added while it is gone through.
  for (const one of importers) {
    const info = graph.getModuleInfo(one);
    const room = /src\/(\w+)\/[\w.]+$/.exec(one)?.[1];
    if (info?.isEntry && room) needed.add(room);
    if (info?.dynamicImporters.length) hasLaterPart = true;
    if (one.endsWith('src/popup/rest.ts')) isRest = true;
    if (forWords.test(one)) isForWords = true;
    if (soundRecords.test(one)) isForSound = true;
    for (const importer of info?.importers ?? []) importers.add(importer);
  }
  if (isRest && needed.size === 0) return 'rest';
  const isShownAtOnce = ['popup', 'log', 'options'].some(room => needed.has(room));
  // Whoever opens the store waits for what makes records sound, and for nothing that only words are made with.
  if (isForSound && needed.has('background') && !isShownAtOnce) return soundName;
  if (isForWords && needed.has('background') && !isShownAtOnce) return 'words';
  // The popup is to be there at once, and asks for no more than four, with what its own later parts need, too.
  const isShared = needed.size > 1 || (hasLaterPart && (needed.has('popup') || needed.has('log')));
  if (!isShared) return null;
  if (needed.has('background') && (needed.has('popup') || needed.has('options'))) return 'background-pages';
  if (needed.has('popup')) return 'all-pages';
  // A style sheet comes along with the scripts of its chunk, also into the popup, where one of its later parts needs such a script.
  if (module.endsWith('.css')) return 'look-of-pages';
  // Of a few hundred bytes each, and the browser takes longest over asking for them.
  if (!needed.has('background')) return needed.size > 1 ? 'pages' : 'log-parts';
  return [...needed].sort().join('-');
}

/** The popup's page once more, beside the pages. */
const panel = 'src/popup/index.html?panel';

/** The scripts on demand stand in the manifest only to be built; the panel is built already, as the popup. */
function asInstalled(): Plugin & Pick<CrxPlugin, 'renderCrxManifest'> {
  return {
    name: 'as-installed',
    renderCrxManifest(manifest) {
      manifest.content_scripts?.splice(watchingEntries);
      return { ...manifest, side_panel: { default_path: panel } };
    },
  };
}

/** The name is that of the plugin for extensions. */
const startsBackground = 'service-worker-loader.js';

/** The background begins when the last of its files has come, so all of them are asked for at once. */
function backgroundAtOnce(): Plugin {
  let outDir = '';
  return {
    name: 'background-at-once',
    apply: 'build',
    configResolved: ({ build }) => void (outDir = build.outDir),
    // Nobody but the plugin for extensions sees that script before it is written.
    writeBundle(_, bundle) {
      const loader = join(outDir, startsBackground);
      const importsOf = (file: string) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports : [];
      };
      writeFileSync(loader, askedAtOnce(readFileSync(loader, 'utf8'), importsOf));
    },
  };
}

/**
 * The script that asks the background, in front of all others of the popup's page; and the few chunks of popup and list, so
 * that the browser asks for all of them at once. The list shows nothing before what makes records sound is there, too.
 */
function askFirst(): Plugin {
  return {
    name: 'ask-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, chunk, bundle = {} }) {
        const isPopup = path.endsWith('/src/popup/index.html');
        if (!isPopup && !path.endsWith('/src/log/index.html')) return [];
        const script = { tag: 'script', attrs: { async: true, src: `/${first}.js` } };
        const ofStore = Object.values(bundle).filter(({ name }) => !isPopup && name === soundName);
        const files = [...(chunk?.imports ?? []), ...ofStore.map(({ fileName }) => fileName)];
        const chunks = files.map(file => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        }));
        return [...(isPopup ? [script] : []), ...chunks].map(one => ({
          ...one,
          injectTo: 'head-prepend' as const,
        }));
      },
    },
  };
}

/** Lists of words stand one language a line in the source; the pages carry them without that. */
function wordsTogether(): Plugin {
  return {
    name: 'words-together',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) =>
      /\/(?:failures|redaction)\/wording\/[\w-]+\.ts$/.test(id) ? wordsInARow(code) : null,
  };
}

/**
 * Expressions are made when they are first asked for, so that the background wakes up without them; and in what the background
 * loads only for a text that holds their letters.
 */
function lazyExpressions(lists: ReturnType<typeof letterLists>): Plugin {
  return {
    name: 'lazy-expressions',
    apply: 'build',
    renderChunk(code, { name }, _options, { chunks }) {
      const entry = Object.values(chunks).find(({ moduleIds }) =>
        moduleIds.some(id => ofBackground.test(id)),
      );
      const place = entry ? loadedBy(entry, chunks).indexOf(name) : -1;
      return { code: withLazyExpressions(code, place < 0 ? undefined : lists.ofChunk(place)) };
    },
  };
}

/**
 * The same in the scripts that are put into pages: they are built by themselves, without the plugins here. The watching script
 * has no expression that is worth it.
 */
function lazyInPages(): Plugin {
  const names = onDemand.map(script => script.replace(/ts$/, 'js'));
  return {
    name: 'lazy-in-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const name of names) {
        const script = bundle[name];
        if (script?.type !== 'asset') this.error(`${name} was not built.`);
        script.source = withLazyInside(String(script.source));
      }
    },
  };
}

/** Contacts are read long after the background has begun, if at all. */
function lateContacts(): Plugin {
  return {
    name: 'late-contacts',
    apply: 'build',
    renderChunk: (code, { name }) => (name === lateContactsName ? { code: withLateBody(code) } : null),
  };
}

const ofBackground = /src\/background\/index\.ts$/;

/** The names of the chunks that a chunk loads with itself, in their order. */
function loadedBy(entry: Rolldown.RenderedChunk, chunks: Record<string, Rolldown.RenderedChunk>): string[] {
  const loaded = new Set([entry]);
  // A set hands out what is added while it is gone through.
  for (const { imports } of loaded) for (const file of imports) if (chunks[file]) loaded.add(chunks[file]);
  return [...loaded].map(({ name }) => name).sort();
}

/**
 * The browser's own interface in place of the polyfill, which both browsers need no more: each call answers with a promise,
 * and `handle` answers messages in the one way that both know. So every page has some 10 kB less to load.
 */
function ownInterface(): Plugin {
  return {
    name: 'own-interface',
    enforce: 'pre',
    apply: 'build',
    resolveId: source =>
      source === 'webextension-polyfill'
        ? fileURLToPath(new URL('./src/storage/browser-api.ts', import.meta.url))
        : null,
  };
}

/** No file may grow by more than this for it; those that the popup waits for less than others. */
const dearest = (file: string) => (file.includes('popup') ? 1.1 : 1.15);

/**
 * Scripts that hold few signs beyond Latin-1 are written without any: a single one makes the engine keep the whole text with
 * two bytes for each letter, for as long as the worker lives. Templates that are taken raw are all expressions, which
 * read such a number as the sign itself.
 */
function leanText(): Plugin {
  return {
    name: 'lean-text',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(chunk.code))
          this.error(
            `${chunk.fileName}: a backslash before a sign beyond ASCII would become a backslash of its own.`,
          );
        const code = inLatin1(chunk.code);
        if (Buffer.byteLength(code) <= Buffer.byteLength(chunk.code) * dearest(chunk.name)) chunk.code = code;
      }
    },
  };
}

/** The licences of everything bundled, in a file beside it. What is bundled without one ends the build. */
function withLicences(): Plugin {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const known = new Set(bundledPackages(root).map(({ name }) => name));
  return {
    name: 'with-licences',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const foreign = chunk.moduleIds.map(packageOf).find(name => name !== null && !known.has(name));
        if (foreign)
          this.error(`${foreign} is bundled, but is no dependency of the product in package.json.`);
      }
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: noticesOf(root) });
    },
  };
}

/** The texts of Portugal beside those of all others: made from two files, see `textsOfPortugal`. */
function alsoInPortugal(): Plugin {
  let folder = '';
  return {
    name: 'also-in-portugal',
    configResolved({ build }) {
      folder = `${build.outDir}/_locales/pt_PT`;
    },
    writeBundle() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/messages.json`, `${JSON.stringify(textsOfPortugal(), null, 2)}\n`);
    },
  };
}

/** Hosts of the demo, which only builds for the demo and the tests know. */
function isMadeUp(pattern: string): boolean {
  const host = hostPattern(pattern);
  return host.endsWith('.example/*') || host === 'http://127.0.0.1/*';
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
