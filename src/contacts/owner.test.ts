import { expect, test } from 'vitest';
import type { KnownChannel, Vendor } from '../vendors/vendor.ts';
import type { ContactMatch, PageContext } from './found.ts';
import { claimOf, type ContactDomain, domainKindOf, knownChannel, ownerOf, type Ownership } from './owner.ts';
import { readContacts } from './read-contacts.ts';
import type { Surroundings } from './surroundings.ts';
import { nothingAround } from './testing/nothing-around.ts';
import { acme, known, onEmployer, onVendor, read, unknown } from './testing/reading.ts';

const vendor: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme Apply Inc.',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: ['https://*.acme-apply.com/*'], examples: [], sources: [], asOf: null },
  support: { policy: 'unknown', channels: [], sources: [], asOf: null },
};

test.each<[text: string, pageUrl: string, owner: string]>([
  // A free mailbox says nothing about its owner, so the words and the page decide.
  ['Trouble with Acme Apply? Write to desk.for.forms@gmail.com', 'https://www.globex.org/careers', 'vendor'],
  ['Trouble with this form? desk.for.forms@gmail.com', 'https://globex.acme-apply.com/apply', 'vendor'],
  ['Trouble with this form? desk.for.forms@gmail.com', 'https://www.globex.org/careers', 'employer'],
  // A domain of its own does.
  ['Trouble with Acme Apply? Write to desk@globex.org', 'https://globex.acme-apply.com/apply', 'employer'],
  ['Trouble with this form? desk@acme-apply.com', 'https://www.globex.org/careers', 'vendor'],
])('%s, on %s, is of the %s', (text, pageUrl, owner) => {
  const passage = { text, heading: null, position: 'help-page' as const, links: [], documentUrl: pageUrl };
  const [contact] = readContacts([passage], { pageUrl, vendor, lang: null });
  expect(contact?.owner).toBe(owner);
});

const match = (kind: ContactMatch['kind'], normalized: string | null): ContactMatch => ({
  start: 0,
  end: 1,
  raw: normalized ?? '',
  kind,
  normalized,
  extension: null,
  unfit: null,
});
const phone = match('phone', '+16082639900');
const email = (value: string) => match('email', value);
const withChannels = (...channels: KnownChannel[]): PageContext => ({
  ...onEmployer,
  vendor: { ...acme, support: { ...acme.support, channels } },
});
const staffed = (status: KnownChannel['status'], audience: KnownChannel['audience']) =>
  withChannels(known({ kind: 'phone', value: '+16082639900', status, audience }));

test.each<[what: string, found: ContactMatch, at: PageContext, position: string, claim: string | null]>([
  ['a number that nobody else knows, on any page', phone, unknown, 'other', 'page'],
  ['the same in the middle of a page with a system', phone, onVendor, 'other', 'posting'],
  ['the same in the foot of that page', phone, onVendor, 'footer', 'page'],
  ['a number of the directory', phone, staffed('verified', 'applicants'), 'other', null],
  ['an outdated one', phone, staffed('outdated', 'applicants'), 'other', 'posting'],
  ['one for customers', phone, staffed('verified', 'customers'), 'other', 'posting'],
  ['a mailbox at the domain of the page', email('jobs@globex.org'), unknown, 'other', null],
  ['a mailbox at the domain of the system', email('desk@acme-apply.com'), onEmployer, 'other', null],
  ['a mailbox elsewhere', email('jobs@initech.org'), unknown, 'other', 'page'],
  [
    'a mailbox that anybody can open',
    email('globex@gmail.com'),
    { ...unknown, pageUrl: 'https://gmail.com/' },
    'other',
    'page',
  ],
  ['a number that is named and not given', match('phone', null), unknown, 'other', 'page'],
])('who stands behind a contact besides the page: %s', (_, found, at, position, claim) => {
  const passage = { position: position as 'other' | 'footer', documentUrl: 'https://frames.initrode.org/' };
  expect(claimOf(found, passage, at)).toBe(claim);
});

