import { isEmployer, isSupport } from '../advice/facts.ts';
import type { Channel } from '../applications/application.ts';
import type { Recipient } from '../reports/draft.ts';
import type { ApplicationView } from './application-view.ts';
import type { ChannelView } from './channel-view.ts';
import type { MessageName } from './t.ts';

/** How the words leave: by mail, through a form or chat that is opened, or spoken. */
export type Way =
  | { by: 'mail'; to: string | null }
  | { by: 'page'; href: string }
  | { by: 'phone'; href: string; shown: string };

/** Everything about a draft but its language and its text. */
export interface DraftPlan {
  recipient: Recipient;
  way: Way;
  channel: Channel | null;
}

/**
 * To whom the words go: the contact that was chosen, else the best one of those whom the advice allows. Where the
 * employer's turn has come, words never go to support instead: with no address of the employer the applicant fills
 * it in. A number that was chosen for writing ("draft an e-mail instead") has no address either.
 */
export function draftPlan(view: ApplicationView, chosen: ChannelView | null): DraftPlan {
  const { verdict, exception, callJustified } = view.advice;
  // A referral, or a bold field, opens the way to one person. Their address is not on the page, and is not HR's.
  if (!chosen && verdict === 'email-employer' && (exception === 1 || exception === 3))
    return { recipient: 'employer', channel: null, way: { by: 'mail', to: null } };
  const isMeant = ({ channel }: ChannelView) => !callJustified || isEmployer(channel);
  const best = chosen ?? view.contacts.find(isMeant) ?? null;
  const recipient = recipientOf(best, callJustified);
  if (best?.kind === 'phone' && best.href && !chosen && verdict === 'call-employer') {
    return {
      recipient: 'call-script',
      channel: best.channel,
      way: { by: 'phone', href: best.href, shown: best.shown },
    };
  }
  if (!best || best.kind === 'phone')
    return { recipient, channel: null, way: { by: 'mail', to: writtenAddress(view, recipient) } };
  const { channel, href } = best;
  return { recipient, channel, way: href ? { by: 'page', href } : { by: 'mail', to: channel.value } };
}

const titles: Record<Recipient, MessageName> = {
  support: 'draftSupportTitle',
  employer: 'draftEmployerTitle',
  'call-script': 'draftScriptTitle',
};

/** What the draft is, above it. */
export const draftTitle = (view: ApplicationView, chosen: ChannelView | null): MessageName =>
  titles[draftPlan(view, chosen).recipient];

function recipientOf(best: ChannelView | null, callJustified: boolean): 'support' | 'employer' {
  if (best && isSupport(best.channel)) return 'support';
  // Instead of a call that is not justified, support is written to.
  return (best && best.kind !== 'phone') || callJustified ? 'employer' : 'support';
}

function writtenAddress({ contacts, otherContacts }: ApplicationView, recipient: Recipient): string | null {
  const fits = ({ kind, warning, channel }: ChannelView) =>
    kind === 'email' &&
    warning === null &&
    (recipient === 'support' ? isSupport(channel) : isEmployer(channel));
  return [...contacts, ...otherContacts].find(fits)?.channel.value ?? null;
}
