import { describe, expect, test } from 'vitest';
import { outreachKey } from './contacts-made.ts';
import {
  newApplication,
  withAnswers,
  withChannels,
  withLookedIn,
  withOutcome,
  withOutreach,
  withoutReceived,
  withPage,
  withReceived,
  withSeen,
  withTried,
} from './open-application.ts';
import { sampleApplication, sampleChannel } from './samples.ts';

const later = '2026-03-03T10:00:00+01:00';
const page = {
  vendor: 'acme-apply',
  frontEnd: null,
  employer: null,
  employerDomain: null,
  job: { title: null, id: '1234' },
  url: 'https://jobs.acme-apply.example/globex/1234',
  deadline: null,
};
const outreach = {
  owner: 'vendor',
  purpose: 'technical-support',
  kind: 'email',
  value: 'help@acme-apply.example',
  at: later,
  outcome: 'waiting',
  answer: null,
} as const;

test('a later page fills in what was not known, and overwrites nothing that was', () => {
  const opened = newApplication('c', page, sampleApplication.openedAt);
  const richer = {
    ...page,
    employer: 'Globex',
    job: { title: 'Gardener', id: '999' },
    deadline: '2026-04-01',
    url: 'https://x.example/',
  };
  expect(withPage(opened, richer, later)).toMatchObject({
    employer: 'Globex',
    job: { title: 'Gardener', id: '1234' },
    deadline: '2026-04-01',
    url: 'https://x.example/',
    openedAt: sampleApplication.openedAt,
    updatedAt: later,
  });
  const asked = withAnswers(opened, { deadline: '2026-05-01' }, later);
  expect(withPage(asked, richer, later).deadline).toBe('2026-05-01');
});

test('a new application has nothing yet but what its page says', () => {
  expect(newApplication('c', page, later)).toEqual({
    id: 'c',
    ...page,
    chain: ['acme-apply'],
    openedAt: later,
    updatedAt: later,
    status: 'not-submitted',
    receivedAt: null,
    directionsFollowed: null,
    channels: [],
    outreach: [],
    tried: [],
    referral: null,
    field: null,
    lookedIn: [],
  });
});

test('what the applicant corrected or took away stays, whatever pages say', () => {
  const taken = { employer: null, job: { title: null, id: null }, deadline: null };
  const asRead = {
    employer: 'Globex',
    title: 'Gardener',
    number: '1234',
    deadline: '2026-04-01',
    url: page.url,
  };
  const corrected = { ...sampleApplication, ...taken, url: 'https://mine.example/', asRead };
  const says = { ...page, employer: 'Globex', job: sampleApplication.job, deadline: '2026-04-01' };
  expect(withPage(corrected, says, later)).toMatchObject({ ...taken, url: 'https://mine.example/' });
  const { asRead: _, ...uncorrected } = corrected;
  const { employer, job, deadline, url } = says;
  expect(withPage(uncorrected, says, later)).toMatchObject({ employer, job, deadline, url });
});

test('a domain of the employer is filled in, and none takes its place', () => {
  const tells = { ...page, employerDomain: 'initech.example' };
  const { employerDomain } = withPage(newApplication('c', page, later), tells, later);
  expect(employerDomain).toBe('initech.example');
  expect(withPage(sampleApplication, tells, later).employerDomain).toBe('globex.example');
});

test('a system is unknown until one is told', () => {
  const nowhere = newApplication('c', { ...page, vendor: null }, later);
  expect(withPage(nowhere, { ...page, vendor: null }, later)).toMatchObject({ vendor: null, frontEnd: null });
  expect(withPage(nowhere, page, later)).toMatchObject({ vendor: 'acme-apply', frontEnd: null });
  expect(withPage(newApplication('c', page, later), { ...page, vendor: null }, later).vendor).toBe(
    'acme-apply',
  );
});

test('what is seen in a tab is shown with what is stored, which does not become newer by that', () => {
  const seen = {
    ...sampleApplication,
    ...page,
    channels: [sampleChannel],
    lookedIn: ['page' as const],
    updatedAt: later,
  };
  expect(withSeen({ ...sampleApplication, lookedIn: ['help'] }, seen)).toMatchObject({
    employer: 'Globex',
    url: page.url,
    channels: [sampleChannel],
    lookedIn: ['help', 'page'],
    updatedAt: sampleApplication.updatedAt,
  });
});

test('the first receipt is the proof, until the applicant takes it back', () => {
  const received = withReceived(withReceived(sampleApplication, '2026-03-02T10:00:00Z'), later);
  expect(received).toMatchObject({ status: 'received', receivedAt: '2026-03-02T10:00:00Z' });
  expect(withoutReceived(received, later)).toMatchObject({ status: 'not-submitted', receivedAt: null });
});

