import { existsSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runTool } from './processes.mjs';

/** The browsers that the extension is built for, by the name of the folder. */
export const targets = ['chrome', 'firefox'];

/** Where a build for one browser goes. */
export const folderOf = (target, demo = false) => (demo ? `out/demo/${target}` : `dist/${target}`);

/**
 * Builds the extension for one browser. The release goes to dist/; with `demo` the made-up vendor of demo/
 * is in the directory and the result goes to out/demo/, so that it is never mistaken for the release.
 * Answers the folder, and the exit code with everything that was printed.
 */
export function build(target, { demo = false } = {}) {
  return runBuild(target, demo, []);
}

/** Builds it for all browsers, in the time that one takes, and answers the folder of the first. */
export function buildAll({ demo = false } = {}) {
  const [first, ...others] = targets;
  return runBuild(first, demo, others);
}

async function runBuild(target, demo, others) {
  const [folder, ...otherFolders] = [target, ...others].map(one => folderOf(one, demo));
  for (const one of otherFolders) rmSync(one, { recursive: true, force: true });
  const { code, output } = await runTool(
    'vite/bin/vite.js',
    ['build', '--mode', target, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {
      quiet: true,
      env: { CALLWORTHY_DEMO: demo ? '1' : '', CALLWORTHY_FIREFOX_TOO: otherFolders[0] ?? '' },
    },
  );
  const isWhole = [folder, ...otherFolders].every(one => existsSync(`${one}/manifest.json`));
  return { folder, code: isWhole ? code : code || 1, output };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2).filter(word => targets.includes(word));
  const demo = process.argv.includes('--demo');
  const built = wanted.length === 1 ? wanted : targets;
  const { code, output } = await (wanted.length === 1 ? build(wanted[0], { demo }) : buildAll({ demo }));
  process.stdout.write(output);
  if (code !== 0) process.exit(1);
  for (const target of built) console.log(`built ${folderOf(target, demo)}`);
}
