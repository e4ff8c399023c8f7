import { describe, expect, test } from 'vitest';
import { channelsFrom } from './channels-from.ts';
import { countriesFor } from './country.ts';
import { findNumbers } from './find-numbers.ts';
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
    ['nothing shows it', 'Tel. 044 268 1212', 'https://www.globex.com/jobs', 'de', '044 268 1212'],
    ['its groups show it', 'Tel. 044 268 12 12', 'https://www.globex.com/jobs', 'de', '+41442681212'],
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

describe('a number as each country writes it', () => {
  test.each([
    ['https://www.globex.org/', 'In Europe: 0033 1 42 34 50 00', '+33142345000', null],
    ['https://www.globex.org/', 'Tel. 00 49 30 901820', '+4930901820', null],
    ['https://www.globex.org/', 'Offices: +1 608 263 9900, Tel. 00 49 30 901820', '+16082639900', null],
    ['https://www.globex.org/', 'Text relay: 18001 01223 337733 (UK)', '+441223337733', null],
    ['https://www.globex.de/', 'Tel. 030 901820, App. 44', '+4930901820', '44'],
    ['https://www.globex.de/', 'Tel. 030 901820, Nebenstelle 44', '+4930901820', '44'],
    ['https://www.globex.de/', 'Tel. (030) 9018-310, -311', '+49309018310', null],
    ['https://www.globex.us/', '(608) 263-9900/ext. 7', '+16082639900', '7'],
    ['https://www.globex.de/', 'Tel. 030 901820 (Nst. 44)', '+4930901820', '44'],
    ['https://www.globex.fr/', 'Tél. 01 42 34 50 00 (poste 12 34)', '+33142345000', '1234'],
    ['https://www.globex.pl/', 'tel. (22) 443-12-34 w. 12', '+48224431234', '12'],
    ['https://www.globex.pl/', 'kom. 601234987', '+48601234987', null],
    ['https://www.globex.es/', 'Centralita 913354500, extensión 4021', '+34913354500', '4021'],
    ['https://www.globex.es/', 'Móvil 612398765', '+34612398765', null],
    ['https://www.globex.it/', 'Centralino 0114321000', '+390114321000', null],
    ['https://www.globex.it/', 'Ordini: ordini@globex.it o 0575 417223', '+390575417223', null],
    ['https://www.globex.com/', 'Suporte técnico do portal: 210 123 456', '210 123 456', null],
    ['https://www.globex.se/', 'Mobilnr 0701234598', '+46701234598', null],
    ['https://www.globex.com.cn/', '电话：（010）62591234-8021', '+861062591234', '8021'],
    ['https://www.globex.com.cn/', '电话 010-62591234-21', '+861062591234', '21'],
    ['https://www.globex.com.cn/', '手机：138 1098 7654', '+8613810987654', null],
    ['https://www.globex.com.cn/', '138 1098 7654', '+8613810987654', null],
    ['https://www.globex.com.hk/', '查詢熱線：2810 2345', '+85228102345', null],
    ['https://www.globex.in/', 'Mob: 98200 45671', '+919820045671', null],
    ['https://www.globex.in/', 'or 98200-45671', '+919820045671', null],
  ])('%s: %s', (pageUrl, text, value, extension) => {
    const phones = read(text, pageUrl, null).filter(({ kind }) => kind === 'phone');
    expect(phones[0]).toMatchObject({ value, extension });
  });

  test.each([
    ['https://www.globex.in/', 'Reference 98200 45671'],
    ['https://www.globex.de/', 'Konto 00123 456789'],
    ['https://www.globex.org/', 'Batch 00 12 34'],
    ['https://www.globex.com/', 'Valor anual: 210 123 456'],
    ['https://www.globex.com.cn/', '编号 138 1098 7654'],
  ])('%s: no number in %s', (pageUrl, text) => {
    expect(read(text, pageUrl, null)).toEqual([]);
  });

  test('a national number of Brazil that may lack the code of its town is shown and not dialled abroad', () => {
    const [line] = readContacts(
      [
        {
          text: 'Entre em contato com a empresa. Fone: 3004-5554',
          heading: null,
          position: 'help-page',
          links: [],
          documentUrl: 'https://www.globex.com/',
        },
      ],
      { pageUrl: 'https://www.globex.com/', vendor: null, lang: 'pt' },
    ).filter(({ kind }) => kind === 'phone');
    expect(line).toMatchObject({ normalized: null, printed: '3004-5554' });
  });
});

describe('hours of a number', () => {
  test.each([
    ['https://www.globex.org/', 'Call 608-263-9900 (M-F 8am-5pm CT)', 'M-F 8am-5pm CT'],
    [
      'https://www.globex.co.uk/',
      'Opening hours Mon-Fri 08:30-17:00. Tel 01223 337733.',
      'Mon-Fri 08:30-17:00',
    ],
    [
      'https://www.globex.co.uk/',
      'Interviews are held in our Leeds office on Monday 9-17. Tel 01223 337733.',
      null,
    ],
    ['https://www.globex.ch/', 'Tel. 044 268 12 12 (08:00–12:00 / 13:30–17:00)', '08:00–12:00 / 13:30–17:00'],
    ['https://www.globex.de/', 'Erreichbar rund um die Uhr: 030 901820', 'rund um die Uhr'],
    ['https://www.globex.fr/', 'Tél. 01 42 34 50 00, 24h/24 et 7j/7', '24h/24 et 7j/7'],
    [
      'https://www.globex.fr/',
      'lun.-ven. 9h00-12h30 / 14h-17h30 : 01 42 34 50 00',
      'lun.-ven. 9h00-12h30 / 14h-17h30',
    ],
    ['https://www.globex.es/', 'Teléfono: 902-10-20-30 L-V 9-14h', 'L-V 9-14h'],
    ['https://www.globex.pl/', 'pon.-pt. w godz. 8-16, tel. 22 443 12 34', 'pon.-pt. w godz. 8-16'],
    ['https://www.globex.se/', 'Vardagar kl. 9.00-11.30, 08-508 290 00', 'Vardagar kl. 9.00-11.30'],
    ['https://www.globex.co.jp/', '☎ 03-6745-2211 平日 午前9時から午後5時まで', '平日 午前9時から午後5時'],
  ])('%s: %s', (pageUrl, text, hours) => {
    expect(read(text, pageUrl, null)[0]?.hours).toBe(hours);
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

test.each<[string, string, string | null, string | null]>([
  // Only North America writes seven digits behind a code in brackets.
  ['en', 'Call (608)2281132.', '+16082281132', null],
  ['en', 'Call 6082281132.', null, '6082281132'],
  ['en', 'Denver, CO 80202. Call 3032281132.', '+13032281132', null],
  ['fr', 'Composez le 1 866 672-3460, poste 2.', '+18666723460', null],
  ['es', 'Llame al 1-888-672-3460', '+18886723460', null],
  // The letters of an extension are none on the keys of a telephone.
  ['en', 'Tel. (55) 1263-6632 ext. 210', null, '(55) 1263-6632 ext. 210'],
  ['en', 'Call London (0207 794 2791,) or write', '+442077942791', null],
  ['zh', '客服專線：(02)2359-1938', '+886223591938', '(02)2359-1938'],
])('%s: %s', (lang, text, normalized, printed) => {
  const none = { pageUrl: 'about:blank', vendor: null, lang: lang === 'zh' ? null : lang };
  const [match] = findNumbers(text, countriesFor(text, 'about:blank', none));
  expect([match?.normalized, match?.printed ?? null]).toEqual([normalized, printed]);
});
