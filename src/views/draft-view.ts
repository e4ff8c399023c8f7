import { isEmployer, isSupport } from '../advice/facts.ts';
import type { Channel } from '../applications/application.ts';
import { callLength } from '../reports/call-length.ts';
import { type Draft, draftTo, type Recipient } from '../reports/draft.ts';
import { type ReportLang, reportLang, wordings } from '../reports/languages.ts';
import { composeLinks, mailtoLink } from '../reports/mail-links.ts';
import { mainNote } from '../reports/story.ts';
import type { ApplicationView, ApplicationData } from './application-view.ts';
import type { ChannelView } from './channel-view.ts';
import { language } from './t.ts';

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

/** Ways to hand a text over to a mail program or to a web mail. */
export interface DraftLinks {
  mail: string;
  web: readonly { name: string; href: string }[];
  /** True when not all of the text fits through. */
  shortened: boolean;
}

/**
 * To whom the words go: the contact that was chosen, else the best one in this situation. A number that was chosen
 * for writing ("draft an e-mail instead") has no address: then the words go to whom the advice allows.
 */
export function draftPlan(view: ApplicationView, chosen: ChannelView | null): DraftPlan {
  const { callJustified, verdict, exception } = view.advice;
  const best = chosen ?? view.contacts[0] ?? null;
  // A referral, or a bold field, opens the way to one person. Their address is not on the page, and is not HR's.
  if (!chosen && verdict === 'email-employer' && (exception === 1 || exception === 3))
    return { recipient: 'employer', channel: null, way: { by: 'mail', to: null } };
  const isSupport = best?.channel.purpose === 'technical-support';
  if (best?.kind === 'phone' && best.href && !chosen && verdict === 'call-employer') {
    return {
      recipient: 'call-script',
      channel: best.channel,
      way: { by: 'phone', href: best.href, shown: best.shown },
    };
  }
  if (!best || best.kind === 'phone') {
    const recipient = isSupport || !callJustified ? 'support' : 'employer';
    return { recipient, channel: null, way: { by: 'mail', to: writtenAddress(view, recipient) } };
  }
  const { channel, href } = best;
  const recipient = isSupport ? 'support' : 'employer';
  return { recipient, channel, way: href ? { by: 'page', href } : { by: 'mail', to: channel.value } };
}

function writtenAddress({ contacts, otherContacts }: ApplicationView, recipient: Recipient): string | null {
  const fits = ({ kind, warning, channel }: ChannelView) =>
    kind === 'email' &&
    warning === null &&
    (recipient === 'support' ? isSupport(channel) : isEmployer(channel));
  return [...contacts, ...otherContacts].find(fits)?.channel.value ?? null;
}

/** The words in one language, from the notes of the application. */
export function draftIn(
  lang: ReportLang,
  plan: DraftPlan,
  data: ApplicationData,
  exception: 1 | 2 | 3 | null,
): Draft {
  const { application, notes, vendor } = data;
  return draftTo(plan.recipient, { application, notes, vendor, lang, channel: plan.channel, exception });
}

/** The language of the page, since it is the one of those who read the draft; else the person's. */
export function firstLanguage({ notes }: ApplicationData): ReportLang {
  return reportLang(mainNote(notes)?.lang ?? language());
}

/** Every language that drafts can be written in, by its own name. */
export function draftLanguages(): { code: ReportLang; name: string }[] {
  return (Object.keys(wordings) as ReportLang[]).map(code => ({
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
  }));
}

export function draftLinks(to: string | null, draft: Draft): DraftLinks {
  const mail = mailtoLink(to ?? '', draft);
  return {
    mail: mail.href,
    web: composeLinks(to ?? '', draft),
    shortened: mail.shortened,
  };
}

/** Seconds that it takes to say a call script. */
export function secondsToSay(draft: Draft, lang: ReportLang): number {
  return callLength(draft, lang);
}
