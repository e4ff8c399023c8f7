import browser from 'webextension-polyfill';
import { attemptsIn } from '../cases/attempts.ts';
import { openStore } from '../storage/store.ts';

const colours = { failures: '#9b2c2c', received: '#0b6b57' };

/** Shows on the toolbar button at how many attempts the application in this tab failed, or that it arrived. */
export async function showBadge(tabId: number, caseId: string | null): Promise<void> {
  const store = await openStore();
  const theCase = caseId ? await store.caseById(caseId) : null;
  const notes = theCase ? await store.notesOf(theCase.id) : [];
  const attempts = theCase ? attemptsIn(theCase, notes).length : 0;
  const received = theCase?.status === 'received';
  const text = received ? '✓' : attempts > 0 ? String(attempts) : '';
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({
      tabId,
      color: received ? colours.received : colours.failures,
    });
  } catch {
    // The tab was closed in the meantime; there is nothing to show it on.
  }
}
