import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../applications/passage.ts';
import type { KnownChannel, Vendor } from '../vendors/vendor.ts';
import { channelsFrom } from './channels-from.ts';
import type { FoundContact, PageContext } from './found.ts';
import { readContacts } from './read-contacts.ts';

const known = (channel: Pick<KnownChannel, 'kind' | 'value'> & Partial<KnownChannel>): KnownChannel => ({
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'verified',
  sources: ['https://help.acme-apply.com/'],
  asOf: null,
  ...channel,
});

// On a domain that exists, because addresses below made-up endings are rightly never read.
const acme: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme Apply Inc.',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: ['https://*.acme-apply.com/*'], examples: [], sources: [], asOf: null },
  support: {
    policy: 'supports-applicants',
    channels: [
      known({ kind: 'phone', value: '+18776543299' }),
      known({ kind: 'phone', value: '+18776543200', status: 'outdated' }),
      known({ kind: 'email', value: 'help@acme-apply.com' }),
    ],
    sources: [],
    asOf: null,
  },
};

const onEmployer: PageContext = { pageUrl: 'https://www.globex.org/careers', vendor: acme, lang: null };
const onVendor: PageContext = { pageUrl: 'https://globex.acme-apply.com/apply', vendor: acme, lang: null };
const unknown: PageContext = { pageUrl: 'https://www.globex.org/careers', vendor: null, lang: null };

function read(text: string, pageContext: PageContext = unknown, more: Partial<Passage> = {}): FoundContact[] {
  const passage: Passage = {
    text,
    heading: null,
    position: 'help-page',
    links: [],
    documentUrl: pageContext.pageUrl,
    ...more,
  };
  return readContacts([passage], pageContext).filter(contact => contact.normalized !== null);
}

const brief = ({ normalized, purpose, owner }: FoundContact) => [normalized, purpose, owner];

