import browser from 'webextension-polyfill';
import { copiesKey } from './copies/copies-key.ts';
import { deletionKey } from './deletion-key.ts';

// Light, for the popup, which has no use for the copies and the deletion themselves.

/** What the applicant has to know of what is kept, by the name of its text. */
export type Trouble = 'deletionDue' | 'copiesStopped';

/**
 * That everything is to be deleted and is not yet, and that copies are switched on and none is written. `read`: what was read
 * of both before; it is read anew where that holds nothing.
 */
export async function readTroubles(read?: Promise<Record<string, unknown> | undefined>): Promise<Trouble[]> {
  const kept = (await read) ?? (await browser.storage.local.get([copiesKey, deletionKey]));
  const { trouble = null, lost = 0 } = (kept[copiesKey] ?? {}) as { trouble?: unknown; lost?: number };
  return [
    ...(kept[deletionKey] ? (['deletionDue'] as const) : []),
    ...(trouble !== null || lost > 0 ? (['copiesStopped'] as const) : []),
  ];
}
