import type { Envelope } from '../messages/ask.ts';
import { api as browserApi } from '../storage/browser-api.ts';
import { askedKey } from '../storage/asked-key.ts';
import { copiesKey } from '../storage/copies/copies-key.ts';
import { deletionKey } from '../storage/deletion-key.ts';
import { helpKey } from '../storage/help-key.ts';
import { draftKey, tabKey } from '../storage/tab-key.ts';

/** What the popup asks the background before anything else, at once and once. */
export interface FirstQuestion {
  tabId: Promise<number>;
  /** The answer to `tab/asked` for this tab, as it comes. */
  answer: Promise<unknown>;
  /** The same as soon as it is there. */
  answered: unknown;
  /** Whether the page of the tab has changed since. */
  isOld(): boolean;
  /** What the lines above the advice are made of. */
  topLines?: EarlyTopLines;
  /**
   * Where a notice leaves word that the popup is to begin at the draft, and whether help on site is named; undefined where that
   * could not be read.
   */
  noted?: Promise<Record<string, unknown> | undefined>;
}

/**
 * As storage holds them, read as early: what an organisation has settled, and what may be wrong with what is kept, with the
 * reminders that were asked for, undefined where that failed.
 */
interface EarlyTopLines {
  settled: Promise<Record<string, unknown>>;
  kept: Promise<Record<string, unknown> | undefined>;
}

/** Where the script that asks leaves it for the popup. */
interface Left {
  callworthyAsked?: FirstQuestion;
}

/** Asks, and leaves the question for the popup. */
export function askFirst(): void {
  const api = browserApi!;
  const tabId = targetTab();
  let isOld = false;
  const answer = tabId.then(id => {
    followPage(api, id, () => (isOld = true));
    return api.runtime.sendMessage({ name: 'tab/asked', payload: { tabId: id } } satisfies Envelope);
  });
  const { managed, local, session } = api.storage;
  const noted = tabId.then(id => session.get([draftKey(id), helpKey])).catch(() => undefined);
  const topLines: EarlyTopLines = {
    // Firefox rejects where nothing is settled.
    settled: managed ? managed.get(null).catch(() => ({})) : Promise.resolve({}),
    kept: local.get([copiesKey, deletionKey, askedKey]).catch(() => undefined),
  };
  const question: FirstQuestion = { tabId, answer, answered: undefined, isOld: () => isOld, topLines, noted };
  // Whoever takes it up hears of what went wrong.
  answer.then(value => (question.answered = value)).catch(() => undefined);
  (globalThis as Left).callworthyAsked = question;
}

/** What was asked first; to be had once. Undefined: nothing was, or not yet. */
export function takeFirstQuestion(): FirstQuestion | undefined {
  const { callworthyAsked } = globalThis as Left;
  delete (globalThis as Left).callworthyAsked;
  return callworthyAsked;
}

/** The tab that the popup is about: the one that its address names, else the one in front. */
export async function targetTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browserApi!.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('the popup was opened without a tab');
  return tab.id;
}

interface Listened<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** The part of the browser's interface that reports pages, with the polyfill or without it. */
interface PageEvents {
  storage: { onChanged: Listened<(changes: Record<string, unknown>, area: string) => void> };
  tabs: { onUpdated: Listened<(id: number, changed: { status?: string }) => void> };
}

/** Calls `changed` when what is known about the page of a tab changes, until the answered function is called. */
export function followPage({ storage, tabs }: PageEvents, tabId: number, changed: () => void): () => void {
  const stored = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[tabKey(tabId)]) changed();
  };
  // Pages that are not read do not report themselves.
  const loaded = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') changed();
  };
  storage.onChanged.addListener(stored);
  tabs.onUpdated.addListener(loaded);
  return () => {
    storage.onChanged.removeListener(stored);
    tabs.onUpdated.removeListener(loaded);
  };
}
