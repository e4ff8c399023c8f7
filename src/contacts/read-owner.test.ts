import { describe, expect, test } from 'vitest';
import type { KnownChannel } from '../vendors/vendor.ts';
import type { PageContext } from './found.ts';
import { acme, brief, known, onEmployer, onVendor, read, unknown } from './testing/reading.ts';

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
      'a board of one trade',
      'https://www.academiccareers.com/faq',
      'Contact us at info@academiccareers.com.',
      'vendor',
    ],
    [
      'software for applications by its name',
      'https://candidates.hirebetter-ats.com/',
      'Trouble? Call 608-263-9900.',
      'vendor',
    ],
    [
      'a page that serves employers and says so',
      'https://www.hirebetter.com/help',
      'We do not make hiring decisions. If the page hangs, write to help@hirebetter.com.',
      'vendor',
    ],
    [
      'the same in German',
      'https://www.hirebetter.de/hilfe',
      'Wir sind nicht der Arbeitgeber. Bei Fehlern: hilfe@hirebetter.de',
      'vendor',
    ],
    [
      'a town with the word in its name',
      'https://www.jobs-seeland.ch/',
      'Fragen zur Lehrstelle: 033 655 41 12',
      'employer',
    ],
    [
      'an agency with the word in its name',
      'https://www.talentsdusud.fr/',
      'Votre CV : cv@talentsdusud.fr',
      'employer',
    ],
    [
      'an authority with the word in its name',
      'https://www.recruitmentboard-east.in/contact',
      'Write to helpdesk@recruitmentboard-east.in.',
      'employer',
    ],
    [
      'the partner of the employer',
      'https://www.globex.org/',
      'If the camera is not seen, our video partner answers at 608-263-9900.',
      'vendor',
    ],
    [
      'a partner in its sentence of no technique',
      'https://www.globex.org/',
      'Partners of the firm interview you; call 608-263-9900.',
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

test.each<[string, string, string, (string | null)[][]]>([
  [
    'the company that the page says it is run by',
    'This site is operated by Hirewell. Whenever it hangs, their people answer at team@hirewell.net. Questions about the job: jobs@globex.org',
    'https://www.globex.org/careers',
    [
      ['team@hirewell.net', 'technical-support', 'vendor'],
      ['jobs@globex.org', 'recruiting', 'employer'],
    ],
  ],
  [
    'the same with accents in the name, and by number',
    'Le site est géré par Recruteo. Si le site plante, appelez Récrutéo au +33 1 70 61 45 20.',
    'https://www.globex.fr/emploi',
    [['+33170614520', 'technical-support', 'vendor']],
  ],
  [
    'the employer, who runs its own pages',
    'This site is operated by Globex. If it hangs, write to web@globex.org',
    'https://www.globex.org/careers',
    [['web@globex.org', 'technical-support', 'employer']],
  ],
  [
    'the company that provides the system, as German and Portuguese say it',
    'Das Bewerbungssystem stellt uns die Talentfux Software GmbH bereit. Störungen melden Sie bitte dort: stoerung@talentfux.de.',
    'https://stellen.globex.de/',
    [['stoerung@talentfux.de', 'technical-support', 'vendor']],
  ],
  [
    'the company that processes the applications',
    'Erro ao enviar? A inscrição é processada pela Conexxa Concursos. Envie a tela do erro para atendimento@conexxaconcursos.com.br.',
    'https://concursos.globex.com.br/',
    [['atendimento@conexxaconcursos.com.br', 'technical-support', 'vendor']],
  ],
  [
    'the provider with its form of company in the sentence',
    'Formularz obsługuje dostawca systemu Naborix sp. z o.o. – w razie błędu napisz na pomoc@naborix.pl.',
    'https://kariera.globex.pl/',
    [['pomoc@naborix.pl', 'technical-support', 'vendor']],
  ],
  [
    'the operator who helps',
    'Bei Störungen hilft der Betreiber unter +49 30 2312 5199.',
    'https://www.globex.de/karriere',
    [['+493023125199', 'technical-support', 'vendor']],
  ],
])('owner: %s', (_, text, pageUrl, expected) => {
  expect(read(text, { pageUrl, vendor: null, lang: null }).map(brief)).toEqual(expected);
});
