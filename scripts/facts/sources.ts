import { getDomain } from 'tldts';
import type { Proven, Sourced, Vendor } from '../../src/vendors/vendor.ts';

/** Sites that show copies of other people's pages: they prove nothing of their own. */
const mirrors = [
  'j7talktherapy.com',
  'iatrox.com',
  'docplayer.net',
  'scribd.com',
  'pdf4pro.com',
  'docsbay.net',
  'pdfslide.us',
  'pdfslide.net',
  'yumpu.com',
  'slidepub.com',
  'federalgovernmentjobs.us',
];

/** A source that a reader can open, as opposed to the record of a public code index. */
export const isOpenable = (source: string) => /^https?:\/\//i.test(source);

/** The registrable domains among the sources that can be opened and are no copies. */
export function independentDomains(sources: readonly string[]): string[] {
  const domains = sources.filter(isOpenable).flatMap(source => getDomain(source) ?? []);
  return [...new Set(domains)].filter(domain => !mirrors.includes(domain));
}

/** Every fact of a vendor's file with the name of the field that holds it. */
export function factsOf(vendor: Vendor): { field: string; fact: Sourced }[] {
  const list = (field: string, facts: readonly Proven[] = []) =>
    facts.map(({ sources = [], asOf = null }) => ({ field, fact: { sources, asOf } }));
  const one = (field: string, fact: Proven | undefined) => (fact ? list(field, [fact]) : []);
  return [
    ...one('identity', vendor.identity),
    ...one('closed', vendor.closed),
    ...one('pages', vendor.pages),
    ...one('marks', vendor.fingerprints),
    ...list('failures', vendor.failures),
    ...list('ignore', vendor.ignore),
    ...list('confirmations', vendor.confirmations),
    ...list('limits', vendor.limits),
    ...list('lastDay', vendor.lastDay),
    ...one('support', vendor.support),
    ...list('channels', vendor.support.channels),
  ];
}