describe('purpose, in every language', () => {
  test.each<[string, string, string[]]>([
    ['us', 'For technical problems, write to help@globex.org.', ['technical-support']],
    ['us', 'Questions about the position? Write to jane@globex.org.', ['recruiting']],
    ['us', 'If you need a reasonable accommodation, call 414-221-2345.', ['accommodation']],
    ['us', 'Privacy requests: dpo@globex.org. Sales: deals@globex.org.', ['privacy', 'sales']],
    [
      'us',
      'For technical problems contact one@globex.org or call 608-263-9900 for accommodation requests.',
      ['technical-support', 'accommodation'],
    ],
    [
      'us',
      'For technical assistance with the application use the chat; for accommodations contact Sue at 414-221-7766.',
      ['accommodation'],
    ],
    ['us', 'For technical issues and for accommodations, contact one@globex.org.', ['accommodation']],
    [
      'us',
      'For accommodations see below; for technical issues, contact one@globex.org.',
      ['technical-support'],
    ],
    ['us', 'HR: 414-221-2345, IT Help Desk: 414-221-2399', ['recruiting', 'technical-support']],
    ['us', 'Cannot upload your résumé? Write to careers@globex.org.', ['technical-support']],
    [
      'us',
      'Questions about this posting: Jo Park, 414-221-2345. Globex Help Desk: 414-221-2399.',
      ['recruiting', 'technical-support'],
    ],
    [
      'us',
      'To ask for an accommodation call 414-221-2345. Toll-free: 877-654-3299. TTY: 414-221-2399.',
      ['accommodation', 'accommodation', 'accommodation'],
    ],
    [
      'us',
      'Questions? Reach us at help@globex.org or 414-221-2345.',
      ['technical-support', 'technical-support'],
    ],
    ['us', 'The page stays blank. Whom do I ask? Our office: 414-221-2345', ['technical-support']],
    ['us', 'Website concerns: webmaster@globex.org', ['technical-support']],
    ['us', 'Our recruiters are glad to support you: careers@globex.org', ['recruiting']],
    ['us', 'To reset your account: people@globex.org', ['technical-support']],
    ['us', 'Mail your résumé to jobs@globex.org if the error persists.', ['technical-support']],
    ['us', 'Questions about the search: chair@globex.org', ['recruiting']],
    [
      'us',
      'Recruitment: call 414-221-2345. Those with a hearing loss use 877-654-3299.',
      ['recruiting', 'accommodation'],
    ],
    [
      'us',
      'Need help? Call 414-221-2345. Current team members: 414-221-2399.',
      ['technical-support', 'other'],
    ],
    [
      'us',
      'Write to help@globex.org when the upload fails. Our front office: 414-221-2345.',
      ['technical-support', 'other'],
    ],
    [
      'us',
      'Write to help@globex.org when the upload fails. You can also call 414-221-2345.',
      ['technical-support', 'technical-support'],
    ],
    ['us', 'Existing employees use the intranet. Trouble? 414-221-2345', ['other']],
    ['us', 'Complaints: 414-221-2345', ['other']],
    [
      'us',
      'In case of errors, write to help@globex.org. For our front office call 414-221-2345.',
      ['technical-support', 'other'],
    ],
    ['us', 'Having trouble? Contact Human Resources: hr@globex.org', ['technical-support']],
    ['us', 'Flagged as possible spam by mistake? careers@globex.org', ['technical-support']],
    ['us', 'HR: 414-221-2345. State relay: 877-654-3299.', ['recruiting', 'accommodation']],
    ['us', 'Staffing agencies: please write to suppliers@globex.org.', ['other']],
    ['us', 'Enquiries: Sam Hill, People and Culture, 414-221-2345', ['recruiting']],
    ['us', 'Employees sign in with the company ID. Call the service desk at 414-221-2345.', ['other']],
    ['de', 'Bei technischen Problemen: eins@globex.de', ['technical-support']],
    ['de', 'Rückfragen zur Stelle beantwortet die Personalabteilung unter 0221 147-2034.', ['recruiting']],
    ['de', 'Die Schwerbehindertenvertretung erreichen Sie unter 0221 147-2034.', ['accommodation']],
    ['fr', 'En cas de difficulté technique, écrivez à un@globex.fr.', ['technical-support']],
    ['de', 'Das Formular lässt sich nicht absenden? eins@globex.de', ['technical-support']],
    ['de', 'Sie möchten inserieren? eins@globex.de', ['sales']],
    ['fr', 'La page ne répond pas ? Appelez le 01 70 61 45 20.', ['technical-support']],
    ['fr', 'Pour vos données : un@globex.fr', ['privacy']],
    ['fr', "Mesures d'adaptation : un@globex.fr", ['accommodation']],
    ['fr', 'Candidats en situation de handicap : un@globex.fr', ['accommodation']],
    ['fr', 'Service des ressources humaines : 01 70 61 45 20', ['recruiting']],
    ['es', 'Si tiene problemas técnicos, llame al 912 345 670.', ['technical-support']],
    ['es', 'Personas con discapacidad: uno@globex.es', ['accommodation']],
    ['pt', 'Em caso de erro no site, escreva para um@globex.com.br.', ['technical-support']],
    ['es', 'La web se queda cargando: uno@globex.es', ['technical-support']],
    ['pt', 'A página não carrega? Escreva para um@globex.com.br.', ['technical-support']],
    ['pt', 'Atendimento especial: um@globex.com.br', ['accommodation']],
    ['pt', 'Candidatos com deficiência: um@globex.com.br', ['accommodation']],
    ['it', 'Per assistenza tecnica scrivere a uno@globex.it.', ['technical-support']],
    [
      'it',
      'Se il file non si carica, uno@globex.it o telefonare al 02 8342 1190',
      ['technical-support', 'technical-support'],
    ],
    ['it', 'Ufficio risorse umane: 02 8342 1190', ['recruiting']],
    ['nl', 'Technische problemen? Mail een@globex.nl.', ['technical-support']],
    ['nl', 'Inhoudelijke vragen: een@globex.nl', ['recruiting']],
    ['nl', 'Lukt het uploaden van je cv niet? een@globex.nl', ['technical-support']],
    ['nl', 'Werkt de knop niet? Mail een@globex.nl.', ['technical-support']],
    ['nl', 'Vragen over de vacature? Bel 020 794 6200.', ['recruiting']],
    ['pl', 'W razie problemów technicznych: jeden@globex.pl', ['technical-support']],
    ['pl', 'Nie możesz wysłać pliku? jeden@globex.pl', ['technical-support']],
    ['pl', 'Osoby z niepełnosprawnościami: jeden@globex.pl', ['accommodation']],
    ['se', 'Vid tekniska problem, kontakta ett@globex.se.', ['technical-support']],
    ['se', 'Går det inte att ladda upp? ett@globex.se', ['technical-support']],
    ['se', 'Frågor om tjänsten: 08-123 456 70', ['recruiting']],
    ['ja', 'システムの不具合については、one@globex.co.jpまで。', ['technical-support']],
    ['ja', '合理的配慮のご相談：one@globex.co.jp', ['accommodation']],
    ['cn', '技术问题请拨打400-820-8820', ['technical-support']],
    ['ja', 'ファイルを送信できない方：one@globex.co.jp', ['technical-support']],
    ['cn', '上传失败请联系one@globex.com.cn', ['technical-support']],
    ['cn', '技术咨询：400-820-8820；业务：zhaopin@globex.com.cn', ['technical-support', 'recruiting']],
    ['cn', '招聘咨询：one@globex.com.cn', ['recruiting']],
  ])('%s: %s', (end, text, purposes) => {
    const pageUrl = end === 'us' ? unknown.pageUrl : `https://www.globex.${end}/`;
    expect(read(text, { ...unknown, pageUrl }).map(contact => contact.purpose)).toEqual(purposes);
  });

  test('the next sentence may take everything back', () => {
    const text = 'Having trouble? Call 414-221-2345. This line is for accommodation requests only.';
    expect(read(text)[0]?.purpose).toBe('accommodation');
  });

  test('a heading counts where the words say nothing', () => {
    expect(read('414-221-2345', unknown, { heading: 'Technical support' })[0]?.purpose).toBe(
      'technical-support',
    );
    expect(read('414-221-2345', unknown, { heading: 'Disability accommodation' })[0]?.purpose).toBe(
      'accommodation',
    );
  });

  test('senders of mail are nobody to write to', () => {
    const found = read('You will receive an e-mail from info@globex.org. Check your spam folder.');
    expect(found).toMatchObject([{ purpose: 'other', unfit: 'sender' }]);
    expect(channelsFrom(found)).toEqual([]);
  });
});

