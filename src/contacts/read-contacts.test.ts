import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../applications/passage.ts';
import { channelsFrom } from './channels-from.ts';
import type { FoundContact, PageContext } from './found.ts';
import { locateContacts, readContacts } from './read-contacts.ts';
import { brief, onEmployer, onVendor, read, unknown } from './testing/reading.ts';

test('addresses of pages count where help is offered, not elsewhere', () => {
  expect(read('Contact us at https://www.globex.org/contact-us for help.').map(c => c.normalized)).toEqual([
    'https://www.globex.org/contact-us',
  ]);
  expect(read('See https://images.globex.org/a/12345678901/photo.jpg and www.globex.org/products.')).toEqual(
    [],
  );
});

test('the address of a page ends where Japanese or Chinese goes on', () => {
  const addresses = (text: string) => read(text).map(({ normalized }) => normalized);
  expect(addresses('お問い合わせはhttps://www.globex.org/contactまで')).toEqual([
    'https://www.globex.org/contact',
  ]);
  expect(addresses('请联系https://www.globex.org/contact?a=1或致电')).toEqual([
    'https://www.globex.org/contact?a=1',
  ]);
});

test('contacts in one breath share the words that introduce them', () => {
  const text =
    'Disability services: 608-263-9900 Mon-Fri 8 AM-5 PM EST, or desk@globex.org. HR: 414-221-2345';
  expect(read(text).map(contact => contact.purpose)).toEqual([
    'accommodation',
    'accommodation',
    'recruiting',
  ]);
});

test.each([
  'Lukt verzenden niet? Bel ons: +31 570 66 14 20. Liever mailen: balie@globex.org.',
  'Das Formular hängt? Rufen Sie an: +49 571 66 14 20. Lieber schreiben: buero@globex.org',
  'The form hangs? Call +1 608 263 9900. Rather write: office@globex.org',
  'Le formulaire est bloqué ? Appelez le +33 4 75 00 12 34. Plutôt par courriel : bureau@globex.org',
  '系统打不开请拨打技术支持热线 +86 10 6255 8021(工作日9:00-18:00)或发邮件至 bangong@globex.org。',
  '若帳號被鎖定,請聯絡資訊室:+886 3 578 0123 分機 215,或寄信至 bangong@globex.org',
  'O formulário dá erro? Contacte a informática através do +351 271 220 145 ou de geral@globex.org.',
])('the other way to write belongs to the first: %s', text => {
  expect(read(text).map(contact => contact.purpose)).toEqual(['technical-support', 'technical-support']);
});

test('the text telephone of French Canada belongs to the line beside it', () => {
  const text = 'Mesures d’adaptation : acces@globex.org ou ATS +1 514 387 4129. Jobs: +1 514 387 4130 (ats)';
  const found = read(text);
  expect(found.map(contact => contact.textTelephone)).toEqual([false, true, false]);
  expect(found[1]?.purpose).toBe('accommodation');
});

test('a name with a dot is one word of what heads a contact', () => {
  const text = 'Jobs: +1 608 263 9900. For issues with Initech.com log-ins, contact +1 414 221 2345.';
  const passage = {
    text,
    heading: null,
    position: 'help-page' as const,
    links: [],
    documentUrl: 'about:blank',
  };
  expect(locateContacts(passage, unknown).map(({ around }) => around.label)).toEqual([
    'Jobs:',
    'For issues with Initech.com log-ins, contact',
  ]);
});

test('a team that is named before its number does not take the words from it', () => {
  const text = 'Technical problems? Please contact our help desk team at 608-263-9900.';
  expect(read(text, onVendor).map(brief)).toEqual([['+16082639900', 'technical-support', 'vendor']]);
});

test('an international number and the language tell where the number beside them is at home', () => {
  const numbers = (text: string) => read(text).map(({ normalized }) => normalized);
  expect(numbers('Write or call +91 22 6752 5656 / 1800 209 4545.')).toEqual([
    '+912267525656',
    '+9118002094545',
  ]);
  expect(numbers('¿Alguna duda? Contacta con ventas: 902 120 130 o pregunta en la oficina.')).toEqual([
    '+34902120130',
  ]);
  const onColombian = { ...unknown, pageUrl: 'https://empleo.globex.com.co/' };
  const onBrazilian = { ...unknown, pageUrl: 'https://vagas.globex.com.br/' };
  expect(read('Central: 0800 2834628', onBrazilian)[0]?.normalized).toBe('+558002834628');
  expect(read('Llame al (601) 234 4000.', onColombian)[0]?.normalized).toBe('+576012344000');
});

