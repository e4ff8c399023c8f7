import { expect, test } from 'vitest';
import type { ReportLang } from './languages.ts';
import { dayIn, momentIn, periodIn } from './moment.ts';

test.each<[where: string, iso: string, said: string]>([
  ['Greenwich', '2026-03-02T09:30:00Z', '2 March 2026 at 09:30 (UTC)'],
  ['Berlin', '2026-03-02T09:30:00+01:00', '2 March 2026 at 09:30 (UTC+01:00)'],
  ['New York', '2026-03-02T09:30:00-05:00', '2 March 2026 at 09:30 (UTC-05:00)'],
  ['Newfoundland', '2026-03-02T09:30:00-03:30', '2 March 2026 at 09:30 (UTC-03:30)'],
  ['Nepal', '2026-03-02T09:30:00+05:45', '2 March 2026 at 09:30 (UTC+05:45)'],
  ['Honolulu, late in the evening', '2026-03-02T23:59:00-10:00', '2 March 2026 at 23:59 (UTC-10:00)'],
  ['Auckland, early in the morning', '2026-03-02T00:01:00+13:00', '2 March 2026 at 00:01 (UTC+13:00)'],
])('the time that the clock showed in %s', (_, iso, said) => {
  expect(momentIn('en', iso)).toBe(said);
});

test('the name of the zone stands beside the offset, and once where they are the same', () => {
  const at = '2026-03-02T09:30:00+01:00';
  expect(momentIn('en', at, 'Europe/Berlin')).toBe('2 March 2026 at 09:30 (UTC+01:00, Europe/Berlin)');
  expect(momentIn('en', '2026-03-02T09:30:00Z', 'UTC')).toBe('2 March 2026 at 09:30 (UTC)');
  expect(momentIn('ja', at, 'Europe/Berlin')).toBe('2026年3月2日 9:30（UTC+01:00、Europe/Berlin）');
  expect(momentIn('zh', at, 'Europe/Berlin')).toBe('2026年3月2日 09:30（UTC+01:00、Europe/Berlin）');
});

test.each<[lang: ReportLang, said: string]>([
  ['de', '2. März 2026 um 09:30 Uhr (UTC)'],
  ['nl', '2 maart 2026 om 09:30 uur (UTC)'],
  ['pl', '2 marca 2026, 09:30 (UTC)'],
  ['ja', '2026年3月2日 9:30（UTC）'],
])('with the words and brackets that go with it in %s', (lang, said) => {
  expect(momentIn(lang, '2026-03-02T09:30:00Z')).toBe(said);
});

test.each([
  ['2026-03-02T23:59:00-10:00', '2 March 2026'],
  ['2026-03-02T00:01:00+13:00', '2 March 2026'],
])('the day on the calendar of the place: %s', (iso, day) => {
  expect(dayIn('en', iso)).toBe(day);
});

test.each<[lang: string, said: string]>([
  ['en', '1 March 2026 – 31 March 2026'],
  ['ja', '2026年3月1日～2026年3月31日'],
  ['zh', '2026年3月1日至2026年3月31日'],
  ['zh-Hant', '2026年3月1日至2026年3月31日'],
])('a period in %s is joined as the language joins it', (lang, said) => {
  expect(periodIn(lang, '2026-03-01', '2026-03-31')).toBe(said);
});
