/** So many messages of one sort are heard. A page that says more does not say it to the applicant. */
const maxMessages = 60;
/** So many may be on their way to the background at one moment. */
const maxWaiting = 30;
/** For how long a message counts. */
const countedForMs = 5 * 60_000;
/** And one that turned out to mean nothing. */
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
    if (counted.length >= maxMessages || waiting >= maxWaiting) return null;
    const one = { until: now + countedForMs };
    said[sort] = [...counted, one];
    return () => {
      one.until = now + trifleMs;
    };
  };
}
