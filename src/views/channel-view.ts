import type { Application, Channel, Outreach } from '../applications/application.ts';
import { isSameChannel } from '../applications/channel-set.ts';
import { openAt, type Openness } from '../contacts/hours.ts';
import { type OfferedChannel, offeredChannels } from '../vendors/offered-channels.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { ChannelKind } from '../vendors/vocabulary.ts';
import { dayOf, happened, monthOf } from './dates.ts';
import { withBrackets } from './between-texts.ts';
import { type MessageName, t } from './t.ts';
import { laneNames, ownerNames, positionNames, purposeWords, warningTexts } from './message-names.ts';

/** A contact as it is shown: whose it is, what it is for, where it was read and when. */
export interface ChannelView {
  channel: Channel;
  kind: ChannelKind;
  /** The address or number as people write it. */
  shown: string;
  /** "Oracle: technical support". */
  whose: string;
  /** "in the error message", "from the directory, as of 12 March 2026, one source only". */
  where: string;
  hours: string | null;
  /** When the desk opens again, ISO 8601; null while it is open, or where that is not known. */
  opens: string | null;
  warning: string | null;
  /** Said next to it: what it is kept for, that only the page names it as support, or that its country is not known. */
  doubts: readonly string[];
  /** The words around it on the page. */
  words: string | null;
  /** What opens or dials it; null for e-mail, which goes through a draft. */
  href: string | null;
  /** When it was used already. */
  used: string | null;
}

/**
 * The directory's published ways to reach a vendor, as channels, the lately checked ones in front. Help pages are
 * left out, since no one answers there, and so is what is not to be shown at `now`. `page` is the applicant's.
 */
export function directoryChannels(vendor: Vendor | null, now: Date, page: string | null): Channel[] {
  if (!vendor) return [];
  return offeredChannels(vendor, now, page).flatMap(known => {
    if (known.kind === 'help') return [];
    return [
      {
        kind: known.kind,
        value: known.value,
        owner: vendor.hostedBy === 'employer' ? 'employer' : 'vendor',
        purpose: known.purpose,
        extension: known.extension ?? null,
        hours: known.hours ?? null,
        position: 'directory',
        words: null,
        source: known.sources[0] ?? '',
        asOf: known.asOf,
        warning: null,
      } satisfies Channel,
    ];
  });
}

/** The directory's help pages of a vendor, to be read before anybody is asked. */
export function helpPages(vendor: Vendor | null, now: Date, page: string | null): string[] {
  return offeredChannels(vendor, now, page)
    .filter(({ kind, purpose }) => kind === 'help' && purpose === 'technical-support')
    .map(({ value }) => value);
}

/** How lately a channel of the directory was seen at its source: "last checked March 2026", "not checked". */
export function checkedWords({ checked }: Pick<OfferedChannel, 'checked'>): string {
  return checked ? t('lastChecked', monthOf(checked)) : t('notChecked');
}

/** One contact of an application in words, at `now`. Nothing is left out here: the caller has chosen what to show. */
export function channelView(
  channel: Channel,
  application: Application,
  vendor: Vendor | null,
  now: Date,
): ChannelView {
  const used = application.outreach.findLast(one => sameChannel(one, channel));
  const openness = channel.hours ? openAt(channel.hours, now, null) : null;
  return {
    channel,
    kind: channel.kind,
    shown: shownValue(channel),
    whose: t('whoseVendor', ownerName(channel, application, vendor), t(purposeWords[channel.purpose])),
    // Its date takes a formatter, which is made only for those contacts that are shown.
    get where() {
      return whereOf(channel, knownAs(channel, application, vendor, now));
    },
    hours: hoursWords(channel, openness),
    opens: openness?.opens ?? null,
    warning: channel.warning && t(warningTexts[channel.warning]),
    doubts: [
      ...(channel.lane ? [t(laneNames[channel.lane])] : []),
      ...(channel.claim === 'page' ? [t('claimedByPage')] : []),
      ...(channel.kind === 'phone' && !channel.value.startsWith('+') ? [t('countryUnknown')] : []),
    ],
    words: channel.words,
    href:
      channel.kind === 'phone'
        ? telLink(channel.value)
        : channel.kind === 'email'
          ? null
          : webLink(channel.value),
    used: used ? t('contactedAlready', happened(used.at, now)) : null,
  };
}

/** True when the outreach went by this channel; a value that was not recorded is taken from owner and purpose. */
function sameChannel(outreach: Outreach, channel: Channel): boolean {
  if (outreach.value) return isSameChannel({ kind: outreach.kind, value: outreach.value }, channel);
  return (
    outreach.kind === channel.kind && outreach.owner === channel.owner && outreach.purpose === channel.purpose
  );
}

function ownerName({ owner }: Channel, application: Application, vendor: Vendor | null): string {
  if (owner === 'vendor' && vendor) return vendor.company ?? vendor.name;
  if (owner === 'employer' && application.employer) return application.employer;
  return t(ownerNames[owner] satisfies MessageName);
}

/** The directory's entry for a channel that comes from it. */
function knownAs(
  { position, kind, value }: Channel,
  { url }: Application,
  vendor: Vendor | null,
  now: Date,
): OfferedChannel | null {
  if (position !== 'directory') return null;
  const same = (known: OfferedChannel) => known.kind === kind && known.value === value;
  return offeredChannels(vendor, now, url).find(same) ?? null;
}

function whereOf(channel: Channel, known: OfferedChannel | null): string {
  const place = t(positionNames[channel.position]);
  if (known) {
    const dated =
      !known.checked && known.asOf ? t('sourceDated', place, t('asOf', dayOf(known.asOf))) : place;
    return t('sourceDated', dated, checkedWords(known));
  }
  if (channel.asOf) return t('sourceDated', place, t('asOf', dayOf(channel.asOf)));
  return channel.position === 'directory' ? t('sourceDated', place, t('sourceUndated')) : place;
}

/** As printed, with whether the desk is open now where that is known. */
function hoursWords({ hours }: Channel, openness: Openness | null): string | null {
  return hours && openness ? withBrackets(hours, t(openness.open ? 'openNow' : 'closedNow')) : hours;
}

/** An address that may be opened. Channels come from pages and from files, so nothing but the web is followed. */
export function webLink(value: string): string | null {
  return /^https?:\/\//i.test(value) ? value : null;
}

function telLink(value: string): string | null {
  const dialled = value.replace(/[\s()./-]/g, '');
  return /^\+?\d+$/.test(dialled) ? `tel:${dialled}` : null;
}

/** Telephone numbers are grouped so that they can be read out; of addresses the scheme is left away. */
export function shownValue({
  kind,
  value,
  extension,
}: Pick<Channel, 'kind' | 'value' | 'extension'>): string {
  if (kind === 'phone') return [grouped(value), extension].filter(Boolean).join(', ');
  if (kind === 'email') return value;
  return value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** North American numbers are read as 3-3-4; other plans differ by country and are left as they are. */
function grouped(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3');
}
