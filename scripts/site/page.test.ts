import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allVendors } from '../../src/vendors/directory.ts';
import type { KnownChannel, Vendor } from '../../src/vendors/vendor.ts';
import { sitePage } from './page.ts';

const vendors = allVendors();

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const now = new Date('2026-11-28T12:00:00Z');
const site = (list: readonly Vendor[]) => sitePage({ vendors: list, messages, version: '1.2.3', now });

const source = { sources: ['https://help.acme.example/a?b=1&c=2'], asOf: '2026-01-31' };
const channel: KnownChannel = {
  kind: 'email',
  value: 'help@acme.example',
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'undated',
  ...source,
};
const acme = (channels: KnownChannel[], change: Partial<Vendor> = {}): Vendor => ({
  id: 'acme',
  name: 'Acme <Apply>',
  company: 'Acme & Sons',
  hostedBy: 'vendor',
  role: 'assessment',
  pages: { patterns: ['*://*.acme.example/jobs/*'], examples: [], ...source },
  support: { policy: 'supports-applicants', channels, ...source },
  ...change,
});

test('a system stands there with its help, where that was read, and when', () => {
  const page = site([acme([channel])]);
  expect(page).toContain('Acme &lt;Apply&gt; helps applicants directly.');
  expect(page).toContain('Online test or interview by Acme &amp; Sons');
  expect(page).toContain('help@acme.example (not checked yet)');
  expect(page).toContain('<a href="https://help.acme.example/a?b=1&amp;c=2" rel="noreferrer">');
  expect(page).toContain('as of 2026-01-31');
  expect(page).toContain('data-hosts="acme.example"');
  expect(page).toContain('Callworthy 1.2.3');
});

test.each([
  ['withdrawn', { status: 'outdated' }],
  ['for customers', { audience: 'customers' }],
  ['looked for in vain', { missed: '2026-11-01' }],
  ['for privacy only', { purpose: 'privacy' }],
] as const)('what is %s is not shown', (_, change) => {
  expect(site([acme([{ ...channel, ...change }])])).not.toContain('help@acme.example');
});

test('where nobody found help, the page says when it was looked for', () => {
  const support = { policy: 'unknown', looked: '2026-11-28', channels: [], ...source } as const;
  expect(site([acme([], { support })])).toContain('We looked on 2026-11-28 and found no help for applicants');
});

test('every system of the directory stands there once', () => {
  const ids = [...site(vendors).matchAll(/<article id="([^"]+)"/g)].map(match => match[1]!);
  expect(ids.toSorted()).toEqual(vendors.map(({ id }) => id).toSorted());
});
