import type { CDPSession, Page } from 'playwright';
import { callOf, withTools } from '../e2e/rigs/inside.ts';
import { countTaskTime, type Installed, install, taskTime } from './extension.ts';

/** What a page that speaks without end costs, on a vendor's address and over the same page on nobody's. */
export interface Flood {
  what: string;
  /** Notes that are stored afterwards, and whether the last thing that the applicant did is among them. */
  notes: number;
  isLastKept: boolean;
  /** CPU time of the main thread over no extension, in milliseconds for each second. */
  msPerSecond: number;
  /** The most that the engine held for the page meanwhile, over no extension, in MB. */
  peakMb: number;
  /** What the extension's storage has grown by, in kB. */
  storedKb: number;
}

const throwing = { host: 'jobs.lever.co', seconds: 20, script: throwMessages };
const reloading = { host: 'jobs.lever.co', seconds: 30, script: showErrors };
const own = 'The server could not save what you entered. Please try it again later today.';

/**
 * A page that throws 5,000 messages a second for 20 seconds, and one that loads itself anew every 3 seconds with 60
 * errors, each with another one in answer to a press at its end: the same pages with and without the extension.
 */
export async function measureFlood(executablePath: string, extension: string): Promise<Flood[]> {
  const floods: Flood[] = [];
  for (const [what, one] of Object.entries({
    'throws 5,000 a second': throwing,
    'reloads itself': reloading,
  })) {
    const installed = await install(executablePath, extension);
    try {
      const beside = await installed.context.newPage();
      await beside.goto(`${installed.origin}/src/log/index.html`);
      const before = await beside.evaluate(storedBytes);
      const nobodys = await flood(installed, 'www.employer.example', one);
      const vendors = await flood(installed, one.host, one);
      const texts = await beside.evaluate<string[]>(callOf(notedTexts));
      floods.push({
        what,
        notes: texts.length,
        isLastKept: texts.some(text => text.startsWith(own)),
        msPerSecond: (vendors.ms - nobodys.ms) / one.seconds,
        peakMb: vendors.peakMb - nobodys.peakMb,
        storedKb: ((await beside.evaluate(storedBytes)) - before) / 1000,
      });
    } finally {
      await installed.close();
    }
  }
  return floods;
}

async function flood(
  { context, site }: Installed,
  host: string,
  { seconds, script }: typeof throwing | typeof reloading,
): Promise<{ ms: number; peakMb: number }> {
  const address = `https://${host}/globex/7a8d4c21-0000-4000-8000-000000000005/apply`;
  const body = `<!doctype html><html lang="en"><title>Globex - Cook</title><h1>Cook</h1><form><label>Name <input name="name"></label>
<label>E-mail <input name="email"></label><button type="button">Submit application</button></form><div id="messages"></div>
<script>(${script})(${seconds}); document.querySelector('button').onclick = () => setTimeout(() => { document.getElementById('messages').innerHTML = '<p role="alert">${own}</p>'; }, 200);</script></html>`;
  site.answer(address, { body, headers: { 'content-type': 'text/html' } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await countTaskTime(cdp);
  await tab.goto(address);
  const before = await taskTime(cdp);
  const peakMb = await peakOf(cdp, seconds * 1000);
  await press(tab);
  const ms = (await taskTime(cdp)) - before;
  await tab.close();
  return { ms, peakMb };
}

/** The most that the engine held within so many milliseconds, in MB. */
async function peakOf(cdp: CDPSession, forMs: number): Promise<number> {
  let peak = 0;
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    await new Promise(done => setTimeout(done, 500));
    const heap = await cdp.send('Runtime.getHeapUsage').catch(() => null);
    peak = Math.max(peak, heap?.usedSize ?? 0);
  }
  return peak / 1e6;
}

/** The applicant sends the form, and the page says that it failed. */
async function press(tab: Page): Promise<void> {
  await tab.waitForTimeout(4_000);
  await tab.getByRole('button', { name: 'Submit application' }).click();
  await tab.waitForTimeout(4_000);
}

/** In the page: 100 messages every 20 ms, each in other words; the last 50 stay. */
function throwMessages(seconds: number): void {
  const letters = () => Math.random().toString(36).replace(/\d|\./g, '');
  const until = performance.now() + seconds * 1000;
  const timer = setInterval(() => {
    if (performance.now() > until) clearInterval(timer);
    const place = document.getElementById('messages')!;
    for (let i = 0; i < 100; i++) {
      const alert = document.createElement('p');
      alert.role = 'alert';
      alert.textContent = `Something went wrong while we were saving ${letters()} ${letters()}.`;
      place.append(alert);
    }
    while (place.childElementCount > 50) place.firstElementChild!.remove();
  }, 20);
}

/** In the page: 60 errors, and after three seconds the page once more. */
function showErrors(seconds: number): void {
  const begun = Number(sessionStorage.begun ?? Date.now());
  sessionStorage.begun = begun;
  const letters = () => Math.random().toString(36).replace(/\d|\./g, '');
  for (let i = 0; i < 60; i++) {
    const alert = document.createElement('p');
    alert.role = 'alert';
    alert.textContent = `Something went wrong while we were saving ${letters()} ${letters()}.`;
    document.getElementById('messages')!.append(alert);
  }
  if (Date.now() - begun < seconds * 1000) setTimeout(() => location.reload(), 3_000);
}

/** In the extension's own origin. */
const notedTexts = withTools(async ({ answerTo, kept }): Promise<string[]> => {
  const db = await kept();
  const notes = await answerTo(db.transaction('notes').objectStore('notes').getAll());
  db.close();
  return notes.map(({ text }: { text: string }) => text);
});

/** In the extension's own origin. */
async function storedBytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}
