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
  const understood = (kind: 'success' | 'system', unsure = false) => ({
    ...sampleNote.understanding,
    kind,
    unsure,
  });
  const notes = [
    sampleNote,
    { ...sampleNote, corrected: 'benign' as const },
    { ...sampleNote, understanding: understood('success') },
    { ...sampleNote, understanding: understood('system', true) },
    { ...sampleNote, understanding: understood('success'), corrected: 'session' as const },
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
