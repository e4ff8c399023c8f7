import { asStoreProblem, StoreProblem, storeProblems } from '../views/store-problem.ts';
import { type MessageName, t } from '../views/t.ts';
import type { Notice } from '../messages/contract.ts';
import { openStore } from '../storage/open-store.ts';
import { mayNotify } from '../storage/settings.ts';
import { noticeLabels } from './notices.ts';

/**
 * What to say in the page where something that it said waits there, since it cannot be stored; null where the reason is not
 * known, or passes by itself. Without it the applicant would take the silence for a page on which nothing failed.
 *
 * @param error what storing it threw
 */
export async function heldNotice(sighting: string, error: unknown, address: string): Promise<Notice | null> {
  const kind = await reasonOf(error);
  // Another window has it open for a moment, and what waits is stored then.
  if (!kind || kind === 'busy' || !(await mayNotify(address))) return null;
  return {
    sighting,
    headline: t('noticeUnstored'),
    quote: null,
    body: t(storeProblems[kind] satisfies MessageName),
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
