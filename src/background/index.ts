import browser from 'webextension-polyfill';
import { failedDocument } from '../failures/network.ts';
import { redactUrl } from '../failures/redact.ts';
import { type FromOwnPages, type FromPage, outboxOf } from '../messages/contract.ts';
import { handle } from '../messages/handle.ts';
import { vendorAt } from '../vendors/directory.ts';
import { watchMenu } from './menu.ts';
import { forgetEvidence, watchNetwork } from './network.ts';
import { ownPageHandlers } from './own-pages.ts';
import { pageHandlers } from './pages.ts';
import { report } from './report.ts';
import { followPlan, watchPresses, watchReminders } from './reminders.ts';
import { followAllowedSites } from './sites.ts';
import { changeTab, forgetTab, tabState } from './tabs.ts';
import { storeLeft, storeOrphans, takeNote } from './take-note.ts';

// Everything is registered in this first turn: the worker sleeps, and the event that wakes it must find its listener.

const ownOrigin = browser.runtime.getURL('');
const isOwnPage = (url: string | undefined) => url?.startsWith(ownOrigin) ?? false;

handle<FromPage>(pageHandlers, from => from.id === browser.runtime.id && !isOwnPage(from.url));
handle<FromOwnPages>(ownPageHandlers, from => from.id === browser.runtime.id && isOwnPage(from.url));

watchNetwork(documentFailed);
watchMenu();
watchReminders(report);

browser.tabs.onRemoved.addListener(tabId => report(tabClosed(tabId)));

browser.permissions.onAdded.addListener(() => {
  watchNetwork(documentFailed);
  watchPresses();
  report(followAllowedSites());
});
browser.permissions.onRemoved.addListener(() => report(followAllowedSites()));
browser.runtime.onInstalled.addListener(() => report(begin()));
browser.runtime.onStartup.addListener(() => report(begin()));

/** Puts right what a browser may have forgotten over a restart or an update. */
async function begin(): Promise<void> {
  await followAllowedSites();
  await followPlan();
  await storeOrphans();
}

/** What its pages could not tell any more is stored before the tab is forgotten. */
async function tabClosed(tabId: number): Promise<void> {
  await storeLeft(tabId, outboxOf(tabId), await tabState(tabId));
  forgetEvidence(tabId);
  await forgetTab(tabId);
}

/** The server could not be reached, and the browser shows its own page: the note is made from here. */
function documentFailed(tabId: number, url: string, error: string): void {
  const failed = failedDocument(error);
  const vendor = vendorAt(url);
  if (!failed || !vendor) return;
  const at = new Date().toISOString();
  const sighting = {
    id: crypto.randomUUID(),
    at,
    url: redactUrl(url),
    title: '',
    text: failed.text,
    context: 'network' as const,
    lang: 'en',
    rule: failed.kind,
    field: null,
    step: null,
    trail: [],
  };
  const work = changeTab(tabId, tab => ({ ...tab, url: sighting.url, vendorId: vendor.id }));
  report(work.then(() => takeNote(tabId, sighting)));
}
