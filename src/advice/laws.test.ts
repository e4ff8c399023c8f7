import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelKinds, messageKinds, purposes } from '../vendors/vocabulary.ts';
import { advise } from './advise.ts';
import { waitingUntil } from './business-time.ts';
import { isEmployer, isSupport, isUrgent } from './facts.ts';
import type { Situation } from './situation.ts';

const start = Date.parse('2026-03-02T00:00:00Z');
const moment = fc
  .integer({ min: 0, max: 10 * 24 * 60 })
  .map(minutes => new Date(start + minutes * 60_000).toISOString());
const now = '2026-03-12T12:00:00Z';
const failure = fc.record({ kind: fc.constantFrom(...messageKinds), at: moment });
const owner = fc.constantFrom('vendor' as const, 'employer' as const, 'unknown' as const);
const purpose = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('technical-support' as const, 'recruiting' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...purposes) },
);
const channel = fc.record({
  owner,
  purpose,
  kind: fc.constantFrom(...channelKinds),
  value: fc.constant('x'),
});
const outreach = fc.record(
  {
    owner,
    purpose,
    kind: fc.constantFrom(...channelKinds),
    at: moment,
    outcome: fc.constantFrom(
      'waiting' as const,
      'looking-into-it' as const,
      'no-help' as const,
      'referred-to-employer' as const,
      'resolved' as const,
    ),
    answeredAt: moment,
  },
  { requiredKeys: ['owner', 'purpose', 'kind', 'at', 'outcome'] },
);

const situation = fc.record({
  now: fc.constant(now),
  application: fc.record({
    status: fc.oneof(
      { weight: 5, arbitrary: fc.constant('not-submitted' as const) },
      fc.constant('received' as const),
    ),
    receivedAt: fc.option(moment, { freq: 5 }),
  }),
  failures: fc.array(failure, { maxLength: 6 }),
  directionsFollowed: fc.constantFrom(true, true, false, null),
  channels: fc.array(channel, { maxLength: 5 }),
  outreach: fc.array(outreach, { maxLength: 3 }),
  referral: fc.option(fc.record({ saysCall: fc.boolean(), certain: fc.boolean() }), { freq: 2 }),
  field: fc.option(
    fc.record({ flashy: fc.boolean(), recipient: fc.constantFrom('hr' as const, 'practitioner' as const) }),
    { freq: 2 },
  ),
  deadline: fc.option(moment, { freq: 2 }),
  supportLookedFor: fc.boolean(),
  isTest: fc.boolean(),
  calendar: fc.record({
    zone: fc.constantFrom('UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', undefined),
    weekend: fc.constantFrom([6, 7], [5, 6], [7], undefined),
  }),
});

/** Making them takes longer than most laws, so all laws are held against the same ones. */
const situations = fc.sample(situation, 2000);

const advised = new Map<Situation, ReturnType<typeof advise>>();
/** What is advised in one of these situations, which most laws ask for. */
function adviceFor(s: Situation): ReturnType<typeof advise> {
  const advice = advised.get(s) ?? advise(s);
  advised.set(s, advice);
  return advice;
}

const law = (name: string, holds: (s: Situation) => void) =>
  test(name, () => {
    for (const s of situations) {
      try {
        holds(s);
      } catch (error) {
        // Says which one it was, and why.
        fc.assert(fc.property(situation, holds), { examples: [[s]], numRuns: 1 });
        throw error;
      }
    }
  });

const reachesEmployer = (s: Situation) => /^(email|call)-employer$/.test(adviceFor(s).verdict);
const usedThrough = (s: Situation, c: Situation['channels'][number]) =>
  s.outreach.some(o => o.owner === c.owner && o.purpose === c.purpose && o.kind === c.kind);

law(
  'the employer is not contacted over a fault while support is untried and did not send the applicant there',
  s => {
    const { exception } = adviceFor(s);
    if (!reachesEmployer(s) || exception !== 2) return;
    const referred = s.outreach.some(o => isSupport(o) && o.outcome === 'referred-to-employer');
    const untried = s.channels.some(c => isSupport(c) && !usedThrough(s, c));
    expect(untried && !referred).toBe(false);
  },
);

law('exceptions 1 and 3 are the only ways past the process', s => {
  const { exception } = adviceFor(s);
  if (exception === 1) expect(s.referral).toEqual({ saysCall: true, certain: true });
  if (exception === 3) expect(s.field).toEqual({ flashy: true, recipient: 'practitioner' });
  if (exception === 2) expect(s.directionsFollowed).toBe(true);
});

law('nobody is told to call while the employer can be written to and was never tried', s => {
  if (adviceFor(s).verdict !== 'call-employer') return;
  const writable = s.channels.some(c => isEmployer(c) && c.kind !== 'phone');
  const tried = s.outreach.some(isEmployer);
  expect(writable && !tried).toBe(false);
});

