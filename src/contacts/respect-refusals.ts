import type { Channel } from '../applications/application.ts';
import type { Refusal } from './found.ts';

/**
 * Marks the channels that the page asks not to use. Lines for technical support and for accommodation are published
 * to be used: a refusal of calls is meant for those who follow up on an application.
 */
export function respectRefusals(channels: readonly Channel[], refusals: readonly Refusal[]): Channel[] {
  const refused = new Set(refusals.map(({ refuses }) => refuses));
  return channels.map(channel => {
    const spared = channel.purpose === 'technical-support' || channel.purpose === 'accommodation';
    const meant =
      refused.has('any') ||
      ((channel.kind === 'phone' || channel.kind === 'email') && refused.has(channel.kind));
    return meant && !spared && channel.warning === null ? { ...channel, warning: 'refused' } : channel;
  });
}
