import { describe, expect, test } from 'vitest';
import { channelsFrom } from './channels-from.ts';
import { readContacts } from './read-contacts.ts';

const read = (text: string, pageUrl: string, lang: string | null) =>
  channelsFrom(
    readContacts([{ text, heading: null, position: 'help-page', links: [], documentUrl: pageUrl }], {
      pageUrl,
      vendor: null,
      lang,
    }),
  );

describe('a number without country code', () => {
  test.each([
    ['the host shows the country', 'Tel. 044 268 12 12', 'https://www.globex.ch/jobs', 'de', '+41442681212'],
    [
      'the language has a region',
      'Tel. 044 268 12 12',
      'https://www.globex.com/jobs',
      'de-CH',
      '+41442681212',
    ],
    ['a mailbox shows it', 'Tel. 030 901820, jobs@globex.de', 'https://www.globex.com/', 'de', '+4930901820'],
    ['America writes its own so', 'Call (608) 263-9900', 'https://www.globex.com/', 'en', '+16082639900'],
    [
      'a postal code shows it',
      '9 Mill Row, Leeds LS1 4AP\nT 0113 243 5000',
      'https://www.globex.com/',
      'en',
      '+441132435000',
    ],
    [
      'a register shows it',
      'CNPJ 00.000.000/0001-91 Tel. (11) 3333-4455',
      'https://www.globex.com/',
      'en',
      '+551133334455',
    ],
    [
      'a time is no postal code',
      'Room B2 9AM\nTel. 0113 243 5000',
      'https://www.globex.com/',
      'en',
      '0113 243 5000',
    ],
    ['nothing shows it', 'Tel. 044 268 12 12', 'https://www.globex.com/jobs', 'de', '044 268 12 12'],
    [
      'Delhi on an English page',
      'Call 011-26741234 for help',
      'https://www.globex.com/',
      'en',
      '011-26741234',
    ],
    [
      'Lagos on an English page',
      'Call 0803 555 7142 for help',
      'https://www.globex.com/',
      'en',
      '0803 555 7142',
    ],
    ['a free number of India', 'Call 1800 425 5500', 'https://www.globex.com/', 'en', '1800 425 5500'],
  ])('%s', (_, text, pageUrl, lang, value) => {
    expect(read(text, pageUrl, lang)[0]?.value).toBe(value);
  });
});

describe('what stands beside a number is no part of it', () => {
  test.each([
    ['Tel. 030 901820, 8-17 Uhr', '+4930901820', null, '8-17 Uhr'],
    ['Tel. 030 901820, 10117 Berlin', '+4930901820', null, null],
    ['Tel. 030 901820, 7 Tage die Woche', '+4930901820', null, null],
    ['Tel. 030 901820 Durchwahl -55', '+4930901820', '55', null],
    ['Tel. 030 901820, Klappe 15', '+4930901820', '15', null],
    ['Tel. 030 901820-55/-56', '+493090182055', null, null],
    ['Tel. +49 (0) 2301 / 188-600', '+492301188600', null, null],
    ['Tel. (+49)(0)30 901820', '+4930901820', null, null],
  ])('%s', (text, value, extension, hours) => {
    expect(read(text, 'https://www.globex.de/', 'de')[0]).toMatchObject({ value, extension, hours });
  });

  test.each([
    ['Denver, CO 80202\n303-283-6932', '+13032836932'],
    ['Suite 200 303-283-6932', '+13032836932'],
    ['Cell # (650)-844-9913', '+16508449913'],
    ['Call 202-456-1111, 8-5 EST', '+12024561111'],
  ])('%s', (text, value) => {
    expect(read(text, 'https://www.globex.org/', 'en-US').map(channel => channel.value)).toEqual([value]);
  });

  test('a Japanese number without a space, and an extension in Chinese', () => {
    expect(read('TEL03-6745-2211', 'https://globex.co.jp/', 'ja')[0]?.value).toBe('+81367452211');
    const [line] = read('电话：400-820-1290转2', 'https://globex.com.cn/', 'zh');
    expect(line).toMatchObject({ value: '+864008201290', extension: '2' });
  });

  test('hours of a telephone are not those of the mailbox behind it', () => {
    const text = 'Tel. 040 428782-20, Mo–Do 9–12 Uhr, hilfe@globex.de';
    const channels = read(text, 'https://www.globex.de/', 'de');
    expect(channels.map(({ value, hours }) => [value, hours])).toEqual([
      ['+494042878220', 'Mo–Do 9–12 Uhr'],
      ['hilfe@globex.de', null],
    ]);
  });
});

test.each(['us at us.careers.help@globex.org', 'e-mail us.careers.help@globex.org'])(
  'an address with dots before the sign is read whole: %s',
  text => {
    expect(read(`Write to ${text}`, 'https://www.globex.org/', 'en')[0]?.value).toBe(
      'us.careers.help@globex.org',
    );
  },
);
