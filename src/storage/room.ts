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

const beyondLatin1 = /[^\0-\xff]/;

/**
 * About how many bytes a browser takes to store plain data with pictures. It is not put into one text for that, which might be
 * longer than a text can be.
 */
export function sizeWritten(value: unknown): number {
  if (typeof value === 'string') return value.length * (beyondLatin1.test(value) ? 2 : 1);
  if (value instanceof Blob) return value.size;
  if (typeof value !== 'object' || value === null) return 8;
  let sum = 0;
  if (Array.isArray(value)) for (const one of value) sum += sizeWritten(one);
  else for (const name in value) sum += name.length + sizeWritten((value as Record<string, unknown>)[name]);
  return sum;
}