test('a text telephone is told from the voice number beside it', () => {
  const found = read('Call 608-263-9900 (TTY 414-221-2345), or 711 (TTY) or 951-955-3100.');
  expect(found.map(contact => contact.textTelephone)).toEqual([false, true, false]);
});

test('the form on the page is a contact form, unless it is the application', () => {
  expect(read('Use the form below to contact the help desk.')[0]).toMatchObject({
    kind: 'form',
    normalized: unknown.pageUrl,
  });
  expect(read('Complete the form below to apply.')).toEqual([]);
});

test('what is printed beside a number is kept', () => {
  const text =
    'Technical support in English and Spanish: 1-800-735-2929, option 2, Mon-Fri 9am-5pm ET. TTY: 608-263-9900';
  expect(read(text)).toMatchObject([
    { extension: 'option 2', hours: 'Mon-Fri 9am-5pm ET', languages: ['en', 'es'], textTelephone: false },
    { normalized: '+16082639900', textTelephone: true },
  ]);
});

describe('warnings', () => {
  test.each<[string, string, PageContext, FoundContact['warning']]>([
    [
      'another number under the vendor’s name',
      'Acme Apply Support: 888-321-4567',
      onEmployer,
      'contradicts-directory',
    ],
    ['a number the directory calls outdated', 'Call 877-654-3200', onEmployer, 'contradicts-directory'],
    [
      'another mailbox under the vendor’s name',
      'Acme Apply support: acmeapply@gmail.com',
      onEmployer,
      'contradicts-directory',
    ],
    ['a new mailbox of the vendor’s own domain', 'Acme Apply: desk@acme-apply.com', onEmployer, null],
    ['the vendor’s number', 'Acme Apply Support: 877-654-3299', onEmployer, null],
    ['the employer’s number', 'HR: 888-321-4567', onEmployer, null],
  ])('%s', (_, text, pageContext, warning) => {
    expect(read(text, pageContext)[0]?.warning).toBe(warning);
  });

  test.each<[string, string, string, string, (string | null)[][]]>([
    [
      'a number',
      'Trouble applying? Call 608-263-9900.',
      'tel:+18883214567',
      '608-263-9900',
      [
        ['+18883214567', 'link-differs'],
        ['+16082639900', 'link-differs'],
      ],
    ],
    [
      'an address',
      'Write to help@globex.org.',
      'mailto:help@globex-desk.com',
      'help@globex.org',
      [
        ['help@globex-desk.com', 'link-differs'],
        ['help@globex.org', 'link-differs'],
      ],
    ],
    [
      'the number of the directory, and another is dialled',
      'Trouble applying? Call 877-654-3299.',
      'tel:+18883214567',
      '877-654-3299',
      [
        ['+18883214567', 'link-differs'],
        ['+18776543299', null],
      ],
    ],
    [
      'another number, and that of the directory is dialled',
      'Trouble applying? Call 888-321-4567.',
      'tel:+18776543299',
      '888-321-4567',
      [
        ['+18776543299', null],
        ['+18883214567', 'contradicts-directory'],
      ],
    ],
    [
      'the same in other words',
      'Call 608-263-9900 ext. 4.',
      'tel:6082639900,4',
      '608-263-9900 ext. 4',
      [['+16082639900', null]],
    ],
  ])('a link that shows %s', (_, text, href, label, expected) => {
    const found = read(text, onEmployer, { links: [{ href, text: label }] });
    expect(found.map(({ normalized, warning }) => [normalized, warning])).toEqual(expected);
  });

  test('both addresses of a misleading link are understood by the same words', () => {
    const links = [{ href: 'tel:+18883214567', text: '608-263-9900' }];
    const found = read('To ask for an accommodation, call 608-263-9900.', unknown, { links });
    expect(found.map(({ purpose }) => purpose)).toEqual(['accommodation', 'accommodation']);
  });

  test('a stranger’s frame', () => {
    expect(
      read('Call 608-263-9900', onEmployer, { documentUrl: 'https://ads.stranger.net/' })[0]?.warning,
    ).toBe('foreign-frame');
    expect(read('Call 608-263-9900', onEmployer, { documentUrl: onVendor.pageUrl })[0]?.warning).toBeNull();
  });
});

