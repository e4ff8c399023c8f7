import { expect, test } from 'vitest';
import { retryMoment, retryMomentOf } from './retry-moment.ts';

const at = '2026-11-29T12:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();

test.each<[written: string | undefined, moment: string | null]>([
  ['120', after(120)],
  [' 120 ', after(120)],
  ['120.25', after(120.25)],
  ['120s', after(120)],
  ['120 sec', after(120)],
  ['120 seconds', after(120)],
  ['120, 240', after(120)],
  ['120 ; comment', after(120)],
  ['120 minutes', null],
  ['in 120', null],
  // No promise, and beyond this visit.
  ['9', null],
  ['10', after(10)],
  [String(7 * 86_400), after(7 * 86_400)],
  [String(7 * 86_400 + 1), null],
  // The three forms of a date, each of the same moment.
  ['Sun, 29 Nov 2026 12:30:00 GMT', after(1800)],
  ['Sunday, 29-Nov-26 12:30:00 GMT', after(1800)],
  ['Sun Nov 29 12:30:00 2026', after(1800)],
  ['Sun Dec  1 12:30:00 2026', after(2 * 86_400 + 1800)],
  // With a zone of its own it is not the oldest form.
  ['Sun Nov 29 2026 13:30:00 +0100', after(1800)],
  ['Sun, 29 Nov 2026 11:30:00 GMT', null],
  ['soon', null],
  ['', null],
  [undefined, null],
])('"%s" means %s', (written, moment) => {
  expect(retryMoment(written, at)).toBe(moment);
});

const answer = (retryAt?: string) => ({
  at,
  method: 'GET',
  host: 'jobs.example',
  path: '/',
  status: 503,
  error: null,
  ...(retryAt && { retryAt }),
});
const latestOf = (retries: (string | undefined)[], now: string) =>
  retryMomentOf({ network: retries.map(answer) as never }, new Date(now));

test.each<[retries: (string | undefined)[], now: string, moment: string | null]>([
  [[], at, null],
  [[undefined], at, null],
  [[after(60), undefined, after(30)], at, after(60)],
  [[after(30), after(60)], at, after(60)],
  [[after(60)], after(59), after(60)],
  [[after(60)], after(60), null],
  [[after(60)], after(61), null],
])('of %j at %s it is %s', (retries, now, moment) => {
  expect(latestOf(retries, now)).toBe(moment);
});
