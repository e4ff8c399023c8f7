import browser from 'webextension-polyfill';
import { kindOf } from '../cases/note.ts';
import { openStore } from '../storage/store.ts';
import { isProcessKind } from '../vendors/words.ts';

const colours = { failures: '#9b2c2c', received: '#0b6b57' };

/** Shows on the toolbar button how many failures are noted for the application in this tab, or that it arrived. */
export async function showBadge(tabId: number, caseId: string | null): Promise<void> {
  const store = await openStore();
  const theCase = caseId ? await store.caseById(caseId) : null;
  const notes = theCase ? await store.notesOf(theCase.id) : [];
  const failures = notes.filter(note => isProcessKind(kindOf(note))).length;
  const received = theCase?.status === 'received';
  const text = received ? '✓' : failures > 0 ? String(failures) : '';
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
