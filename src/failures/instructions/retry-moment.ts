import type { Note } from '../../applications/note.ts';
import { dayMs } from '../../applications/spans.ts';

// Apart from the other answers of servers: popup and list ask for it, and need nothing of what cleans texts.

/**
 * When to try again, as a server says by Retry-After: in seconds, or as a date. Varnish writes 5 on every page it
 * makes by itself, which is no promise, so that a wait under ten seconds is none. ISO 8601, or null.
 */
export function retryMoment(retryAfter: string | undefined, at: string): string | null {
  const written = retryAfter?.trim() ?? '';
  const seconds = /^\d+(?:\.\d+)?(?= ?s?(?:ec\p{L}*)?(?: ?[,;].*)?$)/iu.exec(written)?.[0];
  // The oldest of the three forms of a date names no zone, and means the one of the others (RFC 9110, 5.6.7).
  const dated = /^\p{L}{3} \p{L}{3} .\d \d\d:\d\d:\d\d \d{4}$/u.test(written) ? `${written} GMT` : written;
  const moment = seconds ? Date.parse(at) + Number(seconds) * 1000 : Date.parse(dated);
  const wait = moment - Date.parse(at);
  return wait >= 10_000 && wait <= maxWaitMs ? new Date(moment).toISOString() : null;
}

/** When the answers that belong to a note say to try again, where that is still to come: the latest. Else null. */
export function retryMomentOf({ network }: Pick<Note, 'network'>, now: Date): string | null {
  const moments = network.flatMap(({ retryAt }) => retryAt ?? []);
  const latest = moments.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return latest && Date.parse(latest) > now.getTime() ? latest : null;
}

/** Who says to wait longer than a week does not mean this visit. */
const maxWaitMs = 7 * dayMs;
