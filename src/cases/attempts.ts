/** Failures less than this far apart belong to one attempt. */
export const attemptGapMs = 5 * 60_000;

/**
 * Groups failures into attempts, oldest first. A failure less than five minutes after the one before it belongs
 * to the same attempt, so a burst of messages counts once however long it goes on; exactly five minutes is a new
 * attempt. `at` is ISO 8601 with an offset. The order of the input does not matter.
 */
export function attemptsOf<F extends { at: string }>(failures: readonly F[]): F[][] {
  const inOrder = [...failures].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const attempts: F[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const failure of inOrder) {
    const at = Date.parse(failure.at);
    const current = attempts.at(-1);
    if (current && at - before < attemptGapMs) current.push(failure);
    else attempts.push([failure]);
    before = at;
  }
  return attempts;
}
