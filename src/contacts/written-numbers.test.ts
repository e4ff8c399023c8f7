import { describe, expect, test } from 'vitest';
import { findPhones, readDialTarget } from './find-phones.ts';
import type { CountryCode } from './phone-library.ts';

const numbersIn = (text: string, ...where: CountryCode[]) =>
  findPhones(text, where).map(
    ({ normalized, extension }) => normalized + (extension ? ` x${extension}` : ''),
  );

describe('digits that no word calls a number', () => {
  test.each<[CountryCode, text: string, numbers: string[]]>([
    ['DE', 'Raum 1, 030 901820', ['+4930901820']],
    ['DE', 'Raum 1, 30 901820', []],
    ['AU', 'or 1300 244 710', ['+611300244710']],
    ['AU', 'or 13 24 41', ['+61132441']],
    ['GB', 'or 1223 337733', []],
    ['IT', 'o 0575 417223', ['+390575417223']],
    ['IT', 'o 338 2444 410', ['+393382444410']],
    ['IT', 'o 338 2444410', []],
    ['IN', 'or 98200 45671', ['+919820045671']],
    ['IN', 'or 9820 045671', []],
    ['SG', 'or 6335 3533', ['+6563353533']],
    ['CN', '或 138 1098 7654', ['+8613810987654']],
    ['ES', 'o 913 35 45 00', ['+34913354500']],
    ['ES', 'o 913354 500', []],
    ['ES', 'o 913354500', []],
    ['ES', 'Tel. 913354500', ['+34913354500']],
    ['ES', 'o 900 834410', []],
    ['DK', 'eller 3332 1540', []],
    ['DK', 'tlf. 3332 1540', ['+4533321540']],
    ['NO', 'eller 22 24 10 00', ['+4722241000']],
    ['US', 'or 608-263-9900', ['+16082639900']],
    ['US', 'or (608) 263-9900', ['+16082639900']],
    ['US', 'or 1 (608) 263-9900', ['+16082639900']],
    ['US', 'or 1-888-263-9900', ['+18882639900']],
    ['US', 'or 6082639900', []],
    ['US', 'Call 6082639900', ['+16082639900']],
    ['US', 'or 60 8263 9900', []],
    ['US', 'or (608) 263 - 9900', ['+16082639900']],
    ['US', 'or 608-263- 9900', ['+16082639900']],
    ['US', 'or 608-263 – 9900', ['+16082639900']],
    ['US', 'in 2023 - 2026', []],
    ['US', 'Madison, WI 53703. (608) 263-9900', ['+16082639900']],
    ['US', 'Suite 12; 608-263-9900', ['+16082639900']],
    ['US', 'Phone #:608-263-9900', ['+16082639900']],
    ['US', 'Job #:608-263-9900', []],
    ['US', 'or 1800 425 5500', []],
    ['CA', 'or 1800 425 5500', ['+18004255500']],
    ['CA', 'or 514-872-5566', ['+15148725566']],
    ['CA', 'or 51 4872 5566', []],
    ['US', 'or 800 2639900', []],
    ['BR', 'ou 0800 723 4410', ['+558007234410']],
    ['BR', 'Fone: 3004-5554', []],
    ['CN', '联系人：王老师 13812439344', ['+8613812439344']],
    ['CN', '或 4008294449', ['+864008294449']],
    ['CN', '或 41382943', []],
    ['IN', 'For any issue contact 9876517681', ['+919876517681']],
    ['IN', 'Room 9876517681', []],
    ['PK', 'In case of any problem in the form contact 0300-1617546', ['+923001617546']],
    ['US', 'Freephone 8882639901', ['+18882639901']],
    ['GB', 'T 00 44 20 7794 2791', ['+442077942791']],
    ['BR', 'ou 0800 7234410', ['+558007234410']],
    ['BR', 'ou 011 34567890', []],
    ['PT', 'ou 800 209844', ['+351800209844']],
    ['CA', 'or 800 2639900', []],
    ['DE', 'Raum 030901820', []],
    ['DE', '2. 030 901820\n3) 030 901821', ['+4930901820', '+4930901821']],
    ['FR', '01. 42 68 53 00', ['+33142685300']],
    ['FR', '1. 01 42 68 53 00', ['+33142685300']],
    ['AU', 'or 412 345 800', []],
    ['DK', 'eller 33001540', []],
  ])('%s: %s', (country, text, numbers) => {
    expect(numbersIn(text, country)).toEqual(numbers);
  });

  test('only the country of the page is called a number by a word beside it', () => {
    expect(numbersIn('Call 011-26741234', 'IN', 'NZ')).toEqual(['+911126741234']);
    expect(numbersIn('Call 913354500', 'US', 'ES')).toEqual(['+34913354500']);
    expect(numbersIn('Call 6082639900', 'ES', 'US')).toEqual(['+16082639900']);
    expect(numbersIn('Call 30 901820', 'US', 'DE')).toEqual([]);
    expect(numbersIn('Call 30 901820', 'DE', 'US')).toEqual(['+4930901820']);
    expect(numbersIn('Room 913354500', 'US', 'ES')).toEqual([]);
    expect(numbersIn('Room 913354500', 'ES', 'US')).toEqual([]);
  });
});