test('an outreach gets its outcome, and its neighbours keep theirs', () => {
  const twice = withOutreach(withOutreach(sampleApplication, outreach), { ...outreach, kind: 'form' });
  const answered = withOutcome(twice, outreachKey(outreach), 'no-help', 'Ask the employer.', later);
  expect(answered.outreach.map(o => o.outcome)).toEqual(['no-help', 'waiting']);
  expect(answered.outreach[0]?.answer).toBe('Ask the employer.');
  expect(twice.outreach[0]?.outcome).toBe('waiting');
});

test('an answer stays with whom it came from, whatever another window took back meanwhile', () => {
  const form = { ...outreach, kind: 'form' as const };
  const left = withOutreach(sampleApplication, form);
  expect(withOutcome(left, outreachKey(form), 'no-help', 'Sorry.', later).outreach).toMatchObject([
    { kind: 'form', answer: 'Sorry.' },
  ]);
  expect(withOutcome(left, outreachKey(outreach), 'no-help', 'Sorry.', later).outreach).toEqual([form]);
});

test('an answer has its moment, and one that follows stands below it', () => {
  const asked = withOutreach(sampleApplication, outreach);
  const first = withOutcome(
    asked,
    outreachKey(outreach),
    'looking-into-it',
    'Ticket 77.',
    '2026-03-04T10:00:00+01:00',
  );
  expect(first.outreach).toMatchObject([{ answer: 'Ticket 77.', answeredAt: '2026-03-04T10:00:00+01:00' }]);
  const then = (answer: string | null) =>
    withOutcome(first, outreachKey(outreach), 'resolved', answer, '2026-03-05T10:00:00+01:00').outreach;
  expect(then('Done.')).toMatchObject([
    {
      at: later,
      outcome: 'resolved',
      answer: 'Ticket 77.\n\nDone.',
      answeredAt: '2026-03-05T10:00:00+01:00',
    },
  ]);
  expect(then(null)).toMatchObject([{ answer: 'Ticket 77.' }]);
  expect(withOutcome(asked, outreachKey(outreach), 'resolved', null, later).outreach).toMatchObject([
    { answer: null },
  ]);
});

test('a remedy tried twice is two entries, the same moment only one', () => {
  const once = withTried(sampleApplication, 'other-browser', later);
  expect(withTried(once, 'other-browser', later).tried).toHaveLength(1);
  expect(withTried(once, 'other-browser', '2026-03-04T10:00:00Z').tried).toHaveLength(2);
});

test('places looked in are remembered once', () => {
  expect(withLookedIn(withLookedIn(sampleApplication, 'page'), 'page', 'help').lookedIn).toEqual([
    'page',
    'help',
  ]);
});

describe('the same address read twice', () => {
  const both = (a: Partial<typeof sampleChannel>, b: Partial<typeof sampleChannel>) =>
    withChannels(withChannels(sampleApplication, [{ ...sampleChannel, ...a }]), [{ ...sampleChannel, ...b }])
      .channels;

  test.each<[string, Partial<typeof sampleChannel>, Partial<typeof sampleChannel>]>([
    ['the directory over the page', { position: 'directory' }, { position: 'error-message' }],
    ['no warning over a warning', { position: 'other' }, { position: 'directory', warning: 'foreign-frame' }],
    ['a known owner over an unknown', { position: 'other' }, { position: 'error-message', owner: 'unknown' }],
    [
      'letters of an e-mail address do not matter',
      { position: 'help-box' },
      { value: 'Help@Acme-Apply.example' },
    ],
  ])('%s, whichever came first', (_, better, worse) => {
    for (const channels of [both(better, worse), both(worse, better)]) {
      expect(channels).toEqual([{ ...sampleChannel, ...better }]);
    }
  });

  test('what only one of them tells is kept', () => {
    expect(both({ position: 'directory', hours: null }, { hours: 'Mon-Fri 9-17' })[0]).toMatchObject({
      position: 'directory',
      hours: 'Mon-Fri 9-17',
    });
  });

  test('a phone and an e-mail stay two', () => {
    expect(both({}, { kind: 'phone', value: '+15550100' })).toHaveLength(2);
  });
});

test('every system on the way is kept, and a test never takes the place of the form', () => {
  const posting = newApplication('one', { ...page, vendor: 'phenom' }, later);
  const form = withPage(posting, { ...page, vendor: 'workday' }, later);
  const tested = withPage(form, { ...page, vendor: 'codility' }, later);
  expect(tested).toMatchObject({
    vendor: 'workday',
    frontEnd: 'phenom',
    chain: ['phenom', 'workday', 'codility'],
  });
});

test('a test seen first gives way to the form', () => {
  const tested = newApplication('one', { ...page, vendor: 'codility' }, later);
  expect(tested.vendor).toBe('codility');
  expect(withPage(tested, { ...page, vendor: 'workday' }, later).vendor).toBe('workday');
});
