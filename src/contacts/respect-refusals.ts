import type { Channel } from '../applications/application.ts';
import type { Refusal } from './found.ts';
import { scoreWords } from './purpose.ts';

/**
 * Marks the channels that the page asks not to use. Lines for technical support and for accommodation are published
 * to be used: a refusal of calls is meant for those who follow up on an application. It is meant for its own number,
 * too, where its sentence says nothing of trouble or support: "do not call this number: …".
 */
export function respectRefusals(channels: readonly Channel[], refusals: readonly Refusal[]): Channel[] {
  const refused = new Set(refusals.map(({ refuses }) => refuses));
  return channels.map(channel => {
    const isLine = channel.purpose === 'technical-support' || channel.purpose === 'accommodation';
    const meant =
      refused.has('any') ||
      ((channel.kind === 'phone' || channel.kind === 'email') && refused.has(channel.kind));
    const isMarked = meant && (!isLine || refusals.some(refusal => isRefusedItself(channel, refusal)));
    return isMarked && channel.warning === null ? { ...channel, warning: 'refused' } : channel;
  });
}

/** So many digits at its end tell a number, however it is written. */
const tellingDigits = 6;

function isRefusedItself({ kind, value, purpose }: Channel, { refuses, words }: Refusal): boolean {
  if (kind !== refuses || purpose === 'accommodation') return false;
  const isThere =
    kind === 'phone'
      ? words.replace(/\D/g, '').includes(value.replace(/\D/g, '').slice(-tellingDigits))
      : words.toLowerCase().includes(value.toLowerCase());
  return isThere && !scoreWords(words)['technical-support'];
}
