import browser from 'webextension-polyfill';
import { countKey, lostKey, rememberLoss } from './loss.ts';
import { openStore } from './open-store.ts';

const numberAt = async (key: string) => Number((await browser.storage.local.get(key))[key] ?? 0);

/** Remembers how many notes are kept: now and then, since each note is to cost the browser little. */
export async function rememberCount(): Promise<void> {
  const count = await (await openStore()).countNotes();
  if (count === 0) await browser.storage.local.remove(countKey);
  else await browser.storage.local.set({ [countKey]: count });
}

/** At the start of the browser: remembers that notes are lost, where there were some and now there is nothing at all. */
export async function lookForLoss(): Promise<void> {
  const store = await openStore();
  const [kept, now] = [await numberAt(countKey), await store.countNotes()];
  if (kept === 0 || now > 0 || (await store.applicationsByRecency()).length > 0) return;
  if ((await store.trash()).length > 0) return;
  await rememberLoss();
}

/** How many notes were lost without the applicant knowing it yet; 0: none. */
export function lostNotes(): Promise<number> {
  return numberAt(lostKey);
}

/** The applicant knows of the loss. */
export function forgetLoss(): Promise<void> {
  return browser.storage.local.remove(lostKey);
}
