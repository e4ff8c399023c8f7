import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { unfitParts } from '../../scripts/gallery-server.mjs';
import { ensureExtension, idOf, launchChromium } from '../rigs/chromium-launch.ts';
import { callOf } from '../rigs/inside.ts';
import { keep, searchRecords } from '../show-applications.ts';

const list = 'src/log/index.html';
const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const open = (employer: string) => (page: Page) =>
  page.locator('.list-row .pick', { hasText: employer }).click();
const confirm = (page: Page) => page.getByRole('dialog').getByRole('button').first().click();
const tick = (page: Page) => page.locator('.list-row input[type=checkbox]').first().check();
const search = (words: string) => (page: Page) => page.locator('input[type=search]').fill(words);

interface State {
  path: string;
  /** What is done one after the other before the picture is taken. */
  steps?: readonly ((page: Page) => Promise<void>)[];
  /** Nothing is stored yet. */
  isEmpty?: true;
}

/** Every state of the pages in a tab of their own, by name. Those without records come first. */
const states: Record<string, State> = {
  welcome: { path: 'src/options/welcome.html', isEmpty: true },
  'welcome-tried': {
    path: 'src/options/welcome.html',
    isEmpty: true,
    steps: [press('Submit application')],
  },
  'list-empty': { path: list, isEmpty: true },
  'list-add': { path: list, isEmpty: true, steps: [press('Add an application')] },
  settings: { path: 'src/options/index.html' },
  directory: { path: 'src/directory/index.html' },
  'directory-system': { path: 'src/directory/index.html', steps: [search('workday')] },
  'directory-address': {
    path: 'src/directory/index.html',
    steps: [search('https://jobs.lever.co/globex/1/apply')],
  },
  'directory-unknown': { path: 'src/directory/index.html', steps: [search('no such system')] },
  list: { path: list },
  'list-found': { path: list, steps: [search('accountant')] },
  'list-none-found': { path: list, steps: [search('nothing like it')] },
  'list-selected': { path: list, steps: [tick] },
  'list-delete-asked': { path: list, steps: [tick, press('Delete')] },
  'one-directions': { path: list, steps: [open('Globex')] },
  'one-waiting': { path: list, steps: [open('Initech')] },
  'one-once': { path: list, steps: [open('Hooli')] },
  'one-received': { path: list, steps: [open('Vandelay')] },
  'one-employer': { path: list, steps: [open('Umbrella')] },
  'one-unfolded': { path: list, steps: [open('Umbrella'), unfold] },
  'one-corrected': { path: list, steps: [open('Umbrella'), press('Correct these details')] },
  'one-contacted': { path: list, steps: [open('Umbrella'), press('I contacted them')] },
  'search-report': { path: list, steps: [unfold] },
  // The last one, because it takes an application from the list.
  'list-deleted': { path: list, steps: [tick, press('Delete'), confirm] },
};

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

interface Wanted {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Where the pictures go, a folder for each colour scheme. */
  folder: string;
  width: number;
  /** With the colours of the system instead of the page's own. */
  isForced: boolean;
  /** Parts of the names of states; all where there is none. */
  names: readonly string[];
  /** The text of axe, where it is to look for what is not fit for everybody. */
  axe?: string | undefined;
}

/**
 * Makes pictures of the pages that open in a tab, in both colour schemes, with a made-up search.
 *
 * @returns how many states there are, and what is wider than the window or unfit, as "state: what is wrong"
 */
export async function showPages({ executable, extension, folder, width, isForced, names, axe }: Wanted) {
  const forcedColors = isForced ? 'active' : 'none';
  const profile = mkdtempSync(join(tmpdir(), 'callworthy-pages-'));
  const wanted = Object.entries(states).filter(
    ([name]) => names.length === 0 || names.some(part => name.includes(part)),
  );
  const faults: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const context = await launchChromium(profile, { executable, extension, site: null, headless: true });
    try {
      const id = idOf(resolve(extension));
      const control = await context.browser()!.newBrowserCDPSession();
      await ensureExtension(context, control, resolve(extension), id);
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce', forcedColors });
      mkdirSync(join(folder, scheme), { recursive: true });
      let isKept = false;
      for (const [name, { path, steps = [], isEmpty }] of wanted) {
        await page.goto(`chrome-extension://${id}/${path}`);
        await page.waitForLoadState('networkidle');
        if (!isEmpty && !isKept) {
          await page.evaluate(callOf(keep, searchRecords()));
          await page.reload();
          isKept = true;
        }
        if (path === list && !isEmpty) await page.locator('.list-row .next').first().waitFor();
        for (const step of steps) await step(page);
        await page.waitForTimeout(300);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) faults.push(`${name}: ${wide} pixels too wide`);
        const unfit = axe ? await unfitParts(page, axe) : [];
        faults.push(...unfit.map(one => `${name}, ${scheme}: ${one}`));
        // Rows below the window are drawn when they come into sight, which a picture of the whole page does not wait for.
        await page.evaluate(() => {
          for (const row of document.querySelectorAll<HTMLElement>('.list-row'))
            row.style.setProperty('content-visibility', 'visible');
        });
        await page.screenshot({ path: join(folder, scheme, `${name}.png`), fullPage: true });
      }
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }
  return { count: wanted.length, faults };
}
