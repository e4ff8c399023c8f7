/** The keys that lead through a list of rows: where a key leads from row `at` of `count`, or null. */
export function rowAfterKey(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + 10,
    PageUp: at - 10,
  }[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}

/** So many rows, a window full, are put into the page at once; further ones follow when one comes near to the first or the last. */
export const rowsAtOnce = 15;

/** The rows that are in the page: from the one of the first number to before that of the second. */
export type Range = readonly [from: number, to: number];

/**
 * The rows to have in the page when one of them is to take the focus. From far away the list is begun anew around it:
 * all rows on the way to the last of ten thousand would take seconds.
 */
export function rangeWith([from, to]: Range, row: number): Range {
  const around: Range = [Math.max(0, row - rowsAtOnce), row + rowsAtOnce];
  const isNear = around[1] >= from && around[0] <= to;
  return isNear ? [Math.min(from, around[0]), Math.max(to, around[1])] : around;
}
