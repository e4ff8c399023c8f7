import { describe, expect, test } from 'vitest';
import { labelledCountries } from './country-labels.ts';
import { read } from './testing/reading.ts';
import { countryNames } from './wording/country-names.ts';

const numbersOn = (pageUrl: string, lang: string | null, text: string) =>
  read(text, { pageUrl, vendor: null, lang }).map(({ kind, normalized, printed }) =>
    printed === null ? (kind === 'fax' ? `fax ${normalized}` : normalized) : `as ${printed}`,
  );

describe('a number behind the name of its country', () => {
  test.each([
    [
      'US 1-888-263-9900\nUK 0800 028 4410\nGermany 0800 274 4110\nFrance 0 805 24 44 10\nAustralia 1800 244 410\nIndia 1800 234 4410',
      ['+18882639900', '+448000284410', '+498002744110', '+33805244410', '+611800244410', '+9118002344410'],
    ],
    ['Germany: 0221 2744110', ['+492212744110']],
    ['GERMANY\n0800 274 4110\nFRANCE\n0 805 24 44 10', ['+498002744110', '+33805244410']],
    ['Netherlands (Dutch): 0800 234 4410', ['+318002344410']],
    ['Japan - 0120-24-4410', ['+81120244410']],
    ['Singapore 6234 4410, Hong Kong 2834 4410', ['+6562344410', '+85228344410']],
    ['Canada: 888-263-9901; Mexico: 800 234 4410', ['+18882639901', '+528002344410']],
    ['Ireland 01 885 4620, Northern Ireland 028 9024 4410', ['+35318854620', '+442890244410']],
    ['Toll free in Germany: 0800 274 4110 or from the UK 0800 028 4410', ['+498002744110', '+448000284410']],
    ['Germany toll-free: 0800 274 4110', ['+498002744110']],
    ['Germany fax 0221 2744119', ['fax +492212744119']],
    ['米国 1-888-263-9900、日本 0120-24-4410', ['+18882639900', '+81120244410']],
  ])('%s', (text, numbers) => {
    expect(numbersOn('https://careers.globex.com/', null, text)).toEqual(numbers);
  });

  test.each([
    ['UK: 0800 028 4410. Germany: 0800 274 4110. Toll free.', ['+448000284410', '+498002744110']],
    ['0800 028 4410 (UK), 0800 274 4110 (Germany)', ['+448000284410', '+498002744110']],
    ['(UK) 0800 028 4410, (DE) 0800 274 4110', ['+448000284410', '+498002744110']],
    ['0800 028 4410 (UK) / 0800 274 4110 (DE)', ['+448000284410', '+498002744110']],
    ['\u{1F1EC}\u{1F1E7} 0800 028 4410 \u{1F1E9}\u{1F1EA} 0800 274 4110', ['+448000284410', '+498002744110']],
    ['\u{1F1E9}\u{1F1EA} Germany: 0800 274 4110', ['+498002744110']],
    ['Those in Germany who get an error call 0800 274 4110.', ['+498002744110']],
    ['Aus Deutschland wählen Sie 0800 274 4110.', ['+498002744110']],
    ['Depuis la France, composez 0 805 24 44 10', ['+33805244410']],
  ])('wherever it stands beside it: %s', (text, numbers) => {
    expect(numbersOn('https://careers.globex.com/', null, text)).toEqual(numbers);
  });

  test('a flag that chooses a language is at home with no number', () => {
    const of = (text: string) => numbersOn('https://careers.globex.com/', null, text);
    const flags = '\u{1F1E9}\u{1F1EA} Deutsch \u{1F1EC}\u{1F1E7} English.';
    expect(of(`${flags} Hotline 0800 274 4110`)).toEqual([]);
    expect(of(`${flags} \u{1F1E9}\u{1F1EA} Hotline 0800 274 4110`)).toEqual(['+498002744110']);
  });

  test('codes in brackets that may be States, provinces or departments are no countries', () => {
    const of = (text: string, url = 'https://careers.globex.com/') => numbersOn(url, null, text);
    expect(of('Phone 303-263-4410 (CO), 217-263-4411 (IL)')).toEqual(['+13032634410', '+12172634411']);
    expect(of('Tel. 0871 244100 (CH), 0141 244100 (AT)', 'https://globex.it/')).toEqual([
      '+390871244100',
      '+390141244100',
    ]);
    expect(of('Help desk (IT) 608-263-9900')).toEqual(['+16082639900']);
  });

  test('is of that country on the page of another', () => {
    const text = 'Österreich 0800 244 410, Schweiz 0800 24 44 10, Deutschland 0800 274 4110';
    const numbers = ['+43800244410', '+41800244410', '+498002744110'];
    expect(numbersOn('https://jobs.globex.de/', 'de', text)).toEqual(numbers);
  });

  test('names that are no country’s, or are none here, change nothing', () => {
    const of = (text: string) => numbersOn('https://careers.globex.com/', 'en', text);
    expect(of('New Mexico: 505-263-4410')).toEqual(['+15052634410']);
    expect(of('Peru, IN 765-472-4410')).toEqual(['+17654724410']);
    expect(of('We have offices in Germany and Spain. Call 1-888-263-9900.')).toEqual(['+18882639900']);
    expect(of('Germany: +1 608 263 9900')).toEqual(['+16082639900']);
  });

  test('reaches to the end of its line, and no farther than the next word', () => {
    const text = 'Germany: 0221 2744110 or 030 901820\n0800 244 410';
    expect(labelledCountries(text)).toEqual([{ start: 7, end: 22, country: 'DE' }]);
    expect(text.slice(7, 22)).toBe(': 0221 2744110 ');
  });
});

test('numbers that differ in their country alone are for the same', () => {
  const text =
    'Technical help with this form: UK 0800 028 4410 / Ireland 1800 284 410 / France 0 805 24 44 10';
  expect(read(text).map(({ purpose }) => purpose)).toEqual([
    'technical-support',
    'technical-support',
    'technical-support',
  ]);
});

test('a menu option that is shortened, and an extension behind a hash', () => {
  const [line] = read('Call 608-263-9900 opt 2');
  expect(line).toMatchObject({ normalized: '+16082639900', extension: 'option 2' });
  const [other] = read('Tel: 1-608-263-9900 #3', {
    pageUrl: 'https://www.globex.com/',
    vendor: null,
    lang: 'en',
  });
  expect(other).toMatchObject({ normalized: '+16082639900', printed: null, extension: '3' });
});

test('each name of a country is found in front of a number, in capitals as well', () => {
  for (const [country, names] of Object.entries(countryNames)) {
    for (const name of names.replaceAll('\\.', '.').split('|')) {
      for (const written of [name, name.toUpperCase()]) {
        const found = labelledCountries(`Call us:\n${written}: 0800 274 4110`);
        expect([written, ...found.map(one => one.country)]).toEqual([written, country]);
      }
    }
  }
});
