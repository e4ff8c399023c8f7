import type { Demo } from '../demo/server.mjs';
import { expect } from './expect.ts';
import type { Rig } from './rig.ts';
import { withTools } from './rigs/inside.ts';
import type { Answer } from './rigs/site.ts';

/**
 * Opens a page of an application system and looks at it for as long as the extension needs to make itself
 * familiar with it. A person takes longer before the first button is pressed.
 */
export async function visitAndLook(rig: Rig, url: string, answer?: Answer): Promise<void> {
  await rig.visit(url, answer);
  await untilKnown(rig, url);
}

/** How long one look into the extension waits there, before it is begun anew from outside. */
const lookMs = 10_000;

/**
 * Waits in the extension's own origin, at most for so long, until what it keeps for the session has these words; with `isRead`,
 * until a tab whose address has them was read. Looking from outside again and again would cost the browser more.
 */
const comesIntoSession = withTools(({ api: { storage } }, words: string, isRead: boolean, ms: number) => {
  const isThere = (all: Record<string, any>) =>
    isRead
      ? Object.values(all).some(tab => tab?.url?.includes(words) && tab.lookedIn?.includes('page'))
      : JSON.stringify(all).includes(words);
  return new Promise<boolean>((done, fail) => {
    const end = (isFound: boolean) => {
      storage.session.onChanged.removeListener(look);
      done(isFound);
    };
    const look = () => storage.session.get().then((all: object) => isThere(all) && end(true), fail);
    storage.session.onChanged.addListener(look);
    setTimeout(end, ms, false);
    look();
  });
});

/** Waits until what the extension keeps for the session has these words; see `comesIntoSession`. */
async function untilInSession(rig: Rig, what: string, words: string, isRead = false): Promise<void> {
  await expect.poll(() => rig.inExtension(comesIntoSession, words, isRead, lookMs), what).toBe(true);
}

/** Waits until the extension knows the page at that address, which a tab has begun to show. */
export async function untilKnown(rig: Rig, url: string): Promise<void> {
  await untilInSession(rig, 'the extension knows the page', new URL(url).pathname);
}

/** The same on an address that is not kept as it is: until the extension knows whose system it is. */
export async function visitVendor(rig: Rig, url: string, vendor: string, answer?: Answer): Promise<void> {
  await rig.visit(url, answer);
  await untilInSession(rig, 'the vendor is known', `"vendorId":"${vendor}"`);
}

/** The same until the page has settled and was read for contacts, as it is when somebody reaches for the telephone. */
export async function visitAndRead(rig: Rig, url: string, answer?: Answer): Promise<void> {
  await rig.visit(url, answer);
  await untilPageRead(rig, url);
}

/** Waits until the page at that address, which a tab shows, has settled and was read. */
export async function untilPageRead(rig: Rig, url: string): Promise<void> {
  await untilInSession(rig, 'the page was read', new URL(url).pathname, true);
}

/** Opens the form of the demo that fails, submits it, and waits until so many notes are stored. */
export async function visitAndFail(rig: Rig, demo: Demo, notes = 1): Promise<void> {
  await visitAndLook(rig, demo.form('error'));
  await submitAndFail(rig, notes);
}

/** The same in a form that is open. */
export async function submitAndFail(rig: Rig, notes = 1): Promise<void> {
  await rig.page.press('Submit application');
  await expect.poll(async () => (await rig.stored()).notes, 'the notes that are stored').toHaveLength(notes);
}

/** Opens the form of the demo that answers with a receipt, submits it, and waits until the application is received. */
export async function visitAndArrive(rig: Rig, demo: Demo): Promise<void> {
  await visitAndLook(rig, demo.form('received'));
  await rig.page.press('Submit application');
  await expect.poll(async () => (await rig.stored()).cases?.[0]?.status, 'what is stored').toBe('received');
}

/** What the extension keeps for the session of the browser, as JSON: what it knows of each tab, and what was begun. */
export function inSession(rig: Rig): Promise<string> {
  return rig.inExtension(withTools(async ({ api }) => JSON.stringify(await api.storage.session.get())));
}
