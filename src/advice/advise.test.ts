import { describe, expect, test } from 'vitest';
import type { ChannelKind } from '../vendors/vocabulary.ts';
import { advise } from './advise.ts';
import {
  certain,
  someChannel,
  employer,
  employerWritten,
  failed,
  lately,
  longAgo,
  noSupport,
  phoneOnly,
  publicist,
  reached,
  stuck,
  support,
  supportAsked,
} from './samples.ts';
import type { Situation } from './situation.ts';

/** It failed for the first time, on a test. */
const test1 = { isTest: true, failures: [failed('system', longAgo)], directionsFollowed: null };

type Answer = [row: number, verdict: string, channel: ChannelKind | null, exception: 1 | 2 | 3 | null];

test.each<[string, Partial<Situation>, Answer]>([
  ['a friend inside is certain', certain, [1, 'email-employer', 'email', 1]],
  ['… and only a phone is known', { ...certain, ...phoneOnly }, [1, 'call-employer', 'phone', 1]],
  ['… and no channel is known', { ...certain, channels: [] }, [1, 'email-employer', null, 1]],
  ['a publicist', publicist, [2, 'email-employer', 'email', 3]],
  ['a publicist with a phone only', { ...publicist, ...phoneOnly }, [2, 'call-employer', 'phone', 3]],
  ['received', { application: { status: 'received' } }, [3, 'do-not-contact', null, null]],
  ['nothing failed', { failures: [] }, [3, 'do-not-contact', null, null]],
  [
    'only a state and a confirmation',
    { failures: [failed('state', longAgo), failed('success', longAgo)] },
    [3, 'do-not-contact', null, null],
  ],
  ['only corrections', { failures: [failed('input', longAgo)] }, [4, 'fix-input', null, null]],
  [
    'nothing but what lay between the applicant and the internet',
    { failures: [{ ...failed('input', longAgo), ownSide: true }] },
    [4, 'fix-input', null, null],
  ],
  ['failed once', { failures: [failed('system', longAgo)] }, [5, 'try-again', null, null]],
  [
    'a burst is one attempt',
    { failures: ['10:00', '10:04', '10:08'].map(t => failed('system', `2026-03-02T${t}:00Z`)) },
    [5, 'try-again', null, null],
  ],
  [
    'maintenance over 23 hours',
    {
      failures: [
        failed('maintenance', '2026-03-02T09:00:00Z'),
        failed('maintenance', '2026-03-03T08:00:00Z'),
      ],
    },
    [5, 'try-again', null, null],
  ],
  [
    'maintenance over a whole day',
    {
      failures: [
        failed('maintenance', '2026-03-02T09:00:00Z'),
        failed('maintenance', '2026-03-03T09:00:00Z'),
      ],
    },
    [7, 'contact-support', 'email', null],
  ],
  ['directions not asked', { directionsFollowed: null }, [6, 'check-directions', null, null]],
  ['directions not followed', { directionsFollowed: false }, [6, 'check-directions', null, null]],
  ['support untried', {}, [7, 'contact-support', 'email', null]],
  [
    "the employer's own help desk is support too",
    { channels: [support('form', 'employer'), employer('email')] },
    [7, 'contact-support', 'form', null],
  ],
  [
    'support e-mail was no use, its phone is untried',
    { outreach: [reached(support('email'), longAgo, 'no-help')] },
    [7, 'contact-support', 'phone', null],
  ],
  ['support asked yesterday', supportAsked(lately), [8, 'wait-for-support', null, null]],
  ['support silent for two days', supportAsked(longAgo), [9, 'email-employer', 'email', 2]],
  ['support could not help', supportAsked(lately, 'no-help'), [9, 'email-employer', 'email', 2]],
  [
    'support sends to the employer',
    supportAsked(lately, 'referred-to-employer'),
    [9, 'email-employer', 'email', 2],
  ],
  ['no support', noSupport, [9, 'email-employer', 'email', 2]],
  ['nobody is known at all', { channels: [] }, [9, 'email-employer', null, 2]],
  ['employer written yesterday', employerWritten(lately), [10, 'wait-for-employer', null, 2]],
  ['employer silent for two days', employerWritten(longAgo), [11, 'call-employer', 'phone', 2]],
  ['employer has only a phone', phoneOnly, [11, 'call-employer', 'phone', 2]],
  [
    'employer silent, and has no phone',
    { channels: [employer('email'), employer('form')], outreach: [reached(employer('email'), longAgo)] },
    [12, 'email-employer', 'form', 2],
  ],
  ['a test broke once', { ...test1, channels: [support('email')] }, [7, 'contact-support', 'email', null]],
  [
    'a test broke, and somebody answers at once',
    { ...test1, channels: [support('email'), support('chat'), support('form')] },
    [7, 'contact-support', 'chat', null],
  ],
  [
    'a test broke, and its phone is only what the page says',
    { ...test1, channels: [{ ...support('phone'), claim: 'page' as const }, support('form')] },
    [7, 'contact-support', 'form', null],
  ],
  [
    'a test broke, and nobody looked for its help yet',
    { ...test1, channels: [], supportLookedFor: false },
    [7, 'contact-support', null, null],
  ],
  [
    'a test broke, its desk was asked by e-mail and has a phone',
    {
      ...test1,
      channels: [support('email'), support('phone')],
      outreach: [reached(support('email'), lately)],
    },
    [7, 'contact-support', 'phone', null],
  ],
  [
    'a test broke, and its only desk was asked just now',
    { ...test1, channels: [support('email')], outreach: [reached(support('email'), lately)] },
    [5, 'try-again', null, null],
  ],
  ['a test broke, and it has no support', { ...test1, channels: [] }, [5, 'try-again', null, null]],
  [
    'a test does not let somebody in',
    { ...test1, failures: [failed('access', longAgo)] },
    [5, 'try-again', null, null],
  ],
  [
    'maintenance of a test',
    { ...test1, failures: [failed('maintenance', longAgo)] },
    [5, 'try-again', null, null],
  ],
  [
    'a test broke twice, and support sends to the employer',
    { isTest: true, ...supportAsked(lately, 'referred-to-employer') },
    [9, 'email-employer', 'email', 2],
  ],
])('%s', (_, change, [row, verdict, next, exception]) => {
  const advice = advise({ ...stuck, ...change });
  expect([advice.row, advice.verdict, advice.channel, advice.exception]).toEqual([
    row,
    verdict,
    next,
    exception,
  ]);
  expect(advice.callJustified).toBe(exception !== null);
});

