import { describe, expect, test } from 'vitest';
import { advise } from './advise.ts';
import {
  certain,
  employer,
  failed,
  lately,
  longAgo,
  noSupport,
  publicist,
  reached,
  someChannel,
  stuck,
  support,
} from './samples.ts';
import type { Situation } from './situation.ts';

const advised = (change: Partial<Situation>) => advise({ ...stuck, ...change });

test.each<[string, Partial<Situation>, number]>([
  [
    "the employer's help desk is untried where the vendor's was asked in the same way",
    {
      channels: [support('email'), support('email', 'employer')],
      outreach: [reached(support('email'), longAgo)],
    },
    7,
  ],
  [
    'support is untried where the same owner was asked in the same way for something else',
    { channels: [support('email')], outreach: [reached(someChannel('vendor', 'email', 'other'), longAgo)] },
    7,
  ],
  [
    'an address of the employer for anything counts as one of those who hire',
    { channels: [employer('phone', 'other')] },
    11,
  ],
  [
    'with maintenance and a fault in one day the fault counts',
    { failures: [failed('maintenance', '2026-03-02T09:00:00Z'), failed('system', '2026-03-02T19:00:00Z')] },
    7,
  ],
  [
    'a test that ended a session broke',
    { isTest: true, failures: [failed('session', longAgo)], channels: [support('email')] },
    7,
  ],
  [
    'a test broke where it let nobody in before',
    {
      isTest: true,
      directionsFollowed: null,
      failures: [failed('access', '2026-03-02T09:00:00Z'), failed('system', '2026-03-02T19:00:00Z')],
      channels: [support('email')],
    },
    7,
  ],
  [
    'who was called and written to long ago is called again',
    { ...noSupport, outreach: [reached(employer('phone'), longAgo), reached(employer('email'), longAgo)] },
    11,
  ],
  [
    'an employer who was written to long ago, with another written way left, and a phone, is called',
    {
      channels: [employer('email'), employer('form'), employer('phone')],
      outreach: [reached(employer('email'), longAgo)],
    },
    11,
  ],
])('%s', (_, change, row) => {
  expect(advised(change).row).toBe(row);
});

test('after a confirmation alone the reason is that nothing failed, after a rule that it is one', () => {
  expect(advised({ failures: [failed('success', longAgo)] }).because).toBe('nothing-failed');
  expect(advised({ failures: [failed('success', longAgo), failed('state', longAgo)] }).because).toBe(
    'state-is-no-fault',
  );
});

describe('what would change the advice', () => {
  test.each<[string, Partial<Situation>, string[]]>([
    ['nothing where somebody is certain', certain, []],
    ['nor towards a publicist', publicist, []],
    [
      'a friend who is not sure',
      { referral: { saysCall: true, certain: false }, failures: [] },
      ['referral-not-certain', 'nothing-failed'],
    ],
    [
      'a flashy field towards HR',
      { field: { flashy: true, recipient: 'hr' }, failures: [] },
      ['recipient-is-hr', 'nothing-failed'],
    ],
    [
      'a field that is not flashy',
      { field: { flashy: false, recipient: 'hr' }, failures: [] },
      ['nothing-failed'],
    ],
  ])('%s', (_, change, unmet) => {
    expect(advised(change).unmet).toEqual(unmet);
  });
});

describe('the way to a justified contact', () => {
  const stateOf = (change: Partial<Situation>) =>
    Object.fromEntries(advised(change).ladder.map(({ id, state }) => [id, state]));

  test('is at support while it is asked and while it is waited for', () => {
    const expected = {
      noted: 'done',
      'tried-again': 'done',
      directions: 'done',
      support: 'now',
      employer: 'todo',
    };
    expect(stateOf({})).toEqual(expected);
    expect(stateOf({ channels: [support('email')], outreach: [reached(support('email'), lately)] })).toEqual(
      expected,
    );
  });

  test('is at the employer where support did not help', () => {
    expect(stateOf(noSupport)).toMatchObject({ support: 'done', employer: 'now' });
  });
});

describe('when the advice changes by itself', () => {
  const asked = { channels: [support('email'), employer('email')] };

  test('when the time of an answer is over, however many contacts were made before', () => {
    const outreach = [reached(support('email'), longAgo, 'no-help'), reached(support('email'), lately)];
    expect(advised({ ...asked, outreach }).changesAt).toBe('2026-03-05T15:00:00.000Z');
  });

  test('not where an answer came: nothing is waited for', () => {
    expect(
      advised({ ...asked, outreach: [reached(support('email'), lately, 'no-help')] }).changesAt,
    ).toBeNull();
  });

  test('an urgent closing time ends urgency at its very end', () => {
    const at = (now: string) =>
      advise({
        ...stuck,
        ...asked,
        now,
        deadline: '2026-03-04T12:00:00Z',
        outreach: [reached(support('email'), lately)],
      }).verdict;
    expect(at('2026-03-04T12:00:00Z')).toBe('email-employer');
    expect(at('2026-03-04T12:00:00.001Z')).toBe('wait-for-support');
  });
});

test('a moment of a failure or a contact that is no date is an error', () => {
  expect(() => advised({ failures: [failed('system', 'yesterday')] })).toThrow('not a date: yesterday');
  expect(() => advised({ outreach: [reached(support('email'), 'soon')] })).toThrow('not a date: soon');
});
