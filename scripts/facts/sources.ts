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

/** Every fact of a vendor's file: what it rests on. One that says nothing of it rests on nothing. */
export function factsOf(vendor: Vendor): Sourced[] {
  const facts: readonly (Proven | undefined)[] = [
    vendor.identity,
    vendor.closed,
    vendor.pages,
    vendor.fingerprints,
    ...(vendor.failures ?? []),
    ...(vendor.ignore ?? []),
    ...(vendor.confirmations ?? []),
    ...(vendor.limits ?? []),
    ...(vendor.lastDay ?? []),
    vendor.support,
    ...vendor.support.channels,
  ];
  return facts.flatMap(fact => (fact ? [{ sources: fact.sources ?? [], asOf: fact.asOf ?? null }] : []));
}
