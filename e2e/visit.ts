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

/** Waits until the extension knows the page at that address, which a tab has begun to show. */
export async function untilKnown(rig: Rig, url: string): Promise<void> {
  await expect.poll(() => inSession(rig), 'the extension knows the page').toContain(new URL(url).pathname);
}

/** The same on an address that is not kept as it is: until the extension knows whose system it is. */
export async function visitVendor(rig: Rig, url: string, vendor: string, answer?: Answer): Promise<void> {
  await rig.visit(url, answer);
  await expect.poll(() => inSession(rig), 'the vendor is known').toContain(`"vendorId":"${vendor}"`);
}

/** The same until the page has settled and was read for contacts, as it is when somebody reaches for the telephone. */
export async function visitAndRead(rig: Rig, url: string, answer?: Answer): Promise<void> {
  await visitAndLook(rig, url, answer);
  await untilPageRead(rig, url);
}

/** Waits until the page at that address, which a tab shows, has settled and was read. */
export async function untilPageRead(rig: Rig, url: string): Promise<void> {
  const { pathname } = new URL(url);
  const isRead = async () =>
    Object.values<any>(JSON.parse(await inSession(rig))).some(
      tab => tab?.url?.includes(pathname) && tab.lookedIn?.includes('page'),
    );
  await expect.poll(isRead, 'the page was read').toBe(true);
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