test('an address in the error message and in the footer is one, from the error message', () => {
  const passage = (text: string, position: Passage['position']): Passage => ({
    text,
    heading: null,
    position,
    links: [],
    documentUrl: unknown.pageUrl,
  });
  const found = readContacts(
    [
      passage('help@globex.org', 'footer'),
      passage('Upload failed. Contact help@globex.org', 'error-message'),
    ],
    unknown,
  );
  expect(found.filter(contact => contact.normalized)).toMatchObject([
    { position: 'error-message', purpose: 'technical-support' },
  ]);
});

test('whatever stands on a page is read without an error', () => {
  const pieces = fc.constantFrom(
    'call ',
    'help',
    '@',
    '.org',
    '608-263-9900',
    '(',
    ')',
    ' ',
    '. ',
    'fax ',
    '[at]',
    'ext. 4',
    '日本',
    '24/7',
    'Mo-Fr 9-17',
    'https://',
    '%E0',
    '/',
    'no phone calls',
  );
  const words = fc.array(pieces, { maxLength: 40 }).map(all => all.join(''));
  fc.assert(
    fc.property(words, words, words, (text, label, href) => {
      for (const contact of read(text, onVendor, { links: [{ href, text: label }], heading: label })) {
        expect(contact.raw).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
});

test('a hostile passage is read up to a length, and quickly', () => {
  expect(read(`${'1 a@'.repeat(50_000)} help@globex.org`)).toEqual([]);
});

test.each(['telefonar', 'telefonisch', 'au', 'escriba a', 'または'])(
  'a hostile passage that repeats "%s" between two addresses is read quickly',
  word => {
    const found = read(`Write to help@globex.org ${`${word} `.repeat(26)}zzz jobs@globex.org`);
    expect(found.map(({ normalized }) => normalized)).toEqual(['help@globex.org', 'jobs@globex.org']);
  },
);

test.each(['E-post:', 'eller e-post', 'toll-free, e-mail', 'escriba a', 'または、'])(
  '"%s" joins two contacts',
  words => {
    const found = read(`Trouble with the form? Call 608-263-9900, ${words} desk@globex.org`);
    expect(found.map(({ purpose }) => purpose)).toEqual(['technical-support', 'technical-support']);
  },
);

test('channels are what somebody answers', () => {
  const text =
    'Help: help@globex.org, 608-263-9900. Fax: 414-221-2345. Mail comes from no-reply@globex.org. CVs: job-44321@inbound.globex.org. Text JOBS to 36453. Contact our help desk.';
  expect(channelsFrom(read(text)).map(channel => channel.value)).toEqual(['help@globex.org', '+16082639900']);
});

test('a link whose words are a sign alone is read', () => {
  const [pageUrl, href] = ['https://www.globex.org/jobs', 'tel:+18887442938'];
  const passage = {
    text: '☎',
    heading: 'Help',
    position: 'help-box',
    links: [{ href, text: '☎' }],
    documentUrl: pageUrl,
  };
  const found = readContacts([passage as Passage], { pageUrl, vendor: null, lang: 'en' });
  expect(found.map(({ normalized }) => normalized)).toEqual(['+18887442938']);
});

test('no words and no links make the reader throw', () => {
  const piece = fc.constantFrom(
    '☎',
    '•',
    '\n',
    'Call us',
    '+1 800 555 0148',
    'help@globex.org',
    '…',
    '|',
    '',
    ' ',
  );
  const words = fc.array(piece, { maxLength: 5 }).map(pieces => pieces.join(''));
  const href = fc.constantFrom(
    'tel:+18005550148',
    'mailto:help@globex.org',
    'https://www.globex.org/help',
    'sms:12345',
  );
  const link = fc.record({ href, text: words });
  fc.assert(
    fc.property(words, fc.array(link, { maxLength: 3 }), fc.option(words), (text, links, heading) => {
      const pageUrl = 'https://www.globex.org/jobs';
      const passage = { text, heading, position: 'help-box', links, documentUrl: pageUrl };
      expect(() => readContacts([passage as Passage], { pageUrl, vendor: null, lang: 'en' })).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
