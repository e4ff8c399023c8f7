import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { startDemo } from '../demo/server.mjs';
import { tellState } from './at-failure.ts';
import { expect, shows } from './expect.ts';
import type { Rig, RigOptions } from './rig.ts';
import { limited } from './rigs/limits.ts';
import { openRig } from './rigs/open.ts';
import { type Site, openSite } from './rigs/site.ts';
import { atMost } from './rigs/wait.ts';

interface Story {
  /** Whether the browser's question about a further site is answered with yes, where it can be told so while it runs. */
  allowSites: boolean;
  /** What an organisation has settled for the computer; only where `canSettle`. */
  managed: object | null;
  site: Site;
  /** A browser with the extension, which has kept nothing yet. */
  rig: Rig;
}

interface Shared {
  demo: Awaited<ReturnType<typeof startDemo>>;
  web: Site;
  /** The browser of this worker, started when a test asks for it. After a test that failed there is another worker and browser. */
  started: () => Promise<Rig>;
}

async function start(browser: string, site: Site, own: Pick<RigOptions, 'managed'> = {}): Promise<Rig> {
  const executable = process.env[browser === 'firefox' ? 'FIREFOX_BIN' : 'CHROMIUM_BIN'];
  if (!executable) throw new Error('No browser was given: start the stories with `npm run test:e2e`.');
  const folder = browser === 'firefox' ? 'firefox' : 'chrome';
  const extension = join(import.meta.dirname, '../out/demo', folder);
  const rig = await openRig(browser as Rig['browser'], {
    executable,
    extension,
    site,
    headless: true,
    ...own,
  });
  return limited(rig);
}

/**
 * A test that gets a browser. Each test is independent: the browser is the same one for all tests of a worker, and is
 * made as new before each. One that an organisation has settled is started for its test.
 */
export const test = base.extend<Story, Shared>({
  allowSites: [false, { option: true }],
  managed: [null, { option: true }],

  demo: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
    async ({}, use) => {
      const demo = await startDemo();
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],

  web: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
    async ({}, use) => {
      const site = await openSite(join(import.meta.dirname, 'pages'));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  started: [
    async ({ web }, use, info) => {
      let rig: Promise<Rig> | null = null;
      await use(() => (rig ??= start(info.project.name, web)));
      // What could not be started has told so to the test that asked for it.
      await (rig as Promise<Rig> | null)?.then(
        one => one.close(),
        () => undefined,
      );
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  site: async ({ web }, use) => {
    web.reset();
    await use(web);
  },

  rig: async ({ site, allowSites, managed, started }, use, info) => {
    const isOwn = managed !== null;
    const rig = isOwn ? await start(info.project.name, site, { managed }) : await started();
    try {
      if (!isOwn) await rig.reset();
      await rig.answerForSites?.(allowSites);
      // What the pages of the test before were still asking for when they were closed.
      site.reset();
      await use(rig);
      if (info.status !== info.expectedStatus) {
        await atMost(20_000, rig.page.screenshot(info.outputPath('page.png')));
        console.log(`${info.title}\n${await tellState(rig)}`);
      }
    } finally {
      if (isOwn) await rig.close();
    }
  },
});

export { expect, shows };
