import type { CDPSession, Page } from 'playwright';
import { callOf, withTools } from '../e2e/rigs/inside.ts';
import { countTaskTime, install, taskTime } from './extension.ts';
import { keep, many } from './kept.ts';

const patienceMs = 600_000;
/** A page is idle that computes less than this, in milliseconds, between two looks. */
const idleMs = 100;
const lookMs = 2_000;

/**
 * One search of 10,000 applications with 100,000 notes, carried to another profile by a file: exported, and opened there
 * until all of it is stored. Milliseconds.
 */
export async function measureFiles(
  executablePath: string,
  extension: string,
): Promise<Record<string, number>> {
  const first = await install(executablePath, extension);
  const second = await install(executablePath, extension);
  try {
    const from = await openList(first.context.newPage(), first.origin);
    await keep(from, many);
    await from.reload();
    const button = from.getByRole('button', { name: 'Export everything' });
    await button.waitFor();
    await untilIdle(first.context.newCDPSession(from));
    const download = from.waitForEvent('download', { timeout: patienceMs });
    let path = '';
    const exported = await timed(async () => {
      await button.click();
      path = await (await download).path();
    });
    const to = await openList(second.context.newPage(), second.origin);
    const imported = await timed(async () => {
      await bringIn(to, path);
      while ((await to.evaluate<number>(countNotes)) < many.notes) await to.waitForTimeout(100);
    });
    return { 'all is exported': exported, 'the file is imported on another profile': imported };
  } finally {
    await first.close();
    await second.close();
  }
}

async function openList(opening: Promise<Page>, origin: string): Promise<Page> {
  const page = await opening;
  page.setDefaultTimeout(patienceMs);
  await page.goto(`${origin}/src/log/index.html`);
  return page;
}

/** Chooses the file, and says yes where the build asks first what is to come in. */
async function bringIn(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(path);
  if (await isAsked(page)) await page.getByRole('button', { name: 'Import now' }).click();
}

/** Whether the question comes before the first note does. */
async function isAsked(page: Page): Promise<boolean> {
  for (;;) {
    if ((await page.locator('#import-preview').count()) > 0) return true;
    if ((await page.evaluate<number>(countNotes)) > 0) return false;
    await page.waitForTimeout(100);
  }
}

/** Lists are drawn before all is read: what a page still does for itself is not what is measured. */
async function untilIdle(connecting: Promise<CDPSession>): Promise<void> {
  const cdp = await connecting;
  await countTaskTime(cdp);
  for (let before = 0, now = Number.POSITIVE_INFINITY; now - before > idleMs; ) {
    before = await taskTime(cdp);
    await new Promise(done => setTimeout(done, lookMs));
    now = await taskTime(cdp);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** In the extension's own origin. */
const countNotes = callOf(
  withTools(async ({ answerTo, kept }) => {
    const database = await kept();
    const count = await answerTo(database.transaction('notes').objectStore('notes').count());
    database.close();
    return count;
  }),
);
