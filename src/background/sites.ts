import browser from 'webextension-polyfill';
import { type ReadingScript, readingScripts } from '../messages/contract.ts';
import { allowedSites, vendorPatterns } from '../storage/allowed-sites.ts';
import { serialQueue } from '../storage/serial-queue.ts';
import { vendorAt, vendorMarks } from '../vendors/directory.ts';
import { coversAddress, hostPattern } from '../vendors/match-pattern.ts';

const scriptIds = { whole: 'allowed-sites', parts: 'allowed-parts' };
const contentScript = 'src/content/index.js';

/**
 * Makes the registered content scripts fit the sites that the applicant has allowed. To be called at every
 * start, because a browser may forget registrations but keep permissions, and after every change of them.
 */
export function syncContentScripts(): Promise<void> {
  return queue(register);
}

// One after the other: a permission that is given is reported twice, by the browser and by the popup.
const queue = serialQueue();

async function register(): Promise<void> {
  const allowed = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(scriptIds) });
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (allowed.length === 0) return;
  const patterns = vendorMarks.flatMap(({ pages }) => pages.patterns);
  const places = allowed.flatMap(origin => placesOf(origin, patterns));
  const isWhole = (place: string) => place === hostPattern(place);
  const scripts = [
    // Frames that a page writes itself are reached by the origin, for which a pattern must be of a whole host.
    { ...watching(scriptIds.whole, places.filter(isWhole)), matchOriginAsFallback: true },
    watching(
      scriptIds.parts,
      places.filter(place => !isWhole(place)),
    ),
  ];
  await browser.scripting.registerContentScripts(scripts.filter(({ matches }) => matches.length > 0));
}

function watching(id: string, matches: string[]) {
  // The vendors' own pages are read already.
  const excludeMatches = vendorPatterns();
  const runAt = 'document_start' as const;
  return { id, matches, excludeMatches, js: [contentScript], runAt, allFrames: true };
}

/**
 * Of a host that was allowed for a system in the directory only the system's own paths are read: the rest of it may be
 * payroll or anything else. A site that the applicant allowed by name is read whole.
 */
function placesOf(origin: string, patterns: readonly string[]): readonly string[] {
  const places = patterns.filter(pattern => hostPattern(pattern) === origin);
  return places.length > 0 ? places : [origin];
}

/** Scripts that are put into a page only when they are needed, so that the watching script stays small. */
const onDemand = {
  messages: 'src/content/read-messages.js',
  reader: 'src/content/read-page.js',
  both: 'src/content/read-both.js',
  cleaner: 'src/content/cleaner.js',
  notice: 'src/content/notice.js',
  mask: 'src/content/mask.js',
  posting: 'src/content/posting.js',
};

/**
 * Puts a script into a frame, or into every frame that may be reached; there it finds the watching script's shared
 * scope. Throws when the frame is gone.
 */
export async function putScript(
  which: keyof typeof onDemand,
  tabId: number,
  frameId?: number,
): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  // By itself a browser waits until the page has loaded, which one whose connection broke never has.
  await browser.scripting.executeScript({ target, files: [onDemand[which]], injectImmediately: true });
}

/** Puts what reads a page into a frame, one script after the other, both readers as one. Throws when the frame is gone. */
export async function putReaders(
  wanted: readonly ReadingScript[],
  tabId: number,
  frameId: number,
): Promise<void> {
  const isBoth = wanted.includes('messages') && wanted.includes('reader');
  const single = readingScripts.filter(one => wanted.includes(one) && !(isBoth && one !== 'cleaner'));
  for (const script of isBoth ? (['both', ...single] as const) : single)
    await putScript(script, tabId, frameId);
}

/** What the watching script leaves where it is. */
interface WatchedScope {
  callworthy?: { isWatching?: true };
}

/**
 * Whether the page of a tab has no content script of ours. False where the browser does not let us look: the caller
 * then goes by the address alone.
 */
export async function isUnread(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => !!(globalThis as WatchedScope).callworthy?.isWatching,
    });
    return frame?.result === false;
  } catch {
    return false;
  }
}

/** Reads the page of a tab once. Works only after a click gave access to it; throws what the browser says. */
export async function readOnce(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [contentScript] });
}

/** Whether pages of this address are read: of a system, or on a site that the applicant allowed. */
export async function isWatched(url: string): Promise<boolean> {
  if (vendorAt(url)) return true;
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  return (await allowedSites()).some(pattern => coversAddress(pattern, address));
}

/**
 * Watches the pages that are open already when the extension is installed, updated, loaded anew or switched on again: their
 * scripts, if they had any, have lost it. A page that is watched is left alone, since it would be read too soon, and so is
 * one that cannot be reached, or that the browser would have to load for it.
 */
export async function watchOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => watchOpenPage(id!).catch(console.debug)));
}

async function watchOpenPage(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const func = () => ({ url: location.href, isRead: !!(globalThis as WatchedScope).callworthy?.isWatching });
  const frames = await browser.scripting.executeScript({ target, func });
  for (const { frameId, result } of frames) {
    const { url, isRead } = result as ReturnType<typeof func>;
    if (isRead || !(await isWatched(url))) continue;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [contentScript] });
  }
}
