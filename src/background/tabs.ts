import browser from 'webextension-polyfill';
import type { Channel } from '../applications/application.ts';
import type { Step } from '../applications/note.ts';
import { redactText } from '../failures/redact.ts';
import { tabKey } from '../storage/tab-key.ts';
import type { WindowFacts } from './environment.ts';

/** What the background knows about a tab while it is open. Gone with the browser's session. */
export interface TabState {
  /** Address of the top page where it may be known, else of the vendor's frame; secrets removed. */
  url: string;
  title: string;
  /** True once a script of ours ran in the top page, not only in a frame of it. */
  topRead: boolean;
  /** The page that stands there, from the applicant's click until it answers: it is no new page then. */
  readOnRequest: string | null;
  vendorId: string | null;
  frontEndId: string | null;
  employer: string | null;
  employerDomain: string | null;
  job: { title: string | null; id: string | null };
  deadline: string | null;
  /** The application of the last note in this tab. */
  caseId: string | null;
  channels: readonly Channel[];
  lookedIn: readonly ('page' | 'help')[];
  trail: readonly Step[];
  /** What the page could tell of its window. */
  window: WindowFacts | null;
  /** When this page was opened, ISO 8601. */
  openedAt: string;
  /** Counts the changes of its application and notes, for a panel beside it that follows the tab. */
  revision: number;
}

/** As many steps as a help desk would read. */
const maxTrailLength = 40;
const maxStepLength = 200;

/** No tab has this number: for what belongs to a page that is gone. */
export const noTab = -1;

/** Of a tab nothing is known about. */
export const emptyTab: TabState = {
  url: '',
  title: '',
  topRead: false,
  readOnRequest: null,
  vendorId: null,
  frontEndId: null,
  employer: null,
  employerDomain: null,
  job: { title: null, id: null },
  deadline: null,
  caseId: null,
  channels: [],
  lookedIn: [],
  trail: [],
  window: null,
  openedAt: '',
  revision: 0,
};

// Kept in the session's storage, because the worker may sleep between two pages of one application.
const waiting = new Map<number, Promise<unknown>>();

/** What is known about a tab; an empty state for a tab that was never read. */
export async function tabState(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(tabKey(tabId));
  return { ...emptyTab, ...(stored[tabKey(tabId)] as TabState | undefined) };
}

/** Changes what is known about a tab. Changes of one tab happen one after the other. */
export function changeTab(tabId: number, change: (tab: TabState) => TabState): Promise<TabState> {
  const before = waiting.get(tabId) ?? Promise.resolve();
  const work = before
    .catch(() => undefined)
    .then(async () => {
      const tab = change(await tabState(tabId));
      await browser.storage.session.set({ [tabKey(tabId)]: tab });
      return tab;
    });
  waiting.set(tabId, work);
  work.finally(() => waiting.get(tabId) === work && waiting.delete(tabId)).catch(() => undefined);
  return work;
}

/** The tab after a change of its application or a note. */
export function withNewRevision(tab: TabState): TabState {
  return { ...tab, revision: tab.revision + 1 };
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await waiting.get(tabId)?.catch(() => undefined);
  await browser.storage.session.remove(tabKey(tabId));
}

/**
 * The tab's trail with new steps at its end, cut to what anybody would read. A button may say whose account it is
 * for: "Continue as ada@mail.example".
 */
export function withSteps(tab: TabState, steps: readonly Step[]): TabState {
  const clean = steps.map(step => ({ ...step, what: redactText(step.what.slice(0, maxStepLength)) }));
  return { ...tab, trail: [...tab.trail, ...clean].slice(-maxTrailLength) };
}
