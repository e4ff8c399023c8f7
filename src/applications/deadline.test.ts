import { expect, test } from 'vitest';
import { closingDate, closingDateInWords, declaredClosingDate, writtenDate } from './deadline.ts';

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026-12-31T23:59:59+01:00', '2026-12-31T23:59:59+01:00'],
  ['2026-12-31T00:00:00Z', '2026-12-31'],
  ['2026-12-31T00:00:00.000+01:00', '2026-12-31'],
  ['2026-12-31 00:00 -0500', '2026-12-31'],
  ['2026-12-31T00:30:00Z', '2026-12-31T00:30:00Z'],
  ['2026-12-31T23:59:59.000Z', '2026-12-31T23:59:59.000Z'],
  ['2026-12-31T23:59:59+0100', '2026-12-31T23:59:59+01:00'],
  ['2026-12-31 23:59:59 -0500', '2026-12-31T23:59:59-05:00'],
  ['2026-12-31T23:59', '2026-12-31'],
  [' 2026/12/31 ', '2026-12-31'],
  ['2026年12月1日', '2026-12-01'],
  ['31.12.2026', '2026-12-31'],
  ['3.4.2026', '2026-04-03'],
  ['12/31/2026', '2026-12-31'],
  ['31/12/2026', '2026-12-31'],
  ['4/4/2026', '2026-04-04'],
  ['Thu, 31 Dec 2026 23:59:59 GMT', '2026-12-31'],
  ['31 December 2026', '2026-12-31'],
  ['Dec 31, 2026', '2026-12-31'],
  ['December 31st, 2026', '2026-12-31'],
  ['Thursday, 31 December 2026', '2026-12-31'],
  ['Thu Dec 31 2026 23:59:59 GMT+0100 (CET)', '2026-12-31'],
  ['20261231', '2026-12-31'],
  ['2026-12-31+01:00', '2026-12-31'],
  ['2026-12-31T23:59:59Z[UTC]', '2026-12-31T23:59:59Z'],
  ['2026-12-31T23:59:59+01', '2026-12-31T23:59:59+01:00'],
  ['2026-12-31 23:59:59 UTC', '2026-12-31T23:59:59Z'],
  ['31. Dezember 2026', '2026-12-31'],
  ['1er février 2027', '2027-02-01'],
  ['31 de diciembre de 2026', '2026-12-31'],
  ['15 gennaio 2027', '2027-01-15'],
  ['5 maart 2027', '2027-03-05'],
  ['3 października 2026', '2026-10-03'],
  ['12 de março de 2027', '2027-03-12'],
  ['31 maj 2027', '2027-05-31'],
  ['9 sierpnia 2027', '2027-08-09'],
  ['2000-01-01', '2000-01-01'],
  ['2099-12-31', '2099-12-31'],
  ['2026.12.31 23:59', '2026-12-31'],
  ['2026년 12월 1일', '2026-12-01'],
  ['31.12.2026 23:59', '2026-12-31'],
  ['31-12-2026', '2026-12-31'],
  ['2026-12-31Z', '2026-12-31'],
  ['2026-12-31T23:59+05:30', '2026-12-31T23:59+05:30'],
  ['2026-12-31T23:59:59Z[Europe/Berlin]', '2026-12-31T23:59:59Z'],
  ['2026-12-31 23:59:59 GMT', '2026-12-31T23:59:59Z'],
  ['den 31 december 2026', '2026-12-31'],
  ['le 3rd of March, 2027', '2027-03-03'],
  ['Sept. 2nd 2026', '2026-09-02'],
])('%s is %s', (written, iso) => {
  expect(closingDate(written)).toBe(iso);
});

// Each month as it begins in English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Swedish.
test.each<[month: string, names: string]>([
  ['01', 'January Januar janvier enero gennaio januari styczeń stycznia janeiro'],
  ['02', 'February Februar février febrero febbraio februari luty lutego fevereiro'],
  ['03', 'March März mars marzo maart marzec marca março'],
  ['04', 'April avril abril aprile kwiecień kwietnia'],
  ['05', 'May Mai mayo maggio mei maj maja maio'],
  ['06', 'June Juni juin junio giugno czerwiec czerwca junho'],
  ['07', 'July Juli juillet julio luglio lipiec lipca julho'],
  ['08', 'August août agosto augustus sierpień sierpnia augusti'],
  ['09', 'September septembre septiembre settembre wrzesień września setembro'],
  ['10', 'October Oktober octobre octubre ottobre październik października outubro'],
  ['11', 'November novembre noviembre listopad listopada novembro'],
  ['12', 'December Dezember décembre diciembre dicembre grudzień grudnia dezembro'],
])('month %s by its names', (month, names) => {
  for (const name of names.split(' '))
    expect(`${name} ${closingDate(`7 ${name} 2027`)}`).toBe(`${name} 2027-${month}-07`);
});

