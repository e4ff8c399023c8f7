import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Rolldown, build } from 'vite';

/**
 * The simulated document as one file, which is made anew where its version is another; answers its place. To load it takes a
 * tenth of a second, and half a second from its hundreds of modules.
 */
export async function bundledDocument(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/happy-dom/package.json', 'utf8')) as {
    version: string;
  };
  const folder = resolve('node_modules/.cache/one-document');
  const place = `${folder}/happy-dom-${version}.mjs`;
  if (existsSync(place)) return place;
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'node_modules/happy-dom/lib/index.js',
      write: false,
      minify: false,
      rollupOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  mkdirSync(folder, { recursive: true });
  // Another run must not find half of it.
  writeFileSync(`${place}.${process.pid}`, output[0].code);
  renameSync(`${place}.${process.pid}`, place);
  return place;
}
