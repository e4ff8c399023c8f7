import { describe, expect, test } from 'vitest';
import { allVendors } from '../vendors/directory.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { PageContext } from './found.ts';
import { ordinaryNames, systemNamesOf } from './system-names.ts';
import { acme, brief, onEmployer, read, unknown } from './testing/reading.ts';

const vendors = allVendors();

const named = (name: string, more: Partial<Vendor> = {}): Vendor => ({
  ...acme,
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  company: null,
  pages: { ...acme.pages, patterns: [`https://*.${name.toLowerCase().replace(/\W+/g, '')}-apply.com/*`] },
  support: { ...acme.support, channels: [] },
  ...more,
});

const known = [
  named('Initrack', { aliases: ['Umbrella Hire', 'SAP RecruitFactors'] }),
  named('vandel systems'),
  named('Lever'),
  named('Townjobs', { pages: { ...acme.pages, tenants: 'none' } }),
  named('Ownware', { hostedBy: 'employer' }),
];
const systems = systemNamesOf(known, () => known);

describe('the systems of the directory', () => {
  test.each([
    ['Initrack', true],
    ['Umbrella Hire', true],
    ['umbrella-hire', false],
    ['Umbrella-Hire', true],
    // Capitals within a word make a name of it.
    ['RecruitFactors', true],
    ['SAP', false],
    ['initrack', false],
    ['INITRACK', true],
    // Written small by the company itself.
    ['vandel systems', true],
    ['Vandel Systems', true],
    ['Initrack support', false],
    ['Lever', false],
    ['Townjobs', false],
    ['Ownware', false],
    ['', false],
  ])('"%s" is the name of one: %s', (words, isName) => {
    expect(systems.isName(words)).toBe(isName);
  });

  test.each([
    ['initrack-apply.com', true],
    ['initrack.de', true],
    ['recruitfactors.com', true],
    ['initrack-fans.de', false],
    ['lever.org', false],
    ['townjobs-apply.com', false],
    ['globex.org', false],
  ])('%s is the domain of one: %s', (domain, isDomain) => {
    expect(systems.isDomain(domain)).toBe(isDomain);
  });

  test('a name that is called ordinary is one of the directory', () => {
    const names = new Set(vendors.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    expect(ordinaryNames.filter(name => !names.has(name))).toEqual([]);
  });
});

const elsewhere: PageContext = { ...unknown, systems };

describe('a contact is of a system that the page does not run on by its marks', () => {
  test.each<[text: string, owner: string]>([
    ['Initrack-Support: +1 608 263 9900', 'vendor'],
    ['Umbrella Hire live applicant support: +1 608 263 9900', 'vendor'],
    ['Soporte de Initrack: +1 608 263 9900', 'vendor'],
    ['L’assistance d’Initrack : +1 608 263 9900', 'vendor'],
    ['Initracks supporten: +1 608 263 9900', 'vendor'],
    ['Wsparcie Initrack: +1 608 263 9900', 'vendor'],
    ['Initrackサポートデスク: +1 608 263 9900', 'vendor'],
    // A capital within a name makes it one of a system; the page's own name is the employer's.
    ['JobTracker help: +1 608 263 9900', 'vendor'],
    ['GlobEx support: +1 608 263 9900', 'employer'],
    ['WhatsApp support: +1 608 263 9900', 'employer'],
    ['Technical Support: +1 608 263 9900', 'employer'],
    ['Lever support: +1 608 263 9900', 'employer'],
    ['Trouble with Initrack? Our help desk: +1 608 263 9900', 'employer'],
    ['HR answers for Initrack support: +1 608 263 9900', 'employer'],
    // By its domain, where the mailbox or the words say help.
    ['Das Formular hängt? hilfe@initrack.de', 'vendor'],
    ['Questions about the role: kim@initrack.de', 'employer'],
    ['Das Formular hängt? hilfe@globex.org', 'employer'],
  ])('%s: %s', (text, owner) => {
    expect(read(text, elsewhere).map(one => one.owner)).toEqual([owner]);
  });

  test('nor by its address, where the page runs on another system', () => {
    const beside: PageContext = { ...onEmployer, systems };
    expect(read('Recorded interview stuck? support@initrack.de', beside).map(brief)).toEqual([
      ['support@initrack.de', 'technical-support', 'vendor'],
    ]);
    expect(read('Initrack support: +1 608 263 9900', beside).map(brief)).toEqual([
      ['+16082639900', 'technical-support', 'vendor'],
    ]);
    expect(read('Recorded interview stuck? support@initech.org', beside)[0]?.owner).toBe('employer');
  });

  test('and by its address on a page that is not known', () => {
    const nowhere: PageContext = { ...elsewhere, pageUrl: 'about:blank' };
    const more = { documentUrl: 'about:blank' };
    const owner = (text: string) => read(text, nowhere, more)[0]?.owner;
    expect(owner('Technical difficulties? Write to support@initrack.de before the closing date')).toBe(
      'vendor',
    );
    expect(owner('Technical difficulties? Write to support@initech.org before the closing date')).toBe(
      'employer',
    );
    expect(owner('Questions about the role: kim@initrack.de')).toBe('employer');
  });

  test('and by the number of its desk, where that is given for help', () => {
    const desk = {
      ...acme.support.channels[0]!,
      value: '+18886543210',
    };
    const withDesk = (more: Partial<typeof desk> = {}, hostedBy: Vendor['hostedBy'] = 'vendor') =>
      systemNamesOf([], () => [
        named('Initrack', { hostedBy, support: { ...acme.support, channels: [{ ...desk, ...more }] } }),
      ]);
    const owner = (text: string, known = withDesk()) =>
      read(text, { ...unknown, systems: known }).map(one => one.owner);
    expect(owner('The form hangs? Call technical support on 888-654-3210.')).toEqual(['vendor']);
    expect(owner('The form hangs? Call technical support on 888-654-3211.')).toEqual(['employer']);
    expect(owner('Questions about the job: call 888-654-3210.')).toEqual(['employer']);
    const help = 'The form hangs? Call technical support on 888-654-3210.';
    expect(owner(help, withDesk({ status: 'outdated' }))).toEqual(['employer']);
    expect(owner(help, withDesk({ audience: 'customers' }))).toEqual(['employer']);
    expect(owner(help, withDesk({ purpose: 'other' }))).toEqual(['employer']);
    expect(owner(help, withDesk({}, 'employer'))).toEqual(['employer']);
  });

  test('and its domain shows no country of the employer', () => {
    const numbers = (text: string) => read(text, elsewhere).map(({ normalized }) => normalized);
    const page = 'Soporte de Initrack: support@initrack.de\nGlobex, S.L. · Tel. 953 21 77 00 · ';
    expect(numbers(`${page}¿Dudas sobre el puesto?`)).toEqual(['support@initrack.de', '+34953217700']);
  });
});

test.each([
  'This site is run for the school by Umbra Ltd. If the page times out, contact Umbra on +1 608 263 9900.',
  'Call Umbra support, the company that runs this site, at +1 608 263 9900.',
  'The system is operated by Umbra Education Software. Their applicant hotline is +1 608 263 9900.',
  'Assessments are delivered by Umbra. Test frozen? Phone Umbra on +1 608 263 9900.',
  'Den Betrieb des Portals erreichen Sie beim IT-Dienstleister Umbra unter +1 608 263 9900.',
])('whoever runs the pages answers: %s', text => {
  expect(read(text).map(one => one.owner)).toEqual(['vendor']);
});

test('a mailbox of the page’s own is the employer’s, whoever else is named beside it', () => {
  const text =
    'The session ended? Our vendor keeps drafts for a day; email care@globex.org to restore yours.';
  expect(read(text).map(one => one.owner)).toEqual(['employer']);
  expect(read(text.replace('globex', 'initech')).map(one => one.owner)).toEqual(['vendor']);
});

test('who is named behind a contact does not own it', () => {
  const text = 'Reset mail not arriving? Contact support@initech.org, or ring our HR desk, +1 608 263 9900.';
  expect(read(text).map(one => one.owner)).toEqual(['vendor', 'employer']);
});

test('the company of a number on a system’s page is the employer where it is not the system’s', () => {
  const text = 'Acme Apply support: help@acme-apply.com\nGlobex Foods Ltd · Tel. +1 608 263 9900 · jobs';
  const page = { ...onEmployer, pageUrl: 'https://globex.acme-apply.com/apply' };
  expect(read(text, page).map(one => one.owner)).toEqual(['vendor', 'employer']);
});

test('what an employer sells on its pages at a system is its own', () => {
  const page = { ...onEmployer, pageUrl: 'https://globex.acme-apply.com/apply' };
  expect(read('Wholesale orders and price lists: +1 608 263 9900', page).map(brief)).toEqual([
    ['+16082639900', 'sales', 'employer'],
  ]);
});
