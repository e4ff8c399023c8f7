// npm run evaluate -- urls|messages|contacts|lines|receipts|advice|pages PATH [options]
// Builds what is measured from the extension's own source into dist/evaluate and runs it.
import { loadSource } from './load-source.mjs';

const { main } = await loadSource('evaluate/index.ts', 'dist/evaluate', ['playwright', 'vite']);
process.exit(await main(process.argv.slice(2)));
