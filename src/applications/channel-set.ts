import type { Channel, Lane } from './application.ts';

/**
 * Which channels are the same, and which reading of one is trusted more: asked wherever channels of pages, of the
 * directory and of the applicant meet. One key and one order, so that no two places can answer differently.
 */

type Address = Pick<Channel, 'kind' | 'value'>;

/** Numbers without a country code are compared by at least so many last digits. */
export const minDigits = 7;

/** What is left of a number, however it is written. */
export const digitsOf = (written: string) => written.replace(/\D/g, '');

/** Two addresses with the same key are one; a form and a chat at one address are one, too. */
export function channelKey({ kind, value }: Address): string {
  if (kind === 'phone') return `phone ${value.startsWith('+') ? '+' : ''}${digitsOf(value)}`;
  if (kind === 'email') return `email ${value.toLowerCase()}`;
  return `web ${value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/#?]+$/, '')}`;
}

/** True when both reach the same: also a number as it is printed at home and the same one with its country. */
export function isSameChannel(one: Address, other: Address): boolean {
  if (channelKey(one) === channelKey(other)) return true;
  return one.kind === 'phone' && other.kind === 'phone' && endsAlike(one.value, other.value);
}

function endsAlike(one: string, other: string): boolean {
  const [national, whole] = one.startsWith('+') ? [other, one] : [one, other];
  if (national.startsWith('+') || !whole.startsWith('+')) return false;
  const digits = digitsOf(national).replace(/^0+/, '');
  return digits.length >= minDigits && digitsOf(whole).endsWith(digits);
}

/** The place where a contact was read decides how far it is trusted: most first. */
const placesByTrust: readonly Channel['position'][] = [
  'directory',
  'by-hand',
  'error-message',
  'help-box',
  'help-page',
  'footer',
  'form-intro',
  'other',
];

/**
 * How far a channel is distrusted, as numbers that are compared one after another: first whether it has a warning,
 * then whether only the page says whose it is, then whether its owner is unknown, then its place on the page.
 */
export function distrustOf({ warning, claim, owner, position }: Channel): [number, number, number, number] {
  return [
    warning ? 1 : 0,
    claim === 'page' ? 1 : 0,
    owner === 'unknown' ? 1 : 0,
    placesByTrust.indexOf(position),
  ];
}

/** How well a channel fits a failure: 0 kept for it, 1 for nothing in particular, 2 for something else. */
export function misfitOf({ lane }: Pick<Channel, 'lane'>, failed: Lane | null): 0 | 1 | 2 {
  if (!lane || !failed) return 1;
  return lane === failed ? 0 : 2;
}

/** Below zero when the first is trusted more; zero for equals. */
export function compareTrust(one: Channel, other: Channel): number {
  const [a, b] = [distrustOf(one), distrustOf(other)];
  return a.map((rank, i) => rank - b[i]!).find(difference => difference !== 0) ?? 0;
}

/**
 * Channels of several lists, each once, in the order in which they were first met. Of two readings the more
 * trusted one is kept, and what only the other has (hours, extension, words) is filled in.
 */
export function mergeChannels(...lists: readonly (readonly Channel[])[]): Channel[] {
  const merged: Channel[] = [];
  for (const channel of lists.flat()) {
    const at = merged.findIndex(known => isSameChannel(known, channel));
    if (at === -1) merged.push(channel);
    else merged[at] = mergedOf(merged[at]!, channel);
  }
  return merged;
}

function mergedOf(known: Channel, other: Channel): Channel {
  const [better, worse] = compareTrust(other, known) < 0 ? [other, known] : [known, other];
  const lane = better.lane ?? worse.lane;
  return {
    ...better,
    ...(lane && { lane }),
    extension: better.extension ?? worse.extension,
    hours: better.hours ?? worse.hours,
    words: better.words ?? worse.words,
  };
}
