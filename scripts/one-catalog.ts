import { type Plugin, type Rolldown, build } from 'vite';

/**
 * For the tests: loads the catalog as one module instead of hundreds, since each test file with modules of its own would
 * load every one of them again.
 */
export function oneCatalog(): Plugin {
  let bundled: Promise<string> | null = null;
  return {
    name: 'one-catalog',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/vendors/catalog.ts')) return null;
      bundled ??= bundle(id);
      return { code: await bundled, map: null };
    },
  };
}

async function bundle(file: string): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'error', build: { ssr: file, write: false } });
  return (built as Rolldown.RolldownOutput).output[0].code;
}
