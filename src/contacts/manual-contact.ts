import type { Channel } from '../applications/application.ts';
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
  if (/^https?:\/\//i.test(text)) {
    return URL.canParse(text)
      ? { ...known, kind: 'form', value: new URL(text).href, extension: null, hours: null }
      : null;
  }
  const passage = {
    text: `Contact support: ${text}`,
    heading: null,
    position: 'other' as const,
    links: [],
    documentUrl: pageUrl,
  };
  const found = channelsFrom(readContacts([passage], { pageUrl, vendor: null, lang: null }));
  const channel = found.find(({ kind }) => kind === 'email' || kind === 'phone');
  if (!channel) return null;
  // Who typed it knows whose it is.
  const { claim: _, ...read } = channel;
  return { ...read, ...known };
}
