import { isUrgent } from '../advice/facts.ts';
import type { Situation, SituationChannel } from '../advice/situation.ts';
import type { Application, Channel } from '../applications/application.ts';
import { isSameChannel } from '../applications/channel-set.ts';
import { rankChannels } from '../contacts/rank-channels.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { type ChannelView, channelView, directoryChannels } from './channel-view.ts';

/**
 * The channels of the pages and of the directory, each once: those to use now first, in the order of the advice, but a
 * desk that is closed behind the trusted ones that can be written to; those used already last.
 */
export function channelViews(
  application: Application,
  vendor: Vendor | null,
  toUse: readonly SituationChannel[],
  now: Date,
): ChannelView[] {
  const all = rankChannels(
    [...application.channels, ...directoryChannels(vendor, now, application.url)],
    now,
  ).map(channel => channelView(channel, application, vendor, now));
  const used = ({ owner, purpose, kind }: Channel) =>
    application.outreach.some(one => one.owner === owner && one.purpose === purpose && one.kind === kind);
  const placeOf = ({ channel }: ChannelView) => toUse.findIndex(one => isSameChannel(one, channel));
  const writtenTo = Math.max(...all.filter(isTrustedInWriting).map(placeOf));
  const order = (view: ChannelView) => {
    const place = placeOf(view);
    if (place < 0) return toUse.length + (used(view.channel) ? 1 : 0);
    return isClosed(view) ? Math.max(place, writtenTo + 0.5) : place;
  };
  return all.sort((a, b) => order(a) - order(b));
}

/** Whoever could write now does not wait until a desk opens. */
const isClosed = ({ kind, opens }: ChannelView) => kind === 'phone' && opens !== null;

/** What only the page calls support, or is kept for something else, never comes before a desk for that. */
const isTrustedInWriting = ({ kind, channel }: ChannelView) =>
  kind !== 'phone' && !channel.warning && channel.claim !== 'page' && !channel.lane;

/** The first contact to use; where there is no time to wait until a desk opens, the first that can be used now. */
export function firstToUse(
  channels: readonly ChannelView[],
  toUse: readonly SituationChannel[],
  situation: Situation,
): ChannelView | null {
  const isUsable = ({ channel, opens }: ChannelView) =>
    opens === null && toUse.some(one => isSameChannel(one, channel));
  const deadline = situation.deadline ?? null;
  return (isUrgent(deadline, situation) && channels.find(isUsable)) || channels[0] || null;
}
