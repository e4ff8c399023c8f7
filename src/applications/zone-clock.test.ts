import { afterEach, expect, test, vi } from 'vitest';
import { aheadOfUtc } from './zone-clock.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const winter = '2026-01-15T12:00:00.750Z';
const summer = '2026-07-15T12:00:00Z';

test.each<[clock: string, at: string, minutes: number]>([
  ['Z', winter, 0],
  ['+01:00', winter, 60],
  ['-0330', winter, -210],
  ['+09', winter, 540],
  ['Europe/Berlin', winter, 60],
  ['Europe/Berlin', summer, 120],
  ['America/New_York', winter, -300],
  ['America/New_York', summer, -240],
  ['Asia/Kathmandu', summer, 345],
  // Midnight and the turn of a year lie in between.
  ['Pacific/Kiritimati', '2026-12-31T23:59:59.999Z', 840],
  ['Pacific/Honolulu', '2027-01-01T00:00:00Z', -600],
  // The last second before the clocks are set, and the first after it.
  ['Europe/Berlin', '2026-03-29T00:59:59Z', 60],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
])('%s at %s', (clock, at, minutes) => {
  expect(aheadOfUtc(Date.parse(at), clock)).toBe(minutes * 60_000);
});

test('a zone that does not exist is an error', () => {
  expect(() => aheadOfUtc(0, 'Mars/Olympus')).toThrow(RangeError);
});

test('the zone of this device is read off its own clock, and no other is', () => {
  vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'America/New_York' } });
  const offset = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(240);
  expect(aheadOfUtc(Date.parse(summer), 'America/New_York')).toBe(-240 * 60_000);
  expect(offset.mock.contexts).toEqual([new Date(summer)]);
  expect(aheadOfUtc(Date.parse(summer), 'Europe/Berlin')).toBe(120 * 60_000);
});
