import browser from 'webextension-polyfill';

// Light, for the popup, which has no use for the copies themselves.

/** Where the state of the copies is kept. */
export const copiesKey = 'copies';

/** Whether copies are switched on, and none is written for a reason that the applicant has to know. */
export async function haveCopiesStopped(): Promise<boolean> {
  const { [copiesKey]: state } = await browser.storage.local.get(copiesKey);
  const { trouble = null, lost = 0 } = (state ?? {}) as { trouble?: unknown; lost?: number };
  return trouble !== null || lost > 0;
}
