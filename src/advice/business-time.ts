import { aheadOfUtc } from '../applications/zone-clock.ts';
import { dayMs, hourMs } from '../applications/spans.ts';

/** How long an answer may take before silence counts as no help: two business days. */
const waitingTimeMs = 48 * hourMs;

/** Where the applicant lives, as far as it matters for waiting: plain data, so that the advice knows no clock. */
export interface Calendar {
  /** IANA name of their time zone; without it the offset that a moment was written with counts. */
  zone?: string | undefined;
  /** Days on which nobody answers, 1 for Monday to 7 for Sunday. */
  weekend?: readonly number[] | undefined;
}

const usualWeekend = [6, 7];

/**
 * The moment at which the waiting time of something sent at `at` is over: 48 hours later, the days of the week end on
 * the applicant's own calendar not counted. `at` is ISO 8601; a text that is no date is an error.
 */
export function waitingUntil(at: string, { zone, weekend = usualWeekend }: Calendar = {}): Date {
  let moment = Date.parse(at);
  if (Number.isNaN(moment)) throw new Error(`not a date: ${at}`);
  const clock = zone ?? offsetOf(at);
  // Somebody whose calendar has no working day would wait for ever.
  const isFree = (time: number) => weekend.length < 7 && weekend.includes(weekdayAt(time, clock));
  let left = waitingTimeMs;
  while (true) {
    const midnight = nextMidnight(moment, clock);
    if (!isFree(moment)) {
      if (moment + left <= midnight) return new Date(moment + left);
      left -= midnight - moment;
    }
    moment = midnight;
  }
}

/**
 * The first and the last millisecond of a day (YYYY-MM-DD) where the applicant is. `at` is any moment on their clock,
 * for its offset where no zone is known.
 */
export function spanOfDay(day: string, at: string, { zone }: Calendar = {}): { first: number; last: number } {
  const clock = zone ?? offsetOf(at);
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) throw new Error(`not a date: ${day}`);
  const first = nextMidnight(noon - dayMs - aheadOfUtc(noon, clock), clock);
  return { first, last: nextMidnight(first, clock) - 1 };
}

/** 1 for Monday to 7 for Sunday. */
function weekdayAt(moment: number, clock: string): number {
  return new Date(moment + aheadOfUtc(moment, clock)).getUTCDay() || 7;
}

/**
 * The next moment at which a day begins. Clocks are set within a day, so the offset there decides. Where they are set
 * at midnight itself, as in Cairo, Santiago and on the Azores, one day has no midnight and begins at one o'clock.
 */
function nextMidnight(moment: number, clock: string): number {
  const local = (Math.floor((moment + aheadOfUtc(moment, clock)) / dayMs) + 1) * dayMs;
  const guess = local - aheadOfUtc(moment, clock);
  const midnight = local - aheadOfUtc(guess, clock);
  const ahead = aheadOfUtc(midnight, clock);
  return midnight + ahead < local ? local - ahead : midnight;
}

function offsetOf(at: string): string {
  return /[+-]\d\d:?\d\d$/.exec(at)?.[0] ?? 'Z';
}
