/**
 * npm run dev                  the demo employer in Chromium; after each change of the code the extension is built and
 *                              loaded again, and the page with it
 * npm run dev -- --firefox     in Firefox
 * npm run dev -- https://…     any address
 * Without a screen add --headless. What is in the manifest, such as the hosts of a new vendor, is read at the start.
 */
import { build } from 'vite';
import { startDemo } from '../demo/server.mjs';
import { importSource } from './load-source.mjs';
import { closeOnSignal, isEnding } from './processes.mjs';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';

/** Builds into the folder now and after each change; `built` is called each time it is complete. */
async function watch(target, folder, built) {
  process.env.CALLWORTHY_DEMO = '1';
  const watcher = await build({
    mode: target,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: false, watch: {} },
  });
  watcher.on('event', event => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'BUNDLE_END') built();
  });
  closeOnSignal(() => watcher.close());
}

async function dev(words) {
  const browser = words.includes('--firefox') ? 'firefox' : 'chromium';
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const folder = `out/dev/${target}`;
  await ensureDependencies();
  const executable = (await ensureBrowsers([browser]))[browser];
  const { openRig } = await importSource('e2e/rigs/open.ts');
  const demo = await startDemo({ port: 4173 });
  const url = words.find(word => /^https?:\/\//.test(word)) ?? demo.employer('error');

  let opening = null;
  let reloads = Promise.resolve();
  const open = async () => {
    const rig = await openRig(browser, {
      executable,
      extension: folder,
      site: null,
      headless: words.includes('--headless'),
    });
    await rig.visit(url);
    console.log(`${url} is open. Change the code, or close the browser to end.`);
    rig.ended.then(() => isEnding() || process.exit(0));
    return rig;
  };
  const built = () => {
    if (!opening) {
      opening = open();
      opening.catch(fail);
      closeOnSignal(async () => (await opening).close());
      return;
    }
    reloads = reloads
      .then(async () => (await opening).reloadExtension())
      .then(() => console.log(`Loaded again at ${new Date().toLocaleTimeString()}.`))
      .catch(error => isEnding() || console.error(error.message));
  };
  process.exitCode = 0;
  await watch(target, folder, built);
}

function fail(error) {
  if (isEnding()) return;
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}

dev(process.argv.slice(2)).catch(fail);
