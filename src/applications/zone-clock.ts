import { isOwnZone } from './own-zone.ts';

/** Making one takes longer than everything else here. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, made);
  return made;
}

/**
 * How many milliseconds a clock is ahead of UTC at a moment (milliseconds since 1970). `clock` is an offset as ISO 8601
 * writes it ("Z", "+01:00", "-0500", "+01"), or the name of a zone; throws a RangeError for a zone that does not exist.
 */
export function aheadOfUtc(moment: number, clock: string): number {
  if (clock === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(clock) ?? [];
  if (hours) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  if (isOwnZone(clock)) return -new Date(moment).getTimezoneOffset() * 60_000;
  const quarter = Math.floor(moment / quarterMs);
  const name = `${clock} ${quarter}`;
  const known = ahead.get(name) ?? readAhead(quarter * quarterMs, clock);
  if (ahead.size > maxKnown) ahead.clear();
  ahead.set(name, known);
  return known;
}

/** Clocks are set at the full hour, or a quarter, half or three quarters of one later. */
const quarterMs = 15 * 60_000;
/** What was read, by zone and quarter of an hour: the same moments are asked of many times over. */
const ahead = new Map<string, number>();
const maxKnown = 2_000;

function readAhead(moment: number, zone: string): number {
  const shown = Object.fromEntries(
    formatIn(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = shown as Record<string, number>;
  const local = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return local - moment;
}
