import type { ChannelKind } from '../vendors/vocabulary.ts';
import { type Facts, factsOf, isPagesWord, turningPoints } from './facts.ts';
import type { Situation, SituationChannel } from './situation.ts';

interface Row {
  row: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  when(f: Facts): boolean;
  verdict: string;
  because: string;
  /** Which exception to "do not call" makes contacting the employer justified. */
  exception: 1 | 2 | 3 | null;
  /** Whom to reach next. */
  reach: 'support' | 'employer' | null;
}

/**
 * Whether to contact anybody, and whom: the first line that fits decides, so the order is the policy. Lines
 * that share a number differ only in the reason they give, or in how the employer can be reached. On a test the time
 * goes on while the applicant waits, so its own support comes before the second try.
 */
// biome-ignore format: a table is read by its columns
const table = [
  { row: 1, when: f => f.referredWithCertainty && f.employerWaiting && !f.urgent, verdict: 'wait-for-employer', because: 'employer-has-time-left', exception: 1, reach: null },
  { row: 1, when: f => f.referredWithCertainty && isPhoneOnly(f), verdict: 'call-employer', because: 'referred', exception: 1, reach: 'employer' },
  { row: 1, when: f => f.referredWithCertainty, verdict: 'email-employer', because: 'referred', exception: 1, reach: 'employer' },
  { row: 2, when: f => f.flashyPractitioner && f.employerWaiting && !f.urgent, verdict: 'wait-for-employer', because: 'employer-has-time-left', exception: 3, reach: null },
  { row: 2, when: f => f.flashyPractitioner && isPhoneOnly(f), verdict: 'call-employer', because: 'flashy-field', exception: 3, reach: 'employer' },
  { row: 2, when: f => f.flashyPractitioner, verdict: 'email-employer', because: 'flashy-field', exception: 3, reach: 'employer' },
  { row: 3, when: f => f.received, verdict: 'do-not-contact', because: 'application-received', exception: null, reach: null },
  { row: 3, when: f => !f.anythingCounts && f.wasResolved, verdict: 'do-not-contact', because: 'resolved', exception: null, reach: null },
  { row: 3, when: f => !f.anythingCounts && f.onlyStates, verdict: 'do-not-contact', because: 'state-is-no-fault', exception: null, reach: null },
  { row: 3, when: f => !f.anythingCounts, verdict: 'do-not-contact', because: 'nothing-failed', exception: null, reach: null },
  { row: 4, when: f => !f.processFailed && f.onlyOwnSide, verdict: 'fix-input', because: 'own-connection', exception: null, reach: null },
  { row: 4, when: f => !f.processFailed, verdict: 'fix-input', because: 'yours-to-correct', exception: null, reach: null },
  { row: 5, when: f => f.onlyShortMaintenance, verdict: 'try-again', because: 'maintenance-ends', exception: null, reach: null },
  { row: 7, when: f => f.testBroke && (f.untriedSupport.length > 0 || f.supportNotLookedFor) && mayAskSupport(f), verdict: 'contact-support', because: 'test-clock-runs', exception: null, reach: 'support' },
  { row: 5, when: f => f.isTest && f.processAttempts === 1, verdict: 'try-again', because: 'test-goes-on', exception: null, reach: null },
  { row: 5, when: f => f.processAttempts === 1 && f.onlySignedOut, verdict: 'try-again', because: 'signed-out', exception: null, reach: null },
  { row: 5, when: f => f.processAttempts === 1, verdict: 'try-again', because: 'once-is-not-enough', exception: null, reach: null },
  { row: 6, when: f => !f.directionsFollowed, verdict: 'check-directions', because: 'directions-unsure', exception: null, reach: null },
  { row: 7, when: f => f.supportNotLookedFor && mayAskSupport(f), verdict: 'contact-support', because: 'support-not-looked-for', exception: null, reach: 'support' },
  { row: 7, when: f => f.untriedSupport.length > 0 && mayAskSupport(f), verdict: 'contact-support', because: 'support-comes-first', exception: null, reach: 'support' },
  { row: 8, when: f => f.supportWaiting && !f.urgent, verdict: 'wait-for-support', because: 'support-has-time-left', exception: null, reach: null },
  { row: 9, when: f => !f.employerTried && !isPhoneOnly(f) && f.supportReferred, verdict: 'email-employer', because: 'support-sent-you-here', exception: 2, reach: 'employer' },
  { row: 9, when: f => !f.employerTried && !isPhoneOnly(f), verdict: 'email-employer', because: 'nobody-else-left', exception: 2, reach: 'employer' },
  { row: 10, when: f => f.employerWaiting && !f.urgent, verdict: 'wait-for-employer', because: 'employer-has-time-left', exception: 2, reach: null },
  { row: 11, when: f => f.employerByPhone && !f.employerTried, verdict: 'call-employer', because: 'phone-is-the-only-way', exception: 2, reach: 'employer' },
  { row: 11, when: f => f.employerByPhone && !f.employerToWriteFirst, verdict: 'call-employer', because: 'writing-did-not-help', exception: 2, reach: 'employer' },
  { row: 12, when: () => true, verdict: 'email-employer', because: 'no-other-way-known', exception: 2, reach: 'employer' },
] as const satisfies readonly Row[];

function isPhoneOnly(f: Facts): boolean {
  return f.employerByPhone && !f.employerInWriting;
}

function mayAskSupport(f: Facts): boolean {
  return !f.supportReferred && (!f.supportWaiting || f.urgent || f.testBroke);
}

type Line = (typeof table)[number];
export type Verdict = Line['verdict'];
export type Reason = Line['because'];

