import browser from 'webextension-polyfill';

/** Kept for the session: the worker may sleep while a server takes its time. */
const keyOf = (tabId: number) => `sent:${tabId}`;

/** A page that comes later than this is no answer to what was sent. */
const maxAnswerMs = 90_000;

/** Remembers that something was sent from the page of a tab that goes away, and is not answered yet. */
export async function rememberSent(tabId: number, at: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: at });
}

/** Whether what a page of the tab says at that moment (ISO 8601) may answer to what was sent from the page before it. */
export async function mayAnswerToSent(tabId: number, at: string): Promise<boolean> {
  const key = keyOf(tabId);
  const { [key]: sentAt } = await browser.storage.session.get(key);
  const waitedMs = Date.parse(at) - Number(sentAt);
  return sentAt !== undefined && waitedMs >= 0 && waitedMs <= maxAnswerMs;
}
