import type { Limit, Vendor } from '../vendors/vendor.ts';

/** A documented moment to come, or just passed. */
interface Clock {
  /** ISO 8601. */
  at: string;
  /** Whole minutes until then, 0 when it has passed. */
  minutesLeft: number;
  passed: boolean;
  /** The vendor's documented limit that the clock runs by. */
  source: Limit;
}

interface Clocks {
  /** When the page may sign the applicant out. Copy long answers before. */
  signOut: Clock | null;
  /** When a locked account opens again. */
  unlock: Clock | null;
}

/**
 * The clocks that run on a page. `openedAt`: when the page was opened or last sent something (typing does not
 * keep every session alive); `lockedAt`: when the account was locked; null where it does not apply. Without a
 * documented time there is no clock: nothing is guessed. Where several are documented, the cautious one counts:
 * the earliest sign-out, the latest unlocking.
 */
export function clocksFor({
  vendor,
  openedAt,
  lockedAt,
  now,
}: {
  vendor: Vendor | null;
  openedAt: string | null;
  lockedAt: string | null;
  now: Date;
}): Clocks {
  const limits = vendor?.limits ?? [];
  const idle = limits.filter(limit => limit.what === 'idle').sort((a, b) => a.minutes - b.minutes)[0];
  const lock = limits.filter(limit => limit.what === 'lock').sort((a, b) => b.minutes - a.minutes)[0];
  return { signOut: clockBy(openedAt, idle, now), unlock: clockBy(lockedAt, lock, now) };
}

function clockBy(
  from: string | null,
  limit: Extract<Limit, { minutes: number }> | undefined,
  now: Date,
): Clock | null {
  if (from === null || limit === undefined) return null;
  const at = new Date(Date.parse(from) + limit.minutes * 60_000);
  const left = at.getTime() - now.getTime();
  return {
    at: at.toISOString(),
    minutesLeft: Math.max(0, Math.floor(left / 60_000)),
    passed: left <= 0,
    source: limit,
  };
}
