import type { Channel } from '../applications/application.ts';
import type { Purpose } from '../vendors/vocabulary.ts';
import { domainsOf, isFreeMail, registrableDomain, siteOf } from './domains.ts';
import type { ContactMatch, PageContext } from './found.ts';
import { knownChannel, type Ownership } from './owner.ts';
import { parsePhoneNumberFromString } from './phone-library.ts';

/**
 * Why a contact should not be trusted, or null. Support scams plant numbers, so a number or address that is
 * presented as the vendor's is held against the vendor's current channels in the directory; a link that shows one
 * address must not lead to another; and a frame of a third party can show anything at all.
 */
export function warningFor(
  match: ContactMatch,
  ownership: Ownership,
  purpose: Purpose,
  documentUrl: string,
  pageContext: PageContext,
): Channel['warning'] {
  if (contradicts(match, ownership, pageContext)) return 'contradicts-directory';
  if (isPremium(match)) return 'premium';
  if (isPrivate(match, ownership, purpose)) return 'private-address';
  if (leadsOn(match) && !knownChannel(match, pageContext.vendor)) return 'link-differs';
  // Of two addresses, the one that the directory has is the right one.
  if (match.linkTextTargets && !knownChannel(match, pageContext.vendor)) return 'link-differs';
  return isForeignFrame(documentUrl, pageContext) ? 'foreign-frame' : null;
}

/** A call that costs more than a call. A number without its country is judged by how such numbers begin. */
function isPremium({ kind, normalized, printed }: ContactMatch): boolean {
  if (kind !== 'phone') return false;
  if (normalized && parsePhoneNumberFromString(normalized)?.getType() === 'PREMIUM_RATE') return true;
  return printed !== undefined && /^\(?(?:1[-.\s]?900|0?9[08]\d|0190|0?89[29])/.test(printed);
}

/** Nobody's desk: a computer of a home or office network, or support at a mailbox that anybody can open. */
function isPrivate({ kind, normalized }: ContactMatch, { owner }: Ownership, purpose: Purpose): boolean {
  if (!normalized) return false;
  if (kind === 'email')
    return isFreeMail(normalized.split('@')[1]!) && (owner === 'vendor' || purpose === 'technical-support');
  if (!URL.canParse(normalized)) return false;
  const { hostname } = new URL(normalized);
  return /^(?:\d+(?:\.\d+){3}|\[.*\]|localhost)$|\.(?:local|localdomain|internal|intranet|lan|home|home\.arpa|corp)$|^(?:fritz\.box|speedport\.ip|easy\.box|(?:my)?router(?:login\.(?:net|com))?|tplinkwifi\.net)$/.test(
    hostname,
  );
}

/** Where to go on to; not where to come back to, which forms of help desks get, too. */
const forwarding =
  /^(?:to|url|u|q|go|goto|out|link|target|forward|dest(?:ination)?|redirect(?:_?(?:to|url))?)$/i;

/** A page that sends whoever opens it on to another site, which its address names: "/redirect?to=https://…". */
function leadsOn({ normalized }: ContactMatch): boolean {
  if (!normalized || !/^https?:/.test(normalized) || !URL.canParse(normalized)) return false;
  const { searchParams } = new URL(normalized);
  return [...searchParams].some(([name, value]) => {
    if (!forwarding.test(name)) return false;
    const target = value.startsWith('//') ? `https:${value}` : value;
    return /^https?:\/\//i.test(target) && siteOf(target) !== siteOf(normalized);
  });
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

function isForeignFrame(documentUrl: string, { pageUrl, vendor }: PageContext): boolean {
  const frame = siteOf(documentUrl);
  const page = siteOf(pageUrl);
  if (!frame || !page || frame === page) return false;
  const domain = registrableDomain(documentUrl);
  return !(vendor && domain && domainsOf(vendor).has(domain));
}
