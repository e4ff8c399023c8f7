/**
 * Less room than this, in bytes, is none. Where a disk ran full in the middle of a write, Chromium (156) was seen to throw away
 * the whole database, without a word, and to begin with an empty one.
 */
const leastBytes = 2_000_000;

/**
 * Whether this device has room for so many bytes, and a little more. True also where the browser does not tell, or tells of
 * no room at all, not even for what there is.
 */
export async function hasRoom(bytes = 0): Promise<boolean> {
  // Node has none.
  const asked = globalThis.navigator?.storage?.estimate?.();
  const { quota, usage } = (await asked?.catch(() => undefined)) ?? {};
  if (!quota || usage === undefined) return true;
  return !(quota - usage < leastBytes + bytes);
}
