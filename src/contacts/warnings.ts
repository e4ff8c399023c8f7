import type { Channel } from '../cases/case.ts';
import { domainsOf, registrableDomain } from './domains.ts';
import type { Find, Setting } from './found.ts';
import { knownChannel, type Ownership } from './owner.ts';

/**
 * Why a contact should not be trusted, or null. Support scams plant numbers, so a number or address that is
 * presented as the vendor's is held against the vendor's current channels in the directory; a link that shows one
 * address must not lead to another; and a frame of a third party can show anything at all.
 */
export function warningFor(
  find: Find,
  ownership: Ownership,
  documentUrl: string,
  setting: Setting,
): Channel['warning'] {
  if (contradicts(find, ownership, setting)) return 'contradicts-directory';
  // Of two addresses, the one that the directory has is the right one.
  if (find.shown && !knownChannel(find, setting.vendor)) return 'link-differs';
  return isForeign(documentUrl, setting) ? 'foreign-frame' : null;
}

function contradicts(find: Find, { presented }: Ownership, { vendor }: Setting): boolean {
  if (!vendor || find.normalized === null || (find.kind !== 'phone' && find.kind !== 'email')) return false;
  const known = knownChannel(find, vendor);
  if (known) return known.status === 'outdated';
  if (!presented) return false;
  const domain = find.kind === 'email' ? registrableDomain(find.normalized.split('@')[1]!) : null;
  // Another mailbox of the vendor's own domain is new to the directory, not against it.
  if (domain && domainsOf(vendor).has(domain)) return false;
  // "Looked for, and none is published" (null) contradicts a number just as another number does.
  const kind = find.kind === 'email' ? 'email' : 'phone';
  return vendor.support.channels.some(channel => channel.kind === kind && channel.status !== 'outdated');
}

function isForeign(documentUrl: string, { pageUrl, vendor }: Setting): boolean {
  const shown = registrableDomain(documentUrl);
  const page = registrableDomain(pageUrl);
  if (!shown || !page || shown === page) return false;
  return !(vendor && domainsOf(vendor).has(shown));
}
