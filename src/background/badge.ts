import browser from 'webextension-polyfill';
import { attemptsIn } from '../applications/attempts.ts';
import { openStore } from '../storage/store.ts';

const colours = { failures: '#9b2c2c', received: '#0b6b57' };

/** Shows on the toolbar button at how many attempts the application in this tab failed, or that it arrived. */
export async function showBadge(tabId: number, caseId: string | null): Promise<void> {
  const store = await openStore();
  const application = caseId ? await store.applicationById(caseId) : null;
  const notes = application ? await store.notesOf(application.id) : [];
  const attempts = application ? attemptsIn(application, notes).length : 0;
  const received = application?.status === 'received';
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