test('the domain of the frame that shows a mailbox stands behind it, too', () => {
  const passage = { position: 'other' as const, documentUrl: 'https://help.initech.org/contact' };
  expect(claimOf(email('desk@initech.org'), passage, onEmployer)).toBeNull();
});

test.each<[what: string, found: ContactMatch, group: ContactMatch[], at: PageContext, domain: ContactDomain]>(
  [
    ['of the page', email('jobs@globex.org'), [], unknown, 'page'],
    ['of the system', email('desk@acme-apply.com'), [], onEmployer, 'system'],
    ['of neither', email('desk@initech.org'), [], onEmployer, 'foreign'],
    ['that anybody can have', email('globex@gmail.com'), [], unknown, 'none'],
    ['of the mailbox beside a number', phone, [phone, email('desk@initech.org')], unknown, 'foreign'],
    ['of the own mailbox beside a number', phone, [phone, email('jobs@globex.org')], unknown, 'page'],
    ['that a number alone has not', phone, [phone], unknown, 'none'],
    [
      'of a page without an address',
      email('desk@initech.org'),
      [],
      { ...unknown, pageUrl: 'about:blank' },
      'none',
    ],
  ],
)('the domain of a contact: one %s', (_, found, group, at, domain) => {
  expect(domainKindOf(found, { group }, at.pageUrl, at)).toBe(domain);
});

test('a frame of the contact’s own domain makes it no foreign one', () => {
  const source = 'https://help.initech.org/contact';
  expect(domainKindOf(email('desk@initech.org'), { group: [] }, source, onEmployer)).toBe('page');
  expect(domainKindOf(email('desk@initrode.org'), { group: [] }, source, onEmployer)).toBe('foreign');
});

test.each<[listed: string | null, found: string, isSame: boolean]>([
  ['https://help.acme-apply.com/', 'https://help.acme-apply.com', true],
  ['https://www.acme-apply.com/help', 'http://acme-apply.com/help/#', true],
  ['Help@Acme-Apply.com', 'help@acme-apply.com', true],
  ['https://help.acme-apply.com/a/b', 'https://help.acme-apply.com/a', false],
  ['https://help.acme-apply.com/?a', 'https://help.acme-apply.com/a', false],
  [null, 'help@acme-apply.com', false],
])('the directory’s %s is the %s of a page: %s', (listed, found, isSame) => {
  const { vendor } = withChannels(known({ kind: 'form', value: listed }));
  expect(knownChannel({ normalized: found }, vendor) !== null).toBe(isSame);
});

test.each<[what: string, change: Partial<KnownChannel>, hostedBy: Vendor['hostedBy'], owner: string]>([
  ['support', {}, 'vendor', 'vendor'],
  ['support of a system that the employer runs', {}, 'employer', 'vendor'],
  ['staff of an employer that runs it', { purpose: 'recruiting' }, 'employer', 'employer'],
  ['what nobody documented as either', { purpose: 'other' }, 'employer', 'vendor'],
  ['recruiters, as a system that hosts it lists them', { purpose: 'recruiting' }, 'vendor', 'vendor'],
  ['an outdated number', { status: 'outdated' }, 'vendor', 'employer'],
  ['a number for customers', { audience: 'customers' }, 'vendor', 'employer'],
])('a number of the directory is owned by who runs the system: %s', (_, change, hostedBy, owner) => {
  const channels = [known({ kind: 'phone', value: '+16082639900', ...change })];
  const vendor = { ...acme, hostedBy, support: { ...acme.support, channels } };
  expect(read('Call 608-263-9900.', { ...onEmployer, vendor })[0]?.owner).toBe(owner);
});

const ofAcme = 'Acme Apply';
const ofEmployer = 'our human resources department';
const ofProvider = 'the system provider';
const byEmployer: Ownership = { owner: 'employer', presented: false };
const byPage: Ownership = { owner: 'vendor', presented: false };
const byName: Ownership = { owner: 'vendor', presented: true };

