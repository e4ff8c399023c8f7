import type { Notice } from '../messages/contract.ts';
import { openStore } from '../storage/open-store.ts';
import { mayNotify } from '../storage/settings.ts';
import { asStoreProblem, StoreProblem } from '../views/store-problem.ts';
import { hostOf } from '../vendors/host-of.ts';
import { unstoredNotice } from './notices.ts';
import type { SenderPlace } from './place.ts';
import { addressOfTab, changeTab } from './tabs.ts';

// What a page said and cannot be stored waits there. Who is not told takes the silence for a page on which nothing failed.

/**
 * Why something that a page said could not be stored and is to wait there, from what storing it threw. It is remembered with the page.
 * Null where that is not known or passes by itself, as where another window has the store open for a moment, and where the tab
 * shows another page by now: what waits is in the outbox then.
 */
export async function holdIn(
  { tabId, document }: Pick<SenderPlace, 'tabId' | 'document'>,
  error: unknown,
): Promise<StoreProblem['kind'] | null> {
  const [held, address] = await Promise.all([reasonOf(error), addressOfTab(tabId)]);
  if (!held || held === 'busy') return null;
  let isThere = false;
  await changeTab(tabId, tab => {
    // A page that nobody watches does not announce itself.
    const isOfSite = !tab.topRead || hostOf(tab.url) === hostOf(address);
    isThere = isOfSite && (tab.documents.includes(document) || !tab.url);
    return isThere ? { ...tab, held } : tab;
  });
  return isThere ? held : null;
}

/** What to say in the page as long as it waits; null where notices are off there. */
export async function heldNotice(
  sighting: string,
  kind: StoreProblem['kind'],
  address: string,
): Promise<Notice | null> {
  return (await mayNotify(address)) ? unstoredNotice(sighting, kind) : null;
}

/** A write that the browser ended says only that it was ended; the store knows why. */
async function reasonOf(error: unknown): Promise<StoreProblem['kind'] | undefined> {
  const known = asStoreProblem(error);
  if (known instanceof StoreProblem) return known.kind;
  const store = await openStore().catch(() => null);
  return store?.problem?.kind;
}
