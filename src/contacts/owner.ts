import type { Passage } from '../applications/passage.ts';
import type { KnownChannel, Vendor } from '../vendors/vendor.ts';
import { isTenantsHost, isTenantsPlace } from '../vendors/match.ts';
import { readAddress } from '../vendors/read-address.ts';
import type { Owner } from '../vendors/vocabulary.ts';
import {
  domainsOf,
  helpDeskOf,
  isFreeMail,
  isNamedAfter,
  namesVendor,
  registrableDomain,
} from './domains.ts';
import type { ContactMatch, PageContext } from './found.ts';
import { isDeskOfSystem, isProviders, namesDeskOf } from './provider.ts';
import type { Surroundings } from './surroundings.ts';
import type { SystemNames } from './system-names.ts';
import { employerWords, legalForm, providerWords } from './wording/owner-words.ts';

/** Who answers a contact, and whether the page says so itself rather than leaving it to be guessed. */
export interface Ownership {
  owner: Owner;
  /** True when the words or the address name the vendor: the page presents the contact as the vendor's. */
  presented: boolean;
}

/** The channel of the vendor's file with this value, or null. `outdated` ones are found too. */
export function knownChannel(
  match: Pick<ContactMatch, 'normalized'>,
  vendor: Vendor | null,
): KnownChannel | null {
  if (!match.normalized) return null;
  const same = (value: string | null) =>
    value !== null && comparableValue(value) === comparableValue(match.normalized!);
  return vendor?.support.channels.find(channel => same(channel.value)) ?? null;
}

const comparableValue = (value: string) =>
  value
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '');

/**
 * Who owns a contact. The order: the directory; the domain of the address; the words of its own stretch; the
 * page's host; the words of the sentence. Without any sign a page's contact is the employer's.
 */
export function ownerOf(
  match: ContactMatch,
  around: Surroundings,
  source: string,
  pageContext: PageContext,
): Ownership {
  const { vendor } = pageContext;
  const known = knownChannel(match, vendor);
  if (known && known.status !== 'outdated' && known.audience === 'applicants') {
    // The directory lists the staff lines of employers' own systems too, so that they can be distinguished; "other"
    // is what is documented as neither.
    const ofPortal = known.purpose === 'technical-support' || known.purpose === 'other';
    const staff = vendor!.hostedBy === 'employer' && !ofPortal;
    return { owner: staff ? 'employer' : 'vendor', presented: true };
  }
  const place = domainOf(match);
  const host = hostnameIn(source);
  if (vendor && place && !isFreeMail(place)) {
    const presented = isVendors(match, vendor) && !isOfCustomer(match, vendor);
    if (presented) return { owner: ofVendor(vendor), presented };
    if (isDeskOfSystem(match, around, place, host, pageContext.systems))
      return { owner: 'vendor', presented: false };
    return { owner: 'employer', presented: namesVendor(around.stretch, vendor) };
  }
  if (!vendor) {
    const isOfSystem = isProviders(match, around, place, source, pageContext.systems);
    return { owner: isOfSystem ? 'vendor' : 'employer', presented: false };
  }
  const companion = place === null && around.group.find(other => other !== match && decides(other, vendor));
  if (companion && !employerWords.test(around.stretch))
    return ownerOf(companion, { ...around, group: [] }, source, pageContext);
  return ownerByWords(around, host, vendor, pageContext.systems);
}

/** Whose the domain of a contact is: the page's own, the system's, nobody's that is known, or none that says anything. */
export type ContactDomain = 'page' | 'system' | 'foreign' | 'none';

/** Whose domain an address has, or the address that a number is given with in one breath. */
export function domainKindOf(
  match: ContactMatch,
  { group }: Pick<Surroundings, 'group'>,
  source: string,
  { vendor, pageUrl }: PageContext,
): ContactDomain {
  const domain = domainOf(match) ?? group.map(domainOf).find(other => other !== null) ?? null;
  if (domain === null || isFreeMail(domain)) return 'none';
  if (vendor && domainsOf(vendor).has(domain)) return 'system';
  const pages = [source, pageUrl].map(hostnameIn).filter(host => host !== null);
  if (pages.length === 0) return 'none';
  return pages.some(host => registrableDomain(host) === domain) ? 'page' : 'foreign';
}

/** True for an address whose own domain or place in the directory gives the owner. */
function decides(match: ContactMatch, vendor: Vendor): boolean {
  const domain = domainOf(match);
  return (domain !== null && !isFreeMail(domain)) || knownChannel(match, vendor) !== null;
}

