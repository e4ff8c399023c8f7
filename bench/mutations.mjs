import { chromium } from 'playwright';

const rounds = 8;
const bursts = 4;
/** Longer than a reader may put its work off. */
const settledMs = 700;

/** A page whose bulk is not rendered: frames differ from run to run, the work of scripts does not. */
const pageOf =
  nodes => `<!doctype html><title>bench</title><main><h1>Apply</h1><form><input><button>Submit</button></form></main>
<div id="bulk" style="display:none">${'<p><span>text</span></p>'.repeat(nodes / 2)}</div>`;

/** The yardstick: an observer that counts records and does nothing else. */
const bareObserver = `let n = 0; new MutationObserver(records => { n += records.length; })
  .observe(document, { childList: true, characterData: true, subtree: true, attributes: true });`;

/** Stands in for the background, so that the content script starts to read as on a vendor's page. */
const answering = `globalThis.chrome = { runtime: { id: 'bench', onMessage: { addListener() {} }, sendMessage: async ({ name }) =>
  ({ ok: true, value: name === 'page/opened' ? { pageRules: { vendor: 'Bench', kinds: [], rules: [] }, fingerprints: [], notices: false } : null }) } };
  globalThis.browser = undefined;`;

/** The background puts it there once the page has settled; here it comes when the page has loaded. */
const later = script => `addEventListener('load', () => setTimeout(() => { ${script} }, 200));`;

/**
 * CPU time of the main thread for 10,000 mutations, with the content script and with a bare observer, in one
 * browser and in turn. Answers the least of each in milliseconds, and their ratio.
 */
export async function measureMutations(executablePath, [contentScript, messageReader], nodes) {
  const browser = await chromium.launch({ executablePath, headless: true });
  const min = { observer: Number.POSITIVE_INFINITY, reader: Number.POSITIVE_INFINITY };
  const scripts = {
    observer: bareObserver,
    reader: `${answering}\n${contentScript}\n${later(messageReader)}`,
  };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const variant of ['observer', 'reader']) {
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

async function measureOnce(browser, script, nodes) {
  const page = await browser.newPage();
  await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: pageOf(nodes) }));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  // In a world of its own, as content scripts run: every node that one looks at is made known to it first.
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: script, worldName: 'bench' });
  await page.goto('https://jobs.bench.example/apply');
  await page.waitForTimeout(1600);
  let min = Number.POSITIVE_INFINITY;
  for (let burst = 0; burst < bursts; burst++) {
    const before = await taskTime(cdp);
    await page.evaluate(mutate);
    await page.waitForTimeout(settledMs);
    min = Math.min(min, (await taskTime(cdp)) - before);
  }
  await page.close();
  return min;
}

async function taskTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** 100 tasks of 100 mutations each, as a busy page would make them. */
async function mutate() {
  const spans = [...document.querySelectorAll('#bulk span')].slice(0, 5000);
  const channel = new MessageChannel();
  const nextTask = () =>
    new Promise(done => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(null);
    });
  for (let task = 0; task < 100; task++) {
    for (let i = 0; i < 50; i++) {
      const span = spans[(task * 50 + i) % spans.length];
      span.className = `c${task}`;
      span.firstChild.data = `text ${task} ${i}`;
    }
    await nextTask();
  }
}
