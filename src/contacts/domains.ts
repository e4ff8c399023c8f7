import { getDomain, parse } from 'tldts';
import { isDemo } from '../vendors/demo.ts';
import type { Vendor } from '../vendors/vendor.ts';

/** The registrable domain of an address or host ("jobs.acme.co.uk" is acme.co.uk's), or null. */
export function registrableDomain(address: string): string | null {
  return getDomain(asciiHost(address), { allowPrivateDomains: false });
}

/** Like the registrable domain, but each customer of a host for many (globex.wixsite.com) is a site of its own. */
export function siteOf(address: string): string | null {
  return getDomain(asciiHost(address), { allowPrivateDomains: true });
}

/** A host with letters beyond ASCII in the form that addresses have it: bücher.de is xn--bcher-kva.de. */
function asciiHost(address: string): string {
  if (!/[^ -~]/.test(address)) return address;
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).hostname : address;
}

/**
 * True when the host ends in a public suffix that exists, so that it can be the host of an address. Names of Tor's
 * services are no part of the domain name system (RFC 7686), although the list of suffixes has them.
 */
export function isPublicHost(host: string): boolean {
  if (isDemo && host.endsWith('.example')) return true;
  const { domain, isIcann } = parse(host, { allowPrivateDomains: false });
  return domain !== null && isIcann === true && !domain.endsWith('.onion');
}

/** Mail providers whose domain says nothing about who owns an address. */
const freeMail =
  /^(?:g(?:oogle)?mail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|gmx|web|t-online|freenet|mail|proton(?:mail)?|orange|wanadoo|free|laposte|libero|virgilio|uol|bol|terra|wp|onet|o2|interia|telia|ziggo|kpnmail|qq|163|126)\.[a-z.]+$/;

/** True for the domains of mail providers, which say nothing about who owns an address. */
export function isFreeMail(domain: string): boolean {
  return freeMail.test(domain);
}

const hostOfPattern = (pattern: string) => /^[^/]*:\/\/(?:\*\.)?([^/*]+)/.exec(pattern)?.[1] ?? null;

/**
 * Registrable domains under which the vendor's pages and channels live. Where an employer runs the system, the
 * channels are on the employer's general domain, which says nothing about the system.
 */
export function domainsOf(vendor: Vendor): Set<string> {
  const hosts = vendor.pages.patterns.map(hostOfPattern);
  const channels = vendor.support.channels
    .filter(channel => vendor.hostedBy === 'vendor' && channel.status !== 'outdated')
    .map(channel => (channel.kind === 'email' ? (channel.value?.split('@')[1] ?? null) : channel.value));
  const domains = new Set<string>();
  for (const place of [...hosts, ...channels]) {
    const domain = place && /[a-z]/i.test(place) ? registrableDomain(place) : null;
    if (domain && !isFreeMail(domain) && !sharedHelpDesk.test(domain)) domains.add(domain);
  }
  return domains;
}

/** Hosts of help desks for rent: the name in front says who answers there, as in acme.zendesk.com. */
const sharedHelpDesk =
  /^(?:zendesk|freshdesk|freshservice|helpscoutdocs|intercom|uservoice|helpjuice|helpdocs|desk|happyfox|atlassian|hoopshr)\.(?:com|net|io|help)$/;

/** The name in front of a rented help desk ("acme" of acme.zendesk.com), or null. */
export function helpDeskOf(host: string): string | null {
  const domain = registrableDomain(host);
  return domain && sharedHelpDesk.test(domain) ? (host.split('.').at(-3) ?? null) : null;
}

/** Letters and digits alone, small. */
export const squashed = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The names under which people know the vendor. */
const vendorNames = ({ name, company, aliases = [] }: Vendor) =>
  [name, company ?? '', ...aliases].filter(Boolean);

/** To make them ready takes longer than to try them, and a page is asked about one vendor again and again. */
const namedBy = new WeakMap<Vendor, RegExp[]>();

/** An expression for each of the vendor's names, however it is spaced and, but for its first letter, spelled. */
function expressionsOf(vendor: Vendor): RegExp[] {
  const known = namedBy.get(vendor);
  if (known) return known;
  const made = vendorNames(vendor).map(name => {
    const first = name.charAt(0).toUpperCase();
    const rest = name
      .slice(1)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ');
    const loose = rest.map(part => [...part].map(eitherCase).join('')).join(String.raw`[\s./-]?`);
    return new RegExp(`(?<![\\p{L}\\p{N}@.])${escapedCharacter(first)}${loose}(?![\\p{L}\\p{N}])`, 'u');
  });
  namedBy.set(vendor, made);
  return made;
}

/**
 * True when a name of the vendor is in the words as a name: whole, and with its capital letter, since
 * many are ordinary words ("Lever", "Indeed").
 */
export const namesVendor = (words: string, vendor: Vendor): boolean =>
  expressionsOf(vendor).some(name => name.test(words));

const escapedCharacter = (character: string) => character.replace(/[^\p{L}\p{N}]/u, String.raw`\$&`);
const eitherCase = (letter: string) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`;

/** True when a part of a domain or mailbox is the vendor's name, as in acme-apply-mail.example or help.acmeapply@…. */
export function isNamedAfter(label: string, vendor: Vendor): boolean {
  const parts = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...vendorNames(vendor), vendor.id].map(squashed).some(name => {
    if (name.length < 4) return false;
    return (
      parts.includes(name) || squashed(label) === name || (name.length >= 6 && squashed(label).includes(name))
    );
  });
}
