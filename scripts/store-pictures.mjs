import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** What the stores want. */
export const size = { width: 1280, height: 800 };

/** Each picture of the stores with the screenshots on it, side by side. */
const pictures = {
  '1-noted': ['page', 'popup-light'],
  '2-advice': ['popup-light', 'popup-dark'],
  '3-applications': ['applications'],
};

function pageWith(screenshots) {
  const images = screenshots.map(name => {
    const data = readFileSync(join('docs/screenshots', `${name}.png`)).toString('base64');
    return `<img alt="" src="data:image/png;base64,${data}">`;
  });
  return `<!doctype html><style>
    body { margin: 0; height: 100vh; display: flex; gap: 40px; align-items: center; justify-content: center; background: #dfe6ee }
    img { max-height: 720px; max-width: ${screenshots.length > 1 ? 780 : 1180}px; min-width: 0; border-radius: 8px; box-shadow: 0 4px 24px #0004 }
  </style>${images.join('')}`;
}

/** Makes the pictures of the stores from the screenshots in docs/, with the given Chromium. Answers their files. */
export async function makeStorePictures(executablePath) {
  const folder = 'store/pictures';
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: size });
    const files = [];
    for (const [name, screenshots] of Object.entries(pictures)) {
      await page.setContent(pageWith(screenshots), { waitUntil: 'load' });
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      files.push(path);
    }
    return files;
  } finally {
    await browser.close();
  }
}
