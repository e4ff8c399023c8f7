import type { Channel } from '../applications/application.ts';
import { completeAddress } from '../applications/details.ts';
import { channelsFrom } from './channels-from.ts';
import { readContacts } from './read-contacts.ts';

/** Whom a contact that was added by hand reaches. */
export type ContactTarget = 'vendor-support' | 'employer-support' | 'employer';

const meaning: Record<ContactTarget, Pick<Channel, 'owner' | 'purpose'>> = {
  'vendor-support': { owner: 'vendor', purpose: 'technical-support' },
  'employer-support': { owner: 'employer', purpose: 'technical-support' },
  employer: { owner: 'employer', purpose: 'recruiting' },
};

/**
 * The channel that the applicant typed: an e-mail address, a telephone number or a web address (counted as a form).
 * Null for anything that cannot be reached. `pageUrl` gives the country of a number that is written without one.
 */
export function parseManualContact(
  typed: string,
  reached: ContactTarget,
  pageUrl: string,
  today: string,
): Channel | null {
  const text = typed.trim().slice(0, 300);
  const known = {
    ...meaning[reached],
    position: 'by-hand',
    words: null,
    source: pageUrl,
    asOf: today,
    warning: null,
  } as const;
  const page = (href: string) =>
    ({ ...known, kind: 'form', value: href, extension: null, hours: null }) as const;
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? page(new URL(text).href) : null;
  const passage = {
    text: `Contact support: ${text}`,
    heading: null,
    position: 'other' as const,
    links: [],
    documentUrl: pageUrl,
  };
  const found = channelsFrom(readContacts([passage], { pageUrl, vendor: null, lang: null }));
  const channel = found.find(({ kind }) => kind === 'email' || kind === 'phone');
  if (!channel) {
    const href = addressOf(text);
    return href === null ? null : page(href);
  }
  // Who typed it knows whose it is.
  const { claim: _, ...read } = channel;
  return { ...read, ...known };
}

/** The address of a page that was typed as people say it, without "https://"; null for what has no name of a domain. */
function addressOf(text: string): string | null {
  const address = completeAddress(text);
  const hasDomain =
    address.startsWith('https:') && /\.(?:[a-z]{2,}|xn--[\w-]+)$/.test(new URL(address).hostname);
  return hasDomain ? new URL(address).href : null;
}
