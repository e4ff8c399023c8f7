/** Shorter ones hold nothing that is not read anyway; and no plain text looks like the beginning of a longer one. */
const minLength = 128;
const maxLength = 4 * 1024 * 1024;

/**
 * What was packed with Snappy (raw format, as in Firefox's IndexedDB and in LevelDB) and lies somewhere in a file: from
 * every place where it may begin, whatever can be unpacked to its end. Some of it is garbage; what was there is in it.
 *
 * Format: https://github.com/google/snappy/blob/main/format_description.txt
 */
export function unpackedFrom(content: Buffer): Buffer {
  const found: Buffer[] = [];
  const out = Buffer.alloc(maxLength);
  for (let at = 0; at < content.length; at++) {
    const { length, next } = lengthAt(content, at);
    // A packed text begins with letters of its own.
    if (length < minLength || length > maxLength || (content[next]! & 3) !== 0) continue;
    const { written, repeats } = unpack(content, next, length, out);
    // Without a repetition it lies there as it is. SQLite continues long rows on another page: of these a part is here.
    if (written >= minLength && repeats) found.push(Buffer.from(out.subarray(0, written)), Buffer.from([0]));
  }
  return Buffer.concat(found);
}

/** A number in groups of seven bits, the lowest first. */
function lengthAt(content: Buffer, at: number): { length: number; next: number } {
  let length = 0;
  for (let i = 0; i < 4; i++) {
    const byte = content[at + i] ?? 0;
    length |= (byte & 0x7f) << (7 * i);
    if (byte < 0x80) return { length, next: at + i + 1 };
  }
  return { length: 0, next: at };
}

function unpack(content: Buffer, from: number, length: number, out: Buffer) {
  let [at, written, repeats] = [from, 0, false];
  while (written < length && at < content.length) {
    const tag = content[at++]!;
    if ((tag & 3) === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      if (at + extra > content.length) break;
      const size = (extra > 0 ? content.readUIntLE(at, extra) : tag >> 2) + 1;
      at += extra;
      if (written + size > length || at + size > content.length) break;
      content.copy(out, written, at, at + size);
      [at, written] = [at + size, written + size];
      continue;
    }
    const wide = [0, 1, 2, 4][tag & 3]!;
    if (at + wide > content.length) break;
    const size = wide === 1 ? 4 + ((tag >> 2) & 7) : (tag >> 2) + 1;
    const back = content.readUIntLE(at, wide) + (wide === 1 ? (tag >> 5) << 8 : 0);
    if (back === 0 || back > written || written + size > length) break;
    at += wide;
    // One letter after the other: a repetition may reach into itself.
    for (let i = 0; i < size; i++, written++) out[written] = out[written - back]!;
    repeats = true;
  }
  return { written, repeats };
}
