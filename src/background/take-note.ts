import browser from 'webextension-polyfill';
import type { Sighting } from '../cases/note.ts';
import { redactText, redactUrl } from '../failures/redact.ts';
import { type Notice, outboxKey } from '../messages/contract.ts';
import { readSettings, wantsNotices } from '../storage/settings.ts';
import { openStore } from '../storage/store.ts';
import { vendorAt } from '../vendors/directory.ts';
import { hostOf } from '../vendors/host-of.ts';
import { showBadge } from './badge.ts';
import { noteSighting } from './notes.ts';
import { noticeFor } from './notices.ts';
import { planReminder } from './reminders.ts';
import { onVendorPage } from './tab-pages.ts';
import { changeTab, emptyTab, tabState } from './tabs.ts';

/** Stores a sighting and answers what to say about it in the page. */
export async function takeNote(tabId: number, sighting: Sighting): Promise<Notice | null> {
  const noted = await noteSighting(tabId, sighting);
  if (!noted) return null;
  await showBadge(tabId, noted.theCase.id);
  if (!noted.fresh) return null;
  await planReminder(noted.theCase.id);
  if (!wantsNotices(await readSettings(), sighting.url)) return null;
  const notes = await (await openStore()).notesOf(noted.theCase.id);
  return noticeFor(noted.note, noted.theCase, notes, new Date());
}

/** The applicant's word on a note outranks what was understood; `null`: it is what it was taken for. */
export async function correct(tabId: number, noteId: string, kind: 'benign' | null): Promise<void> {
  const note = await (await openStore()).changeNote(noteId, before => ({
    ...before,
    corrected: kind ?? before.understanding.kind,
  }));
  if (note) await showBadge(tabId, note.caseId);
}

/**
 * Stores what a page of this host left behind when it went away, e.g. because it was reloaded while the background
 * slept. The page that follows it in the tab brings this about.
 */
export async function storeLeft(tabId: number, address: string): Promise<void> {
  for (const [key, sighting] of await leftSightings()) {
    if (hostOf(sighting.url) !== hostOf(address)) continue;
    const { url } = await tabState(tabId);
    await takeNote(tabId, { ...cleaned(sighting), url: url || redactUrl(address) });
    await browser.storage.local.remove(key);
  }
}

/** At a new start of the browser: what pages left behind that nobody opened again. */
export async function storeOrphans(): Promise<void> {
  for (const [key, sighting] of await leftSightings()) {
    const vendor = vendorAt(sighting.url);
    await changeTab(noTab, () =>
      vendor ? onVendorPage(emptyTab, vendor, sighting.url, sighting.title) : emptyTab,
    );
    await takeNote(noTab, { ...cleaned(sighting), url: redactUrl(sighting.url) });
    await browser.storage.local.remove(key);
  }
}

/** No tab has this number: for what belongs to a page that is gone. */
const noTab = -1;

async function leftSightings(): Promise<[key: string, sighting: Sighting][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(outboxKey)) as [string, Sighting][];
}

/** The page is not trusted: its words are cut to size and cleaned before anything else sees them. */
export function cleaned(sighting: Sighting): Sighting {
  const short = (text: string | null, most: number) =>
    text === null ? null : redactText(text.slice(0, most));
  return {
    ...sighting,
    title: short(sighting.title, 200)!,
    text: sighting.text.slice(0, 600),
    field: short(sighting.field, 120),
    step: short(sighting.step, 120),
  };
}
