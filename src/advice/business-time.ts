const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How long an answer may take before silence counts as no help: two business days. */
const waitingTimeMs = 48 * hourMs;

/**
 * The moment at which the waiting time of something sent at `at` is over: 48 hours later, Saturdays and Sundays
 * (UTC) not counted. `at` is ISO 8601; a text that is no date is an error.
 */
export function waitingUntil(at: string): Date {
  let moment = Date.parse(at);
  if (Number.isNaN(moment)) throw new Error(`not a date: ${at}`);
  let left = waitingTimeMs;
  while (true) {
    const midnight = (Math.floor(moment / dayMs) + 1) * dayMs;
    if (isWorkday(moment)) {
      if (moment + left <= midnight) return new Date(moment + left);
      left -= midnight - moment;
    }
    moment = midnight;
  }
}

function isWorkday(moment: number): boolean {
  const day = new Date(moment).getUTCDay();
  return day !== 0 && day !== 6;
}
