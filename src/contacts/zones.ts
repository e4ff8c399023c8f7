import { aheadOfUtc } from '../applications/zone-clock.ts';

/** A moment as the clocks of a zone show it. */
export interface LocalTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  /** Minutes after midnight. */
  minutes: number;
}

/** A moment as the clocks of a zone show it; null when the browser does not know the zone. */
export function localTimeOf(moment: Date, zone: string): LocalTime | null {
  try {
    return partsOf(new Date(moment.getTime() + aheadOfUtc(moment.getTime(), zone)));
  } catch {
    return null; // a zone that was printed but does not exist: not understood
  }
}

/**
 * The instant at which the clocks of the zone show `minutes` after midnight, `daysAhead` days after `from`.
 * In milliseconds since 1970. Two rounds, as the offset may change in between.
 */
export function instantOf(from: LocalTime, daysAhead: number, minutes: number, zone: string): number {
  const wanted = Date.UTC(from.year, from.month - 1, from.day + daysAhead, 0, minutes);
  let instant = wanted;
  for (let round = 0; round < 2; round++) {
    const shown = localTimeOf(new Date(instant), zone)!;
    instant += wanted - Date.UTC(shown.year, shown.month - 1, shown.day, 0, shown.minutes);
  }
  return instant;
}

function partsOf(shown: Date): LocalTime {
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}
