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
}

/** The moment that lies so many minutes behind another, ISO 8601. */
export function momentAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
