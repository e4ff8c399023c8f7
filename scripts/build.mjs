import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runTool } from './processes.mjs';

/** The browsers that the extension is built for, by the name of the folder. */
export const targets = ['chrome', 'firefox'];

/**
 * Builds the extension for one browser. The release goes to dist/; with `demo` the made-up vendor of demo/
 * is in the directory and the result goes to out/demo/, so that it is never mistaken for the release.
 * Answers the folder, and the exit code with everything that was printed.
 */
export async function build(target, { demo = false } = {}) {
  const folder = demo ? `out/demo/${target}` : `dist/${target}`;
  const { code, output } = await runTool(
    'vite/bin/vite.js',
    ['build', '--mode', target, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { quiet: true, env: { CALLWORTHY_DEMO: demo ? '1' : '' } },
  );
  const complete = existsSync(`${folder}/manifest.json`);
  return { folder, code: complete ? code : code || 1, output };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2).filter(word => targets.includes(word));
  const demo = process.argv.includes('--demo');
  for (const target of wanted.length > 0 ? wanted : targets) {
    const { folder, code, output } = await build(target, { demo });
    process.stdout.write(output);
    if (code !== 0) process.exit(1);
    console.log(`built ${folder}`);
  }
}
