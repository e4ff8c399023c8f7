import type { Channel } from '../applications/application.ts';
import { domainsOf, registrableDomain } from './domains.ts';
import type { ContactMatch, PageContext } from './found.ts';
import { knownChannel, type Ownership } from './owner.ts';

/**
 * Why a contact should not be trusted, or null. Support scams plant numbers, so a number or address that is
 * presented as the vendor's is held against the vendor's current channels in the directory; a link that shows one
 * address must not lead to another; and a frame of a third party can show anything at all.
 */
export function warningFor(
  match: ContactMatch,
  ownership: Ownership,
  documentUrl: string,
  pageContext: PageContext,
): Channel['warning'] {
  if (contradicts(match, ownership, pageContext)) return 'contradicts-directory';
  // Of two addresses, the one that the directory has is the right one.
  if (match.linkTextTargets && !knownChannel(match, pageContext.vendor)) return 'link-differs';
  return isForeign(documentUrl, pageContext) ? 'foreign-frame' : null;
}

function contradicts(match: ContactMatch, { presented }: Ownership, { vendor }: PageContext): boolean {
  if (!vendor || match.normalized === null || (match.kind !== 'phone' && match.kind !== 'email'))
    return false;
  const known = knownChannel(match, vendor);
  if (known) return known.status === 'outdated';
  if (!presented) return false;
  const domain = match.kind === 'email' ? registrableDomain(match.normalized.split('@')[1]!) : null;
  // Another mailbox of the vendor's own domain is new to the directory, not against it.
  if (domain && domainsOf(vendor).has(domain)) return false;
  // "Looked for, and none is published" (null) contradicts a number just as another number does.
  const kind = match.kind === 'email' ? 'email' : 'phone';
  return vendor.support.channels.some(channel => channel.kind === kind && channel.status !== 'outdated');
}

function isForeign(documentUrl: string, { pageUrl, vendor }: PageContext): boolean {
  const linkTextTargets = registrableDomain(documentUrl);
  const page = registrableDomain(pageUrl);
  if (!linkTextTargets || !page || linkTextTargets === page) return false;
  return !(vendor && domainsOf(vendor).has(linkTextTargets));
}
