/**
 * How many requests something in the browser stopped, from the signs of it that a note keeps ("3 blocked"); null where
 * none were.
 */
export function blockedCount(signs: readonly string[]): number | null {
  const counts = signs.flatMap(sign => /^(\d+) blocked$/.exec(sign)?.[1] ?? []).map(Number);
  return counts.length > 0 ? Math.max(...counts) : null;
}
