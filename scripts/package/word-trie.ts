import { anywhere, emptyCell, ofItsOwn } from '../../src/redaction/letters.ts';

interface Branch {
  branches: Map<number, Branch>;
  /** The lists of the words that end here; null: none do. */
  lists: Set<number> | null;
}

/**
 * Words with the lists that they are in, as a double array (J. Aoe, An efficient digital search algorithm by using a double-array
 * structure, 1989) in Base64: `letterReader` goes through it with the bytes of a text. No two cells have their followers begin at
 * the same place, so that the byte of each tells whose it is. A "^" before a word: no letter from a to z stands before it.
 */
export function wordTrie(words: ReadonlyMap<string, ReadonlySet<number>>): { cells: number; trie: string } {
  const root: Branch = { branches: new Map(), lists: null };
  const encoder = new TextEncoder();
  for (const [word, lists] of words) {
    const isOwn = word.startsWith('^');
    const bytes = [...encoder.encode(isOwn ? word.slice(1) : word), isOwn ? ofItsOwn : anywhere];
    let branch = root;
    for (const byte of bytes) {
      const next = branch.branches.get(byte) ?? { branches: new Map(), lists: null };
      branch.branches.set(byte, next);
      branch = next;
    }
    branch.lists = new Set([...(branch.lists ?? []), ...lists]);
  }
  const { base, bytes, outputs } = placed(root);
  const numbers = [...base, ...outputs];
  if (numbers.some(number => number > 0xffff))
    throw new Error('more words than the numbers of a trie can tell');
  const all = [Buffer.from(Uint16Array.from(numbers).buffer), Buffer.from(bytes)];
  return { cells: base.length, trie: Buffer.concat(all).toString('base64') };
}

/** More than the numbers of a trie can tell of. */
const maxCells = 0x1_0100;

/** Each branch in a cell of its own. */
function placed(root: Branch) {
  const base = new Uint32Array(maxCells);
  const bytes = new Uint8Array(maxCells).fill(emptyCell);
  const outputs: number[] = [];
  const known = new Map<string, number>();
  const begun = new Uint8Array(maxCells);
  const taken = new Uint8Array(maxCells).fill(1, 0, 1);
  let cells = 1;
  const isFree = (cell: number) => !taken[cell];
  // Where branches with such followers found room last: before it is hardly any, and to look there again for each would take
  // time by the square of their number.
  const reached = new Map<string, number>();
  const queue: [number, Branch][] = [[0, root]];
  for (const [cell, { branches, lists }] of queue) {
    if (lists) {
      const sorted = [...lists].sort((a, b) => a - b);
      base[cell] = known.get(sorted.join()) ?? outputs.length;
      if (!known.has(sorted.join())) outputs.push(sorted.length, ...sorted);
      known.set(sorted.join(), base[cell]!);
      continue;
    }
    const followers = [...branches.keys()].sort((a, b) => a - b);
    const shape = followers.slice(0, 2).join();
    let at = reached.get(shape) ?? 1;
    while (begun[at] || !followers.every(byte => isFree(at + byte))) at++;
    base[cell] = at;
    begun[at] = 1;
    reached.set(shape, at);
    for (const byte of followers) {
      bytes[at + byte] = byte;
      taken[at + byte] = 1;
      cells = Math.max(cells, at + byte + 1);
      queue.push([at + byte, branches.get(byte)!]);
    }
  }
  return { base: base.slice(0, cells), bytes: bytes.slice(0, cells), outputs };
}
