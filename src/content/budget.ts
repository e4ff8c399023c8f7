/** Of one sort: what counts, and what is sent at all. A page that speaks more is not speaking to the applicant. */
const max = { counted: 60, heard: 600, waiting: 30 };
const overMs = 5 * 60_000;

/**
 * How much a page may say within five minutes. What belongs to a field and what belongs to the page are counted apart,
 * and what turned out to mean nothing counts for little: no number of trifles keeps a failure out.
 */
export function speechBudget() {
  const said: { sort: string; at: number; counts: boolean }[] = [];
  return {
    /** Whether one more may be sent, which it is then; `waiting` are on their way. Answers how to take it back. */
    take(sort: string, waiting: number): (() => void) | null {
      const at = performance.now();
      while (said[0] && at - said[0].at > overMs) said.shift();
      const same = said.filter(one => one.sort === sort);
      const counted = same.filter(({ counts }) => counts).length;
      if (counted >= max.counted || same.length >= max.heard || waiting >= max.waiting) return null;
      const one = { sort, at, counts: true };
      said.push(one);
      return () => {
        one.counts = false;
      };
    },
  };
}
