import { expect, test } from 'vitest';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import type { KnownChannel, Vendor } from '../vendors/vendor.ts';
import { situationOf } from './situation.ts';

const now = new Date('2026-03-04T12:00:00Z');
const known: KnownChannel = {
  kind: 'form',
  value: 'https://help.acme-apply.example/new',
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'verified',
  sources: ['https://help.acme-apply.example/'],
  asOf: null,
};
const vendor: Vendor = {
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: [], examples: [], sources: ['x'], asOf: null },
  support: { policy: 'supports-applicants', channels: [known], sources: ['x'], asOf: null },
};
const withKnown = (...channels: KnownChannel[]): Vendor => ({
  ...vendor,
  support: { ...vendor.support, channels },
});

test('what the applicant says about a note outranks the classifier, and confirmations are no failures', () => {
  const classifiedAs = (kind: 'success' | 'system', unsure = false) => ({
    ...sampleNote.understanding,
    kind,
    unsure,
  });
  const notes = [
    sampleNote,
    { ...sampleNote, corrected: 'benign' as const },
    { ...sampleNote, understanding: classifiedAs('success') },
    { ...sampleNote, understanding: classifiedAs('system', true) },
    { ...sampleNote, understanding: classifiedAs('success'), corrected: 'session' as const },
  ];
  expect(situationOf(sampleApplication, notes, null, now).failures.map(({ kind }) => kind)).toEqual([
    'system',
    'session',
  ]);
});

test('channels with a warning are not counted', () => {
  const suspicious = { ...sampleChannel, warning: 'foreign-frame' as const };
  expect(situationOf({ ...sampleApplication, channels: [suspicious] }, [], null, now).channels).toEqual([]);
});

test.each<[string, Partial<KnownChannel>, number]>([
  ['a published form', {}, 1],
  ['a help page is to be read, not to be written to', { kind: 'help' }, 0],
  ['none is published', { value: null }, 0],
  ['outdated', { status: 'outdated' }, 0],
  ['for accommodation', { purpose: 'accommodation' }, 0],
])("of the directory's channels: %s", (_, change, count) => {
  expect(situationOf(sampleApplication, [], withKnown({ ...known, ...change }), now).channels).toHaveLength(
    count,
  );
});

test('the directory knows better what a channel is for than the page it was read on', () => {
  const misread = {
    ...sampleChannel,
    kind: 'form' as const,
    value: known.value ?? '',
    owner: 'unknown' as const,
    purpose: 'other' as const,
  };
  expect(situationOf({ ...sampleApplication, channels: [misread] }, [], vendor, now).channels).toEqual([
    { owner: 'vendor', purpose: 'technical-support', kind: 'form', value: known.value },
  ]);
});

test('support of a system that the employer runs is owned by the employer', () => {
  expect(
    situationOf(sampleApplication, [], { ...vendor, hostedBy: 'employer' }, now).channels[0]?.owner,
  ).toBe('employer');
});

test.each<[string, Vendor | null, ('page' | 'help')[], boolean]>([
  ['nowhere yet', null, [], false],
  ['on the page only', null, ['page'], false],
  ['on page and help', null, ['page', 'help'], true],
  [
    'on the page, and the directory says none is published',
    withKnown({ ...known, value: null }),
    ['page'],
    true,
  ],
  ['only in the directory', withKnown({ ...known, value: null }), [], false],
])('support looked for: %s', (_, system, lookedIn, looked) => {
  expect(situationOf({ ...sampleApplication, lookedIn }, [], system, now).supportLookedFor).toBe(looked);
});

test('a deadline that is no date is none', () => {
  expect(situationOf({ ...sampleApplication, deadline: 'until filled' }, [], null, now).deadline).toBeNull();
  expect(situationOf({ ...sampleApplication, deadline: '2026-03-05' }, [], null, now).deadline).toBe(
    '2026-03-05',
  );
});

const testVendor: Vendor = {
  ...vendor,
  role: 'assessment',
  pages: { ...vendor.pages, patterns: ['https://tests.acme-apply.example/*'] },
};
const onTest = (at: string) => ({ ...sampleNote, at, url: 'https://tests.acme-apply.example/t/1' });

test('a test that fails after the application arrived is a failure of its own', () => {
  const received = { ...sampleApplication, status: 'received' as const, receivedAt: '2026-03-01T12:00:00Z' };
  const notes = [{ ...sampleNote, at: '2026-03-01T09:00:00Z' }, onTest('2026-03-03T09:00:00Z')];
  const { application, failures } = situationOf(received, notes, testVendor, now);
  expect(application).toEqual({ status: 'not-submitted', receivedAt: null });
  expect(failures.map(({ at }) => at)).toEqual(['2026-03-03T09:00:00Z']);
});

test('who was asked about the form was not asked about the test', () => {
  const asked = {
    owner: 'vendor',
    purpose: 'technical-support',
    kind: 'form',
    value: null,
    outcome: 'waiting',
    answer: null,
  } as const;
  const application = {
    ...sampleApplication,
    outreach: [
      { ...asked, at: '2026-03-01T10:00:00Z' },
      { ...asked, at: '2026-03-03T10:00:00Z' },
    ],
  };
  const { outreach } = situationOf(application, [onTest('2026-03-03T09:00:00Z')], testVendor, now);
  expect(outreach.map(({ at }) => at)).toEqual(['2026-03-03T10:00:00Z']);
});

test.each([
  [true, '2026-03-03T09:00:00Z', 'state'],
  [true, '2025-03-03T09:00:00Z', 'system'],
  [false, '2026-03-03T09:00:00Z', 'system'],
] as const)('on a system that is closed (everywhere: %s) a failure at %s is %s', (everywhere, at, kind) => {
  const closed = { since: '2026-01', everywhere, instead: null, sources: ['x'], asOf: null };
  const { failures } = situationOf(sampleApplication, [{ ...sampleNote, at }], { ...vendor, closed }, now);
  expect(failures[0]?.kind).toBe(kind);
});

test('what was checked lately goes before what was not', () => {
  const fresh = { ...known, value: 'https://help.acme-apply.example/fresh', checked: '2026-02-01' };
  const { channels } = situationOf(sampleApplication, [], withKnown(known, fresh), now);
  expect(
    channels.filter(({ kind }) => kind === 'form').map(({ value, stale }) => [value, stale ?? false]),
  ).toEqual([
    [fresh.value, false],
    [known.value, true],
  ]);
});

test('where somebody looked and found nothing, nobody has to look again', () => {
  const seen = { ...sampleApplication, lookedIn: ['page' as const] };
  const support = { ...vendor.support, policy: 'unknown' as const, channels: [] };
  const lookedFor = (looked?: string) =>
    situationOf(seen, [], { ...vendor, support: looked ? { ...support, looked } : support }, now)
      .supportLookedFor;
  expect(lookedFor()).toBe(false);
  expect(lookedFor('2026-02-01')).toBe(true);
});
