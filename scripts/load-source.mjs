import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds a program of the project from its TypeScript, as the extension itself is built, and answers what it exports.
 *
 * @param entry path of its first file, from the root of the project
 * @param outDir where the build goes, from there too; what is in it is replaced
 * @param external packages that are loaded as they are
 */
export async function loadSource(entry, outDir, external = ['playwright']) {
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
