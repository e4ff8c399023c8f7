import type { ChannelKind, MessageKind, Owner, Purpose } from '../vendors/vocabulary.ts';
import type { Situation } from './situation.ts';

export const someChannel = (
  owner: Owner,
  kind: ChannelKind,
  purpose: Purpose,
  value = `${owner}-${kind}`,
) => ({
  owner,
  kind,
  purpose,
  value,
});
export const support = (kind: ChannelKind, owner: Owner = 'vendor') =>
  someChannel(owner, kind, 'technical-support');
export const employer = (kind: ChannelKind, purpose: Purpose = 'recruiting') =>
  someChannel('employer', kind, purpose);
export const reached = (
  to: ReturnType<typeof someChannel>,
  at: string,
  outcome: Situation['outreach'][number]['outcome'] = 'waiting',
) => ({ owner: to.owner, kind: to.kind, purpose: to.purpose, at, outcome });
export const failed = (kind: MessageKind, at: string) => ({ kind, at });

/** For tests: Wednesday noon. It failed on Monday morning and evening, the directions were followed, no one was asked yet. */
export const stuck: Situation = {
  now: '2026-03-04T12:00:00Z',
  application: { status: 'not-submitted' },
  failures: [failed('system', '2026-03-02T09:00:00Z'), failed('session', '2026-03-02T19:00:00Z')],
  directionsFollowed: true,
  channels: [support('email'), support('phone'), employer('email'), employer('phone')],
  outreach: [],
};
export const longAgo = '2026-03-02T10:00:00Z';
export const lately = '2026-03-03T15:00:00Z';
export const noSupport = { channels: [employer('email'), employer('phone')] };
export const phoneOnly = { channels: [employer('phone')] };
export const certain = { referral: { saysCall: true, certain: true } };
export const publicist = { field: { flashy: true, recipient: 'practitioner' as const } };
export const supportAsked = (at: string, outcome?: 'no-help' | 'referred-to-employer') => ({
  channels: [support('email'), employer('email'), employer('phone')],
  outreach: [reached(support('email'), at, outcome)],
});
export const employerWritten = (at: string) => ({ ...noSupport, outreach: [reached(employer('email'), at)] });
