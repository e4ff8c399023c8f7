import { type Browser, chromium } from 'playwright';
import { busyPage, quickestBurst } from './busy-page.ts';
import { countTaskTime } from './extension.ts';

const rounds = 8;
const bursts = 4;
/** The yardstick: an observer that counts records and does nothing else. */
const bareObserver = `let n = 0; new MutationObserver(records => { n += records.length; })
  .observe(document, { childList: true, characterData: true, subtree: true, attributes: true });`;

/** Stands in for the background, so that the content script starts to read as on a vendor's page. */
const answering = `globalThis.chrome = { runtime: { id: 'bench', onMessage: { addListener() {} }, sendMessage: async ({ name }) =>
  ({ ok: true, value: name === 'page/opened' ? { pageRules: { vendor: 'Bench', kinds: [], rules: [] }, fingerprints: [], notices: false } : null }) } };
  globalThis.browser = undefined;`;

/** The background puts it there once the page has settled; here it comes when the page has loaded. */
const later = (script: string) => `addEventListener('load', () => setTimeout(() => { ${script} }, 200));`;

/**
 * CPU time of the main thread for 10,000 mutations, with the content script and with a bare observer, in one
 * browser and in turn. Answers the least of each in milliseconds, and their ratio.
 */
export async function measureMutations(
  executablePath: string,
  [contentScript, messageReader]: readonly [string, string],
  nodes: number,
): Promise<{ observer: number; reader: number; ratio: number }> {
  const browser = await chromium.launch({ executablePath, headless: true });
  const min = { observer: Number.POSITIVE_INFINITY, reader: Number.POSITIVE_INFINITY };
  const scripts = {
    observer: bareObserver,
    reader: `${answering}\n${contentScript}\n${later(messageReader)}`,
  };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const variant of ['observer', 'reader'] as const) {
        const spent = await measureOnce(browser, scripts[variant], nodes);
        // The first round warms the browser up.
        if (round > 0) min[variant] = Math.min(min[variant], spent);
      }
    }
  } finally {
    await browser.close();
  }
  return { ...min, ratio: min.reader / min.observer };
}

async function measureOnce(browser: Browser, script: string, nodes: number): Promise<number> {
  const page = await browser.newPage();
  await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: busyPage(nodes) }));
  const cdp = await page.context().newCDPSession(page);
  await countTaskTime(cdp);
  // In a world of its own, as content scripts run: every node that one looks at is made known to it first.
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: script, worldName: 'bench' });
  await page.goto('https://jobs.bench.example/apply');
  await page.waitForTimeout(1600);
  const min = await quickestBurst(page, cdp, bursts);
  await page.close();
  return min;
}
