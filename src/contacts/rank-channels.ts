import type { Channel } from '../applications/application.ts';
import { distrustOf, isSameChannel, mergeChannels } from '../applications/channel-set.ts';
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
  const ranked = mergeChannels(channels).map(channel => {
    const readings = channels.filter(one => isSameChannel(one, channel));
    const inError = readings.some(({ position }) => position === 'error-message');
    const open = channel.hours ? openAt(channel.hours, now, fallbackZone) : null;
    return {
      channel,
      because: rankReasons(channel, inError, open?.open ?? null),
      order: orderOf(channel, open?.open ?? null),
    };
  });
  // Array sorting is stable: equals keep the order in which they were found.
  ranked.sort(
    (a, b) => a.order.map((rank, n) => rank - b.order[n]!).find(difference => difference !== 0) ?? 0,
  );
  return ranked.map(({ channel, because }) => ({ channel, because }));
}

function orderOf(channel: Channel, open: boolean | null): number[] {
  return [
    purposeRank[channel.purpose],
    ...distrustOf(channel),
    channelKinds.indexOf(channel.kind),
    open === null ? 1 : open ? 0 : 2,
  ];
}

function rankReasons(channel: Channel, inError: boolean, open: boolean | null): RankReason[] {
  const verified = channel.position === 'directory';
  const place: RankReason[] = inError
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
