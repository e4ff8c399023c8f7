import { isUrgent } from '../advice/facts.ts';
import type { Situation, SituationChannel } from '../advice/situation.ts';
import type { Application, Channel } from '../applications/application.ts';
import { isSameChannel } from '../applications/channel-set.ts';
import { rankChannels } from '../contacts/rank-channels.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { type ChannelView, channelView, directoryChannels } from './channel-view.ts';

/** The channels of the pages and of the directory, each once: those to use now first, those used already last. */
export function channelViews(
  application: Application,
  vendor: Vendor | null,
  toUse: readonly SituationChannel[],
  now: Date,
): ChannelView[] {
  const all = rankChannels(
    [...application.channels, ...directoryChannels(vendor, now, application.url)],
    now,
  );
  const used = ({ owner, purpose, kind }: Channel) =>
    application.outreach.some(one => one.owner === owner && one.purpose === purpose && one.kind === kind);
  const order = (channel: Channel) => {
    const place = toUse.findIndex(one => isSameChannel(one, channel));
    return place >= 0 ? place : toUse.length + (used(channel) ? 1 : 0);
  };
  return all
    .sort((a, b) => order(a) - order(b))
    .map(channel => channelView(channel, application, vendor, now));
}

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
