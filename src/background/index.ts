import browser from 'webextension-polyfill';
import { type FromOwnPages, type FromPage, outboxOf } from '../messages/contract.ts';
import { handle } from '../messages/handle.ts';
import { documentAnswered, documentFailed } from './failed-document.ts';
import { watchMenu } from './menu.ts';
import { forgetEvidence, type NetworkWatch, watchNetwork } from './network.ts';
import { joinLate } from './notes.ts';
import { ownPageHandlers } from './own-pages.ts';
import { pageHandlers } from './pages.ts';
import { report } from './report.ts';
import { followPlan, watchPresses, watchReminders } from './reminders.ts';
import { followAllowedSites } from './sites.ts';
import { forgetTab, tabState } from './tabs.ts';
import { storeLeft, storeOrphans } from './take-note.ts';

// Everything is registered in this first turn: the worker sleeps, and the event that wakes it must find its listener.

const ownOrigin = browser.runtime.getURL('');
const isOwnPage = (url: string | undefined) => url?.startsWith(ownOrigin) ?? false;

handle<FromPage>(pageHandlers, from => from.id === browser.runtime.id && !isOwnPage(from.url));
handle<FromOwnPages>(ownPageHandlers, from => from.id === browser.runtime.id && isOwnPage(from.url));

const network: NetworkWatch = {
  documentFailed,
  documentAnswered,
  evidenceCame: (tabId, evidence) => report(joinLate(tabId, evidence)),
};
watchNetwork(network);
watchMenu();
watchReminders(report);

browser.tabs.onRemoved.addListener(tabId => report(tabClosed(tabId)));

browser.permissions.onAdded.addListener(() => {
  watchNetwork(network);
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
