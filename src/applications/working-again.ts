import type { Application, Outreach } from './application.ts';
import { isAhead } from './attempts.ts';

/** The applicant's word that a form works again, as it is kept. */
export function workingAgain(at: string): Outreach {
  return {
    owner: 'unknown',
    purpose: 'other',
    kind: 'form',
    value: null,
    at,
    outcome: 'resolved',
    answer: null,
  };
}

// What failed before somebody said that it works, and what fails after, are told apart by their moments, which a clock
// that is set in between turns around.

/**
 * What was said at `at` to be solved settles all failures that were noted by then, the last of them at `lastNote`: that is
 * later where the clock was set back since. Both ISO 8601.
 */
export function settlingAllSoFar(application: Application, at: string, lastNote: string): Application {
  if (Date.parse(lastNote) <= Date.parse(at)) return application;
  return settling(application, lastNote, one => one.at === at);
}

/**
 * Something fails at `failedAt` by a clock that says `now`: what is said to be solved later than that was said before all
 * the same, by a clock that was ahead.
 */
export function settlingNothingAhead(application: Application, failedAt: string, now: Date): Application {
  const failed = Date.parse(failedAt);
  // It waited since the clock was ahead.
  if (isAhead(failedAt, now)) return application;
  const before = new Date(failed - 1).toISOString();
  return settling(application, before, ({ at, settlesUntil = at }) => isAhead(settlesUntil, now));
}

function settling(
  application: Application,
  settlesUntil: string,
  isMeant: (one: Outreach) => boolean,
): Application {
  const isToChange = (one: Outreach) => one.outcome === 'resolved' && isMeant(one);
  if (!application.outreach.some(isToChange)) return application;
  const outreach = application.outreach.map(one => (isToChange(one) ? { ...one, settlesUntil } : one));
  return { ...application, outreach };
}
