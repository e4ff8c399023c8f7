import { countedFailures, processAttempts, settledAt } from '../applications/attempts.ts';
import { type ChannelKind, channelKinds, isProcessKind } from '../vendors/vocabulary.ts';
import type { Lane } from '../applications/application.ts';
import { isAwaited, waitedSince } from '../applications/contacts-made.ts';
import { misfitOf } from '../applications/channel-set.ts';
import { closingDay } from '../applications/deadline.ts';
import { spanOfDay, waitingUntil } from './business-time.ts';
import type { Situation, SituationChannel } from './situation.ts';
import { dayMs } from '../applications/spans.ts';

/** What the rows of the advice table ask about: the answers, and nothing else. */
export type Facts = ReturnType<typeof factsOf>;

/**
 * Answers every question of the table for a situation, as it is or as it will be at `now` (milliseconds) when nothing
 * but time has passed. A moment that is no date is an error.
 */
export function factsOf(situation: Situation, now = checkedTime(situation.now)) {
  const { referral, field, application, outreach } = situation;

  for (const { at } of [...situation.failures, ...outreach]) checkedTime(at);
  const settled = settledAt(outreach, application.receivedAt ?? null);
  const counted = countedFailures(situation.failures, settled);
  const process = counted.filter(({ kind }) => isProcessKind(kind));
  const times = process.map(({ at }) => checkedTime(at));

  const support = situation.channels.filter(isSupport);
  const employer = situation.channels.filter(isEmployer);
  const tried = (channel: SituationChannel) =>
    outreach.some(o => o.owner === channel.owner && o.purpose === channel.purpose && o.kind === channel.kind);
  const waiting = (o: Situation['outreach'][number]) =>
    isAwaited(o) && now < waitingUntil(waitedSince(o), situation.calendar).getTime();
  const supportTried = outreach.filter(isSupport);
  const employerTried = outreach.filter(isEmployer);

  return {
    referredWithCertainty: Boolean(referral?.saysCall && referral.certain),
    referredButUnsure: Boolean(referral?.saysCall && !referral.certain),
    flashyPractitioner: Boolean(field?.flashy && field.recipient === 'practitioner'),
    flashyButHr: Boolean(field?.flashy && field.recipient === 'hr'),

    received: application.status === 'received',
    anythingCounts: counted.length > 0,
    wasResolved: settled > Number.NEGATIVE_INFINITY,
    onlyOwnSide: counted.length > 0 && counted.every(({ ownSide }) => ownSide === true),
    onlyStates: situation.failures.some(({ kind }) => kind === 'state'),
    processFailed: process.length > 0,
    processAttempts: processAttempts(situation.failures, settled).length,
    onlyShortMaintenance:
      process.every(({ kind }) => kind === 'maintenance') && Math.max(...times) - Math.min(...times) < dayMs,
    onlySignedOut: process.every(({ kind }) => kind === 'session'),
    isTest: situation.isTest === true,
    /** Not where the applicant cannot get in: another browser helps then, and no desk. */
    testBroke:
      situation.isTest === true && process.some(({ kind }) => kind === 'system' || kind === 'session'),
    directionsFollowed: situation.directionsFollowed === true,
    urgent: isUrgent(situation.deadline ?? null, situation, now),

    untriedSupport: byPreference(
      support.filter(channel => !tried(channel)),
      situation.lane ?? null,
    ),
    supportNotLookedFor: support.length === 0 && situation.supportLookedFor === false,
    supportReferred: supportTried.some(({ outcome }) => outcome === 'referred-to-employer'),
    supportWaiting: supportTried.some(waiting),

    /** The untried ones first, then in the order of recommendation. */
    employerChannels: [
      ...byPreference(employer.filter(channel => !tried(channel))),
      ...byPreference(employer.filter(tried)),
    ],
    employerTried: employerTried.length > 0,
    /** However it was contacted: who called yesterday does not write today. */
    employerWaiting: employerTried.some(waiting),
    employerByPhone: employer.some(({ kind }) => kind === 'phone'),
    /** Called already, while a written way was not used: that comes before another call. */
    employerToWriteFirst:
      employer.filter(({ kind }) => kind === 'phone').every(tried) &&
      employer.some(channel => channel.kind !== 'phone' && !tried(channel)),
    employerInWriting: employer.some(({ kind }) => kind !== 'phone'),
  };
}

/** Technical support counts as such whoever runs it. */
export function isSupport({ purpose }: Pick<SituationChannel, 'purpose'>): boolean {
  return purpose === 'technical-support';
}

/** A way to reach the people who hire: the employer's, and not kept for something else. */
export function isEmployer({ owner, purpose }: Pick<SituationChannel, 'owner' | 'purpose'>): boolean {
  return owner === 'employer' && (purpose === 'recruiting' || purpose === 'other');
}

/** Moments at which time alone may change an advice, in milliseconds: ends of waiting times, and the deadline's. */
export function turningPoints(situation: Situation): number[] {
  const ends = situation.outreach
    .filter(isAwaited)
    .map(one => waitingUntil(waitedSince(one), situation.calendar).getTime());
  if (!situation.deadline) return ends;
  const { earliest, latest } = span(situation.deadline, situation);
  return [...ends, earliest - dayMs, latest + 1];
}

/** Whether it is support by the word of the page alone. */
export const isPagesWord = ({ claim }: SituationChannel): boolean => claim === 'page';

/** What was checked lately comes before what was not, and what only the page says comes last. */
const doubtOf = (channel: SituationChannel) => (isPagesWord(channel) ? 2 : channel.stale ? 1 : 0);

function byPreference(channels: readonly SituationChannel[], failed: Lane | null = null): SituationChannel[] {
  const rank = (kind: ChannelKind) => channelKinds.indexOf(kind);
  return [...channels].sort(
    (a, b) =>
      doubtOf(a) - doubtOf(b) || misfitOf(a, failed) - misfitOf(b, failed) || rank(a.kind) - rank(b.kind),
  );
}

type Clock = Pick<Situation, 'now' | 'calendar'>;

/** Whether a deadline, a moment or a day on the applicant's own clock, is within the next 24 hours of `now`. */
export function isUrgent(deadline: string | null, clock: Clock, now = checkedTime(clock.now)): boolean {
  if (!deadline) return false;
  const { earliest, latest } = span(deadline, clock);
  return earliest - dayMs <= now && now <= latest;
}

/** A date without a time means that day where the applicant is; which end of it is not known, so both are kept. */
function span(deadline: string, { now, calendar }: Clock): { earliest: number; latest: number } {
  const day = closingDay(deadline);
  if (day === null) return { earliest: checkedTime(deadline), latest: checkedTime(deadline) };
  const { first, last } = spanOfDay(day, now, calendar);
  return { earliest: first, latest: last };
}

function checkedTime(iso: string): number {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(`not a date: ${iso}`);
  return time;
}
