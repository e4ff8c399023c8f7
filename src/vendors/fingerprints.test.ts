import { expect, test } from 'vitest';
import { allVendors } from './directory.ts';
import { scriptFingerprint } from './fingerprints.ts';
import { type PageEvidence, recognise } from './recognise.ts';

const vendors = allVendors();

const page: PageEvidence = {
  url: 'https://careers.globex.example/jobs/7',
  assets: [],
  links: [],
  footer: '',
  fingerprints: [],
  isAboutJob: true,
};

/** What a page shows when it shows one fingerprint of a vendor and nothing else. */
const shown = vendors.flatMap(({ id, fingerprints = {} }) => {
  const {
    assets = [],
    selectors = [],
    scripts = [],
    footers = [],
  } = fingerprints as NonNullable<(typeof vendors)[number]['fingerprints']>;
  return [
    ...assets.map(asset => [id, asset, { assets: [`https://${asset}`] }] as const),
    ...assets.map(asset => [id, asset, { requests: [`https://${asset}`] }] as const),
    ...selectors.map(one => [id, one, { fingerprints: [one] }] as const),
    ...scripts.map(one => [id, one, { fingerprints: [scriptFingerprint + one] }] as const),
    ...footers.map(footer => [id, footer, { footer: `© Globex. ${footer}` }] as const),
  ];
});

test('every fingerprint can fit, and tells its own vendor', () => {
  const wrong = shown
    .map(
      ([id, what, evidence]) => [id, what, recognise({ ...page, ...evidence })?.vendor.id ?? null] as const,
    )
    .filter(([id, , told]) => told !== id);
  expect(wrong).toEqual([]);
});

test('no part of an address is named that addresses of parts do not have', () => {
  const assets = vendors.flatMap(({ fingerprints }) => fingerprints?.assets ?? []);
  expect(assets.filter(asset => !/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^?#*\s]*)?$/.test(asset))).toEqual([]);
});

test('a selector that needs other letters than the page has would never fit', () => {
  const selectors = vendors.flatMap(({ fingerprints }) => fingerprints?.selectors ?? []);
  // Names of elements are compared in small letters in pages of HTML.
  expect(selectors.filter(one => /(?:^|[\s>+~,])[a-z]*[A-Z][A-Za-z]*(?=[[.#:]|$)/.test(one))).toEqual([]);
});
