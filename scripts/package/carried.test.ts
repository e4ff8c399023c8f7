import { expect, test } from 'vitest';
import { vendors } from '../../src/vendors/directory.ts';
import { makeMatcher } from '../../src/vendors/match.ts';
import { readAddress } from '../../src/vendors/read-address.ts';
import { carried } from './carried.ts';

const shipped = vendors.map(carried);

test('what the extension carries tells every address as the whole directory does', () => {
  const whole = makeMatcher(vendors);
  const light = makeMatcher(shipped);
  for (const { pages } of vendors) {
    for (const address of [...pages.examples, ...(pages.counterExamples ?? [])]) {
      const url = new URL(address);
      const [owner] = light(url);
      expect(owner?.id).toBe(whole(url)[0]?.id);
      if (owner) expect(readAddress(owner, url)).toEqual(readAddress(whole(url)[0]!, url));
    }
  }
});

test('what is shown keeps its sources, and nothing else has any', () => {
  const limit = { what: 'idle', minutes: 20, sources: ['https://help.acme.com/limits'], asOf: null } as const;
  const told = { sources: ['https://help.acme.com/'], asOf: '2026-01-12' };
  const vendor = carried({
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

test('it is a good deal smaller than the whole', () => {
  const size = (data: unknown) => JSON.stringify(data).length;
  expect(size(shipped)).toBeLessThan(0.8 * size(vendors));
});
