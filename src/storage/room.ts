/**
 * Less room than this, in bytes, is none. Where a disk ran full in the middle of a write, Chromium (156) was seen to throw away
 * the whole database, without a word, and to begin with an empty one.
 */
const leastBytes = 2_000_000;

/** Whether there is room to write on this device; true also where the browser does not tell. */
export async function hasRoom(): Promise<boolean> {
  // Node has none.
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined || quota - usage >= leastBytes;
}
