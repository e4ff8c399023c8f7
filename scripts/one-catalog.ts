import { type Rolldown, build } from 'vite';
import type { Vite } from 'vitest/node';

/**
 * For the tests: loads the catalog as one module instead of hundreds, since each test file with modules of its own would
 * load every one of them again.
 */
export function oneCatalog(): Vite.Plugin {
  let bundled: Promise<string> | null = null;
  const isCatalog = (id: string) => id.endsWith('/src/vendors/catalog.ts');
  return {
    name: 'one-catalog',
    enforce: 'pre',
    // What Vitest keeps of one module is made anew where that module is another, and knows of no others in it.
    configureVitest({ experimental_defineCacheKeyGenerator: keyBy }) {
      keyBy(({ id }) => (isCatalog(id) ? false : undefined));
    },
    async load(id) {
      if (!isCatalog(id)) return null;
      bundled ??= bundle(id);
      return { code: await bundled, map: null };
    },
  };
}

async function bundle(file: string): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'error', build: { ssr: file, write: false } });
  return (built as Rolldown.RolldownOutput).output[0].code;
}