describe('owner', () => {
  test.each<[string, string, PageContext, (string | null)[][]]>([
    [
      'the vendor’s domain',
      'Write to desk@acme-apply.com.',
      onEmployer,
      [['desk@acme-apply.com', 'technical-support', 'vendor']],
    ],
    ['the directory', 'Call 877-654-3299.', onEmployer, [['+18776543299', 'technical-support', 'vendor']]],
    [
      'a domain named after the vendor',
      'Write to us at team@acmeapply-mail.com.',
      onEmployer,
      [['team@acmeapply-mail.com', 'technical-support', 'vendor']],
    ],
    [
      'the vendor’s name',
      'Contact Acme Apply Support at 608-263-9900.',
      onEmployer,
      [['+16082639900', 'technical-support', 'vendor']],
    ],
    [
      'the company of an address',
      'Acme Apply help: 608-263-9900, help@acme-apply.com',
      onEmployer,
      [
        ['+16082639900', 'technical-support', 'vendor'],
        ['help@acme-apply.com', 'technical-support', 'vendor'],
      ],
    ],
    [
      'the vendor’s host',
      'Technical problems? Call 608-263-9900.',
      onVendor,
      [['+16082639900', 'technical-support', 'vendor']],
    ],
    [
      'HR on the vendor’s host',
      'Call Human Resources at 608-263-9900.',
      onVendor,
      [['+16082639900', 'recruiting', 'employer']],
    ],
    [
      'the employer’s domain on the vendor’s host',
      'Trouble uploading? Mail it@globex.org.',
      onVendor,
      [['it@globex.org', 'technical-support', 'employer']],
    ],
    [
      'the position, on the vendor’s host',
      'Questions about this vacancy: 608-263-9900',
      onVendor,
      [['+16082639900', 'recruiting', 'employer']],
    ],
    [
      'nothing but the employer’s page',
      'Call 608-263-9900.',
      unknown,
      [['+16082639900', 'other', 'employer']],
    ],
  ])('%s', (_, text, pageContext, expected) => {
    expect(read(text, pageContext).map(brief)).toEqual(expected);
  });

  test.each<[string, string, string, string]>([
    [
      'a help desk for rent',
      'https://globexjobs.zendesk.com/hc',
      'Additional support: 608-263-9900',
      'vendor',
    ],
    [
      'a job platform by its name',
      'https://www.schooljobsnet.com/faq',
      'Contact us at info@schooljobsnet.com.',
      'vendor',
    ],
    [
      'a careers host of a public body',
      'https://careers.vic.gov.au/',
      'Contact us on 03 9651 9999.',
      'employer',
    ],
    [
      'a help mailbox of a stranger',
      'https://www.globex.org/',
      'Trouble? Write to support@hiringware.com.',
      'vendor',
    ],
    [
      'mail sent for the employer',
      'https://www.globex.org/',
      'E-mails are sent from globex@hiringware.com.',
      'vendor',
    ],
    ['a sister domain', 'https://www.globex.org/', 'Write to hr@globex.com.', 'employer'],
    [
      'a help mailbox of a sister domain',
      'https://www.globex.org/',
      'Trouble? Write to support@globexgroup.com.',
      'employer',
    ],
    [
      'a platform in the mailbox of its company',
      'https://www.schooljobsnet.com/faq',
      'Write to schooljobsnet@hiringware.com.',
      'vendor',
    ],
    [
      'a platform’s name behind the employer’s own',
      'https://www.globex-jobs.org/',
      'Trouble? Write to support@globex-jobs.org.',
      'employer',
    ],
    [
      'HR on a job platform',
      'https://www.schooljobsnet.com/faq',
      'Call Human Resources at 608-263-9900.',
      'employer',
    ],
  ])('of a vendor that is not in the directory: %s', (_, pageUrl, text, owner) => {
    expect(read(text, { ...unknown, pageUrl })[0]?.owner).toBe(owner);
  });

  test('a portal that the employer runs has a desk, software on its server has none', () => {
    const run = (patterns: string[]) => ({
      ...acme,
      hostedBy: 'employer' as const,
      pages: { ...acme.pages, patterns },
      support: { ...acme.support, channels: [] },
    });
    const ask = (patterns: string[]) =>
      read('Acme Apply Help Desk: 608-263-9900', { ...onEmployer, vendor: run(patterns) })[0]?.owner;
    expect(ask(acme.pages.patterns as string[])).toBe('vendor');
    expect(ask([])).toBe('employer');
  });

  test('a line of the portal that nobody documented as support is the portal’s, its staff line is not', () => {
    const channel = (purpose: KnownChannel['purpose'], value: string) =>
      known({ kind: 'email', value, purpose });
    const channels = [channel('other', 'close@globex.org'), channel('recruiting', 'staff@globex.org')];
    const portal = { ...acme, hostedBy: 'employer' as const, support: { ...acme.support, channels } };
    const found = read('Mail close@globex.org. Mail staff@globex.org.', { ...onEmployer, vendor: portal });
    expect(found.map(({ owner }) => owner)).toEqual(['vendor', 'employer']);
  });

  test('a vendor named beside the accommodation line does not answer it', () => {
    const found = read('For faults contact Acme Apply; for accommodations call 608-263-9900.', onEmployer);
    expect(found.map(brief)).toEqual([['+16082639900', 'accommodation', 'employer']]);
  });

  test('words that say nothing leave a contact on the vendor’s host with the vendor', () => {
    expect(read('Our line: 608-263-9900', onVendor).map(brief)).toEqual([
      ['+16082639900', 'technical-support', 'vendor'],
    ]);
  });

  test('an ordinary word is not the vendor’s name', () => {
    const pageContext = { ...onEmployer, vendor: { ...acme, name: 'Lever', company: null } };
    expect(read('Pull the lever, or call the office at 608-263-9900.', pageContext)[0]?.owner).toBe(
      'employer',
    );
  });
});

