// npm run screenshots               makes the screenshots of the README and of the stores anew, from the demo employer
// npm run screenshots -- --store    only the stores' pictures, from the screenshots that there are
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { importSource } from './load-source.mjs';
import { ensureBrowsers } from './setup.mjs';
import { makeStorePictures } from './store-pictures.mjs';

if (!process.argv.includes('--store')) {
  const { status } = spawnSync(process.execPath, ['scripts/start.mjs', '--headless'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('docs/screenshots', { recursive: true });
  for (const name of ['page', 'popup-light', 'popup-dark']) {
    copyFileSync(`out/show-chromium/${name}.png`, `docs/screenshots/${name}.png`);
  }
  await showSearch('docs/screenshots/applications.png');
  console.log('docs/screenshots is up to date.');
}

/** The applications page in the middle of a made-up search, with the build that was just tried out. */
async function showSearch(path) {
  const { openRig } = await importSource('e2e/rigs/open.ts');
  const { showApplications } = await importSource('e2e/show-applications.ts');
  const { chromium } = await ensureBrowsers(['chromium']);
  const extension = 'out/demo/chrome';
  const rig = await openRig('chromium', { executable: chromium, extension, site: null, headless: true });
  try {
    await showApplications(rig, path);
  } finally {
    await rig.close();
  }
}

const { chromium } = await ensureBrowsers(['chromium']);
console.log(`${(await makeStorePictures(chromium)).join(', ')} are up to date.`);
