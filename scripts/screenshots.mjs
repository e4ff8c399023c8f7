// npm run screenshots: makes the screenshots of the README anew, from the demo employer in real Chromium.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';

const { status } = spawnSync(process.execPath, ['scripts/start.mjs', '--headless'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
mkdirSync('docs/screenshots', { recursive: true });
for (const name of ['page', 'popup-light', 'popup-dark', 'applications']) {
  copyFileSync(`out/show-chromium/${name}.png`, `docs/screenshots/${name}.png`);
}
console.log('docs/screenshots is up to date.');
