/** Of one sort, and on their way at one moment. A page that speaks more is not speaking to the applicant. */
const max = 60;
const maxWaiting = 30;
const overMs = 5 * 60_000;
/** For how long a message counts that turned out to mean nothing. */
const trifleMs = 10_000;

/**
 * How much a page may say within five minutes, each sort of message for itself: no number of fields to correct, and no
 * number of trifles, keeps a failure out. Answers for one message how to say that it meant nothing, or null where it
 * is too much.
 */
export function speechBudget(): (sort: string, waiting: number) => (() => void) | null {
  const said: Record<string, { until: number }[]> = {};
  return (sort, waiting) => {
    const now = performance.now();
    const counted = (said[sort] ?? []).filter(({ until }) => until > now);
    if (counted.length >= max || waiting >= maxWaiting) return null;
    const one = { until: now + overMs };
    said[sort] = [...counted, one];
    return () => {
      one.until = now + trifleMs;
    };
  };
}
