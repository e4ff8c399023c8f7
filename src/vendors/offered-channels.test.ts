import { expect, test } from 'vitest';
import { offeredChannels } from './offered-channels.ts';
import type { KnownChannel, Vendor } from './vendor.ts';

const now = new Date('2026-11-28T12:00:00Z');
const source = { sources: ['https://help.acme.example/'], asOf: null };
const form: KnownChannel = {
  kind: 'form',
  value: 'https://help.acme.example/ask',
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'single-source',
  ...source,
};
const vendor = (...channels: KnownChannel[]): Vendor => ({
  id: 'acme',
  name: 'Acme',
  company: null,
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: ['*://*.acme.example/*'], examples: [], ...source },
  support: { policy: 'unknown', channels, ...source },
});
const offered = (change: Partial<KnownChannel>, page: string | null = null) =>
  offeredChannels(vendor({ ...form, ...change }), now, page);

test.each<[string, Partial<KnownChannel>, string | null]>([
  ['nobody came to check it', {}, 'unchecked'],
  ['checked this year', { checked: '2026-01-05' }, 'checked'],
  ['checked a year ago to the day', { checked: '2025-11-28' }, 'checked'],
  ['checked more than a year ago', { checked: '2025-11-27' }, 'old'],
  ['checked two years ago to the day', { checked: '2024-11-28' }, 'old'],
  ['checked more than two years ago', { checked: '2024-11-27' }, null],
  ['not found when it was looked for', { missed: '2026-11-01' }, null],
  ['not found after it was checked', { checked: '2026-10-01', missed: '2026-11-01' }, null],
  ['found again', { checked: '2026-11-20', missed: '2026-11-01' }, 'checked'],
  ['outdated', { status: 'outdated', checked: '2026-11-01' }, null],
  ['published for customers', { audience: 'customers', checked: '2026-11-01' }, null],
  ['none is published', { value: null }, null],
])('%s', (_, change, freshness) => {
  expect(offered(change)[0]?.freshness ?? null).toBe(freshness);
});

test('what was checked within a year stands in front', () => {
  const old = { ...form, value: 'https://help.acme.example/old', checked: '2025-01-01' };
  const fresh = { ...form, value: 'https://help.acme.example/new', checked: '2026-11-01' };
  expect(offeredChannels(vendor(old, form, fresh), now, null).map(({ value }) => value)).toEqual([
    fresh.value,
    old.value,
    form.value,
  ]);
});

test.each<[string, string, string | null, string | null]>([
  [
    '/help?x=1',
    'on the host of the page',
    'https://globex.acme.example/apply/7',
    'https://globex.acme.example/help?x=1',
  ],
  [
    '/index?who={tenant}.help',
    'with the name of the tenant',
    'https://globex.acme.example/',
    'https://globex.acme.example/index?who=globex.help',
  ],
  [
    '{path}?page=help&id={ID}',
    'with what the page’s own address says',
    'https://globex.acme.example/x?id=7',
    'https://globex.acme.example/x?page=help&id=7',
  ],
  ['/help?id={ID}', 'but not without it', 'https://globex.acme.example/x', null],
  ['/help', 'but not on a page of somebody else', 'https://globex.example/', null],
  ['/help', 'nor without a page', null, null],
  ['/help', 'nor on a text that is no address', 'globex', null],
])('help at %s stands %s', (at, _, page, value) => {
  expect(offered({ value: null, at }, page)[0]?.value ?? null).toBe(value);
});

test('a system that lives on employers’ hosts only has its help there', () => {
  const { pages, ...rest } = vendor({ ...form, value: null, at: '/help' });
  const own = { ...rest, pages: { ...pages, patterns: [] } };
  expect(offeredChannels(own, now, 'https://jobs.globex.example/x')[0]?.value).toBe(
    'https://jobs.globex.example/help',
  );
});
