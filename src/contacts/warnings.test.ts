import { describe, expect, test } from 'vitest';
import type { Channel } from '../applications/application.ts';
import type { Purpose } from '../vendors/vocabulary.ts';
import type { ContactMatch, PageContext } from './found.ts';
import type { Ownership } from './owner.ts';
import { acme, onEmployer, unknown } from './testing/reading.ts';
import { warningFor } from './warnings.ts';

const vendors: Ownership = { owner: 'vendor', presented: true };
const guessed: Ownership = { owner: 'vendor', presented: false };
const employers: Ownership = { owner: 'employer', presented: false };

const match = (kind: ContactMatch['kind'], normalized: string | null, more: Partial<ContactMatch> = {}) =>
  ({ start: 0, end: 1, raw: normalized ?? '', kind, normalized, ...more }) as ContactMatch;
const phone = (value: string | null, more?: Partial<ContactMatch>) => match('phone', value, more);
const email = (value: string) => match('email', value);

interface Given {
  ownership?: Ownership;
  purpose?: Purpose;
  frame?: string;
  at?: PageContext;
}
const warned = (
  found: ContactMatch,
  { ownership = employers, purpose = 'other', at = onEmployer, frame = at.pageUrl }: Given = {},
): Channel['warning'] => warningFor(found, ownership, purpose, frame, at);

const withChannels = (...kinds: string[]): PageContext => ({
  ...onEmployer,
  vendor: {
    ...acme,
    support: {
      ...acme.support,
      channels: acme.support.channels.filter(one => kinds.includes(one.value ?? '')),
    },
  },
});

describe('what differs from the directory', () => {
  test.each<[what: string, found: ContactMatch, given: Given, warning: Channel['warning']]>([
    ['a number of the directory', phone('+18776543299'), { ownership: vendors }, null],
    ['one that the directory calls outdated', phone('+18776543200'), {}, 'contradicts-directory'],
    [
      'another number, as the vendor’s',
      phone('+16082639900'),
      { ownership: vendors },
      'contradicts-directory',
    ],
    [
      'another number, which the page does not call the vendor’s',
      phone('+16082639900'),
      { ownership: guessed },
      null,
    ],
    [
      'another mailbox of the vendor’s own domain',
      email('desk@acme-apply.com'),
      { ownership: vendors },
      null,
    ],
    [
      'a mailbox elsewhere, as the vendor’s',
      email('desk@acme-help.org'),
      { ownership: vendors },
      'contradicts-directory',
    ],
    ['a page, as the vendor’s', match('form', 'https://acme-help.org/'), { ownership: vendors }, null],
    ['a number that is named and not given', phone(null), { ownership: vendors }, null],
    ['a number, where no system is known', phone('+16082639900'), { ownership: vendors, at: unknown }, null],
    [
      'a number, where the directory has mailboxes only',
      phone('+16082639900'),
      { ownership: vendors, at: withChannels('help@acme-apply.com') },
      null,
    ],
    [
      'a mailbox, where the directory has numbers only',
      email('desk@acme-help.org'),
      { ownership: vendors, at: withChannels('+18776543299') },
      null,
    ],
    [
      'a number, where the directory has an outdated one only',
      phone('+16082639900'),
      { ownership: vendors, at: withChannels('+18776543200') },
      null,
    ],
  ])('%s', (_, found, given, warning) => {
    expect(warned(found, given)).toBe(warning);
  });
});

test.each<[printed: string, warning: Channel['warning']]>([
  ['1-900-555-0123', 'premium'],
  ['(0900) 123456', 'premium'],
  ['0190 123456', 'premium'],
  ['0892 70 12 34', 'premium'],
  ['899 12 34 56', 'premium'],
  ['0800 123456', null],
  ['0891 123456', null],
  ['40 0900 123', null],
])('a number whose country is not known costs extra by how it begins: %s', (printed, warning) => {
  expect(warned(phone(null, { printed }))).toBe(warning);
});

test('a number costs extra by the plan of its country', () => {
  expect(warned(phone('+19005550123'))).toBe('premium');
  expect(warned(phone('+498001234567'))).toBeNull();
});

test.each<[what: string, found: ContactMatch, given: Given, warning: Channel['warning']]>([
  ['support of the vendor', email('acme@gmail.com'), { ownership: guessed }, 'private-address'],
  ['support of the employer', email('globex@gmail.com'), { purpose: 'technical-support' }, 'private-address'],
  ['an employer’s recruiter', email('globex@gmail.com'), { purpose: 'recruiting' }, null],
  ['support at a domain of its own', email('it@globex.org'), { purpose: 'technical-support' }, null],
  ['a computer of a network', match('form', 'http://192.168.0.1/help'), {}, 'private-address'],
  ['one by its newer address', match('form', 'http://[::1]/help'), {}, 'private-address'],
  ['this computer', match('form', 'http://localhost/help'), {}, 'private-address'],
  ['a name of an office network', match('form', 'https://desk.internal/'), {}, 'private-address'],
  ['a name of a home network', match('form', 'https://printer.local/'), {}, 'private-address'],
  ['a host that begins like one', match('form', 'https://localhost.globex.org/'), {}, null],
  ['a host with figures in it', match('form', 'https://desk.10.globex.org/'), {}, null],
])('nobody’s desk: %s', (_, found, given, warning) => {
  expect(warned(found, given)).toBe(warning);
});

test('a link that leads elsewhere than it shows is warned of, but the right one of the two is not', () => {
  const linkTextTargets = ['help@acme-apply.com'];
  expect(warned(match('email', 'desk@globex.org', { linkTextTargets }))).toBe('link-differs');
  expect(warned(match('email', 'help@acme-apply.com', { linkTextTargets }))).toBeNull();
});

test.each<[what: string, frame: string, warning: Channel['warning']]>([
  ['another site', 'https://ads.initech.net/', 'foreign-frame'],
  ['the page itself', onEmployer.pageUrl, null],
  ['another host of its site', 'https://jobs.globex.org/', null],
  ['the system', 'https://globex.acme-apply.com/apply', null],
  ['none that has an address', 'about:blank', null],
])('what is shown by %s', (_, frame, warning) => {
  expect(warned(phone('+16082639900'), { frame })).toBe(warning);
});

test.each([
  ['https://jobs.acme.example/redirect?to=https://elsewhere.example/contact', 'link-differs'],
  ['https://jobs.acme.example/go?url=%2F%2Felsewhere.example', 'link-differs'],
  ['https://jobs.acme.example/go?url=https://help.acme.example/contact', null],
  ['https://jobs.acme.example/contact?return_to=https://elsewhere.example/form', null],
  ['https://jobs.acme.example/contact?to=support', null],
  ['http://fritz.box/support', 'private-address'],
  ['http://help.home.arpa/support', 'private-address'],
  ['https://homely.example/support', null],
] as const)('a page to write to at %s: %s', (page, warning) => {
  expect(warned(match('form', page))).toBe(warning);
});
