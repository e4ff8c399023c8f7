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
