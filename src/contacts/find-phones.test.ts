import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { findPhones, findShortCodes, readDialTarget } from './find-phones.ts';
import { isSample } from './look-alikes.ts';
import type { CountryCode } from './phone-library.ts';

const countries = [
  'US',
  'CA',
  'GB',
  'IE',
  'AU',
  'NZ',
  'DE',
  'AT',
  'CH',
  'FR',
  'BE',
  'NL',
  'LU',
  'ES',
  'PT',
  'IT',
  'PL',
  'SE',
  'NO',
  'DK',
  'FI',
  'CZ',
  'JP',
  'CN',
  'SG',
  'HK',
  'IN',
  'BR',
  'MX',
  'ZA',
  'CO',
  'CL',
] as const satisfies CountryCode[];

const numbersIn = (text: string, ...where: CountryCode[]) =>
  findPhones(text, where).map(match => match.normalized);

describe.each(countries)('a number of %s', country => {
  const example = getExampleNumber(country, examples)!;
  // Any number of that length that is valid there and none of the samples.
  const number = fc
    .integer({ min: 100, max: 999 })
    .map(end => String(example.number).slice(0, -3) + end)
    .filter(e164 => !isSample(e164) && findPhones(`call ${e164}`, [country]).length === 1);

  test('is read in international form', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('Call ', 'For help: ', 'Support ', '(', '→ '), (e164, lead) => {
        expect(numbersIn(`${lead}${e164}, please.`, 'US')).toEqual([e164]);
      }),
      { numRuns: 8 },
    );
  });

  test('is read as it is written at home', () => {
    const national = example.formatNational();
    fc.assert(
      fc.property(fc.constantFrom('Call ', 'Tel. ', 'phone: ', 'Telefon '), lead => {
        expect(numbersIn(`${lead}${national} today`, country)).toEqual(
          isSample(example.number) ? [] : [example.number],
        );
      }),
      { numRuns: 4 },
    );
  });
});

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
const two = (n: number) => String(n).padStart(2, '0');
const dates = day.chain(date => {
  const [y, m, d] = [date.getUTCFullYear(), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
  return fc.constantFrom(
    `${y}-${m}-${d}`,
    `${d}.${m}.${y}`,
    `${m}/${d}/${y}`,
    `${d}-${m}-${y}`,
    `${y}/${m}/${d}`,
    `${y} - ${y + 4}`,
  );
});
const amount = fc.integer({ min: 10_000, max: 9_999_999 });
const sums = amount.chain(n =>
  fc.constantFrom(
    `$${n.toLocaleString('en-US')}`,
    `${n.toLocaleString('de-DE')} €`,
    `EUR ${n}`,
    `salary ${n} - ${n + 500}`,
    `£${n} per annum`,
  ),
);
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map(all => all.join(''));
const ids = fc
  .tuple(
    fc.constantFrom(
      'Requisition ID',
      'Req #',
      'Job ID:',
      'Reference number',
      'Kennziffer',
      'Réf.',
      'Ticket #',
      'Order no.',
      'Vacancy number:',
      'Ray ID:',
      '求人番号：',
      '整理番号は',
      '受験番号＃',
      '申请号：',
    ),
    fc.integer({ min: 5, max: 12 }).chain(digits),
  )
  .map(([name, id]) => `${name} ${id}`);
const zips = digits(9).map(all => `ZIP ${all.slice(0, 5)}-${all.slice(5)}`);
const isbns = digits(9).map(all => `ISBN 978-${all[0]}-${all.slice(1, 5)}-${all.slice(5, 9)}-${all[8]}`);
const addresses = digits(10).map(all => `https://acme-apply.example/jobs/${all}/apply`);

test.each<[string, CountryCode, boolean]>([
  ['求人番号： 005110000001', 'JP', false],
  ['番号：0352091234', 'JP', false],
  ['电话：01062738123', 'CN', true],
  ['电话号码：01062738123', 'CN', true],
  ['編號：01062738123', 'CN', false],
  ['電話番号：0352091234', 'JP', true],
  ['電話の番号：0352091234', 'JP', true],
  ['FAX番号：0352091234', 'JP', true],
])('a number by what it is called in Japanese and Chinese: %s', (text, country, isPhone) => {
  expect(numbersIn(text, country)).toHaveLength(isPhone ? 1 : 0);
});

test('dates, sums, ids, post codes, books and addresses are no numbers, anywhere', () => {
  fc.assert(
    fc.property(
      fc.oneof(dates, sums, ids, zips, isbns, addresses),
      fc.constantFrom<CountryCode>('US', 'DE', 'GB', 'FR', 'PL', 'JP', 'BR'),
      (lookAlike, country) => {
        expect(numbersIn(`Posted: ${lookAlike} (apply now)`, country, 'US')).toEqual([]);
      },
    ),
    { numRuns: 600 },
  );
});

test('any text at all is read without an error, and offsets point at what was read', () => {
  const mess = fc.string({ unit: fc.constantFrom(...'0123456789+()-./ x,;:#aTel@日'), maxLength: 60 });
  fc.assert(
    fc.property(mess, text => {
      for (const { start, end, raw } of findPhones(text, ['US', 'DE']))
        expect(text.slice(start, end)).toBe(raw);
    }),
    { numRuns: 400 },
  );
});

test.each<[string, CountryCode, (string | null)[]]>([
  ['Call (608) 263-9900 (414) 221-2345 (Toll Free)', 'US', ['+16082639900', '+14142212345']],
  ['Phone 608-263-9900 9am to 5pm', 'US', ['+16082639900']],
  ['Phone 608.263.9900, 24/7', 'US', ['+16082639900']],
  ['Call 1-800-FLOWERS', 'US', ['+18003569377']],
  ['local 608-263-HELP (4357)', 'US', ['+16082634357']],
  ['or 855-315-HIRE (4473)', 'US', ['+18553154473']],
  ['Tel. +49 (0)30 901820', 'DE', ['+4930901820']],
  ['サポート(03-6745-2211、平日)', 'JP', ['+81367452211']],
  ['HR: (608) 263–9900', 'US', ['+16082639900']],
  ['HR: (608) 263-9900/ext. 7', 'US', ['+16082639900']],
  ['contact the desk at 6335 3533', 'SG', ['+6563353533']],
  ['contact the desk at 2810 5566', 'HK', ['+85228105566']],
  ['contact the desk at 6335 3533', 'US', []],
  ['call 555-0123 or 212-555-0134', 'US', []],
  ['123-456-7890', 'US', []],
  ['Version 2.14.3.1000, IP 192.168.100.200', 'US', []],
  ['IBAN DE89 3704 0044 0532 0130 00', 'DE', []],
  ['call 6082639900', 'US', ['+16082639900']],
  ['candidate 6082639900', 'US', []],
  ['Vacancy: 608-263-9900', 'US', ['+16082639900']],
  ['Vacancy: 6082639900', 'US', []],
  ['or (608)263-9900 x 45', 'US', ['+16082639900']],
  ['608-263-9900/414-221-2345', 'US', ['+16082639900', '+14142212345']],
])('%s', (text, country, expected) => {
  expect(numbersIn(text, country)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Fax: 608-263-9900', ['fax']],
  ['電話・FAX\nTEL\n608-263-9900', ['phone']],
  ['FAX・電話 608-263-9900', ['phone']],
  ['Telefax: 608-263-9900', ['fax']],
  ['You may fax it; for our address ring 608-263-9900', ['phone']],
  ['Bring it or fax it, then call the desk 608-263-9900', ['phone']],
  ['you may fax your application to 608-263-9900', ['fax']],
  ['608-263-9900 (fax)', ['fax']],
  ['Facsimile: 608-263-9900', ['fax']],
  ['Phone/Fax: 608-263-9900', ['phone']],
  ['Help desk 608-263-9900, Fax: 414-221-2345', ['phone', 'fax']],
])('%s is %s', (text, kinds) => {
  expect(findPhones(text, ['US']).map(match => match.kind)).toEqual(kinds);
});

test.each([
  ["text 'jobs' to 36453 to start", '36453'],
  ['Text APPLY to 97211.', '97211'],
])('%s', (text, code) => {
  expect(findShortCodes(text)[0]?.normalized).toBe(code);
});

test('the prefix of a relay service is no short code', () => {
  expect(findShortCodes('Text relay: 18001 01223 337733')).toEqual([]);
});

test.each<[string, string | null, string | null]>([
  ['tel:+1-608-263-9900', '+16082639900', null],
  ['tel:6082639900,,2', '+16082639900', '2'],
  ['tel:+16082639900;ext=42', '+16082639900', '42'],
  ['tel:001-608-263-9900', '+16082639900', null],
  ['tel:0049 30 901820', '+4930901820', null],
  ['tel:00', null, null],
  ['sms:+16082639900?body=hi', '+16082639900', null],
  ['tel:555-0123', null, null],
  ['tel:%E0%A4%A', null, null],
])('%s', (target, number, extension) => {
  expect(readDialTarget(target, ['US'])).toEqual(number ? { number, extension } : null);
});
