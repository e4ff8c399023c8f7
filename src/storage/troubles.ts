import browser from 'webextension-polyfill';
import { copiesKey } from './copies-key.ts';

// Light, for the popup, which has no use for the copies themselves.

/**
 * Whether copies are switched on, and none is written for a reason that the applicant has to know. `read`: what was read of
 * their state before; it is read anew where that holds nothing.
 */
export async function haveCopiesStopped(
  read?: Promise<Record<string, unknown> | undefined>,
): Promise<boolean> {
  const { [copiesKey]: state } = (await read) ?? (await browser.storage.local.get(copiesKey));
  const { trouble = null, lost = 0 } = (state ?? {}) as { trouble?: unknown; lost?: number };
  return trouble !== null || lost > 0;
}
