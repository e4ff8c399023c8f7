import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, expect, test } from 'playwright/test';
import { serveGallery, unfitParts } from '../scripts/gallery-server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state of popup and notice is fit for everybody in ${colorScheme} colours, at 320 pixels`, async () => {
    const gallery = await serveGallery();
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN! });
    try {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 600 } });
      page.setDefaultTimeout(60_000);
      const found: string[] = [];
      for (const name of gallery.names) {
        await page.goto(gallery.address(name, { open: true }));
        await page.waitForSelector('body[data-ready]');
        const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(tooWide) > 0) found.push(`${name}: ${tooWide} pixels too wide`);
        found.push(...(await unfitParts(page, axe)).map(fault => `${name}: ${fault}`));
      }
      expect(found).toEqual([]);
    } finally {
      await browser.close();
      await gallery.close();
    }
  });
}
