import { expect, test } from 'vitest';
import { readAddress } from './read-address.ts';
import type { Vendor } from './vendor.ts';

const rules = {
  pages: {
    extract: [
      '^https://(?<employer>[^.]+)\\.acme\\.example/.*_(?<job>R-\\d+)',
      'acme\\.example/(?<employer>[^/?#]+)',
    ],
  },
} as unknown as Vendor;

test.each([
  ['https://globex.acme.example/Field-Engineer_R-77/apply', { employer: 'Globex', job: 'R-77' }],
  ['https://jobs.acme.example/initech-labs', { employer: 'Initech Labs', job: null }],
  ['https://jobs.acme.example/IBM', { employer: 'IBM', job: null }],
  ['https://jobs.acme.example/M%C3%BCller%20%26%20Co', { employer: 'Müller & Co', job: null }],
  ['https://jobs.acme.example/50%', { employer: '50%', job: null }],
  ['https://jobs.acme.example/', { employer: null, job: null }],
])('%s', (address, answer) => {
  expect(readAddress(rules, new URL(address))).toEqual(answer);
});
