/** Messages of one sort, and messages on their way at one moment. A page that says more does not say it to the applicant. */
const max = 60;
const maxWaiting = 30;
const overMs = 5 * 60_000;
/** For how long a message counts that turned out to mean nothing. */
const trifleMs = 10_000;

/**
 * Limits what a page may say within five minutes, each sort of message apart, so that any number of fields to correct
 * keeps no failure out. Asked for one message, it answers null where the limit is reached, else a function to call when
 * the message meant nothing: it then counts for ten seconds only.
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
