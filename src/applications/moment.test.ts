import { expect, test, vi } from 'vitest';
import { formatMoment, hourFigures, localDay, offsetWords, toLocalIso } from './moment.ts';

test.each([
  [0, '2026-03-03T01:30:00.000+00:00'],
  [300, '2026-03-02T20:30:00.000-05:00'],
  [-60, '2026-03-03T02:30:00.000+01:00'],
  [-345, '2026-03-03T07:15:00.000+05:45'],
  [210, '2026-03-02T22:00:00.000-03:30'],
])('where the clock is %s minutes behind', (behind, written) => {
  const moment = Object.assign(new Date('2026-03-03T01:30:00Z'), { getTimezoneOffset: () => behind });
  expect(toLocalIso(moment)).toBe(written);
  expect(Date.parse(written)).toBe(moment.getTime());
});

test('in a page that stays open, moments are named in the zone to which the computer was carried', () => {
  const { DateTimeFormat } = Intl;
  const make = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (...given) {
    return new DateTimeFormat(...given);
  } as typeof DateTimeFormat);
  const offset = vi.spyOn(Date.prototype, 'getTimezoneOffset');
  const madeIn = (minutes: number) => {
    make.mockClear();
    offset.mockReturnValue(minutes);
    formatMoment('en', new Date('2026-03-02T23:30:00Z'), { weekday: 'short', era: 'short' });
    return make.mock.calls.length;
  };
  try {
    // A formatter keeps the zone that it was made in.
    expect([-60, -60, 300, 300, -60].map(madeIn)).toEqual([1, 0, 1, 0, 1]);
  } finally {
    make.mockRestore();
    offset.mockRestore();
  }
});

test.each([
  ['en-US', '2 March 2026 at 18:14'],
  ['en', '2 March 2026 at 18:14'],
  ['de-AT', '2. März 2026 um 18:14 Uhr'],
  ['fr', '2 mars 2026 à 18:14'],
  ['fr-CA', '2 mars 2026 à 18:14'],
  ['es-MX', '2 de marzo de 2026 a las 18:14'],
])('a moment is written in one way in every region of a language: %s', (locale, written) => {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  expect(formatMoment(locale, new Date('2026-03-02T18:14:00Z'), style)).toBe(written);
});

test.each([
  ['es', '1 de marzo de 2026 a la 1:05', '11 de marzo de 2026 a las 11:05'],
  ['fr', '1er mars 2026 à 01:05', '11 mars 2026 à 11:05'],
  ['it', '1º marzo 2026 alle ore 01:05', '11 marzo 2026 alle ore 11:05'],
  ['pt', '1º de março de 2026 às 01:05', '11 de março de 2026 às 11:05'],
  ['pt-BR', '1º de março de 2026 às 01:05', '11 de março de 2026 às 11:05'],
  ['pt-PT', '1 de março de 2026 às 01:05', '11 de março de 2026 às 11:05'],
])('the first of a month and one o’clock are written as %s does', (locale, first, eleventh) => {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  const written = ['2026-03-01T01:05:00Z', '2026-03-11T11:05:00Z'].map(at =>
    formatMoment(locale, new Date(at), style),
  );
  expect(written).toEqual([first, eleventh]);
});

test('the day of the week stands in wide brackets in Japanese', () => {
  const style = { day: 'numeric', month: 'short', weekday: 'short', timeZone: 'UTC' } as const;
  expect(formatMoment('ja', new Date('2026-11-30T00:00:00Z'), style)).toBe('11月30日（月）');
});

test.each([...hourFigures.keys()])(
  'a short time without a formatter is what one would write in %s',
  locale => {
    const style = { timeStyle: 'short' } as const;
    const formatter = new Intl.DateTimeFormat(locale, style);
    const minutes = Array.from({ length: 1440 }, (_, minute) => new Date(2026, 2, 2, 0, minute));
    const made = minutes.map(at => formatMoment(locale, at, style).replace(/ u(?:ur|hr)$/i, ''));
    expect(made).toEqual(minutes.map(at => formatter.format(at)));
  },
);

test('the day of a moment is that of the clock here', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each([
  ['2026-03-02T09:30:00+01:00', 'UTC+01:00'],
  ['2026-03-02T09:30:00-03:30', 'UTC-03:30'],
  ['2026-03-02T09:30:00+10:00', 'UTC+10:00'],
  ['2026-03-02T09:30:00+00:00', 'UTC'],
  ['2026-03-02T09:30:00-00:00', 'UTC'],
  ['2026-03-02T09:30:00Z', 'UTC'],
  ['2026-03-02', 'UTC'],
])('the offset of %s is told as %s', (iso, words) => {
  expect(offsetWords(iso)).toBe(words);
});
