// Where the features of a text are in a table of weights: by a hash, so that no list of their names has to be kept.

/** The hash of no text. */
export const emptyHash = 0x811c9dc5;

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), from what was hashed before. */
export function hashed(before: number, text: string, start = 0, end = text.length): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The row of a hash in a table of so many, with its upper half mixed into the lower one. */
export const rowOfHash = (hash: number, rows: number) => ((hash ^ (hash >>> 15)) >>> 0) % rows;
