// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { allVendors, marksAt } from './directory.ts';
import { afterForms, frontEnds } from './roles.ts';
import { parsePattern } from './match-pattern.ts';
import type { Proven } from './vendor.ts';
import { channelKinds, messageKinds, purposes } from './vocabulary.ts';

const vendors = allVendors();

const files = Object.keys(import.meta.glob('./catalog/*.ts')).map(path =>
  path.slice('./catalog/'.length, -3),
);

test('every file is named as its vendor', () => {
  expect(files.sort()).toEqual(vendors.map(vendor => vendor.id).sort());
});

test('all of it is plain data, since a build hands it over as JSON', () => {
  expect(JSON.parse(JSON.stringify(vendors))).toEqual(vendors);
});

test('names are told apart', () => {
  const names = vendors.map(vendor => vendor.name.toLowerCase());
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('the short lists of roles name those of the directory', () => {
  const withRole = (...roles: string[]) =>
    vendors.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  const advice =
    'by their `role`, these belong into the list of src/vendors/roles.ts, in the order of their ids';
  expect(frontEnds, advice).toEqual(withRole('front-end'));
  expect(afterForms, advice).toEqual(withRole('assessment', 'background-check'));
});

describe.each(vendors)('$id', vendor => {
  const channels = vendor.support.channels;

  test('alone owns its examples', () => {
    const owners = vendor.pages.examples.map(example => [
      example,
      marksAt(new URL(example)).map(owner => owner.id),
    ]);
    expect(owners).toEqual(vendor.pages.examples.map(example => [example, [vendor.id]]));
  });

  test('owns none of the pages that are not for applicants', () => {
    const taken = (vendor.pages.counterExamples ?? []).filter(page =>
      marksAt(new URL(page)).some(({ id }) => id === vendor.id),
    );
    const { patterns } = vendor.pages;
    const advice = `a pattern of ${vendor.id} also fits a page in counterExamples: narrow ${patterns.join(', ')}`;
    expect(taken, advice).toEqual([]);
  });

  test('uses the words that there are', () => {
    for (const { kind, purpose, value } of channels) {
      expect.soft([...channelKinds, 'help'], `the kind of ${value}`).toContain(kind);
      expect.soft(purposes, `the purpose of ${value}`).toContain(purpose);
    }
    for (const rule of vendor.failures ?? []) {
      if (rule.kind) expect.soft(messageKinds, JSON.stringify(rule)).toContain(rule.kind);
    }
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
    const facts: Proven[] = [
      vendor.pages,
      vendor.support,
      ...channels,
      ...(vendor.fingerprints ? [vendor.fingerprints] : []),
      ...(vendor.failures ?? []),
      ...(vendor.ignore ?? []),
      ...(vendor.confirmations ?? []),
      ...(vendor.limits ?? []),
      ...(vendor.lastDay ?? []),
      ...[vendor.identity, vendor.closed].flatMap(fact => fact ?? []),
    ];
    for (const fact of facts) {
      const said = JSON.stringify(fact);
      expect
        .soft(fact.sources ?? [], `no source: name a page where this was read, in sources: ${said}`)
        .not.toEqual([]);
      expect
        .soft(fact.asOf === null ? '2026-01-01' : fact.asOf, `asOf is a date or null: ${said}`)
        .toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('has channels that are well-formed', () => {
    for (const { kind, value, status, asOf, sources } of channels) {
      if (status === 'verified')
        expect
          .soft(sources.length, `${value} is called verified and has one source: say single-source`)
          .toBeGreaterThan(1);
      if (status === 'undated') expect.soft(asOf, `${value} is called undated and has a date`).toBeNull();
      if (value === null) continue;
      if (kind === 'phone') {
        expect.soft(value, 'a number is written as +12125550101, without spaces').toMatch(/^\+\d{7,15}$/);
        // A withdrawn number may have left the numbering plan since.
        if (status !== 'outdated') {
          const isValid = parsePhoneNumberFromString(value)?.isValid();
          expect.soft(isValid, `${value} is no number that can be dialled`).toBe(true);
        }
      } else if (kind === 'email') {
        expect.soft(value, 'no e-mail address').toMatch(/^[^\s@:]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i);
      } else
        expect
          .soft(['https:', 'http:'], `${value} is no address of a page`)
          .toContain(new URL(value).protocol);
    }
  });
});