function ownerByWords(
  around: Surroundings,
  host: string | null,
  vendor: Vendor,
  systems: SystemNames | undefined,
): Ownership {
  const pageDomain = host ? registrableDomain(host) : null;
  const near = `${around.heading ?? ''} ${around.before} ${around.sentence}`;
  if (employerWords.test(around.stretch)) return { owner: 'employer', presented: false };
  if (namesVendor(around.stretch, vendor)) return { owner: ofVendor(vendor), presented: true };
  if (providerWords.test(around.stretch)) return { owner: 'vendor', presented: true };
  if (namesDeskOf(around, name => systems?.isName(name) ?? false))
    return { owner: 'vendor', presented: false };
  // "Globex Foods Ltd · Tel. …", and the name is not the system's.
  if (legalForm.test(around.block.slice(-80))) return { owner: 'employer', presented: false };
  if (employerWords.test(around.sentence)) return { owner: 'employer', presented: false };
  if (namesVendor(near, vendor)) return { owner: ofVendor(vendor), presented: true };
  const onVendorsHost = pageDomain !== null && domainsOf(vendor).has(pageDomain);
  if (host && helpDeskOf(host)) return { owner: 'vendor', presented: false };
  return { owner: onVendorsHost ? ofVendor(vendor) : 'employer', presented: false };
}

/** A portal has a desk of its own even where the employer runs it; software on the employer's server has none. */
const ofVendor = ({ hostedBy, pages }: Vendor): Owner =>
  hostedBy === 'vendor' || pages.patterns.length > 0 ? 'vendor' : 'employer';

/** By its domain, by the name on a rented help desk, or by a mailbox named after the vendor's service. */
function isVendors(match: ContactMatch, vendor: Vendor): boolean {
  const host = hostOfMatch(match)!;
  const domain = registrableDomain(host)!;
  const mailbox = match.kind === 'email' ? match.normalized!.split('@')[0]! : '';
  const names = [domain.split('.')[0]!, helpDeskOf(host) ?? '', mailbox];
  return domainsOf(vendor).has(domain) || names.some(name => isNamedAfter(name, vendor));
}

/**
 * Whether an address of the system is at a place of its customers, or names an employer or a job: what is there was
 * written by a customer, whoever that is, and is none of the vendor's own. Mail to a customer's host reaches the customer.
 */
function isOfCustomer({ kind, normalized }: ContactMatch, vendor: Vendor): boolean {
  if (!normalized) return false;
  if (kind === 'email') return isTenantsHost(vendor, normalized.split('@')[1] ?? '');
  if (!URL.canParse(normalized)) return false;
  const url = new URL(normalized);
  if (!/^https?:$/.test(url.protocol)) return false;
  if (isTenantsPlace(vendor, url)) return true;
  const domain = registrableDomain(url.hostname);
  if (domain === null || !domainsOf(vendor).has(domain)) return false;
  const { employer, job } = readAddress(vendor, url);
  return employer !== null || job !== null;
}

function hostOfMatch({ kind, normalized }: ContactMatch): string | null {
  if (!normalized) return null;
  return kind === 'email' ? normalized.split('@')[1]! : hostnameIn(normalized);
}

function domainOf(match: ContactMatch): string | null {
  const host = hostOfMatch(match);
  return host ? registrableDomain(host) : null;
}

function hostnameIn(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname || null : null;
}

/**
 * Whether more than the words of the page vouches for a contact: the directory, or the domain of the vendor
 * or of the page that shows it. Everything else could have been planted by whoever writes there.
 */
export function claimOf(
  match: ContactMatch,
  passage: Pick<Passage, 'position' | 'documentUrl'>,
  { vendor, pageUrl }: PageContext,
): 'page' | 'posting' | null {
  const known = knownChannel(match, vendor);
  if (known && known.status !== 'outdated' && known.audience === 'applicants') return null;
  const domain = domainOf(match);
  if (domain && !isFreeMail(domain)) {
    if (vendor && isOfCustomer(match, vendor)) return 'page';
    if (vendor && domainsOf(vendor).has(domain)) return null;
    const page = registrableDomain(pageUrl);
    if (domain === page || domain === registrableDomain(passage.documentUrl)) return null;
  }
  // On a system's pages the employer's own text has no place of its own; help is in a box, a form or the footer.
  return vendor && passage.position === 'other' ? 'posting' : 'page';
}
