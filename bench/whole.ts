import type { CDPSession, Locator, Page } from 'playwright';
import { install } from './extension.ts';
import { keep, many } from './kept.ts';

/** What something took, in milliseconds, and the most that the page held of the engine's memory meanwhile, in MB. */
export interface Took {
  what: string;
  ms: number;
  peakMb: number;
}

/** A few bytes more than there are is no news. */
const sampleEveryMs = 50;

/**
 * A whole search of 10,000 applications with 100,000 notes, used in a browser as a person does: opened, searched,
 * filtered, one application shown, all exported, and the file merged on another profile, twice. `tell` is called after
 * each step.
 */
export async function measureWhole(
  executablePath: string,
  extension: string,
  tell: (took: Took) => void,
): Promise<void> {
  const first = await install(executablePath, extension);
  const second = await install(executablePath, extension);
  try {
    const page = await first.context.newPage();
    await page.goto(`${first.origin}/src/log/index.html`);
    await keep(page, many);
    const take = taker(await first.context.newCDPSession(page), tell);
    await take('page can be searched', () => page.reload(), page.locator('input[type=search]'));
    await take(
      'all rows say what is next',
      async () => {},
      page.locator('button.pill', { hasText: String(many.applications) }).nth(1),
    );
    const found = page.locator('nav [role=status]', { hasText: /^1\b/ });
    await take('a search finds one', () => search(page, 'engineer 9876'), found);
    await search(page, '');
    const filter = page.locator('button.pill');
    await take(
      'a filter is chosen',
      () => filter.nth(2).click(),
      page.locator('button.pill[aria-pressed=true]', { hasText: ' 0' }),
    );
    await filter.first().click();
    await take(
      'one application is shown',
      () => page.locator('.list-row .pick').first().click(),
      page.locator('article'),
    );
    await page.goBack();
    const download = page.waitForEvent('download', { timeout: 300_000 });
    const press = () => page.getByRole('button', { name: 'Export everything' }).click();
    let path = '';
    await take('all is exported', press, async () => void (path = await (await download).path()));

    const other = await second.context.newPage();
    await other.goto(`${second.origin}/src/log/index.html`);
    const takeThere = taker(await second.context.newCDPSession(other), tell);
    const open = () => other.locator('input[type=file]').setInputFiles(path);
    const preview = other.locator('#import-preview');
    const merge = other.getByRole('button', { name: 'Import now' });
    await takeThere('the file is looked at on another profile', open, preview);
    await takeThere('and merged there', () => merge.click(), other.locator('.list-row').first());
    await takeThere('the same file once more changes nothing', open, preview);
  } finally {
    await first.close();
    await second.close();
  }
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('input[type=search]').fill(words);
}

function taker(cdp: CDPSession, tell: (took: Took) => void) {
  return async (what: string, work: () => Promise<unknown>, until: Locator | (() => Promise<void>)) => {
    await cdp.send('HeapProfiler.collectGarbage');
    let peak = 0;
    const look = async () => {
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      peak = Math.max(peak, usedSize);
    };
    const looking = setInterval(() => void look().catch(() => undefined), sampleEveryMs);
    const started = performance.now();
    await work();
    await (typeof until === 'function' ? until() : until.waitFor({ timeout: 300_000 }));
    const ms = performance.now() - started;
    clearInterval(looking);
    await look();
    tell({ what, ms, peakMb: peak / 1e6 });
  };
}
