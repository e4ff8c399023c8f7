import { describe, expect, test } from 'vitest';
import type { ChannelKind } from '../vendors/vocabulary.ts';
import { advise, channelsToUse } from './advise.ts';
import {
  employer,
  employerWritten,
  failed,
  lately,
  longAgo,
  noSupport,
  reached,
  stuck,
  support,
  supportAsked,
} from './samples.ts';
import type { Situation } from './situation.ts';

describe('a deadline within 24 hours', () => {
  const soon = { deadline: '2026-03-05T11:00:00Z' };

  test.each<[string, Partial<Situation>, string, ChannelKind | null]>([
    ['support is called rather than written to', soon, 'contact-support', 'phone'],
    [
      'the next support channel need not wait',
      { ...soon, outreach: [reached(support('email'), lately)] },
      'contact-support',
      'phone',
    ],
    ['support need not be waited for', { ...soon, ...supportAsked(lately) }, 'email-employer', 'email'],
    [
      'the employer need not be waited for',
      { ...soon, ...employerWritten(lately) },
      'call-employer',
      'phone',
    ],
    [
      'a day and an hour is not urgent',
      { deadline: '2026-03-05T13:00:00Z', ...supportAsked(lately) },
      'wait-for-support',
      null,
    ],
    [
      'a past deadline is not urgent',
      { deadline: '2026-03-04T11:00:00Z', ...supportAsked(lately) },
      'wait-for-support',
      null,
    ],
    [
      'the closing day lasts until its end where the applicant is',
      {
        now: '2026-03-04T17:30:00-08:00',
        deadline: '2026-03-04',
        ...supportAsked('2026-03-03T15:00:00-08:00'),
      },
      'email-employer',
      'email',
    ],
    [
      'midnight of a day means the day',
      { now: '2026-03-05T09:00:00Z', deadline: '2026-03-05T00:00:00+01:00', ...supportAsked(lately) },
      'email-employer',
      'email',
    ],
    [
      'a date alone lasts the day',
      { deadline: '2026-03-04', ...supportAsked(lately) },
      'email-employer',
      'email',
    ],
    [
      'a date alone may mean its morning',
      { deadline: '2026-03-05', ...supportAsked(lately) },
      'email-employer',
      'email',
    ],
  ])('%s', (_, change, verdict, next) => {
    const advice = advise({ ...stuck, ...change });
    expect([advice.verdict, advice.channel]).toEqual([verdict, next]);
  });
});

describe('support that nobody looked for', () => {
  const unknown = { ...noSupport, supportLookedFor: false };

  test('is looked for before the employer is written to', () => {
    const advice = advise({ ...stuck, ...unknown });
    expect(advice).toMatchObject({
      verdict: 'contact-support',
      because: 'support-not-looked-for',
      channel: null,
    });
    expect(advice.unmet).toEqual(['support-not-looked-for']);
  });

  test('does not matter where support is known', () => {
    expect(advise({ ...stuck, supportLookedFor: false }).because).toBe('support-comes-first');
  });
});

