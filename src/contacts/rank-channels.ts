import type { Channel } from '../applications/application.ts';
import { distrustOf, mergeChannels } from '../applications/channel-set.ts';
import { channelKinds } from '../vendors/vocabulary.ts';
import { openAt } from './hours.ts';

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
 * Puts channels in the order in which to use them: technical support before anything else; flagged ones behind the
 * others; verified in the directory, then named by the error message, then read off the page; e-mail before form before
 * chat before phone; open before closed. A channel of the page that the directory has too appears once, as the
 * directory has it. `fallbackZone` (IANA) reads hours that name no zone.
 */
export function rankChannels(
  channels: readonly Channel[],
  now: Date,
  fallbackZone: string | null = null,
): Channel[] {
  const ranked = mergeChannels(channels).map(channel => {
    const open = channel.hours ? openAt(channel.hours, now, fallbackZone) : null;
    return { channel, order: orderOf(channel, open?.open ?? null) };
  });
  // Array sorting is stable: equals keep the order in which they were found.
  ranked.sort(
    (a, b) => a.order.map((rank, n) => rank - b.order[n]!).find(difference => difference !== 0) ?? 0,
  );
  return ranked.map(({ channel }) => channel);
}

function orderOf(channel: Channel, open: boolean | null): number[] {
  return [
    purposeRank[channel.purpose],
    ...distrustOf(channel),
    channelKinds.indexOf(channel.kind),
    open === null ? 1 : open ? 0 : 2,
  ];
}