test.each([
  [null],
  [''],
  ['until filled'],
  ['03/04/2026'],
  ['2026-13-45'],
  ['2026-02-30'],
  ['31.11.2026'],
  ['2026-12-31T25:00:00Z'],
  ['9999-12-31'],
  ['31 Dezember 2026 oder später'],
  ['1767139200'],
  ['1999-12-31'],
  ['2100-01-01'],
  ['7 Smarch 2027'],
  ['Smarch 7, 2027'],
  ['x2026-12-31T23:59:59Z'],
  ['2026-12-31T23:59:59Zx'],
  ['2026-02-30T23:59:59Z'],
])('%j is no date that can be told', written => {
  expect(closingDate(written)).toBeNull();
});

test.each([
  ['28/11/2026', 'pt-BR', '2026-11-28'],
  ['03/04/2026', 'pt-BR', '2026-04-03'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en', null],
  ['04/12/26', 'en-GB', '2026-12-04'],
  ['12/04/26', 'en-US', '2026-12-04'],
  ['04.12.26', 'de', '2026-12-04'],
  ['4.12.', 'de', '2026-12-04'],
  ['4/12', 'sv', '2026-12-04'],
  ['4/12', 'en', null],
  ['4-Dec-2026', 'en', '2026-12-04'],
  ['12月4日', 'ja', '2026-12-04'],
  ['1月4日', 'zh', '2027-01-04'],
  ['令和8年12月4日', 'ja', '2026-12-04'],
  ['民國115年12月4日', 'zh', '2026-12-04'],
  ['2026. 12. 4.', null, '2026-12-04'],
  ['03/04/2026', null, null],
  ['4 December', 'en', '2026-12-04'],
  ['31. Januar', 'de', '2027-01-31'],
  ['4 May 1999', 'en', null],
  ['2035-11-06', 'en', null],
  ['2 March', 'en', '2026-03-02'],
  ['1 March', 'en', '2026-03-01'],
  ['16 February', 'en', '2026-02-16'],
  ['15 February', 'en', '2027-02-15'],
  ['2025-03-01', 'en', '2025-03-01'],
  ['2025-02-28', 'en', null],
  ['2027-04-06', 'en', '2027-04-06'],
  ['2027-04-07', 'en', null],
  ['03-04-2026', 'de', '2026-04-03'],
  ['03/04/2026', 'sv-SE', '2026-04-03'],
  ['03/04/2026', 'en-IN', '2026-04-03'],
  ['03/04/2026', 'ja', null],
  ['30/02/2026', 'de', null],
])('in the words of a page, %s in %s is %s', (written, lang, iso) => {
  expect(closingDateInWords(written, lang, '2026-03-02')).toBe(iso);
});

test('a declared date of ten years ahead is a default that nobody set', () => {
  expect(declaredClosingDate('2035-11-06', '2026-03-02')).toBeNull();
  expect(declaredClosingDate('2027-01-31', '2026-03-02')).toBe('2027-01-31');
  // Twice 366 days, and one more.
  expect(declaredClosingDate('2028-03-03', '2026-03-02')).toBe('2028-03-03');
  expect(declaredClosingDate('2028-03-04', '2026-03-02')).toBeNull();
  expect(declaredClosingDate(null, '2026-03-02')).toBeNull();
});

test.each([
  'by 2026-12-31',
  '2026-12-31x',
  'no. 20261231',
  '202612311',
  'ab 31.12.2026',
  '31.12.2026 mittags',
  'by 12/31/2026',
  '12/31/2026 noon',
  '締切2026年12月31日',
  'x2026-12-31T17:00:00Z',
])('a date among other signs is not what a field for one holds: %s', written => {
  expect(closingDate(written)).toBeNull();
});

test('a day without its year that was lately is past, over the turn of the year as well', () => {
  const on = (today: string) => closingDateInWords('28 December', 'en', today);
  expect(['2026-12-27', '2026-12-29', '2027-01-05', '2027-02-01'].map(on)).toEqual([
    '2026-12-28',
    '2026-12-28',
    '2026-12-28',
    '2027-12-28',
  ]);
});

test('the figures of a year decide whether one is missing', () => {
  const on = (written: string) => closingDateInWords(written, 'de', '2026-11-29');
  expect(on('31.12.')).toBe('2026-12-31');
  expect(on('31.12.26')).toBe('2026-12-31');
  expect(on('1.2.27')).toBe('2027-02-01');
  expect(on('1/2')).toBe('2027-02-01');
  expect(on('31.12.25'), 'long past').toBe('2025-12-31');
});

test.each([
  ['martes 8 de diciembre de 2026', '8 de diciembre de 2026'],
  ['mardi 8 décembre 2026', '8 décembre 2026'],
  ['martedì 8 dicembre 2026', '8 dicembre 2026'],
  ['maandag 7 december 2026', '7 december 2026'],
  ['8 mars 2027', '8 mars 2027'],
  ['7 maart 2027', '7 maart 2027'],
])('a day of the week is no month: %s', (written, date) => {
  expect(writtenDate.exec(written)?.[0]).toBe(date);
});
