// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { vendors, vendorsAt } from './directory.ts';
import { parsePattern } from './match.ts';
import type { Sourced } from './vendor.ts';

const files = Object.keys(import.meta.glob('./catalog/*.ts')).map(path =>
  path.slice('./catalog/'.length, -3),
);

test('every file is named as its vendor', () => {
  expect(files.sort()).toEqual(vendors.map(vendor => vendor.id).sort());
});

test('names are told apart', () => {
  const names = vendors.map(vendor => vendor.name.toLowerCase());
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe.each(vendors)('$id', vendor => {
  const channels = vendor.support.channels;

  test('alone owns its examples', () => {
    const owners = vendor.pages.examples.map(example => [
      example,
      vendorsAt(new URL(example)).map(owner => owner.id),
    ]);
    expect(owners).toEqual(vendor.pages.examples.map(example => [example, [vendor.id]]));
  });

  test('owns none of the pages that are not for applicants', () => {
    const taken = (vendor.pages.counterExamples ?? []).filter(page =>
      vendorsAt(new URL(page)).includes(vendor),
    );
    expect(taken).toEqual([]);
  });

  test('can be recognised by something', () => {
    const { patterns, urlSignatures = [] } = vendor.pages;
    const { assets = [], selectors = [], scripts = [], footers = [] } = vendor.fingerprints ?? {};
    expect(
      patterns.length +
        urlSignatures.length +
        assets.length +
        selectors.length +
        scripts.length +
        footers.length,
    ).toBeGreaterThan(0);
    if (patterns.length > 0) expect(vendor.pages.examples).not.toEqual([]);
  });

  test('has patterns that a manifest accepts', () => {
    for (const pattern of [...vendor.pages.patterns, ...(vendor.pages.except ?? [])]) {
      expect(() => parsePattern(pattern)).not.toThrow();
      expect(parsePattern(pattern).host).toContain('.');
    }
  });

  test('has expressions and selectors that compile', () => {
    for (const rule of vendor.pages.extract ?? []) {
      expect(rule).toMatch(/\?<(employer|job)>/);
      expect(() => new RegExp(rule, 'i')).not.toThrow();
    }
    for (const rule of vendor.kinds ?? []) {
      expect(rule.path ?? rule.selector).toBeTruthy();
      if (rule.path) expect(() => new RegExp(rule.path!, 'i')).not.toThrow();
    }
    const rules = [...(vendor.failures ?? []), ...(vendor.ignore ?? []), ...(vendor.confirmations ?? [])];
    const selectors = [
      ...(vendor.fingerprints?.selectors ?? []),
      ...[...(vendor.kinds ?? []), ...rules].flatMap(rule => rule.selector ?? []),
    ];
    for (const selector of selectors) {
      expect(() => document.createDocumentFragment().querySelector(selector), selector).not.toThrow();
    }
    for (const rule of rules) expect(rule.selector ?? rule.text).toBeTruthy();
  });

  test('is plain data, fit to be sent in a message', () => {
    expect(JSON.parse(JSON.stringify(vendor))).toEqual(vendor);
  });

  test('says where every fact was read', () => {
    const facts: Sourced[] = [
      vendor.pages,
      vendor.support,
      ...channels,
      ...(vendor.fingerprints ? [vendor.fingerprints] : []),
      ...(vendor.failures ?? []),
      ...(vendor.ignore ?? []),
      ...(vendor.confirmations ?? []),
      ...(vendor.limits ?? []),
    ];
    for (const fact of facts) {
      expect(fact.sources, JSON.stringify(fact)).not.toEqual([]);
      expect(fact.asOf ?? '2026-01-01', JSON.stringify(fact)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('has channels that are well-formed', () => {
    for (const { kind, value, status, asOf, sources } of channels) {
      if (status === 'verified')
        expect(sources.length, `${value} is verified on one source`).toBeGreaterThan(1);
      if (status === 'undated') expect(asOf).toBeNull();
      if (value === null) continue;
      if (kind === 'phone') {
        expect(value).toMatch(/^\+\d{7,15}$/);
        // A withdrawn number may have left the numbering plan since.
        if (status !== 'outdated') expect(parsePhoneNumberFromString(value)?.isValid(), value).toBe(true);
      } else if (kind === 'email') expect(value).toMatch(/^[^\s@:]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i);
      else expect(['https:', 'http:']).toContain(new URL(value).protocol);
    }
  });
});
