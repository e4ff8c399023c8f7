import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { type PoolOptions, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';
import { bundledDocument } from './scripts/bundled-document.ts';
import { oneCatalog } from './scripts/one-catalog.ts';

const folders = ['src', 'scripts', 'evaluate', 'demo', 'fuzz', 'e2e'];

const files = folders
  .flatMap(folder => readdirSync(folder, { recursive: true }).map(name => join(folder, String(name))))
  .filter(name => /\.test\.tsx?$/.test(name))
  .map(name => name.replaceAll('\\', '/'));

const without = (list: string[], left: string[]) => list.filter(name => !left.includes(name));
const saying = (words: RegExp) => files.filter(name => words.test(readFileSync(name, 'utf8')));

const withDocument = saying(/^\/\/ @vitest-environment happy-dom/);
/** Who replaces a module, a global or a clock, or fills the store. */
const replacing = saying(/\bvi\.(?!fn\b)|globalThis|process\.(?!env)|fake-indexeddb|\bgrowthOf\b/);
/**
 * Who counts how long expressions take has a process of its own: what the processor did is counted for a process with all its
 * threads. And once a thread holds 16 MB of machine code, as one that two hundred files share does, the engine optimises no
 * expression any more, and some take a hundred times as long.
 */
const counting = saying(/process\.cpuUsage|\bgrowthOf\b/);
/**
 * Alone in its thread is who changes a document, has a module that lasts replaced (scripts/made-anew.ts), or counts what a
 * class of the whole thread is asked.
 */
const unlike = saying(/\bvi\.(?:doMock|importActual)\b|\bspy: true\b|IDBDatabase\.prototype/);
const alone = without(
  replacing.filter(name => withDocument.includes(name) || unlike.includes(name)),
  counting,
);
const anew = without(replacing, [...alone, ...counting]);

/** Who shows components clears the document afterwards. Whoever reads pages may leave one behind, so these are apart. */
const showing = saying(/@testing-library/);
const both = showing.filter(name => alone.includes(name));

const shared = without(files, [...replacing, ...showing]);

const [drawn, made, own, waits, components] = [
  'one-seed',
  'made-anew',
  'own-channels',
  'patient-waits',
  'patient-components',
].map(name => resolve(`scripts/${name}.ts`)) as [string, string, string, string, string];

process.env.CALLWORTHY_ONE_DOCUMENT = await bundledDocument();

const oneSeed: Plugin = {
  name: 'one-seed',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== drawn ? { id: drawn } : null),
};

/** Gives its tests a document that is loaded as one module (scripts/one-document.ts). */
class Thread extends ThreadsPoolWorker {
  override send(message: WorkerRequest): void {
    if (message.type !== 'start' || message.context.environment.name !== 'happy-dom')
      return super.send(message);
    const environment = { ...message.context.environment, name: resolve('scripts/one-document.ts') };
    super.send({ ...message, context: { ...message.context, environment } });
  }
}
const threads = { name: 'threads', createPoolWorker: (options: PoolOptions) => new Thread(options) };

export default defineConfig({
  plugins: [oneCatalog(), oneSeed],
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A simulated document costs more than most tests: a file that needs one says so in its first line,
    // `// @vitest-environment happy-dom`.
    environment: 'node',
    // Limits are there to end what hangs. A slow machine is not at fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A thread starts in half the time of a process.
    pool: threads,
    // Otherwise one processor is left idle, which is half of a small machine.
    maxWorkers: '100%',
    // What one project has made of a module serves the others too, and the next run.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/unit-modules' },
    projects: [
      // These share one set of modules: directory and wordings are loaded once for all of them. Those with a document are
      // apart: a thread ends where the next file needs another surrounding, and with it all that was loaded.
      { extends: true, test: { name: 'shared', include: without(shared, withDocument), isolate: false } },
      {
        extends: true,
        test: {
          name: 'documents',
          include: shared.filter(name => withDocument.includes(name)),
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'components', include: without(showing, both), isolate: false, setupFiles: components },
      },
      {
        extends: true,
        test: { name: 'anew', include: anew, isolate: false, setupFiles: [made, own, waits] },
      },
      { extends: true, test: { name: 'alone', include: without(alone, both), setupFiles: [own, waits] } },
      { extends: true, test: { name: 'counting', include: counting, pool: 'forks' } },
      {
        extends: true,
        test: { name: 'components alone', include: both, setupFiles: [own, waits, components] },
      },
    ],
  },
});
