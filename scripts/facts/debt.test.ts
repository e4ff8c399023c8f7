import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allVendors } from '../../src/vendors/directory.ts';
import type { Sourced, Vendor } from '../../src/vendors/vendor.ts';
import { debtOf, growth } from './debt.ts';

const vendors = allVendors();

const open = ['https://help.acme.example/a'];
const commit = '0123456789abcdef0123456789abcdef01234567';

function acme(sources: readonly string[], change: Partial<Vendor> = {}): Vendor {
  const fact: Sourced = { sources, asOf: null };
  return {
    id: 'acme',
    name: 'Acme',
    company: 'Acme',
    hostedBy: 'vendor',
    role: 'ats',
    pages: { patterns: [], examples: [], ...fact },
    support: { policy: 'unknown', channels: [], sources: open, asOf: null },
    ...change,
  };
}

test('the facts of the directory lack nothing more than they did', () => {
  const was = JSON.parse(readFileSync('scripts/facts/debt.json', 'utf8'));
  expect(growth(was, debtOf(vendors))).toEqual([]);
});

test.each([
  [['public code index record 1'], 'not openable'],
  [['http://help.acme.example/'], 'http only'],
  [['https://github.com/acme/list'], 'no commit'],
] as const)('%j is counted as %s', (sources, kind) => {
  expect(debtOf([acme(sources)])[kind]).toEqual({ acme: 1 });
});

test('a record beside an open page, and a repository at a commit, are fine', () => {
  const debt = debtOf([
    acme(['public code index record 1', `https://github.com/acme/list/blob/${commit}/a.ts`]),
  ]);
  expect(Object.values(debt).every(perVendor => Object.keys(perVendor).length === 0)).toBe(true);
});

test.each([
  ['two pages of one domain', ['https://a.globex.com/', 'https://b.globex.com/'], 1],
  ['a copy of a page', ['https://globex.com/', 'https://docplayer.net/1'], 1],
  ['a code record', ['https://globex.com/', 'public code index record 1'], 1],
  ['two domains', ['https://globex.com/', 'https://initech.org/'], 0],
] as const)('verified on %s', (_, sources, owed) => {
  const channel = {
    kind: 'email',
    value: 'help@acme.com',
    purpose: 'technical-support',
    audience: 'applicants',
  } as const;
  const support = {
    policy: 'unknown',
    channels: [{ ...channel, status: 'verified', sources, asOf: null }],
    sources: open,
    asOf: null,
  } as const;
  expect(debtOf([acme(open, { support })])['weak proof'].acme ?? 0).toBe(owed);
});

test('another company than the name says needs a source', () => {
  const bought = acme(open, { company: 'Globex Corporation' });
  expect(debtOf([bought])['company without source']).toEqual({ acme: 1 });
  const identity = { sources: open, asOf: null };
  expect(debtOf([{ ...bought, identity }])['company without source']).toEqual({});
});

test('only what grows is told', () => {
  const none = debtOf([]);
  const some = debtOf([acme(['public code index record 1'])]);
  expect(growth(none, some)).toEqual([
    'acme: 1 more than before, each of which rests on nothing that a reader can open',
  ]);
  expect(growth(some, none)).toEqual([]);
  expect(growth(some, some)).toEqual([]);
});
