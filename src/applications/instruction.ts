import { closingDateInWords } from './deadline.ts';
import { aheadOfUtc } from './zone-clock.ts';
import { dayMs, hourMs } from './spans.ts';

export const forbiddenActs = ['press', 'reload', 'pay', 'register', 'device'] as const;
/** What a message may ask its reader to leave. */
export type ForbiddenAct = (typeof forbiddenActs)[number];

/** What a message itself asks the applicant to do first. */
export interface Instruction {
  /** The sentences that say it, in the message's own words. */
  quote: string;
  forbids: readonly ForbiddenAct[];
  /** For how long it asks to wait; null where it names no time. */
  minutes: number | null;
  /** Until when it asks to wait; null where it names no time of day and no day. */
  moment: TimeNamed | null;
}

/** "Tomorrow at 8", on the clock of whoever reads it where it names none. */
export interface TimeNamed {
  inDays: 0 | 1 | 2;
  /** "08:00"; null where only the day is named: from its first minute on. */
  time: string | null;
  /** The next day of that name: 0 for Monday. */
  weekday?: number;
  /** The day as it is written, where it is: "29 November 2026". */
  date?: string;
  /** The clock that it names, as `aheadOfUtc` takes it. */
  zone?: string;
}

/** A moment some minutes after another, ISO 8601. */
export function momentAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** The end of the wait that a message of the moment `at` asks for, ISO 8601; null if it names none. Uses the local zone. */
export function waitUntil({ minutes, moment }: Instruction, at: string): string | null {
  const ends = [minutes === null ? null : momentAfter(at, minutes), moment && momentNamed(moment, at)].filter(
    end => end !== null,
  );
  return ends.sort().at(-1) ?? null;
}

/** Who is closed for longer than this names no time of day. */
const maxDaysAhead = 14;

/** A time that passed no longer ago than this has just passed: the next one of that name is not meant. */
const justMs = 6 * hourMs;

/** ISO 8601; null for a time that has passed, and for a day that could be two or is far away. */
function momentNamed({ inDays, time, weekday, date, zone }: TimeNamed, at: string): string | null {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  const read = Date.parse(at);
  const ahead = zone ? aheadOfUtc(read, zone) : 0;
  // In UTC it is the calendar of the clock that is named, else that of the reader.
  const here = new Date(zone ? read + ahead : at);
  const today = zone
    ? here.toISOString().slice(0, 10)
    : [here.getFullYear(), here.getMonth() + 1, here.getDate()]
        .map(part => String(part).padStart(2, '0'))
        .join('-');
  const day = date ? closingDateInWords(date, null, today) : today;
  if (!day) return null;
  const [year = 0, month = 1, dayOfMonth = 1] = day.slice(0, 10).split('-').map(Number);
  const momentIn = (days: number) => {
    const parts = [year, month - 1, dayOfMonth + days, hours, minutes] as const;
    // The clock there may be set in between.
    const local = Date.UTC(...parts);
    return zone ? local - aheadOfUtc(local - ahead, zone) : new Date(...parts).getTime();
  };
  if (weekday !== undefined) {
    const daysTo = (weekday + 8 - new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()) % 7;
    const coming = momentIn(daysTo);
    // It is that day: without an hour there is nothing to wait for.
    if (coming <= read && time === null) return null;
    return new Date(coming > read ? coming : momentIn(daysTo + 7)).toISOString();
  }
  let named = momentIn(inDays);
  // "Try again after 6", read at 18:20, means the next morning; what has just passed is not to be waited for any more.
  if (named <= read - justMs && !date) named += dayMs;
  return named > read && named - read <= maxDaysAhead * dayMs ? new Date(named).toISOString() : null;
}
