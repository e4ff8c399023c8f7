import { aheadOfUtc } from '../applications/zone-clock.ts';

/** Time zones as help desks print them; capitals matter, as "et" and "pt." are words of other languages. "EST" is printed all year by people who mean the time of New York. */
const zones: readonly [RegExp, string][] = [
  [/\bE[SD]?T\b|\b[Ee]astern\b/, 'America/New_York'],
  [/\bC[SD]?T\b|\b[Cc]entral\b/, 'America/Chicago'],
  [/\bM[SD]?T\b|\b[Mm]ountain\b/, 'America/Denver'],
  [/\bP[SD]?T\b|\b[Pp]acific(?!\/)\b/, 'America/Los_Angeles'],
  [/\bAK[SD]?T\b|\bAlaska\b/, 'America/Anchorage'],
  [/\bHS?T\b|\bHawaii\b/, 'Pacific/Honolulu'],
  [/\b(?:GMT|BST)\b|\b(?:UK|London) time\b/, 'Europe/London'],
  [/\b(?:CES?T|MES?Z)\b|heure de Paris|hora peninsular/, 'Europe/Paris'],
  [/\bWES?T\b/, 'Europe/Lisbon'],
  [/\bEES?T\b/, 'Europe/Athens'],
  [/\bAE[SD]?T\b/, 'Australia/Sydney'],
  [/\bAC[SD]T\b/, 'Australia/Adelaide'],
  [/\bAWST\b/, 'Australia/Perth'],
  [/\bNZ[SD]?T\b/, 'Pacific/Auckland'],
  [/\bJST\b|日本時間/, 'Asia/Tokyo'],
  [/\bSGT\b/, 'Asia/Singapore'],
  [/\bHKT\b/, 'Asia/Hong_Kong'],
  [/\bIST\b/, 'Asia/Kolkata'],
  [/\bBRT\b|horário de Brasília/, 'America/Sao_Paulo'],
  [/北京时间|北京時間/, 'Asia/Shanghai'],
  [/\bUTC\b/, 'UTC'],
];

/** The IANA zone or fixed offset ("+02:00") that printed hours name, or null. */
export function zoneIn(hours: string): string | null {
  const offset = /(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d\d))?/i.exec(hours);
  if (offset) return `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`;
  const iana =
    /\b(?:Europe|America|Asia|Australia|Africa|Pacific|Atlantic)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?/.exec(
      hours,
    )?.[0];
  return iana ?? zones.find(([words]) => words.test(hours))?.[1] ?? null;
}

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
