import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allVendors } from './directory.ts';
import { hostPattern } from './match-pattern.ts';

const vendors = allVendors();

const locked = readFileSync('hosts.lock', 'utf8').trimEnd().split('\n');
const hosts = new Set(vendors.flatMap(vendor => vendor.pages.patterns).map(hostPattern));

test('hosts.lock is sorted and names each host once, so that a change of it is easy to see', () => {
  expect(locked).toEqual([...new Set(locked)].sort());
});

test('hosts.lock names only hosts of the directory', () => {
  expect(locked.filter(host => !hosts.has(host))).toEqual([]);
});

test('no host that mostly serves something else is asked for at the installation', () => {
  const general = /((^|\.)(force|salesforce-sites|google)\.com|^europa\.eu)\/\*$/;
  expect(locked.map(host => host.slice(host.indexOf('//') + 2)).filter(host => general.test(host))).toEqual(
    [],
  );
});

// By the number of postings and boards seen in public lists.
test.each([
  'workday',
  'greenhouse',
  'lever',
  'smartrecruiters',
  'icims',
  'workable',
  'successfactors',
  'oracle-recruiting-cloud',
  'oracle-taleo',
  'adp-workforce-now',
  'ukg-pro',
  'dayforce',
])('%s is read from the installation on, whatever else its hosts serve', id => {
  const vendor = vendors.find(one => one.id === id || one.id === `sap-${id}`);
  const missing = vendor?.pages.patterns.filter(pattern => !locked.includes(hostPattern(pattern)));
  expect(missing?.filter(pattern => !pattern.includes('community.'))).toEqual([]);
});
