import type { Channel } from '../applications/application.ts';
import { channelKinds } from '../vendors/vocabulary.ts';
import { openAt } from './hours.ts';

/** Why a channel stands where it does: keys, worded by the pages that show them. */
export type RankReason =
  | 'technical-support'
  | 'not-technical-support'
  | 'in-error-message'
  | 'verified'
  | 'by-hand'
  | 'on-page'
  | 'written'
  | 'by-phone'
  | 'open-now'
  | 'closed-now'
  | 'flagged';

export interface RankedChannel {
  channel: Channel;
  because: RankReason[];
}

/** Who can help with a broken form: support first, then those that could pass it on, then the rest. */
const purposeRank: Record<Channel['purpose'], number> = {
  'technical-support': 0,
  recruiting: 1,
  other: 1,
  accommodation: 2,
  privacy: 2,
  sales: 2,
  fax: 3,
};

const placeRank: Record<Channel['position'], number> = {
  'error-message': 0,
  directory: 1,
  'by-hand': 1,
  'help-box': 2,
  'form-intro': 2,
  'help-page': 2,
  footer: 2,
  other: 3,
};

/**
 * Puts channels in the order in which to use them and says why: technical support before anything else;
 * flagged ones behind the others; named by the error message, then verified in the directory, then read off
 * the page; e-mail before form before chat before phone; open before closed. A channel of the page that the
 * directory has too appears once, verified. `fallbackZone` (IANA) reads hours that name no zone.
 */
export function rankChannels(
  channels: readonly Channel[],
  now: Date,
  fallbackZone: string | null = null,
): RankedChannel[] {
  const ranked = merged(channels).map(({ channel, verified }) => {
    const open = channel.hours ? openAt(channel.hours, now, fallbackZone) : null;
    return {
      channel,
      because: reasons(channel, verified, open?.open ?? null),
      order: orderOf(channel, verified, open?.open ?? null),
    };
  });
  // Array sorting is stable: equals keep the order in which they were found.
  ranked.sort(
    (a, b) => a.order.map((rank, n) => rank - b.order[n]!).find(difference => difference !== 0) ?? 0,
  );
  return ranked.map(({ channel, because }) => ({ channel, because }));
}

function orderOf(channel: Channel, verified: boolean, open: boolean | null): number[] {
  const place = placeRank[channel.position];
  return [
    purposeRank[channel.purpose],
    channel.warning ? 1 : 0,
    verified ? Math.min(place, placeRank.directory) : place,
    channelKinds.indexOf(channel.kind),
    open === null ? 1 : open ? 0 : 2,
  ];
}

function reasons(channel: Channel, verified: boolean, open: boolean | null): RankReason[] {
  const place: RankReason[] =
    channel.position === 'error-message'
      ? ['in-error-message']
      : channel.position === 'by-hand'
        ? ['by-hand']
        : [];
  const because: RankReason[] = [
    channel.purpose === 'technical-support' ? 'technical-support' : 'not-technical-support',
    ...place,
    ...(verified ? (['verified'] as const) : place.length === 0 ? (['on-page'] as const) : []),
    channel.kind === 'phone' ? 'by-phone' : 'written',
  ];
  if (open !== null) because.push(open ? 'open-now' : 'closed-now');
  if (channel.warning) because.push('flagged');
  return because;
}

/** One entry per address; the place nearest to the failure is kept, hours and extension come from either. */
function merged(channels: readonly Channel[]): { channel: Channel; verified: boolean }[] {
  const byValue = new Map<string, { channel: Channel; verified: boolean }>();
  for (const channel of channels) {
    const key = channel.value.toLowerCase();
    const other = byValue.get(key);
    const verified = channel.position === 'directory' || (other?.verified ?? false);
    if (!other) {
      byValue.set(key, { channel, verified });
      continue;
    }
    const [first, second] =
      placeRank[channel.position] < placeRank[other.channel.position]
        ? [channel, other.channel]
        : [other.channel, channel];
    // The directory knows what a line is for; the words of a page are only read.
    const known = [first, second].find(one => one.position === 'directory') ?? first;
    byValue.set(key, {
      verified,
      channel: {
        ...first,
        owner: known.owner,
        purpose: known.purpose,
        hours: first.hours ?? second.hours,
        extension: first.extension ?? second.extension,
      },
    });
  }
  return [...byValue.values()];
}
