import type { Notice } from '../messages/contract.ts';
import { openStore } from '../storage/open-store.ts';
import { mayNotify } from '../storage/settings.ts';
import { asStoreProblem, StoreProblem, storeProblems } from '../views/store-problem.ts';
import { t } from '../views/t.ts';
import { noticeLabels } from './notices.ts';

// What a page said and cannot be stored waits there. Who is not told takes the silence for a page on which nothing failed.

/** Tabs in whose pages something waits, and why, as far as the background has run since. */
const held = new Map<number, StoreProblem['kind']>();

/**
 * Why something that a page of this tab said could not be stored and is to wait there, from what storing it threw; null where
 * that is not known or passes by itself, as where another window has the store open for a moment.
 */
export async function holdIn(tabId: number, error: unknown): Promise<StoreProblem['kind'] | null> {
  const kind = await reasonOf(error);
  if (!kind || kind === 'busy') return null;
  held.set(tabId, kind);
  return kind;
}

/** Something that waited in the tab was stored, or its page is gone. */
export function releaseIn(tabId: number): void {
  held.delete(tabId);
}

/** Why something waits in the page of a tab; undefined where nothing does. */
export function heldIn(tabId: number): StoreProblem['kind'] | undefined {
  return held.get(tabId);
}

/** What to say in the page as long as it waits; null where notices are off there. */
export async function heldNotice(
  sighting: string,
  kind: StoreProblem['kind'],
  address: string,
): Promise<Notice | null> {
  if (!(await mayNotify(address))) return null;
  return {
    sighting,
    headline: t('noticeUnstored'),
    quote: null,
    body: t(storeProblems[kind]),
    tone: 'wait',
    asks: 'nothing',
    leadsTo: 'advice',
    labels: { ...noticeLabels(), yes: '', no: '' },
  };
}

/** A write that the browser ended says only that it was ended; the store knows why. */
async function reasonOf(error: unknown): Promise<StoreProblem['kind'] | undefined> {
  const known = asStoreProblem(error);
  if (known instanceof StoreProblem) return known.kind;
  const store = await openStore().catch(() => null);
  return store?.problem?.kind;
}
