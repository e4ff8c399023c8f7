/**
 * The levels of a table of weights, each written in as many bits as it is rare (a canonical Huffman code): a third less
 * room than four bits for each, and so a third more rows in the same room.
 */

/** The codes that belong to the given numbers of bits, 0 for a level that does not occur: shorter ones first, then lower. */
export function codesOf(lengths: readonly number[]): number[] {
  const order = lengths.flatMap((length, level) => (length > 0 ? [level] : []));
  order.sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  const codes = lengths.map(() => 0);
  let next = 0;
  order.forEach((level, i) => {
    codes[level] = next;
    const longer = lengths[order[i + 1] ?? level]!;
    next = (next + 1) << (longer - lengths[level]!);
  });
  return codes;
}

/** For each row of `longest` bits: the level that it begins with, and in the upper half of the byte its number of bits. */
function beginnings(lengths: readonly number[], longest: number): Uint8Array {
  const found = new Uint8Array(1 << longest);
  codesOf(lengths).forEach((code, level) => {
    const length = lengths[level]!;
    if (length === 0) return;
    const free = longest - length;
    found.fill(level | (length << 4), code << free, (code + 1) << free);
  });
  return found;
}

/**
 * The first `count` levels of a row of bits, the highest bit of each byte first; two levels a byte, the lower half first.
 *
 * @param lengths how many bits each level takes, at most 15
 */
export function readLevels(bits: Uint8Array, lengths: readonly number[], count: number): Uint8Array {
  const longest = Math.max(...lengths);
  const found = beginnings(lengths, longest);
  const levels = new Uint8Array((count + 1) >> 1);
  let held = 0;
  let holding = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    while (holding < longest) {
      held = (held << 8) | (bits[at++] ?? 0);
      holding += 8;
    }
    const entry = found[held >> (holding - longest)]!;
    holding -= entry >> 4;
    held &= (1 << holding) - 1;
    levels[i >> 1]! |= (entry & 15) << ((i & 1) << 2);
  }
  return levels;
}
