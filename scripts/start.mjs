import { rmSync } from 'node:fs';
import { startDemo } from '../demo/server.mjs';
import { build } from './build.mjs';
import { importSource } from './load-source.mjs';
import { closeOnSignal, isEnding } from './processes.mjs';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';

const help = `npm start                     the demo employer in Chromium, with the extension
npm start -- https://…        any address
npm start -- --firefox        in Firefox
npm start -- --headless       without a screen: tries it out, and saves what there was to see
npm start -- --no-build       with the extension as it was built the last time`;

const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

async function start(words) {
  const address = words.find(word => /^https?:\/\//.test(word));
  const unknown = words.filter(
    word =>
      word !== address && !['--chromium', '--firefox', '--headless', '--no-build', '--help'].includes(word),
  );
  if (unknown.length > 0) throw new SetupError(`Not understood: ${unknown.join(' ')}\n\n${help}`);
  if (words.includes('--help')) return console.log(help);

  const headless = words.includes('--headless') || !hasScreen;
  if (headless && !words.includes('--headless'))
    console.log('There is no screen here, so this runs as with --headless.');
  const browser = words.includes('--firefox') ? 'firefox' : 'chromium';

  await ensureDependencies();
  const executable = (await ensureBrowsers([browser]))[browser];
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const folder = words.includes('--no-build') ? `out/demo/${target}` : await buildDemo(target);

  const demo = await startDemo({ port: 4173 });
  console.log(`Opening ${browser === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  const url = address ?? demo.employer('error');
  const { openRig } = await importSource('e2e/rigs/open.ts');
  const opening = openRig(browser, { executable, extension: folder, site: null, headless });
  closeOnSignal(async () => (await opening).close());
  const rig = await opening;
  try {
    if (headless) await showAndTell(rig, url, address === undefined);
    else await openForPerson(rig, url);
  } finally {
    await rig.close();
    await demo.close();
  }
}

async function buildDemo(target) {
  console.log('Building the extension …');
  const { folder, code, output } = await build(target, { demo: true });
  if (code !== 0) throw new SetupError(`The extension could not be built:\n${output}`);
  return folder;
}

async function openForPerson(rig, url) {
  await rig.visit(url);
  // Ctrl-C is a way to end it like any other.
  process.exitCode = 0;
  console.log(`${url} is open, with the extension in the toolbar. Close the browser or press Ctrl-C to end.`);
  await rig.ended;
}

async function showAndTell(rig, url, submit) {
  const folder = `out/show-${rig.browser}`;
  rmSync(folder, { recursive: true, force: true });
  const { show } = await importSource('e2e/show.ts');
  const { isNoted, story } = await show(rig, { url, submit, folder });
  console.log(`\n${story}\n
To see it, open in ${folder}/:
  page.png          the form with its error, and the notice of the extension
  popup-light.png   what its button shows (popup-dark.png: in dark colours)
  applications.png  its list of applications
  seen.txt          all of it in words (seen.json: as data)`);
  // In the demo something fails, so a silent extension is at fault.
  if (submit && !isNoted) process.exitCode = 1;
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  // What a signal breaks off fails in many ways, none of which is news.
  if (!isEnding()) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
