import type { Application, Channel } from '../applications/application.ts';
import type { Passage } from '../applications/passage.ts';
import { digitsOf, isSameChannel, minDigits } from '../applications/channel-set.ts';
import { channelsFrom } from '../contacts/channels-from.ts';
import { purposeOfLine } from '../contacts/purpose-of-line.ts';
import { readContacts } from '../contacts/read-contacts.ts';
import type { Call, Notice } from '../messages/contract.ts';
import { mayNotify } from '../storage/settings.ts';
import { openStore } from '../storage/open-store.ts';
import { noticeLabels, unnamedView } from './notices.ts';
import { directoryChannels } from '../views/channel-view.ts';
import { sentences } from '../views/between-texts.ts';
import { t } from '../views/t.ts';
import { warningTexts } from '../views/message-names.ts';
import { vendorById } from '../vendors/directory.ts';
import type { Owner, Purpose } from '../vendors/vocabulary.ts';
import { applicationInTab } from './notes.ts';
import { type TabState, tabState } from './tabs.ts';

/** Nobody is held back from these: help with the form itself, and lines that people with disabilities need. */
const leftAlone: readonly Purpose[] = ['technical-support', 'accommodation', 'fax'];

/** What is known about a number before it is called. */
type Line = { owner: Owner; purpose: Purpose; channel: Channel | null };

/**
 * What to say before the applicant calls a number on a page: that it is not to be trusted, or the verdict on this
 * very application. Null when there is nothing to say: the number is no employer's line (support, accommodation,
 * relay and emergency numbers among them), a call is the best way by now, or the applicant wants no notices here.
 */
export async function beforeCall(tabId: number, pageUrl: string, call: Call): Promise<Notice | null> {
  if (!(await mayNotify(pageUrl))) return null;
  const tab = await tabState(tabId);
  const line = lineOf(call, pageUrl, tab);
  if (!line) return null;
  if (line.channel?.warning && line.channel.warning !== 'refused') return doubt(line.channel.warning);
  if (line.owner === 'vendor' || leftAlone.includes(line.purpose)) return null;

  const known = await applicationInTab(tab);
  const application = withLine(known.application, line);
  const notes = known.isStored ? await (await openStore()).notesOf(application.id) : [];
  const vendor = vendorById(tab.vendorId);
  const { advice, verdict } = unnamedView(application, notes, vendor, new Date());
  if (advice.verdict === 'call-employer') return null;
  return {
    ...beforeDialling,
    headline: verdict.headline,
    body: sentences(t('noticeHeld'), verdict.because),
    tone: advice.verdict === 'do-not-contact' ? 'go' : 'wait',
    leadsTo: advice.callJustified ? 'draft' : 'advice',
    labels: labels(advice.callJustified ? 'draftInstead' : 'noticeWhatNow'),
  };
}

const beforeDialling = { sighting: '', quote: null, asks: 'call' } as const;

const labels = (first: 'draftInstead' | 'noticeWhatNow') => ({
  yes: t(first),
  no: t('callAnyway'),
  ...noticeLabels(),
});

/** The notice for a number with a warning: it may be a scammer's, whatever the page says it is for. */
function doubt(warning: NonNullable<Channel['warning']>): Notice {
  return {
    ...beforeDialling,
    headline: t('noticeDoubtful'),
    body: sentences(t('noticeHeld'), t(warningTexts[warning])),
    tone: 'wait',
    leadsTo: 'advice',
    labels: labels('noticeWhatNow'),
  };
}

/**
 * Whose number it is and what for: by the contacts of the page and the directory, else by the words around it. Null
 * for a number that is shorter than a national one without its area code, such as 911 and 711.
 */
function lineOf({ href, label, words }: Call, pageUrl: string, tab: TabState): Line | null {
  const vendor = vendorById(tab.vendorId);
  const dialled = dialledBy(href) || label;
  const number = digitsOf(dialled);
  const passage: Passage = {
    text: words.includes(label) ? words : `${label} ${words}`,
    heading: null,
    position: 'other',
    links: href ? [{ href, text: label }] : [],
    documentUrl: pageUrl,
  };
  if (!number) return { owner: 'unknown', purpose: purposeOfLine(label, passage), channel: null };
  if (number.length < minDigits) return null;
  const isLine = (channel: Channel) =>
    isSameChannel(channel, { kind: 'phone', value: dialled }) ||
    (channel.kind === 'phone' && digitsOf(channel.value).endsWith(number.slice(-minDigits)));
  const channel =
    [...directoryChannels(vendor, new Date(), tab.url), ...tab.channels].find(isLine) ??
    channelsFrom(readContacts([passage], { pageUrl, vendor, lang: null })).find(isLine);
  return channel ? { owner: channel.owner, purpose: channel.purpose, channel } : null;
}

/** The number of a link without its scheme and without what is dialled after the call is answered. */
const dialledBy = (href: string) => href.replace(/^[a-z]+:/i, '').split(/[;,#pwx]/i)[0]!;

function withLine(application: Application, { channel }: Line): Application {
  if (!channel) return application;
  return {
    ...application,
    channels: [...application.channels.filter(one => !isSameChannel(one, channel)), channel],
  };
}
