import type { Case, Channel } from '../cases/case.ts';
import type { Passage } from '../cases/passage.ts';
import { channelsFrom } from '../contacts/channels-from.ts';
import { readContacts } from '../contacts/read-contacts.ts';
import type { Call, Notice } from '../messages/contract.ts';
import { readSettings } from '../storage/settings.ts';
import { caseView } from '../ui/case-view.ts';
import { directoryChannels } from '../ui/channel-view.ts';
import { t } from '../ui/t.ts';
import { vendorById } from '../vendors/directory.ts';
import type { Purpose } from '../vendors/words.ts';
import { caseFor } from './notes.ts';
import { theStore } from './store.ts';
import { type TabState, tabState } from './tabs.ts';

/** Nobody is held back from these: help with the form itself, and lines that people with disabilities need. */
const leftAlone: readonly Purpose[] = ['technical-support', 'accommodation', 'fax'];

/**
 * What to say before the applicant calls a number on a page: the verdict on this very application. Null when there
 * is nothing to say: the number is no employer's line (support, accommodation, relay and emergency numbers among
 * them), a call is the best way by now, or the applicant wants no notices here.
 */
export async function beforeCall(tabId: number, pageUrl: string, call: Call): Promise<Notice | null> {
  const { notices, mutedHosts } = await readSettings();
  if (!notices || mutedHosts.includes(new URL(pageUrl).host)) return null;
  const tab = await tabState(tabId);
  const vendor = vendorById(tab.vendorId);
  const line = lineOf(call, pageUrl, tab);
  if (!line || line.owner === 'vendor' || leftAlone.includes(line.purpose)) return null;

  const theCase = await caseFor(tab, new Date().toISOString());
  const notes = await (await theStore()).notesOf(theCase.id);
  const view = caseView({ theCase: withLine(theCase, line), notes, vendor, frontEnd: null }, new Date());
  if (view.advice.verdict === 'call-employer') return null;
  return {
    sighting: '',
    headline: view.verdict.headline,
    quote: null,
    body: view.verdict.because,
    tone: view.advice.verdict === 'do-not-contact' ? 'go' : 'wait',
    asks: 'call',
    leadsTo: view.advice.callJustified ? 'draft' : 'advice',
    labels: {
      yes: t(view.advice.callJustified ? 'draftInstead' : 'noticeWhatNow'),
      no: t('callAnyway'),
      mute: t('noticeMute'),
      dismiss: t('noticeDismiss'),
    },
  };
}

/** A national number without its area code, in most countries; shorter ones, such as 911 and 711, are left alone. */
const leastDigits = 7;

/**
 * Whose line it is and what for: as the whole page or the directory tell it, else by the words around it. Null where
 * no number can be read.
 */
function lineOf({ href, label, words }: Call, pageUrl: string, tab: TabState): Channel | null {
  const vendor = vendorById(tab.vendorId);
  const digits = (href || label).replace(/\D/g, '').slice(-leastDigits);
  if (digits.length < leastDigits) return null;
  const isLine = ({ kind, value }: Channel) => kind === 'phone' && value.endsWith(digits);
  const passage: Passage = {
    text: words.includes(label) ? words : `${label} ${words}`,
    heading: null,
    position: 'other',
    links: href ? [{ href, text: label }] : [],
    documentUrl: pageUrl,
  };
  return (
    [...directoryChannels(vendor), ...tab.channels].find(isLine) ??
    channelsFrom(readContacts([passage], { pageUrl, vendor, lang: null })).find(isLine) ??
    null
  );
}

function withLine(theCase: Case, line: Channel): Case {
  return { ...theCase, channels: [...theCase.channels.filter(({ value }) => value !== line.value), line] };
}
