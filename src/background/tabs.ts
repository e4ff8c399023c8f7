import browser from 'webextension-polyfill';
import type { Channel } from '../applications/application.ts';
import type { Step } from '../applications/note.ts';
import { redactText } from '../redaction/redact.ts';
import { serialQueue } from '../storage/serial-queue.ts';
import { tabKey, tabPrefix } from '../storage/tab-key.ts';
import type { StoreProblem } from '../views/store-problem.ts';
import type { WindowFacts } from './environment.ts';

/** What the background knows about a page in a tab. */
export interface PageState {
  /** Address of the top page where it may be known, else of the vendor's frame; secrets removed. */
  url: string;
  title: string;
  /** True once a script of ours ran in the top page, not only in a frame of it. */
  topRead: boolean;
  /** A page that is being read on request, from the applicant's click until it answers: it is not a new page then. */
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
  /** What the page reported about its window. */
  window: WindowFacts | null;
  /** When this page was opened, ISO 8601. */
  openedAt: string;
  /** Its documents, those of frames among them. */
  documents: readonly string[];
  /** When its own document began to load, in milliseconds; null where only a frame reported. */
  since: number | null;
  /** Why something that it said waits in it, since it cannot be stored; null where nothing does. */
  held: StoreProblem['kind'] | null;
}

/** What the background knows about a tab while it is open. Gone with the browser's session. */
export interface TabState extends PageState {
  /** The pages that the tab showed before, newest first: a browser may bring one back with its scripts alive. */
  earlier: readonly PageState[];
}

/** As many steps as a help desk would read. */
const maxTrailLength = 40;
const maxStepLength = 200;
const maxEarlier = 4;

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
  documents: [],
  since: null,
  held: null,
  earlier: [],
};

// Kept in the session's storage, because the worker may sleep between two pages of one application.
const queues = new Map<number, ReturnType<typeof serialQueue>>();

/** Which application each tab is about. Read once in a worker's life, and from then on kept by `changeTab`. */
let applications: Map<number, string | null> | null = null;

/** What the storage of the session was found to hold when the background began. */
let begun: Promise<Record<string, unknown>> | null = null;
/** Whoever needs it needs it at once; later another page may have deleted it. */
const begunMs = 1_000;

/** Begins to read what is known about all tabs, for the message that has woken the background: it needs that first of all. */
export function beginToReadTabs(): void {
  const forget = () => (begun = null);
  begun = browser.storage.session.get(null);
  // Whoever waits for it hears why it cannot be read, and whoever comes then asks anew.
  begun.catch(forget);
  setTimeout(forget, begunMs);
}

/** What is known about a tab; an empty state for a tab that was never read. */
export async function tabState(tabId: number): Promise<TabState> {
  const key = tabKey(tabId);
  if (applications) return known((await browser.storage.session.get(key))[key]);
  const all = await (begun ?? browser.storage.session.get(null));
  applications ??= new Map(
    Object.entries(all)
      .filter(([name]) => name.startsWith(tabPrefix))
      .map(([name, tab]) => [Number(name.slice(tabPrefix.length)), known(tab).caseId]),
  );
  return known(all[key]);
}

const known = (stored: unknown): TabState => ({ ...emptyTab, ...(stored as TabState | undefined) });

/** Changes what is known about a tab. Changes of one tab happen one after the other. */
export function changeTab(
  tabId: number,
  change: (tab: TabState) => TabState | Promise<TabState>,
): Promise<TabState> {
  const queue = queues.get(tabId) ?? serialQueue();
  queues.set(tabId, queue);
  return queue(async () => {
    const before = await tabState(tabId);
    const tab = await change(before);
    if (tab === before) return tab;
    await browser.storage.session.set({ [tabKey(tabId)]: tab });
    applications?.set(tabId, tab.caseId);
    return tab;
  });
}

/** Address of a tab, as far as the browser tells it: only for hosts that may be read, or after a click. */
export async function addressOfTab(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
}

/** Which application each tab is about, once the changes of tabs that are on their way are made. */
export async function applicationsInTabs(): Promise<ReadonlyMap<number, string | null>> {
  await Promise.all([...queues.values()].map(queue => queue(() => undefined)));
  if (!applications) await tabState(noTab);
  return applications ?? new Map();
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await queues.get(tabId)?.(() => undefined);
  queues.delete(tabId);
  applications?.delete(tabId);
  await browser.storage.session.remove(tabKey(tabId));
}

/** The browser gave a tab another number, as Chromium does when it discards one: what is known of it moves along. */
export async function renumberTab(from: number, to: number): Promise<void> {
  const before = await tabState(from);
  if (before.url)
    await changeTab(to, now => (now.url ? { ...now, caseId: now.caseId ?? before.caseId } : before));
  await forgetTab(from);
}

/** The page that a document belongs to, shown now or before in the same tab; null: it never announced itself. */
export function pageOf(tab: TabState, document: string): TabState | null {
  if (tab.documents.includes(document)) return tab;
  const earlier = tab.earlier.find(({ documents }) => documents.includes(document));
  return earlier ? { ...emptyTab, ...earlier } : null;
}

/** The pages of a tab before another page comes: the one in front is the newest of them. */
export function withEarlier({ earlier, ...page }: TabState): readonly PageState[] {
  return page.url ? [page, ...earlier].slice(0, maxEarlier) : earlier;
}

/**
 * The tab's trail with new steps at its end, cut to what anybody would read. A button may say whose account it is
 * for: "Continue as ada@mail.example".
 */
export function withSteps<Page extends PageState>(tab: Page, steps: readonly Step[]): Page {
  if (steps.length === 0) return tab;
  const clean = steps.map(step => ({ ...step, what: redactText(step.what.slice(0, maxStepLength)) }));
  return { ...tab, trail: [...tab.trail, ...clean].slice(-maxTrailLength) };
}
