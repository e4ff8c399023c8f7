import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { startDemo } from '../demo/server.mjs';
import type { Rig } from './rig.ts';
import { openRig } from './rigs/open.ts';
import { type Site, openSite } from './rigs/site.ts';

interface Story {
  /** Whether the browser's question about a further site is answered with yes. */
  allowSites: boolean;
  site: Site;
  /** A fresh browser with the extension, for this story alone. */
  rig: Rig;
}

interface Shared {
  demo: Awaited<ReturnType<typeof startDemo>>;
}

/** A test that gets a browser. Each story stands alone: fresh profile, fresh web. */
export const test = base.extend<Story, Shared>({
  allowSites: [false, { option: true }],

  demo: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
    async ({}, use) => {
      const demo = await startDemo();
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
  site: async ({}, use) => {
    const site = await openSite(join(import.meta.dirname, 'pages'));
    await use(site);
    await site.close();
  },

  rig: async ({ site, allowSites }, use, info) => {
    const firefox = info.project.name === 'firefox';
    const executable = process.env[firefox ? 'FIREFOX_BIN' : 'CHROMIUM_BIN'];
    if (!executable) throw new Error('No browser was given: start the stories with `npm run test:e2e`.');
    const extension = join(import.meta.dirname, '../out/demo', firefox ? 'firefox' : 'chrome');
    const rig = await openRig(info.project.name as Rig['browser'], {
      executable,
      extension,
      site,
      headless: true,
      allowSites,
    });
    try {
      await use(rig);
      if (info.status !== info.expectedStatus)
        await rig.page.screenshot(info.outputPath('page.png')).catch(() => undefined);
    } finally {
      await rig.close();
    }
  },
});

export { expect };
