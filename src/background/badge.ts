import browser from 'webextension-polyfill';
import { attemptsIn } from '../applications/attempts.ts';
import type { Snapshot } from '../storage/changes.ts';

/** No red: what failed is no one's fault. */
const colours = { failures: '#835500', received: '#0b6b57' };

/** Shows on the toolbar button at how many attempts the application in this tab failed, or that it arrived. */
export async function showBadge(tabId: number, now: Snapshot | null): Promise<void> {
  const attempts = now ? attemptsIn(now.application, now.notes).length : 0;
  const received = now?.application.status === 'received';
  const text = received ? '✓' : attempts > 0 ? String(attempts) : '';
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      text &&
        browser.action.setBadgeBackgroundColor({
          tabId,
          color: received ? colours.received : colours.failures,
        }),
    ]);
  } catch {
    // The tab was closed in the meantime; there is nothing to show it on.
  }
}