describe('links', () => {
  const link = (href: string, text: string) => ({ links: [{ href, text }] });

  test.each<[string, string, string, string | null, string]>([
    ['mailto:', 'Support', 'mailto:help@globex.org?subject=Help', 'help@globex.org', 'email'],
    ['a sharing mailto:', 'Share', 'mailto:?subject=Job', null, ''],
    ['a broken mailto:', 'Support', 'mailto:%E0%A4%A', null, ''],
    ['tel:', 'Call us', 'tel:+16082639900;ext=4', '+16082639900', 'phone'],
    [
      'a hidden address',
      '[email protected]',
      'https://www.globex.org/cdn-cgi/l/email-protection#2a424f465a6a4d46454f485204455852',
      null,
      '',
    ],
    ['a help page', 'Help', 'https://help.globex.org/start', 'https://help.globex.org/start', 'link'],
    [
      'a contact form',
      'Contact us',
      'https://www.globex.org/contact',
      'https://www.globex.org/contact',
      'form',
    ],
    ['a ticket', 'Submit a ticket', 'https://desk.globex.org/new', 'https://desk.globex.org/new', 'form'],
    [
      'a chat on the page',
      'Chat with us',
      'https://www.globex.org/careers#',
      'https://www.globex.org/careers#',
      'chat',
    ],
    ['Hilfe', 'Hilfe', 'https://www.globex.de/h', 'https://www.globex.de/h', 'link'],
    ['お問い合わせ', 'お問い合わせ', 'https://www.globex.co.jp/q', 'https://www.globex.co.jp/q', 'form'],
    ['a privacy page', 'Privacy', 'https://www.globex.org/privacy', null, ''],
    ['a job', 'Engineer', 'https://www.globex.org/jobs/1', null, ''],
    ['a script', 'Help', 'javascript:void(0)', null, ''],
  ])('%s', (_, text, href, value, kind) => {
    const found = read(`Footer ${text} Terms`, unknown, link(href, text));
    expect(found.map(contact => [contact.normalized, contact.kind])).toEqual(value ? [[value, kind]] : []);
  });

  test('an address withheld from the words is read from its link', () => {
    // 0x2a exclusive-or every letter of help@globex.org
    const hex = ['help@globex.org'].map(
      text => `2a${[...text].map(c => (c.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0')).join('')}`,
    )[0]!;
    const found = read(
      'Problems? [email protected]',
      unknown,
      link(`https://www.globex.org/cdn-cgi/l/email-protection#${hex}`, '[email protected]'),
    );
    expect(found.map(brief)).toEqual([['help@globex.org', 'technical-support', 'employer']]);
  });

  test('a number in words and in its link is one contact', () => {
    expect(read('Call 608-263-9900', unknown, link('tel:+16082639900', '608-263-9900'))).toHaveLength(1);
  });
});

test('addresses of pages count where help is offered, not elsewhere', () => {
  expect(read('Contact us at https://www.globex.org/contact-us for help.').map(c => c.normalized)).toEqual([
    'https://www.globex.org/contact-us',
  ]);
  expect(read('See https://images.globex.org/a/12345678901/photo.jpg and www.globex.org/products.')).toEqual(
    [],
  );
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

test('channels are what somebody answers', () => {
  const text =
    'Help: help@globex.org, 608-263-9900. Fax: 414-221-2345. Mail comes from no-reply@globex.org. CVs: job-44321@inbound.globex.org. Text JOBS to 36453. Contact our help desk.';
  expect(channelsFrom(read(text)).map(channel => channel.value)).toEqual(['help@globex.org', '+16082639900']);
});
