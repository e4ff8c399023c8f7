import browser from 'webextension-polyfill';
import { toLocalIso } from '../applications/moment.ts';
import type { Mask } from '../messages/contract.ts';
import { serialQueue } from '../storage/serial-queue.ts';
import { openStore } from '../storage/open-store.ts';
import { putScript } from './sites.ts';

// One at a time: the end of one screenshot uncovers the page, which must not happen in the middle of the next.
const screenshotQueue = serialQueue();

/**
 * Takes a screenshot of a tab for a note. Everything that may identify the applicant is covered before, and uncovered
 * after, whatever happens. Null when the page could not be covered: no screenshot is better than one with typed text.
 * `isOnlyMissing`: none is taken of a note that has one.
 */
export function takeScreenshot(tabId: number, noteId: string, isOnlyMissing = false): Promise<string | null> {
  return screenshotQueue(() => takeOne(tabId, noteId, isOnlyMissing));
}

async function takeOne(tabId: number, noteId: string, isOnlyMissing: boolean): Promise<string | null> {
  const tab = await browser.tabs.get(tabId);
  const note = await (await openStore()).noteById(noteId);
  if (isOnlyMissing && note?.screenshot) return note.screenshot;
  try {
    await cover(tabId, note?.text ?? '');
    // The browser captures the active tab of the window, and that may change at any moment.
    await mustBeInFront(tabId, tab.windowId);
    const data = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    await mustBeInFront(tabId, tab.windowId);
    const id = crypto.randomUUID();
    await (await openStore()).addScreenshot({ id, noteId, at: toLocalIso(new Date()), image: blobOf(data) });
    return id;
  } catch (error) {
    console.warn(error);
    return null;
  } finally {
    await uncover(tabId).catch(console.warn);
  }
}

/**
 * Covers what was typed in every frame that may be reached, and as a whole those that may not be, or are not painted in
 * time. Rejects when the page itself may not be reached, or is not painted. `noted` stays readable.
 */
async function cover(tabId: number, noted: string): Promise<void> {
  await putScript('mask', tabId);
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: () => origin });
  if (!frames.some(({ frameId }) => frameId === 0)) throw new Error('the page cannot be covered');
  const originsWithout = (late: readonly number[]) => {
    const left = new Set(frames.filter(({ frameId }) => late.includes(frameId)).map(({ result }) => result));
    return frames.map(({ result }) => result).filter(one => !left.has(one));
  };
  const late = await coverFrames(tabId, originsWithout([]), noted);
  if (late.length > 0) await coverFrames(tabId, originsWithout(late), noted);
}

/** Answers the frames whose cover is not painted in time; rejects when that is the page itself. */
async function coverFrames(tabId: number, reached: readonly unknown[], noted: string): Promise<number[]> {
  const painted = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (origins: readonly string[], words: string) =>
      (globalThis as Mask).callworthyMask?.cover(origins, words),
    args: [reached.map(String), noted],
  });
  const late = painted.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (late.includes(0)) throw new Error('the cover of the page is not painted in time');
  return late;
}

/** Rejects when the window shows another tab by now, or when a page or frame in the tab is no longer covered. */
async function mustBeInFront(tabId: number, windowId: number | undefined): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const covered = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis as Mask).callworthyMask?.isCovering() ?? false,
  });
  const isCovered = covered.length > 0 && covered.every(({ result }) => result === true);
  if (!tab.active || tab.windowId !== windowId || !isCovered)
    throw new Error('what is in front is not the covered page');
}

async function uncover(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis as Mask).callworthyMask?.uncover(),
  });
}

/** A data: address as a blob. It cannot be fetched: the extension's own policy forbids every request. */
function blobOf(dataUrl: string): Blob {
  const [head = '', data = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
