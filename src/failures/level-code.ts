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

/** Reads the levels of one row into `levels`. */
export type ReadRow = (row: number, levels: Uint8Array) => void;

/** The beginning of one row in so many is known: to read another, those between are passed over. */
const knownRows = 8;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bitsInLetter = 6;

let values: Uint8Array | null = null;

/** What each letter of base64 stands for, by its code. */
function lettersByCode(): Uint8Array {
  if (values) return values;
  values = new Uint8Array(128);
  for (let value = 0; value < letters.length; value++) values[letters.charCodeAt(value)] = value;
  return values;
}

/** Each number takes so many letters in a list, the highest bits first. */
const lettersInNumber = 4;

/** Whole numbers below 2²⁴ as a text that they can be read out of one by one, where it stands. */
export function numbersAsText(numbers: readonly number[]): string {
  return numbers.map(one => [18, 12, 6, 0].map(shift => letters[(one >> shift) & 63]!).join('')).join('');
}

/** One number of such a text. */
export function numberIn(text: string, index: number): number {
  const known = lettersByCode();
  let number = 0;
  for (let at = index * lettersInNumber, end = at + lettersInNumber; at < end; at++)
    number = (number << bitsInLetter) | known[text.charCodeAt(at)]!;
  return number;
}

/** Goes through so many levels from a bit on, writes them down where there is room for them, and answers the bit behind them. */
type ReadFrom = (bit: number, count: number, levels: Uint8Array | null) => number;

/** A reader of levels in their code: base64, the highest bit of each letter first. */
function readerOf(code: string, lengths: readonly number[]): ReadFrom {
  const longest = Math.max(...lengths);
  const found = beginnings(lengths, longest);
  const values = lettersByCode();
  return (bit, count, levels) => {
    const first = Math.trunc(bit / bitsInLetter);
    let letter = first + 1;
    let holding = letter * bitsInLetter - bit;
    let held = values[code.charCodeAt(first)]! & ((1 << holding) - 1);
    for (let i = 0; i < count; i++) {
      while (holding < longest) {
        held = (held << bitsInLetter) | values[code.charCodeAt(letter++)]!;
        holding += bitsInLetter;
      }
      const entry = found[held >> (holding - longest)]!;
      holding -= entry >> 4;
      held &= (1 << holding) - 1;
      if (levels) levels[i] = entry & 15;
    }
    return letter * bitsInLetter - holding;
  };
}

/**
 * At which bit every eighth row begins, see `numbersAsText`. To find that out, all of the code is gone through, which takes
 * the background longer than the message for which it does: so the build does it.
 */
export function rowStarts(code: string, lengths: readonly number[], width: number, rows: number): string {
  const readFrom = readerOf(code, lengths);
  const starts: number[] = [];
  for (let row = 0, bit = 0; row < rows; row += knownRows) {
    starts.push(bit);
    bit = readFrom(bit, Math.min(knownRows, rows - row) * width, null);
  }
  return numbersAsText(starts);
}

/** Most messages ask for rows that others have asked for: of so many it is remembered where they begin. */
const maxRemembered = 1_000;

/**
 * Levels in their code, read row by row where they stand: all of them unpacked take a quarter of a megabyte for as long as
 * the background lives, for the few hundred rows that a message asks for.
 *
 * @param code base64
 * @param lengths how many bits each level takes, at most 15
 * @param width how many levels a row has; at most 32
 * @param starts as `rowStarts` answers them
 */
export function codedRows(code: string, lengths: readonly number[], width: number, starts: string): ReadRow {
  const readFrom = readerOf(code, lengths);
  const begins = new Map<number, number>();
  const beginOf = (row: number) => {
    const start = numberIn(starts, Math.trunc(row / knownRows));
    const begin = readFrom(start, (row % knownRows) * width, null);
    if (begins.size < maxRemembered) begins.set(row, begin);
    return begin;
  };
  return (row, levels) => void readFrom(begins.get(row) ?? beginOf(row), width, levels);
}