test('a number is a fax by its sign', () => {
  const kinds = (text: string) => findPhones(text, ['DE']).map(({ kind }) => kind);
  expect(kinds('📞 04283 60834-0')).toEqual(['phone']);
  expect(kinds('📠 04283 60834-109')).toEqual(['fax']);
});

describe('a piece of a longer row of digits is no number', () => {
  test.each([
    ['608-263-9900x', []],
    ['Madison 53703 608-263-9900', ['+16082639900']],
    ['4711-608-263-9900', []],
    ['4711/608-263-9900', []],
    ['608-263-9900 4711', []],
    ['1) 608-263-9900', ['+16082639900']],
    ['Desks:\n 2. 608-263-9900\n12. 608-263-9911', ['+16082639900', '+16082639911']],
    ['608-263-9900-4711', []],
    ['608-263-9900 47', ['+16082639900']],
    ['608-263-9900 (47 people)', ['+16082639900']],
    ['608-263-9900 or 608-263-9911', ['+16082639900', '+16082639911']],
    ['608-263-9900 608-263-9911', ['+16082639900', '+16082639911']],
    ['608-263-9900/608-263-9911', ['+16082639900', '+16082639911']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text, 'US')).toEqual(numbers);
  });
});

describe('where a number stands', () => {
  const spans = (text: string, ...where: CountryCode[]) =>
    findPhones(text, where).map(({ start, end, raw }) => {
      expect(text.slice(start, end)).toBe(raw);
      return raw;
    });

  test.each<[text: string, country: CountryCode, raw: string[]]>([
    ['Call (608) 263-9900.', 'US', ['(608) 263-9900']],
    ['(608-263-9900, weekdays)', 'US', ['608-263-9900']],
    ['Tel. (+49)(0)30 901820', 'DE', ['+49)(0)30 901820']],
    ['Tel. 00 49 30 901820', 'US', ['00 49 30 901820']],
    ['See 2+3. Call +1 608 263 9900', 'DE', ['+1 608 263 9900']],
    ['Call 1-800-GLOBEX1 (1-800-456-2391) now', 'US', ['1-800-GLOBEX1']],
    ['Call 1-866-ACME-HLP or 608-263-9900', 'US', ['1-866-ACME-HLP', '608-263-9900']],
  ])('%s', (text, country, raw) => {
    expect(spans(text, country)).toEqual(raw);
  });

  test('one that two countries read is read once', () => {
    expect(numbersIn('Tel. 020 7431 0780', 'GB', 'ZA', 'NL')).toEqual(['+442074310780']);
  });

  test('what is a sample or a date in one country is no number of another', () => {
    expect(numbersIn('Tel. 03.11.2025 09:30', 'DE', 'FR')).toEqual([]);
    expect(numbersIn('Call 608-555-0142', 'US', 'GB', 'DE')).toEqual([]);
  });

  test('an extension behind a dash is one in China alone', () => {
    expect(numbersIn('电话：（010）62591234-8021'.normalize('NFKC'), 'CN')).toEqual(['+861062591234 x8021']);
    expect(numbersIn('Tel. (030) 901820-44', 'DE')).toEqual(['+493090182044']);
  });
});

describe('letters on keys', () => {
  test.each<[text: string, country: CountryCode, numbers: string[]]>([
    ['Call 1300 GLOBEX', 'AU', ['+611300456239']],
    ['Call 1300 GLOBEX', 'US', []],
    ['Call 1300-GARDENING', 'AU', ['+611300427336']],
    ['Call 1800-PLANTS', 'AU', ['+611800752687']],
    ['Call 1-800-GLOBEXES', 'US', ['+18004562393']],
    ['Call 1-833-GET-JOBS', 'US', ['+18334385627']],
    ['Call (888) HIRE-YOU', 'US', ['+18884473968']],
    ['Call 608-263-HELP', 'US', ['+16082634357']],
    ['Call 800-ACME', 'US', []],
    ['See model 800-ABCDEFG', 'US', ['+18002223334']],
  ])('%s (%s)', (text, country, numbers) => {
    expect(numbersIn(text, country)).toEqual(numbers);
  });

  test('sent by fax are a fax', () => {
    expect(findPhones('Fax: 1-866-ACME-HLP', ['US'])[0]?.kind).toBe('fax');
    expect(findPhones('Call 1-866-ACME-HLP', ['US'])[0]).toMatchObject({ kind: 'phone', extension: null });
    const tail = ' Then wait for our answer.'.repeat(5);
    expect(findPhones(`Fax: 1-866-ACME-HLP.${tail}`, ['US'])[0]?.kind).toBe('fax');
    expect(findPhones(`Call 6082639900.${tail}`, ['US'])[0]?.kind).toBe('phone');
    const far = `Fax the form. ${'Then wait for our answer, which may take a day. '.repeat(2)}Call 1-866-ACME-HLP`;
    expect(findPhones(far, ['US'])[0]?.kind).toBe('phone');
  });
});

