import { expect, test } from 'vitest';
import { acme } from '../views/fixtures.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { finder } from './find-systems.ts';

const zoe: Vendor = { ...acme, id: 'zoe', name: 'Zoé Talent', company: null, aliases: ['Hire.io'] };
const ownerOf = (address: string) => (new URL(address).host.endsWith('acme-apply.example') ? acme : null);
const find = finder([zoe, acme], ownerOf);
const names = (asked: string) => {
  const found = find(asked);
  return found.by === 'name' ? found.vendors.map(({ name }) => name) : found.by;
};

test('nothing asked shows all, by name', () => expect(names('')).toEqual(['Acme Apply', 'Zoé Talent']));
test('case and accents do not matter', () => expect(names('zoe TAL')).toEqual(['Zoé Talent']));
test('old names and companies are found', () => {
  expect(names('hire.io')).toEqual(['Zoé Talent']);
  expect(names('acme talent inc')).toEqual(['Acme Apply']);
});

test.each([
  ['one letter wrong', 'acne apply', ['Acme Apply']],
  ['one missing', 'talnt', ['Acme Apply', 'Zoé Talent']],
  ['one too many', 'acmee', ['Acme Apply']],
  ['two swapped', 'appyl', ['Acme Apply']],
  ['a word that is right beside one that is not', 'zoe talemt', ['Zoé Talent']],
  ['two letters wrong', 'tolemt', []],
  ['a short word', 'zee', []],
  ['another word', 'workday', []],
  ['no word', '–', []],
])('a slip of the finger is forgiven where nothing else is found: %s', (_, asked, found) => {
  expect(names(asked)).toEqual(found);
});

test('a system of that name comes before others of its company', () => {
  const bought = { ...acme, id: 'aardvark', name: 'Aardvark' };
  const front = { ...acme, id: 'my-acme', name: 'Jobs by Acme' };
  const all = finder([bought, front, acme], ownerOf)('acme');
  expect(all.by === 'name' && all.vendors.map(({ name }) => name)).toEqual([
    'Acme Apply',
    'Jobs by Acme',
    'Aardvark',
  ]);
});

test.each([
  'https://jobs.acme-apply.example/globex/1',
  'jobs.acme-apply.example/globex',
  'jobs.acme-apply.example',
])('%s is an address', asked => expect(find(asked)).toEqual({ by: 'address', vendor: acme }));

test('an address of nobody is told as such', () =>
  expect(find('https://www.globex.example/')).toEqual({ by: 'address', vendor: null }));
