import { expect, test } from 'vitest';
import { allVendors } from '../../src/vendors/directory.ts';
import { catalogIn } from '../../src/vendors/catalog-text.ts';
import type { Vendor } from '../../src/vendors/vendor.ts';
import { makeMatcher } from '../../src/vendors/match.ts';
import { readAddress } from '../../src/vendors/read-address.ts';
import { carried, catalogText, shown } from './carried.ts';

const vendors = allVendors();

const shipped = vendors.map(carried);

test('what the extension carries tells every address as the whole directory does', () => {
  const whole = makeMatcher(vendors);
  const light = makeMatcher(shipped);
  for (const { pages } of vendors) {
    for (const address of [...pages.examples, ...(pages.counterExamples ?? [])]) {
      const url = new URL(address);
      const [owner] = light(url);
      expect(owner?.id).toBe(whole(url)[0]?.id);
      const [before, after] = [vendors, shipped].map(all => all.find(({ id }) => id === owner?.id));
      if (after) expect(readAddress(after, url)).toEqual(readAddress(before!, url));
    }
  }
});

test('what is shown keeps its sources, and nothing else has any', () => {
  const limit = { what: 'idle', minutes: 20, sources: ['https://help.acme.com/limits'], asOf: null } as const;
  const told = { sources: ['https://help.acme.com/'], asOf: '2026-01-12' };
  const vendor = shown({
    id: 'acme',
    name: 'Acme',
    company: 'Acme',
    identity: told,
    hostedBy: 'vendor',
    role: 'ats',
    pages: {
      patterns: ['*://jobs.acme.com/*'],
      examples: ['1', '2', '3', '4'].map(job => `https://jobs.acme.com/${job}`),
      counterExamples: ['https://www.acme.com/'],
      ...told,
    },
    fingerprints: { assets: ['cdn.acme.com'], ...told },
    failures: [{ selector: '.failed', text: null, kind: 'system', ...told }],
    ignore: [{ selector: '.notice', text: null, ...told }],
    confirmations: [{ selector: '.thanks', text: null, ...told }],
    limits: [limit],
    support: { policy: 'unknown', channels: [], ...told },
  });
  expect(vendor).toEqual({
    id: 'acme',
    name: 'Acme',
    company: 'Acme',
    hostedBy: 'vendor',
    role: 'ats',
    pages: {
      patterns: ['*://jobs.acme.com/*'],
      examples: ['https://jobs.acme.com/1', 'https://jobs.acme.com/2', 'https://jobs.acme.com/3'],
    },
    fingerprints: { assets: ['cdn.acme.com'] },
    failures: [{ selector: '.failed', text: null, kind: 'system' }],
    ignore: [{ selector: '.notice', text: null }],
    confirmations: [{ selector: '.thanks', text: null }],
    limits: [limit],
    support: { policy: 'unknown', channels: [], ...told },
  });
});

test('what the background carries names one source of a contact and of a rule for the last day', () => {
  const sources = ['https://help.acme.com/', 'https://acme.com/contact'];
  const [one, channel] = [sources.slice(0, 1), { kind: 'email', value: 'help@acme.com' } as const];
  const told = { purpose: 'technical-support', audience: 'applicants', status: 'verified' } as const;
  const rule = { by: 'Acme', what: 'extends', text: 'A fault moves the closing time.' } as const;
  const vendor = (of: readonly string[], rest: readonly string[], examples: readonly string[]): Vendor => ({
    id: 'acme',
    name: 'Acme',
    company: 'Acme',
    hostedBy: 'vendor',
    role: 'ats',
    closed: { since: '2026-01', everywhere: true, instead: null, sources: rest, asOf: null },
    pages: { patterns: ['*://jobs.acme.com/*'], examples },
    limits: [{ what: 'idle', minutes: 20, sources: rest, asOf: null }],
    lastDay: [{ ...rule, sources: of, asOf: null }],
    support: {
      policy: 'unknown',
      channels: [{ ...channel, ...told, sources: of, asOf: '2026-01-12' }],
      sources: rest,
      asOf: null,
    },
  });
  expect(carried(vendor(sources, sources, ['https://jobs.acme.com/1']))).toEqual(vendor(one, [], []));
});

test('as a text it holds the same vendors, and what tells them apart', () => {
  const { marks, vendorIn } = catalogIn(catalogText(shipped));
  expect(marks.map((_, place) => vendorIn(place))).toEqual(shipped);
  expect(vendorIn(7)).toBe(vendorIn(7));
  const [marksOnly, whole] = [makeMatcher(marks), makeMatcher(shipped)];
  const addresses = vendors.flatMap(({ pages }) => pages.examples);
  const told = (matcher: typeof whole) => addresses.map(one => matcher(new URL(one)).map(({ id }) => id));
  expect(told(marksOnly)).toEqual(told(whole));
  expect(JSON.stringify(marks).length).toBeLessThan(0.35 * JSON.stringify(shipped).length);
});

test('it is a good deal smaller than the whole', () => {
  const size = (data: unknown) => JSON.stringify(data).length;
  expect(size(shipped)).toBeLessThan(0.55 * size(vendors));
});
