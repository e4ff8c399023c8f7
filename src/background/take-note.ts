import browser from 'webextension-polyfill';
import type { Sighting } from '../applications/note.ts';
import { redactText, redactUrl } from '../failures/redact.ts';
import { type Notice, outboxOf } from '../messages/contract.ts';
import { readSettings, wantsNotices } from '../storage/settings.ts';
import { openStore } from '../storage/store.ts';
import { correctionFor } from '../views/answers.ts';
import { vendorAt } from '../vendors/directory.ts';
import { showBadge } from './badge.ts';
import { noteSighting } from './notes.ts';
import { noticeFor } from './notices.ts';
import { planReminder } from './reminders.ts';
import { onVendorPage } from './tab-pages.ts';
import { type TabState, changeTab, emptyTab, noTab, tabState, withNewRevision, withSteps } from './tabs.ts';

/**
 * Stores a sighting and answers what to say about it in the page. `page`: what was known of its page, where that
 * does not stand in the tab any more.
 */
export async function takeNote(tabId: number, sighting: Sighting, page?: TabState): Promise<Notice | null> {
  const noted = await noteSighting(tabId, sighting, page);
  if (!noted) return null;
  await showBadge(tabId, noted.application.id);
  if (!noted.fresh) return null;
  await planReminder(noted.application.id);
  if (!wantsNotices(await readSettings(), sighting.url)) return null;
  const notes = await (await openStore()).notesOf(noted.application.id);
  return noticeFor(noted.note, noted.application, notes, new Date());
}

/** The applicant's word on a note outranks what was understood. */
export async function correct(tabId: number, noteId: string, isError: boolean): Promise<void> {
  const note = await (await openStore()).changeNote(noteId, before => ({
    ...before,
    corrected: correctionFor(before, isError),
  }));
  if (!note) return;
  await changeTab(tabId, withNewRevision);
  await showBadge(tabId, note.caseId);
  await planReminder(note.caseId);
}

/**
 * Stores what the pages of a tab left behind when they went away, e.g. because one was reloaded while the background
 * slept. `outbox` says of which tab or frame, `before` is what was known of the tab then.
 */
export async function storePending(tabId: number, outbox: string, before: TabState): Promise<void> {
  for (const [key, sighting] of await pendingSightings(outbox)) {
    await storeOne(tabId, key, sighting, isIn(before, sighting) ? before : pageOf(sighting));
  }
}

/** At a new start of the browser: what pages left behind that nobody opened again. */
export async function storeOrphans(): Promise<void> {
  for (const [key, sighting] of await pendingSightings(outboxOf())) {
    const tabId = Number(key.split(':')[1]);
    // The page that is there already sends it itself.
    if (!isIn(await tabState(tabId), sighting)) await storeOne(noTab, key, sighting, pageOf(sighting));
  }
}

/** One that cannot be stored stays where it is, and stops no other. */
async function storeOne(tabId: number, key: string, left: Sighting, page: TabState): Promise<void> {
  const sighting = { ...cleaned(left), url: page.url };
  try {
    await takeNote(tabId, sighting, withSteps(page, left.trail));
    await browser.storage.local.remove(key);
  } catch (error) {
    console.error('Callworthy:', error);
  }
}

async function pendingSightings(outbox: string): Promise<[key: string, sighting: Sighting][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(outbox)) as [string, Sighting][];
}

/** Whether this page can have left it. The numbers of tabs are given anew when the browser starts. */
function isIn({ openedAt }: TabState, { at }: Sighting): boolean {
  return Date.parse(at) >= Date.parse(openedAt);
}

/** As much as its address tells of a page that is gone. */
function pageOf({ url, title }: Sighting): TabState {
  const page = { ...emptyTab, url: redactUrl(url), title: redactText(title) };
  const vendor = vendorAt(url);
  return vendor ? onVendorPage(page, vendor, url, title) : page;
}

/** The page is not trusted: its words are cut to size and cleaned before anything else sees them. */
export function cleaned(sighting: Sighting): Sighting {
  const short = (text: string | null, maxLength: number) =>
    text === null ? null : redactText(text.slice(0, maxLength));
  return {
    ...sighting,
    title: short(sighting.title, 200)!,
    text: sighting.text.slice(0, 600),
    field: short(sighting.field, 120),
    step: short(sighting.step, 120),
  };
}
