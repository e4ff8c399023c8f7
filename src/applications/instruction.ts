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

/** "Tomorrow at 8", on the clock of whoever reads it. */
export interface TimeNamed {
  inDays: 0 | 1;
  /** "08:00"; null where only the day is named: from its first minute on. */
  time: string | null;
}

/** The moment that lies so many minutes behind another, ISO 8601. */
export function momentAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** Until when a message that was read at `at` asks to wait, ISO 8601; null where it names no time. Pure but for the zone. */
export function waitUntil({ minutes, moment }: Instruction, at: string): string | null {
  const ends = [
    ...(minutes === null ? [] : [momentAfter(at, minutes)]),
    ...(moment === null ? [] : [momentNamed(moment, at)]),
  ];
  return ends.sort().at(-1) ?? null;
}

function momentNamed({ inDays, time }: TimeNamed, at: string): string {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  const named = new Date(at);
  named.setDate(named.getDate() + inDays);
  named.setHours(hours, minutes, 0, 0);
  // "Try again after 6", read at 18:20, means the next morning.
  if (named.getTime() <= Date.parse(at)) named.setDate(named.getDate() + 1);
  return named.toISOString();
}
