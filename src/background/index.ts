import browser from 'webextension-polyfill';
import { type FromOwnPages, type FromPage, outboxOf } from '../messages/contract.ts';
import { fromPage } from '../messages/from-page.ts';
import { handle } from '../messages/handle.ts';
import { documentAnswered, documentFailed, sentFrameAnswered, sentFrameFailed } from './failed-document.ts';
import { watchMenu } from './menu.ts';
import { finishPress } from './finish-press.ts';
import { forgetEvidence, type NetworkWatch, watchNetwork } from './network.ts';
import { joinLate } from './evidence.ts';
import { watchStore } from './follower.ts';
import { watchOmnibox } from './omnibox.ts';
import { ownPageHandlers } from './own-pages.ts';
import { pageHandlers } from './pages.ts';
import { logRejection } from './log-rejection.ts';
import { beginSession } from './new-session.ts';
import { watchPresses, watchReminders } from './reminders.ts';
import { watchCopies } from '../storage/copies/run-copies.ts';
import { planMerge, writePlan } from '../storage/merging.ts';
import { finishPresses } from '../storage/presses.ts';
import { bringSound } from '../storage/queries.ts';
import { bringMerging } from '../storage/store.ts';
import { soundApplication, soundNote, soundTrashed } from '../storage/sound-records.ts';
import { bringLetters } from '../redaction/letters.ts';
import { ruleLetters } from '../redaction/rule-letters.ts';
import { forgetAtStart, watchLastWindow } from './shared-computer.ts';
import { syncContentScripts, watchOpenPages } from './sites.ts';
import { beginToReadTabs, forgetTab, renumberTab, tabState } from './tabs.ts';
import { watchInstallation } from './welcome.ts';
import { storePending } from './take-note.ts';

// Everything is registered in this first turn: the worker sleeps, and the event that wakes it must find its listener.

beginToReadTabs();
bringLetters(ruleLetters);
void bringSound({ soundApplication, soundNote, soundTrashed });
void bringMerging({ planMerge, writePlan });

const ownOrigin = browser.runtime.getURL('');
const isOwnPage = (url: string | undefined) => url?.startsWith(ownOrigin) ?? false;

handle<FromPage>(pageHandlers, from => from.id === browser.runtime.id && !isOwnPage(from.url), fromPage);
handle<FromOwnPages>(ownPageHandlers, from => from.id === browser.runtime.id && isOwnPage(from.url));

const network: NetworkWatch = {
  documentFailed,
  documentAnswered,
  sentFrameFailed,
  sentFrameAnswered,
  evidenceCame: (tabId, evidence) => logRejection(joinLate(tabId, evidence)),
};
watchStore();
finishPresses(finishPress, logRejection);
watchNetwork(network);
watchMenu();
watchOmnibox();
watchInstallation();
watchReminders(logRejection);
watchCopies(logRejection);
watchLastWindow(logRejection);

browser.tabs.onRemoved.addListener(tabId => logRejection(tabClosed(tabId)));
// Firefox keeps the number of a tab that it discards.
browser.tabs.onReplaced?.addListener((now, before) => logRejection(tabReplaced(now, before)));

browser.permissions.onAdded.addListener(() => {
  watchNetwork(network);
  watchPresses();
  logRejection(syncContentScripts());
});
browser.permissions.onRemoved.addListener(() => logRejection(syncContentScripts()));
// Also where what the browser keeps for the session outlives an update, so that no new session begins.
browser.runtime.onInstalled.addListener(() => logRejection(beginSession().finally(watchOpenPages)));
browser.runtime.onStartup.addListener(() => logRejection(beginSession().then(forgetAtStart)));
logRejection(beginSession());

/** The tab has another number from now on, and its pages are gone. */
async function tabReplaced(now: number, before: number): Promise<void> {
  await storePending(before, outboxOf(before), await tabState(before));
  forgetEvidence(before);
  await renumberTab(before, now);
}

/** Stores what the tab's pages could not send any more, then forgets the tab. */
async function tabClosed(tabId: number): Promise<void> {
  await storePending(tabId, outboxOf(tabId), await tabState(tabId));
  forgetEvidence(tabId);
  await forgetTab(tabId);
}
