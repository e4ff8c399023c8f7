// npm run screenshots               makes the screenshots of the README and of the stores anew, from the demo employer
// npm run screenshots -- --store    only the stores' pictures, from the screenshots that there are
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { ensureBrowsers } from './setup.mjs';
import { makeStorePictures } from './store-pictures.mjs';

if (!process.argv.includes('--store')) {
  const { status } = spawnSync(process.execPath, ['scripts/start.mjs', '--headless'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('docs/screenshots', { recursive: true });
  for (const name of ['page', 'popup-light', 'popup-dark', 'applications']) {
    copyFileSync(`out/show-chromium/${name}.png`, `docs/screenshots/${name}.png`);
  }
  console.log('docs/screenshots is up to date.');
}
const { chromium } = await ensureBrowsers(['chromium']);
console.log(`${(await makeStorePictures(chromium)).join(', ')} are up to date.`);