test.each<[what: string, around: Partial<Surroundings>, source: string, owned: Ownership]>([
  ['the employer, in its own words', { stretch: ofEmployer, sentence: ofAcme }, onVendor.pageUrl, byEmployer],
  ['the vendor, in its own words', { stretch: ofAcme, sentence: ofEmployer }, onEmployer.pageUrl, byName],
  ['the vendor, by what it is', { stretch: ofProvider, sentence: ofEmployer }, onEmployer.pageUrl, byName],
  [
    'the employer, in its sentence, whatever was said before',
    { sentence: ofEmployer, before: ofAcme },
    onVendor.pageUrl,
    byEmployer,
  ],
  ['the vendor, in its sentence', { sentence: ofAcme }, onEmployer.pageUrl, byName],
  ['the vendor, in the sentence before', { before: ofAcme }, onEmployer.pageUrl, byName],
  ['the vendor, in the heading', { heading: ofAcme }, onEmployer.pageUrl, byName],
  ['nobody, on the pages of the system', {}, onVendor.pageUrl, byPage],
  ['nobody, on a rented help desk', {}, 'https://initech.zendesk.com/hc', byPage],
  ['nobody, on a page of the employer', {}, onEmployer.pageUrl, byEmployer],
  ['nobody, on a page without an address', {}, 'about:blank', byEmployer],
])(
  'a number that the directory does not have is owned by whom its words name: %s',
  (_, around, source, owned) => {
    expect(ownerOf(phone, { ...nothingAround, ...around }, source, onEmployer)).toEqual(owned);
  },
);

test.each<[what: string, others: ContactMatch[], stretch: string, owned: Ownership]>([
  ['a mailbox of the vendor', [email('desk@acme-apply.com')], '', byName],
  ['a mailbox of the employer', [email('jobs@globex.org')], '', byEmployer],
  ['itself alone', [], '', byPage],
  ['a mailbox that anybody can open', [email('globex@gmail.com')], '', byPage],
  ['a number of the directory', [match('phone', '+18776543299')], '', byName],
  ['another number that nobody knows', [match('phone', '+16082639911')], '', byPage],
  [
    'a mailbox of the vendor, but named the employer’s',
    [email('desk@acme-apply.com')],
    ofEmployer,
    byEmployer,
  ],
])('a number is owned like what it is given with in one breath: %s', (_, others, stretch, owned) => {
  const around = { ...nothingAround, stretch, group: [phone, ...others] };
  expect(ownerOf(phone, around, onVendor.pageUrl, onVendor)).toEqual(owned);
});

test('a mailbox named after the service is the vendor’s, a form of another site is not', () => {
  const owned = (found: ContactMatch) => ownerOf(found, nothingAround, onVendor.pageUrl, onVendor);
  expect(owned(email('acme-apply@globex.org'))).toEqual(byName);
  expect(owned(email('acmeapply@globex.org'))).toEqual(byName);
  expect(owned(match('form', 'https://acme-apply.zendesk.com/hc'))).toEqual(byName);
  expect(owned(match('form', 'https://acme-apply@globex.org/help'))).toEqual(byEmployer);
  expect(owned(match('form', 'https://globex.org/acme-apply'))).toEqual(byEmployer);
});

test('software on the employer’s own server has no desk of its own', () => {
  const pages = { ...acme.pages, patterns: [] };
  const owned = (vendor: Vendor) =>
    ownerOf(phone, { ...nothingAround, sentence: ofAcme }, onEmployer.pageUrl, { ...onEmployer, vendor })
      .owner;
  expect(owned({ ...acme, hostedBy: 'employer', pages })).toBe('employer');
  expect(owned({ ...acme, hostedBy: 'employer' })).toBe('vendor');
  expect(owned({ ...acme, pages })).toBe('vendor');
});

test('without a known system nothing is presented as the vendor’s', () => {
  const owned = ownerOf(phone, { ...nothingAround, stretch: ofProvider }, unknown.pageUrl, unknown);
  expect(owned).toEqual(byPage);
});