describe('the target of a link', () => {
  test.each([
    ['tel:+16082639900', '+16082639900', null],
    ['tel://+16082639900', '+16082639900', null],
    ['sms:+16082639900?body=ext=4', '+16082639900', null],
    ['tel:%2B16082639900', '+16082639900', null],
    ['tel:+1%20608%20263%209900', '+16082639900', null],
    ['tel:00493090182044', '+493090182044', null],
    ['tel:+16082639900;ext=12', '+16082639900', '12'],
    ['tel:+16082639900;phone-context=x;ext=12', '+16082639900', '12'],
    ['tel:+16082639900;next=12', '+16082639900', null],
    ['tel:+16082639900,,44', '+16082639900', '44'],
    ['tel:+16082639900p44', '+16082639900', '44'],
    ['tel:608-263-9900', '+16082639900', null],
  ])('%s', (target, number, extension) => {
    expect(readDialTarget(target, ['US'])).toEqual({ number, extension });
  });

  test.each(['tel:', 'tel:+1608555014', 'tel:+16085550142', 'tel:123'])('%s is none', target => {
    expect(readDialTarget(target, ['US'])).toBeNull();
  });
});

test.each<[CountryCode, text: string, numbers: string[]]>([
  // Firms whose number has no code of a town.
  ['KR', '콜센터(1588-4417)', ['+8215884417']],
  ['KR', '번호 1234-4417', []],
  ['TR', 'ya da 444 06 01', ['+904440601']],
  ['TR', 'ya da 444 0 601', ['+904440601']],
  // The last digits of a second number, which the page does not show whole.
  ['GB', 'or 020 7527 2001/2', ['+442075272001']],
  ['ES', 'Tfno. 91 480 40 10/11', ['+34914804010']],
  ['CZ', 'tel. 236 002 221-3', ['+420236002221']],
  ['KR', '문의 032-451-2071, 2072', ['+82324512071']],
  ['DE', 'Tel. +49 7842 801-0', ['+4978428010']],
  ['DE', 'Helpdesk: 0711 5550142 / 143', ['+497115550142']],
  ['DE', 'Helpdesk: 0711 5550142 / 0711 5550143', ['+497115550142', '+497115550143']],
  ['DE', 'Tel. 0711 / 555 01 42', ['+497115550142']],
  ['JP', '採用システムTEL06-6345-2211', ['+81663452211']],
  // Hours that are glued to a number.
  ['US', 'Call 651-259-36378:00 a.m.', ['+16512593637']],
  ['US', 'Phone:505.476.77598am-5pm', ['+15054767759']],
  ['US', '(608) 263-99008:30-5', ['+16082639900']],
  ['US', 'Call 651-259-36378', []],
  ['HU', 'Tel.: 06-1/327-1400', ['+3613271400']],
  ['HU', 'Tel.: 06-1/327-1400, +36 (20) 923-4411', ['+3613271400', '+36209234411']],
  // As Mexico dialled until 2019.
  ['MX', 'Tel. 01 (55) 5129 9000', ['+525551299000']],
  ['MX', 'WhatsApp: +52 1 55 4821 3390', ['+525548213390']],
])('%s: %s', (country, text, numbers) => {
  expect(numbersIn(text, country)).toEqual(numbers);
});

test.each([
  ['Тел/факс: +7 (8732) 22-87-15', 'phone'],
  ['Тел. и факс: +7 (8732) 22-87-15', 'phone'],
  ['Τηλ./Φαξ: +30 210 624 7780', 'phone'],
  ['전화/팩스: +82 2-3460-7712', 'phone'],
  ['tel./faks: +48 22 525 80 00', 'phone'],
  ['Факс: +7 (8732) 22-87-15', 'fax'],
  ['팩스: +82 2-3460-7712', 'fax'],
])('%s is a %s', (text, kind) => {
  expect(findPhones(text, ['US']).map(match => match.kind)).toEqual([kind]);
});

test('a digit behind a number is its extension in Germany, and the end of a second number in Portugal', () => {
  expect(numbersIn('Tel. 040 123 456-0', 'DE')).toEqual(['+49401234560']);
  expect(numbersIn('Telefon 030 901 820-0', 'DE')).toEqual(['+49309018200']);
  expect(numbersIn('Tel. 236 002 221-3', 'PT')).toEqual(['+351236002221']);
});

test('hours are no number of a firm in Korea', () => {
  expect(numbersIn('1600-1800', 'KR')).toEqual([]);
  expect(numbersIn('1600-1807', 'KR')).toEqual(['+8216001807']);
});
