import { describe, expect, test } from 'vitest';
import { sampleApplication, sampleChannel, sampleNote } from '../applications/samples.ts';
import type { Note } from '../applications/note.ts';
import type { KnownChannel, Vendor } from '../vendors/vendor.ts';
import { situationOf } from './situation.ts';

const now = new Date('2026-03-04T12:00:00Z');
const sourced = { sources: ['https://help.acme-apply.example/'], asOf: null };
const known: KnownChannel = {
  kind: 'form',
  value: 'https://help.acme-apply.example/new',
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'verified',
  ...sourced,
};
const vendorWith = (role: Vendor['role'], ...channels: KnownChannel[]): Vendor => ({
  id: 'acme-apply',
  name: 'Acme Apply',
  company: 'Acme',
  hostedBy: 'vendor',
  role,
  pages: { patterns: ['https://tests.acme-apply.example/*'], examples: [], ...sourced },
  support: { policy: 'supports-applicants', channels, ...sourced },
});

test('what came from the own connection is the own side, and no failure of the system', () => {
  const offline: Note = { ...sampleNote, context: 'network', text: 'offline' };
  expect(situationOf(sampleApplication, [offline, sampleNote], null, now).failures).toEqual([
    { kind: 'input', at: sampleNote.at, ownSide: true },
    { kind: 'system', at: sampleNote.at },
  ]);
});

test('on a system that is gone a failure of the very day is a state', () => {
  const closed = { since: sampleNote.at, everywhere: true, instead: null, ...sourced };
  const { failures } = situationOf(sampleApplication, [sampleNote], { ...vendorWith('ats'), closed }, now);
  expect(failures[0]?.kind).toBe('state');
});

describe('a channel of a page', () => {
  test('keeps whose word it is, and what it is kept for', () => {
    const read = { ...sampleChannel, claim: 'page' as const, lane: 'account' as const };
    expect(situationOf({ ...sampleApplication, channels: [read] }, [], null, now).channels).toEqual([
      {
        owner: 'vendor',
        purpose: 'technical-support',
        kind: 'email',
        value: sampleChannel.value,
        claim: 'page',
        lane: 'account',
      },
    ]);
  });

  test('gives what it is kept for to the same one of the directory, and to no other', () => {
    const read = { ...sampleChannel, kind: 'form' as const, value: known.value!, lane: 'account' as const };
    const other = { ...sampleChannel, value: 'else@acme-apply.example', lane: 'payment' as const };
    const second = { ...known, value: 'https://help.acme-apply.example/second' };
    const application = { ...sampleApplication, channels: [read, other] };
    const { channels } = situationOf(application, [], vendorWith('ats', known, second), now);
    expect(channels.map(({ value, lane }) => [value, lane])).toEqual([
      [other.value, 'payment'],
      [known.value, 'account'],
      [second.value, undefined],
    ]);
  });
});

test('only support that was checked lately makes other support stale', () => {
  const checked = '2026-02-01';
  const staleBeside = (other: Partial<KnownChannel>) => {
    const second = { ...known, value: 'https://help.acme-apply.example/second', checked, ...other };
    const { channels } = situationOf(sampleApplication, [], vendorWith('ats', known, second), now);
    return channels.find(({ value }) => value === known.value)?.stale ?? false;
  };
  expect(staleBeside({})).toBe(true);
  expect(staleBeside({ kind: 'help' })).toBe(false);
  expect(staleBeside({ purpose: 'accommodation' })).toBe(false);
});

describe('support was looked for on the page, so it is known that there is none', () => {
  const seen = { ...sampleApplication, lookedIn: ['page' as const] };
  const looked = (support: Partial<Vendor['support']>) => {
    const vendor = vendorWith('ats');
    return situationOf(seen, [], { ...vendor, support: { ...vendor.support, ...support } }, now)
      .supportLookedFor;
  };

  test.each<[string, Partial<Vendor['support']>, boolean]>([
    ['where its vendor sends applicants to the employer', { policy: 'sends-to-employer' }, true],
    ['where none is published', { channels: [{ ...known, value: null }] }, true],
    [
      'not where only none for accommodation is',
      { channels: [{ ...known, value: null, purpose: 'accommodation' }] },
      false,
    ],
    ['not where it is at a path of its own', { channels: [{ ...known, value: null, at: '/help' }] }, false],
    ['not where one is published', { channels: [known], looked: '2026-02-01' }, false],
  ])('%s', (_, support, isKnown) => {
    expect(looked(support)).toBe(isKnown);
  });
});

describe.each(['assessment', 'background-check'] as const)('an application of its own: %s', role => {
  const vendor = vendorWith(role);
  const onTest = (at: string, kind: 'system' | 'success' = 'system'): Note => ({
    ...sampleNote,
    at,
    url: 'https://tests.acme-apply.example/t/1',
    understanding: { ...sampleNote.understanding, kind },
  });

  test('is a test only where there is a clock', () => {
    expect(situationOf(sampleApplication, [], vendor, now).isTest).toBe(role === 'assessment');
    expect(situationOf(sampleApplication, [], vendorWith('ats'), now).isTest).toBe(false);
  });

  test('has arrived by its own last word alone', () => {
    const [failure, arrival] = [onTest('2026-03-03T09:00:00Z'), onTest('2026-03-03T10:00:00Z', 'success')];
    const statusOf = (...notes: Note[]) => situationOf(sampleApplication, notes, vendor, now).application;
    expect(statusOf(failure, arrival)).toEqual({ status: 'received', receivedAt: arrival.at });
    expect(statusOf(arrival, onTest('2026-03-03T11:00:00Z'))).toEqual({
      status: 'not-submitted',
      receivedAt: null,
    });
    expect(statusOf()).toEqual({ status: 'not-submitted', receivedAt: null });
  });

  test('has contacts of its own pages and of the employer, not those of the form before', () => {
    const ofTest = { ...sampleChannel, value: 'a@x.example', source: 'https://tests.acme-apply.example/t/1' };
    const ofForm = { ...sampleChannel, value: 'b@x.example', source: 'https://jobs.acme-apply.example/1' };
    const ofEmployer = { ...ofForm, value: 'c@x.example', owner: 'employer' as const };
    const application = { ...sampleApplication, channels: [ofTest, ofForm, ofEmployer] };
    const { channels } = situationOf(application, [], vendor, now);
    expect(channels.map(({ value }) => value)).toEqual([ofTest.value, ofEmployer.value]);
  });

  test('whoever was asked in the moment of its first failure was asked about it', () => {
    const at = '2026-03-03T09:00:00Z';
    const asked = { ...sampleChannel, at, outcome: 'waiting' as const, answer: null };
    const application = { ...sampleApplication, updatedAt: '2026-03-04T09:00:00Z', outreach: [asked] };
    expect(situationOf(application, [onTest(at)], vendor, now).outreach).toHaveLength(1);
    expect(situationOf(application, [], vendor, now).outreach).toHaveLength(0);
  });
});
