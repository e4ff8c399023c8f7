import { beforeEach, expect, test } from 'vitest';
import { clock, happened, when } from './dates.ts';
import { labelled, t } from './t.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

/** On the clock of whoever runs the test, as the extension is on the clock of the applicant. */
const at = (text: string) => new Date(text).toISOString();
const now = new Date('2026-11-28T13:30:00');

test.each([
  ['2026-11-28T18:14:00', '18:14', 'today at 18:14'],
  ['2026-11-29T09:05:00', 'Sun 29 Nov, 09:05', 'tomorrow at 09:05'],
  ['2026-12-02T09:05:00', 'Wed 2 Dec, 09:05', 'Wed 2 Dec, 09:05'],
  // Two business days end with a day.
  ['2026-12-02T00:00:00', 'Wed 2 Dec', 'Wed 2 Dec'],
  ['2027-01-04T09:05:00', 'Mon, 4 January 2027, 09:05', '4 January 2027, 09:05'],
])('%s stands behind "after" and "until" as %s, alone as %s', (moment, behind, alone) => {
  expect([clock(at(moment), now), when(at(moment), now)]).toEqual([behind, alone]);
});

test.each([
  ['2026-11-28T09:00:00', 'today at 09:00'],
  ['2026-11-27T18:14:00', 'yesterday at 18:14'],
  ['2026-11-29T09:05:00', 'Sun 29 Nov, 09:05'],
  ['2026-11-29T00:00:00', 'Sun 29 Nov'],
])('what happened at %s is said to have been %s, and never tomorrow', (moment, words) => {
  expect(happened(at(moment), now)).toBe(words);
});

test.each([
  ['en', 'yesterday', 'today', 'tomorrow'],
  ['de', 'gestern', 'heute', 'morgen'],
  ['fr', 'hier', 'aujourd’hui', 'demain'],
  ['es', 'ayer', 'hoy', 'mañana'],
  ['pt_BR', 'ontem', 'hoje', 'amanhã'],
  ['pl', 'wczoraj', 'dzisiaj', 'jutro'],
  ['sv', 'i går', 'i dag', 'i morgon'],
  ['ja', '昨日', '今日', '明日'],
  ['zh_CN', '昨天', '今天', '明天'],
] as const)('in %s a day without a time that is near has its name', (lang, yesterday, today, tomorrow) => {
  setLocale(lang);
  const named = ['2026-11-27', '2026-11-28', '2026-11-29'].map(day => when(day, now));
  expect(named).toEqual([yesterday, today, tomorrow]);
  expect(when(at('2026-11-29T00:00:00'), now), 'the midnight with which it begins').toBe(tomorrow);
  expect(when('2026-11-30', now)).toMatch(/30/);
});

test.each([
  ['es', 'las 18:14', 'el mié, 2 dic'],
  ['sv', 'kl. 18:14', 'ons 2 dec.'],
  ['pl', 'godz. 18:14', 'śr., 2 grudnia'],
] as const)('in %s with the word that goes with it', (lang, time, day) => {
  setLocale(lang);
  expect([clock(at('2026-11-28T18:14:00'), now), clock(at('2026-12-02T00:00:00'), now)]).toEqual([time, day]);
});

test('one o’clock is singular in Spanish, alone and behind "until"', () => {
  setLocale('es');
  expect([clock(at('2026-11-28T01:14:00'), now), when(at('2026-11-29T01:14:00'), now)]).toEqual([
    'la 1:14',
    'mañana a la 1:14',
  ]);
});

test('a sentence that ends with a shortened month has one dot', () => {
  setLocale('fr');
  expect(t('deadlineIs', when('2026-11-30', now))).toBe('Date limite de candidature\u00a0: lun. 30 nov.');
});

test('the dots of a page are left as they are', () => {
  expect(t('noticeQuote', 'Please wait..')).toBe('Noted just for you: “Please wait..”');
});

test.each([
  ['en', 'Other: one', 'Other:'],
  ['fr', 'Other\u00a0: one', 'Other\u00a0:'],
] as const)('a label has the colon of its language: %s', (lang, before, alone) => {
  setLocale(lang);
  expect([labelled('Other', 'one'), labelled('Other')]).toEqual([before, alone]);
});