test.each<[string, Partial<Situation>, string]>([
  ['an only way', phoneOnly, 'phone-is-the-only-way'],
  ['silence', employerWritten(longAgo), 'writing-did-not-help'],
  ['sent on', supportAsked(lately, 'referred-to-employer'), 'support-sent-you-here'],
  ['no help', supportAsked(lately, 'no-help'), 'nobody-else-left'],
  ['solved', { outreach: [reached(support('email'), '2026-03-03T09:00:00Z', 'resolved')] }, 'resolved'],
  ['a closed job', { failures: [failed('state', longAgo)] }, 'state-is-no-fault'],
  ['nothing', { failures: [] }, 'nothing-failed'],
  ['a session that ended', { failures: [failed('session', longAgo)] }, 'signed-out'],
  [
    'a session that ended and an error in one attempt',
    { failures: [failed('session', longAgo), failed('system', longAgo)] },
    'once-is-not-enough',
  ],
  ['a test', test1, 'test-clock-runs'],
  ['a test without support', { ...test1, channels: [] }, 'test-goes-on'],
  ['maintenance of a test', { ...test1, failures: [failed('maintenance', longAgo)] }, 'maintenance-ends'],
])('the reason tells what it was: %s', (_, change, because) => {
  expect(advise({ ...stuck, ...change }).because).toBe(because);
});

describe('the order of the rows', () => {
  test.each<[string, Partial<Situation>, string]>([
    ['certainty outranks "received"', { ...certain, application: { status: 'received' } }, 'email-employer'],
    ['a guess does not', { referral: { saysCall: true, certain: false }, failures: [] }, 'do-not-contact'],
    [
      'nor a flashy field towards HR',
      { field: { flashy: true, recipient: 'hr' }, failures: [] },
      'do-not-contact',
    ],
    [
      '"received" outranks failures',
      { application: { status: 'received', receivedAt: longAgo } },
      'do-not-contact',
    ],
    [
      'one failure comes before directions',
      { failures: [failed('system', longAgo)], directionsFollowed: null },
      'try-again',
    ],
    ['directions come before support', { directionsFollowed: null }, 'check-directions'],
    ['support comes before the employer', {}, 'contact-support'],
    [
      'a second support channel waits for the first',
      { outreach: [reached(support('email'), lately)] },
      'wait-for-support',
    ],
  ])('%s', (_, change, verdict) => {
    expect(advise({ ...stuck, ...change }).verdict).toBe(verdict);
  });
});

