import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Vite is imported where it is used: a script that installs what is missing has to start without it.

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Answers what a module of the project exports, read from its TypeScript file by file. For much code, or code that is measured,
 * `loadSource` is quicker once it is loaded.
 *
 * @param path of the module, from the root of the project
 */
export async function importSource(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}

/**
 * Builds a program of the project from its TypeScript, as the extension itself is built, and answers what it exports.
 *
 * @param entry path of its first file, from the root of the project
 * @param outDir where the build goes, from there too; what is in it is replaced
 * @param external packages that are loaded as they are
 */
export async function loadSource(entry, outDir, external = ['playwright']) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    envPrefix: ['VITE_', 'CALLWORTHY_'],
    publicDir: false,
    build: { ssr: entry, outDir, emptyOutDir: true, target: 'node20', rollupOptions: { external } },
  });
  const name = entry.replace(/^.*\/|\.ts$/g, '');
  return import(pathToFileURL(`${root}/${outDir}/${name}.js`).href);
}
