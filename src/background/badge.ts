import browser from 'webextension-polyfill';
import { attemptsIn } from '../applications/attempts.ts';
import type { Snapshot } from '../storage/changes.ts';

/** No red: what failed is no one's fault. */
const colours = { failures: '#835500', received: '#0b6b57' };

/** Shows on the toolbar button at how many attempts the application in this tab failed, or that it arrived. */
export function showBadge(tabId: number, now: Snapshot | null): Promise<void> {
  const attempts = now ? attemptsIn(now.application, now.notes).length : 0;
  if (now?.application.status === 'received') return show(tabId, '✓', colours.received);
  return show(tabId, attempts > 0 ? String(attempts) : '', colours.failures);
}

/** Shows on the toolbar button that something waits in this tab, since it cannot be stored. Goes once it is. */
export function showHeld(tabId: number): Promise<void> {
  return show(tabId, '!', colours.failures);
}

async function show(tabId: number, text: string, color: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      text && browser.action.setBadgeBackgroundColor({ tabId, color }),
    ]);
  } catch {
    // The tab was closed in the meantime; there is nothing to show it on.
  }
}