describe('nobody is contacted twice while an answer is waited for', () => {
  test.each<[string, Partial<Situation>, Answer]>([
    [
      'after a call',
      { ...noSupport, outreach: [reached(employer('phone'), lately)] },
      [10, 'wait-for-employer', null, 2],
    ],
    ['by a referral', { ...certain, ...employerWritten(lately) }, [1, 'wait-for-employer', null, 1]],
    ['by a publicist', { ...publicist, ...employerWritten(lately) }, [2, 'wait-for-employer', null, 3]],
    [
      '… until its time is over',
      { ...certain, ...employerWritten(longAgo) },
      [1, 'email-employer', 'email', 1],
    ],
    [
      '… or it is urgent',
      { ...certain, ...employerWritten(lately), deadline: '2026-03-05T11:00:00Z' },
      [1, 'email-employer', 'email', 1],
    ],
  ])('%s', (_, change, [row, verdict, next, exception]) => {
    const advice = advise({ ...stuck, ...change });
    expect([advice.row, advice.verdict, advice.channel, advice.exception]).toEqual([
      row,
      verdict,
      next,
      exception,
    ]);
  });
});

test('who was called long ago is written to before they are called again', () => {
  const called = { ...noSupport, outreach: [reached(employer('phone'), longAgo)] };
  const advice = advise({ ...stuck, ...called });
  expect([advice.row, advice.verdict, advice.channel]).toEqual([12, 'email-employer', 'email']);
});

describe('what counts', () => {
  test.each<[string, Partial<Situation>, number]>([
    [
      'a failure before it was resolved does not',
      { outreach: [reached(support('email'), '2026-03-02T12:00:00Z', 'resolved')] },
      5,
    ],
    [
      'nor one before the application was received',
      { application: { status: 'not-submitted', receivedAt: '2026-03-02T20:00:00Z' } },
      3,
    ],
    [
      'corrections between two failures keep them one attempt',
      {
        failures: [
          failed('system', '2026-03-02T10:00:00Z'),
          failed('input', '2026-03-02T10:04:00Z'),
          failed('system', '2026-03-02T10:08:00Z'),
        ],
      },
      5,
    ],
    ['accommodation is not support', { channels: [someChannel('employer', 'phone', 'accommodation')] }, 9],
    [
      'privacy, fax and sales do not reach the people who hire',
      { channels: (['privacy', 'fax', 'sales'] as const).map(p => employer('phone', p)) },
      9,
    ],
    [
      'a tried address of one kind covers its kind',
      {
        channels: [support('email'), { ...support('email'), value: 'other' }, employer('form')],
        outreach: [reached(support('email'), longAgo)],
      },
      9,
    ],
    [
      'a channel nobody owns for certain is no employer channel',
      { channels: [someChannel('unknown', 'phone', 'recruiting')] },
      9,
    ],
  ])('%s', (_, change, row) => {
    expect(advise({ ...stuck, ...change }).row).toBe(row);
  });
});

describe('a desk that is kept for what failed', () => {
  const logIn = { ...support('phone'), lane: 'account' as const };
  const form = { ...support('email'), lane: 'form' as const };

  test.each<[string, Partial<Situation>, ChannelKind]>([
    [
      'comes before one that is kept for something else',
      { lane: 'account', channels: [form, logIn] },
      'phone',
    ],
    ['and before one for anything', { lane: 'account', channels: [support('email'), logIn] }, 'phone'],
    [
      'but not before one that is trusted more',
      { lane: 'account', channels: [support('email'), { ...logIn, claim: 'page' }] },
      'email',
    ],
    ['one kept for something else is better than none', { lane: 'payment', channels: [logIn] }, 'phone'],
    [
      'in older records nothing is kept for anything',
      { lane: 'account', channels: [support('email'), support('phone')] },
      'email',
    ],
  ])('%s', (_, given, kind) => {
    expect(advise({ ...stuck, ...given }).channel).toBe(kind);
  });
});

test('what lay on the own side is told from what the form points out, and both together are the form', () => {
  const ownSide = { ...failed('input', longAgo), ownSide: true };
  const because = (failures: Situation['failures']) => advise({ ...stuck, failures }).because;
  expect(because([ownSide])).toBe('own-connection');
  expect(because([ownSide, failed('input', longAgo)])).toBe('yours-to-correct');
  expect(because([ownSide, failed('system', longAgo)])).toBe('once-is-not-enough');
});
