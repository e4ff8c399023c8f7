import browser from 'webextension-polyfill';
import { maxAnswerMs } from '../applications/answer-time.ts';
import type { Step } from '../applications/note.ts';
import { outboxOf, sentKey } from '../messages/contract.ts';

/** Kept for the session: the worker may sleep while a server takes its time. */
const keyOf = (tabId: number) => `sent:${tabId}`;

/** Remembers that something was sent from the page of a tab that goes away, and is not answered yet. */
export async function rememberSent(tabId: number, at: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: at });
}

/**
 * Forgets it, once its answer was noted though no script of ours could read it: what is opened after that answers to
 * nothing, such as the form itself when it is opened again.
 */
export async function forgetSent(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
  await browser.storage.local.remove(sentKey(outboxOf(tabId, 0)));
}

/**
 * Whether what a page of the tab says at that moment (ISO 8601) may answer to what was sent from the page before it: not
 * where something else was pressed since then.
 */
export async function mayAnswerToSent(tabId: number, at: string, trail: readonly Step[]): Promise<boolean> {
  const { [keyOf(tabId)]: sentAt } = await browser.storage.session.get(keyOf(tabId));
  const waitedMs = Date.parse(at) - Number(sentAt);
  const pressed = trail.findLast(({ did }) => did === 'pressed');
  const isElsewhere = pressed !== undefined && Date.parse(pressed.at) > Number(sentAt);
  return sentAt !== undefined && waitedMs >= 0 && waitedMs <= maxAnswerMs && !isElsewhere;
}