law('the phone is named only where nothing written is left, or there is no time', s => {
  const { verdict, channel: kind } = adviceFor(s);
  if (verdict !== 'contact-support' || kind !== 'phone') return;
  const written = s.channels.some(c => isSupport(c) && c.kind !== 'phone' && !usedThrough(s, c));
  if (written && !s.isTest)
    expect(Date.parse(s.deadline ?? '') - Date.parse(now)).toBeLessThanOrEqual(24 * 3_600_000);
});

const isWaiting = (s: Situation) => (o: Situation['outreach'][number]) =>
  (o.outcome === 'waiting' || o.outcome === 'looking-into-it') &&
  Date.parse(s.now) < waitingUntil(o.answeredAt ?? o.at, s.calendar).getTime();
/** The time of a test that broke is as short as that of a last day. */
const isCalm = (s: Situation) => !isUrgent(s.deadline ?? null, s) && !s.isTest;

law(
  'who was contacted and still has time to answer is not contacted again, by whatever way or exception',
  s => {
    if (!isCalm(s)) return;
    const { verdict } = adviceFor(s);
    const isAsked = (whose: (o: Situation['outreach'][number]) => boolean) =>
      s.outreach.some(o => whose(o) && isWaiting(s)(o));
    if (isAsked(isEmployer)) expect(reachesEmployer(s)).toBe(false);
    if (isAsked(isSupport)) expect(verdict).not.toBe('contact-support');
  },
);

law('the time of a test gets nobody but support asked sooner', s => {
  const { verdict, callJustified } = adviceFor(s);
  const inForm = advise({ ...s, isTest: false });
  if (verdict !== 'contact-support') expect(callJustified).toBe(inForm.callJustified);
});

law('what was not tried is used before what was', s => {
  const { verdict, channel: kind } = adviceFor(s);
  if (kind === null) return;
  const whose = verdict === 'contact-support' ? isSupport : isEmployer;
  const named = s.channels.filter(c => whose(c) && c.kind === kind);
  const others = s.channels.filter(c => whose(c) && c.kind !== 'phone' && !usedThrough(s, c));
  if (named.every(c => usedThrough(s, c))) expect(others).toEqual([]);
});

test('waiting takes two days and no more than two week ends, and more for who starts on one', () => {
  const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin', '+05:30'];
  const weekends = [[6, 7], [5, 6], [7], []];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 366 * 24 * 60 }),
      fc.constantFrom(...zones),
      fc.constantFrom(...weekends),
      (minutes, zone, weekend) => {
        const sent = start + minutes * 60_000;
        const hours =
          (waitingUntil(new Date(sent).toISOString(), { zone, weekend }).getTime() - sent) / 3_600_000;
        // Clocks are set within the wait, by one hour at most.
        expect(hours).toBeGreaterThanOrEqual(47);
        expect(hours).toBeLessThanOrEqual(48 + 24 * weekend.length + 1);
      },
    ),
    { numRuns: 2000 },
  );
});

law('a channel that is named is one of those known', s => {
  const { channel: kind, verdict } = adviceFor(s);
  if (kind === null) return;
  const belongs = verdict === 'contact-support' ? isSupport : isEmployer;
  expect(s.channels.some(c => c.kind === kind && belongs(c))).toBe(true);
});

test('more failures never take a justified contact back', () => {
  const later = fc.array(
    fc.record({
      kind: fc.constantFrom(...messageKinds),
      at: fc
        .integer({ min: 0, max: 600 })
        .map(seconds => new Date(Date.parse(now) - seconds * 1000).toISOString()),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const justified = situations.filter(s => adviceFor(s).callJustified);
  const laters = fc.sample(later, justified.length * 2);
  expect(justified.length).toBeGreaterThan(100);
  for (const [i, more] of laters.entries()) {
    const s = justified[i % justified.length]!;
    const after = { ...s, failures: [...s.failures, ...more] };
    expect([advise(after).callJustified, after]).toEqual([true, after]);
  }
});

law('the order in which facts were written down does not matter', s => {
  const reversed = {
    ...s,
    failures: [...s.failures].reverse(),
    outreach: [...s.outreach].reverse(),
    channels: [...s.channels].reverse(),
  };
  expect(advise(reversed)).toEqual(adviceFor(s));
});

law('a change by time is real: another answer at that moment', s => {
  const advice = adviceFor(s);
  if (advice.changesAt === null) return;
  const then = advise({ ...s, now: advice.changesAt });
  expect([then.row, then.because, then.channel]).not.toEqual([advice.row, advice.because, advice.channel]);
});

law('where contact is not justified something is unmet, and only then', s => {
  const { callJustified, unmet, row } = adviceFor(s);
  if (!callJustified) expect(unmet).not.toEqual([]);
  if (row === 9 || row > 10)
    expect(unmet.filter(key => key !== 'referral-not-certain' && key !== 'recipient-is-hr')).toEqual([]);
});
