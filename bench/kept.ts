import type { Page } from 'playwright';
import { callOf, withTools } from '../e2e/rigs/inside.ts';
import { sampleApplication, sampleNote } from '../src/applications/samples.ts';
import { type Installed, median } from './extension.ts';

const openings = 15;
const few = { applications: 10, notes: 100 };
export const many = { applications: 10_000, notes: 100_000 };

/** What each of them is made of. */
const ordinary = { application: sampleApplication, note: sampleNote };

const address = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000003/apply';
const page = `<!doctype html><html lang="en"><title>Globex - Field Engineer</title><h1>Field Engineer</h1>
<form><label>Full name <input name="name"></label><label>E-mail <input name="email"></label><button>Submit application</button></form>
<p role="alert">Something went wrong while saving your application. Please try again later.</p></html>`;

/**
 * The least time that the popup takes until it shows its advice, in a browser with little stored and in one with much,
 * in turn; and what a search in the applications page takes over all of it, a median. Milliseconds.
 */
export async function measureKept(little: Installed, much: Installed) {
  const openLittle = await preparePopup(little, few);
  const openMuch = await preparePopup(much, many);
  const min = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
  for (let opening = 0; opening < openings; opening++) {
    min.few = Math.min(min.few, await openLittle());
    min.many = Math.min(min.many, await openMuch());
  }
  return { popupFew: min.few, popupMany: min.many, search: median(await searchesIn(much)) };
}

/** What is opened and asked again and again of one build; each answers milliseconds. */
export interface Openings {
  popup(): Promise<number>;
  list(): Promise<number>;
  searches(): Promise<number[]>;
}

/** A build with little stored. */
export async function prepareLittle(installed: Installed): Promise<Pick<Openings, 'popup'>> {
  return { popup: await preparePopup(installed, few) };
}

/** A build with 10,000 applications. */
export async function prepareMuch(installed: Installed): Promise<Openings> {
  return {
    popup: await preparePopup(installed, many),
    list: () => openList(installed),
    searches: () => searchesIn(installed),
  };
}

/** Until the applications page can be searched. */
async function openList({ context, origin }: Installed): Promise<number> {
  const opened = await context.newPage();
  await opened.addInitScript(noteWhenThere, 'input[type=search]');
  await opened.goto(`${origin}/src/log/index.html`);
  const ready = await opened.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
  const readyAt = (await ready.jsonValue()) as number;
  await opened.close();
  return readyAt;
}

async function searchesIn({ context, origin }: Installed): Promise<number[]> {
  const applicationsPage = await context.newPage();
  await applicationsPage.goto(`${origin}/src/log/index.html`);
  await applicationsPage.locator('input[type=search]').waitFor();
  return applicationsPage.evaluate(searchFor, ['engineer 12', 'globex 77', 'lever 9', 'zzz', '4']);
}

/** Visits a page that fails, and keeps so many further applications; answers what opens the popup on that page. */
async function preparePopup({ context, site, origin }: Installed, kept: typeof few) {
  site.answer(address, { body: page, headers: { 'content-type': 'text/html' } });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.waitForTimeout(2500);
  const beside = await context.newPage();
  await beside.goto(`${origin}/icons/16.png`);
  const tabId = await beside.evaluate(async url => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(one => one.url === url)!.id!;
  }, address);
  await keep(beside, kept);
  await beside.close();

  return async () => {
    const opened = await context.newPage();
    // The footer of the popup comes with the advice.
    await opened.addInitScript(noteWhenThere, 'footer.foot button');
    await opened.goto(`${origin}/src/popup/index.html?tab=${tabId}`);
    const ready = await opened.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
    const readyAt = (await ready.jsonValue()) as number;
    await opened.close();
    return readyAt;
  };
}

/** Notes when something is in the page. */
function noteWhenThere(selector: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    (globalThis as { readyAt?: number }).readyAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** In the extension's own origin: ordinary applications and notes, all on one system. */
const fill = withTools(async ({ kept }, wanted: typeof many & typeof ordinary): Promise<void> => {
  const db = await kept();
  const write = (store: string, values: object[]) =>
    new Promise<void>((yes, no) => {
      const tx = db.transaction(store, 'readwrite');
      for (const value of values) tx.objectStore(store).put(value);
      tx.oncomplete = () => yes();
      tx.onabort = () => no(tx.error);
    });
  const at = (i: number) => new Date(Date.UTC(2025, 0, 1) + i * 3_600_000).toISOString();
  const applications = Array.from({ length: wanted.applications }, (_, i) => ({
    ...wanted.application,
    id: `kept-${i}`,
    vendor: 'lever',
    employer: `Globex ${i % 900}`,
    employerDomain: null,
    job: { title: `Field Engineer ${i}`, id: `R-${i}` },
    url: `https://jobs.lever.co/globex${i % 900}/job-${i}/apply`,
    openedAt: at(i),
    updatedAt: at(i),
  }));
  await write('cases', applications);
  const each = wanted.notes / wanted.applications;
  for (let first = 0; first < wanted.applications; first += 1000) {
    const some = applications.slice(first, first + 1000);
    const notes = some.flatMap(one =>
      Array.from({ length: each }, (_, n) => ({
        ...wanted.note,
        id: `${one.id}-${n}`,
        caseId: one.id,
        at: one.openedAt,
        url: one.url,
      })),
    );
    await write('notes', notes);
  }
  db.close();
});

/** Fills the database of the extension, one of whose pages this is, up to so many applications and notes. */
export async function keep(page: Page, { applications, notes }: typeof many): Promise<void> {
  await page.evaluate(callOf(fill, { applications, notes, ...ordinary }));
}

/** On the applications page: milliseconds from each search to the frame that shows what was found. */
async function searchFor(words: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const said = document.querySelector('nav [role=status]')!;
  const times: number[] = [];
  for (const asked of words) {
    const before = said.textContent;
    const started = performance.now();
    field.value = asked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (said.textContent === before) await new Promise(done => requestAnimationFrame(done));
    times.push(performance.now() - started);
  }
  return times;
}
