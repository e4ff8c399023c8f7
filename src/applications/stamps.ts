/**
 * When each part of a record was last changed, by its name, in UTC. `*` is for all parts that have no stamp of their
 * own. Stamps are compared as texts, so they have one form only: `2026-11-28T09:10:04.123Z`.
 */
export type Stamps = Readonly<Record<string, string>>;

/** For what was never set: older than every stamp. */
export const never = '';

/** A moment (ISO 8601, any offset) as a stamp. */
export function toStamp(moment: string): string {
  return new Date(moment).toISOString();
}

/** The latest of some stamps; `never` where there are none. */
export function latestOf(stamps: Iterable<string>): string {
  let latest = never;
  for (const stamp of stamps) if (stamp > latest) latest = stamp;
  return latest;
}

/**
 * A stamp for a change that is made now, on a device that knows `known`. It is later than that one even where the clock
 * of another device, which wrote it, runs ahead: a hybrid logical clock, with the milliseconds as its counter.
 */
export function stampAfter(known: string, now: Date): string {
  const moment = now.toISOString();
  return moment > known ? moment : new Date(Date.parse(known) + 1).toISOString();
}
