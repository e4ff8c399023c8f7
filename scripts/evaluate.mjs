// npm run evaluate -- urls|messages|contacts|lines|advice|pages PATH [options]
// Builds what is measured from the extension's own source into dist/evaluate and runs it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  publicDir: false,
  build: {
    ssr: 'evaluate/index.ts',
    outDir: 'dist/evaluate',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { external: ['playwright', 'vite'] },
  },
});
const { main } = await import(pathToFileURL(`${root}/dist/evaluate/index.js`).href);
process.exit(await main(process.argv.slice(2)));
