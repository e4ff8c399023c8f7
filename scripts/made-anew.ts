import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { bringLetters } from '../src/redaction/letters.ts';

// For files that follow each other in one thread though they replace modules and globals: what the one before left is
// taken away, and each loads its modules anew. A thread for each would load Vitest, its libraries and the engine's code for them
// every time, too.

/** Modules that only read and reckon, and remember nothing that a test could change but the letters, which are told anew below. */
const lasting = /\/src\/(?:vendors|failures|redaction|contacts)\/|\/vitest\/dist\/|\/@vitest\//;
/** Names that Vitest and the stand-in for IndexedDB give to globals once for the whole thread. */
const ofThread = /^__|^IDB|^indexedDB$/;

interface Loaded {
  promise: unknown;
  exports: unknown;
  evaluated: boolean;
  importers: Set<string>;
}
const thread = globalThis as unknown as {
  __vitest_worker__?: { evaluatedModules?: { idToModuleMap?: Map<string, Loaded> } };
  __first_globals__?: Map<string, PropertyDescriptor>;
  [name: string]: unknown;
};

vi.useRealTimers();
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
thread.__first_globals__ ??= new Map(Object.entries(Object.getOwnPropertyDescriptors(thread)));
for (const [name, now] of Object.entries(Object.getOwnPropertyDescriptors(thread))) {
  const first = thread.__first_globals__.get(name);
  if (ofThread.test(name) || !now.configurable) continue;
  if (!first) delete thread[name];
  else if (now.value !== first.value) Object.defineProperty(thread, name, first);
}
globalThis.indexedDB = new IDBFactory();

bringLetters(() => null);
globalThis.mayHold = undefined;

// As `vi.resetModules` does, which knows no exceptions; Vitest has no public way to except some.
const loaded = thread.__vitest_worker__?.evaluatedModules?.idToModuleMap;
if (!loaded?.get(fileURLToPath(import.meta.url)))
  throw new Error(
    'Vitest keeps elsewhere what is loaded: say in scripts/made-anew.ts where, or put these files into `alone` (vitest.config.ts)',
  );
for (const [id, module] of loaded) {
  if (lasting.test(id)) continue;
  module.promise = module.exports = undefined;
  module.evaluated = false;
  module.importers.clear();
}