describe('what would change it', () => {
  test.each<[string, Partial<Situation>, string[]]>([
    [
      'once',
      { failures: [failed('system', longAgo)], directionsFollowed: null },
      ['failed-only-once', 'directions-unconfirmed', 'support-untried'],
    ],
    ['only support is left', {}, ['support-untried']],
    ['waiting', supportAsked(lately), ['support-waiting']],
    ['a justified contact', noSupport, []],
    [
      'a guess of a friend',
      { failures: [], referral: { saysCall: true, certain: false } },
      ['referral-not-certain', 'nothing-failed'],
    ],
  ])('%s', (_, change, unmet) => {
    expect(advise({ ...stuck, ...change }).unmet).toEqual(unmet);
  });

  test.each<[string, Partial<Situation>, string | null]>([
    ['nothing but the applicant', {}, null],
    ['the end of the waiting time', supportAsked(lately), '2026-03-05T15:00:00.000Z'],
    [
      'the same, with no channel left to name',
      { ...supportAsked(lately), channels: [] },
      '2026-03-05T15:00:00.000Z',
    ],
    [
      'the weekend does not count',
      { now: '2026-03-07T12:00:00Z', ...supportAsked('2026-03-06T15:00:00Z') },
      '2026-03-10T15:00:00.000Z',
    ],
    [
      'the last day before a deadline',
      { deadline: '2026-03-05T14:00:00Z', ...supportAsked(lately) },
      '2026-03-04T14:00:00.000Z',
    ],
    [
      'a deadline turns the pen into a phone',
      { deadline: '2026-03-06T14:00:00Z' },
      '2026-03-05T14:00:00.000Z',
    ],
    [
      'a deadline that passes takes the hurry away',
      { now: '2026-03-06T13:00:00Z', deadline: '2026-03-06T14:00:00Z' },
      '2026-03-06T14:00:00.001Z',
    ],
    [
      'a closing day is over when it has ended everywhere',
      { now: '2026-03-06T13:00:00Z', deadline: '2026-03-06' },
      '2026-03-07T00:00:00.000Z',
    ],
    [
      'the closing day ends by the zone of the applicant',
      { now: '2026-03-06T21:00:00Z', deadline: '2026-03-06', calendar: { zone: 'America/Los_Angeles' } },
      '2026-03-07T08:00:00.000Z',
    ],
    [
      'the week end of the applicant does not count',
      { now: '2026-03-06T09:00:00Z', calendar: { weekend: [5, 6] }, ...supportAsked('2026-03-04T15:00:00Z') },
      '2026-03-08T15:00:00.000Z',
    ],
    ['a waiting time that changes nothing is not named', { failures: [], ...supportAsked(lately) }, null],
  ])('by time: %s', (_, change, at) => {
    expect(advise({ ...stuck, ...change }).changesAt).toBe(at);
  });

  test.each([
    ['support', support('email'), 'wait-for-support', 'email-employer'],
    ['the employer', employer('email'), 'wait-for-employer', 'call-employer'],
  ] as const)(
    'while %s looks into it nobody else is asked, as long as an answer may take',
    (_, to, waits, after) => {
      const channels = to.owner === 'employer' ? noSupport.channels : supportAsked(lately).channels;
      const told = { ...reached(to, longAgo, 'looking-into-it'), answeredAt: lately };
      const asked = { ...stuck, channels, outreach: [told] };
      const late = '2026-03-05T14:59:59.999Z';
      expect(advise({ ...asked, now: late })).toMatchObject({
        verdict: waits,
        changesAt: '2026-03-05T15:00:00.000Z',
      });
      expect(advise({ ...asked, now: '2026-03-05T15:00:00.000Z' }).verdict).toBe(after);
      // Whoever was told so at once has the time since then.
      expect(advise({ ...asked, outreach: [reached(to, lately, 'looking-into-it')] }).verdict).toBe(waits);
      expect(advise({ ...asked, outreach: [{ ...told, outcome: 'no-help' }] }).verdict).toBe(after);
    },
  );

  test('at the named moment the answer is another one, and a moment before it is not', () => {
    const waiting = { ...stuck, ...supportAsked(lately) };
    const { changesAt } = advise(waiting);
    const before = new Date(Date.parse(changesAt ?? '') - 1).toISOString();
    expect(advise({ ...waiting, now: before }).verdict).toBe('wait-for-support');
    expect(advise({ ...waiting, now: changesAt ?? '' }).verdict).toBe('email-employer');
  });
});

test('the ladder shows what is done, what is next and what is left', () => {
  const states = (change: Partial<Situation>) =>
    advise({ ...stuck, ...change }).ladder.map(({ state }) => state);
  expect(states({ failures: [failed('system', longAgo)] })).toEqual(['done', 'now', 'done', 'todo', 'todo']);
  expect(states({ directionsFollowed: null })).toEqual(['done', 'done', 'now', 'todo', 'todo']);
  expect(states({})).toEqual(['done', 'done', 'done', 'now', 'todo']);
  const onTest = { isTest: true, failures: [failed('system', longAgo)], directionsFollowed: null };
  expect(states(onTest)).toEqual(['done', 'todo', 'todo', 'now', 'todo']);
  expect(states(noSupport)).toEqual(['done', 'done', 'done', 'done', 'now']);
  expect(states({ failures: [] })).toEqual([]);
});

test('the channels to use are those of the verdict, the best in front', () => {
  expect(channelsToUse(stuck)).toEqual([support('email'), support('phone')]);
  expect(channelsToUse({ ...stuck, deadline: '2026-03-05T11:00:00Z' })).toEqual([
    support('phone'),
    support('email'),
  ]);
  expect(channelsToUse({ ...stuck, ...noSupport })).toEqual([employer('email')]);
  expect(channelsToUse({ ...stuck, ...supportAsked(lately) })).toEqual([]);
});

test('a moment that is no date is an error, not a verdict', () => {
  expect(() => advise({ ...stuck, now: 'today' })).toThrow('not a date: today');
});