/** Conditions that would change the advice, in the order of the table. */
// biome-ignore format: a table is read by its columns
const conditions = [
  { key: 'referral-not-certain',   when: f => f.referredButUnsure },
  { key: 'recipient-is-hr',        when: f => f.flashyButHr },
  { key: 'already-received',       when: f => f.received },
  { key: 'nothing-failed',         when: f => !f.received && !f.anythingCounts },
  { key: 'only-corrections',       when: f => processCounts(f, false) && f.anythingCounts },
  { key: 'maintenance-under-a-day', when: f => processCounts(f, true) && f.onlyShortMaintenance },
  { key: 'failed-only-once',       when: f => processCounts(f, true) && f.processAttempts === 1 && !f.onlyShortMaintenance },
  { key: 'directions-unconfirmed', when: f => processCounts(f, true) && !f.directionsFollowed },
  { key: 'support-not-looked-for', when: f => processCounts(f, true) && f.supportNotLookedFor && !f.supportReferred },
  { key: 'support-untried',        when: f => processCounts(f, true) && f.untriedSupport.length > 0 && !f.supportReferred },
  { key: 'support-waiting',        when: f => processCounts(f, true) && f.supportWaiting && !f.urgent },
  { key: 'employer-waiting',       when: f => processCounts(f, true) && f.employerWaiting && !f.urgent },
] as const satisfies readonly { key: string; when(f: Facts): boolean }[];

function processCounts(f: Facts, failed: boolean): boolean {
  return !f.received && f.processFailed === failed;
}

export type Unmet = (typeof conditions)[number]['key'];

const ladderSteps = ['noted', 'tried-again', 'directions', 'support', 'employer'] as const;
export type StepId = (typeof ladderSteps)[number];

export interface Advice {
  verdict: Verdict;
  /** Number of the row in the table that decided. */
  row: Row['row'];
  /** Whether contacting the employer is justified by now; in writing where that is possible. */
  callJustified: boolean;
  exception: 1 | 2 | 3 | null;
  /** The kind of channel to use next, null where there is nobody to contact now or no channel is known. */
  channel: ChannelKind | null;
  because: Reason;
  /** Empty where contact is justified and nothing is being waited for. */
  unmet: readonly Unmet[];
  /** ISO 8601: when the advice changes by time alone; null when it does not. */
  changesAt: string | null;
  /** The way through exception 2; empty where nothing of the process failed, or another exception leads past it. */
  ladder: readonly { id: StepId; state: 'done' | 'now' | 'todo' }[];
}

/** May this applicant contact somebody, whom, how, and what would change the answer. No clock: `now` is a fact. */
export function advise(situation: Situation): Advice {
  const facts = factsOf(situation);
  const line = decide(facts);
  const { verdict, row, exception, because } = line;
  const channel = reachable(line, facts)[0]?.kind ?? null;
  return {
    verdict,
    row,
    callJustified: exception !== null,
    exception,
    channel,
    because,
    unmet: row <= 2 ? [] : conditions.filter(({ when }) => when(facts)).map(({ key }) => key),
    changesAt: nextChange(situation, line, channel),
    ladder: ladderAt(row, facts),
  };
}

/** The channels that the advice means, the one to use first in front. Empty where there is nobody to contact now. */
export function channelsToUse(situation: Situation): readonly SituationChannel[] {
  const facts = factsOf(situation);
  return reachable(decide(facts), facts);
}

function decide(facts: Facts): Line {
  const line = table.find(({ when }) => when(facts));
  if (!line) throw new Error('the last row of the advice table must always fit');
  return line;
}

/** Written ways come first, except where there is no time left to wait for an answer: then support may be called. */
function reachable({ reach, verdict }: Line, facts: Facts): readonly SituationChannel[] {
  if (reach === 'support') return answeringFirst(soonest(facts), facts.untriedSupport);
  if (reach !== 'employer') return [];
  return facts.employerChannels.filter(({ kind }) => (kind === 'phone') === (verdict === 'call-employer'));
}

/** What answers while there is no time left to wait, the best first; empty where there is time. */
function soonest({ testBroke, urgent }: Facts): readonly ChannelKind[] {
  return testBroke ? ['phone', 'chat'] : urgent ? ['phone'] : [];
}

function answeringFirst(
  kinds: readonly ChannelKind[],
  channels: readonly SituationChannel[],
): readonly SituationChannel[] {
  if (kinds.length === 0) return channels;
  const rank = ({ kind }: SituationChannel) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...channels].sort((a, b) => Number(isPagesWord(a)) - Number(isPagesWord(b)) || rank(a) - rank(b));
}

function nextChange(situation: Situation, line: Line, channel: ChannelKind | null): string | null {
  const now = Date.parse(situation.now);
  const later = turningPoints(situation)
    .filter(time => time > now)
    .sort((a, b) => a - b);
  const changed = later.find(time => {
    const facts = factsOf(situation, time);
    const then = decide(facts);
    return then !== line || (reachable(then, facts)[0]?.kind ?? null) !== channel;
  });
  return changed === undefined ? null : new Date(changed).toISOString();
}

function ladderAt(row: Row['row'], facts: Facts): Advice['ladder'] {
  if (row < 5) return [];
  const now = { 5: 'tried-again', 6: 'directions', 7: 'support', 8: 'support' }[row as number] ?? 'employer';
  const at = ladderSteps.indexOf(now as StepId);
  const isDone: Partial<Record<StepId, boolean>> = {
    'tried-again': facts.processAttempts > 1,
    directions: facts.directionsFollowed,
  };
  return ladderSteps.map((id, i) => {
    if (i === at) return { id, state: 'now' };
    return { id, state: (isDone[id] ?? i < at) ? 'done' : 'todo' };
  });
}
