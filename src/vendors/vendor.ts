import type { ChannelKind, MessageKind, Purpose } from './vocabulary.ts';

/**
 * Where a fact was read. `sources` are page addresses (or the name of a public document that has none);
 * `asOf` is the date of the source as YYYY-MM-DD, or null when the source carries none.
 */
export interface Sourced {
  sources: readonly string[];
  asOf: string | null;
}

/** One application system: plain data, one file in catalog/ each, the file named as the id. */
export interface Vendor {
  /** Kebab-case, and the name of the file. */
  id: string;
  /** The name an applicant would meet, e.g. "Greenhouse". Short: it stands in sentences. */
  name: string;
  /** The company that hosts the system; null where the employer hosts it, or where it is not known. */
  company: string | null;
  /** Earlier or other names under which people know it. */
  aliases?: readonly string[];
  hostedBy: 'vendor' | 'employer';
  role: 'ats' | 'front-end' | 'job-board';
  pages: Pages;
  fingerprints?: Fingerprints;
  kinds?: readonly PageKindRule[];
  failures?: readonly MessageRule[];
  /** What looks like a failure of this vendor and is none. Outranks `failures` and all general wording. */
  ignore?: readonly Omit<MessageRule, 'kind'>[];
  confirmations?: readonly Omit<MessageRule, 'kind'>[];
  limits?: readonly Limit[];
  support: Support;
}

/** Addresses on which applicants meet this system. */
export interface Pages extends Sourced {
  /**
   * Match patterns as in a browser's manifest, e.g. `*://*.lever.co/*`. `*.` matches the domain itself too;
   * the path part is a glob over path and query. Empty for systems that live on employers' hosts only.
   */
  patterns: readonly string[];
  /** Match patterns that are none of the applicant's pages although `patterns` would cover them. */
  except?: readonly string[];
  /** Forms of address by which the system gives itself away on an employer's own domain. */
  urlSignatures?: readonly UrlSignature[];
  /** Addresses that this vendor, and no other, must own. Employers' names in them are public customers. */
  examples: readonly string[];
  /** Addresses on the same hosts that are no applicant's pages: staff log-ins, payroll, marketing, help. */
  counterExamples?: readonly string[];
  /**
   * Regular expressions over the whole address, first match wins, with the named groups `employer` and `job`
   * (either may be absent). What they catch is tidied for display by `readAddress`.
   */
  extract?: readonly string[];
}

/** A query parameter, a part of the path or of the fragment that only this vendor uses. All given parts must hold. */
export interface UrlSignature {
  /** Name of a query parameter. */
  query?: string;
  /** Regular expression that the parameter's value has to match; any value when absent. */
  value?: string;
  /** Regular expression over the path. */
  path?: string;
  /** Regular expression over the fragment, `#` included: some systems keep their whole route in it. */
  fragment?: string;
}

/** What shows this vendor in a page on any domain. */
interface Fingerprints extends Sourced {
  /**
   * Where the page's scripts, frames, styles and forms come from: a host with optional path prefix, e.g.
   * `boards.greenhouse.io/embed`. The host matches itself and its subdomains.
   */
  assets?: readonly string[];
  /** CSS selectors, each of which alone proves the vendor. */
  selectors?: readonly string[];
  /** Words of inline scripts that no other system has, e.g. the name of a global, with case. */
  scripts?: readonly string[];
  /** Words of a "powered by" line, compared without case. Only counted in footers and links. */
  footers?: readonly string[];
}

export type PageKind = 'posting' | 'form' | 'login' | 'confirmation' | 'outage';

/**
 * All given parts must hold. Tried in order; the first that fits tells the kind of page. A posting or form told by
 * its address alone gives way where the page itself shows a log-in, a form or nothing but a job.
 */
export interface PageKindRule {
  kind: PageKind;
  /** Regular expression over path, query and fragment of the address. */
  path?: string;
  selector?: string;
}

/**
 * What a message of this vendor means. `selector` and `text` must both hold where both are given; at
 * least one is. `text` is compared without case, as a part of the text.
 */
export interface MessageRule extends Sourced {
  selector: string | null;
  text: string | null;
  kind: MessageKind;
}

/** A documented requirement or behaviour of the system. Feeds remedies, brakes and clocks. */
export type Limit = Sourced &
  (
    | { what: 'file-size'; megabytes: number }
    | { what: 'file-types'; extensions: readonly string[] }
    /** Minutes without activity after which the applicant is signed out. */
    | { what: 'idle'; minutes: number }
    /** Minutes for which an account stays locked, and after how many wrong tries, where that is known. */
    | { what: 'lock'; minutes: number; tries?: number }
    | { what: 'browsers'; names: readonly string[] }
    /** Anything else, in one or two plain English sentences of our own, addressed to the applicant. */
    | { what: 'advice'; about: MessageKind | 'upload' | 'any'; text: string }
  );

export interface Support extends Sourced {
  policy: 'supports-applicants' | 'sends-to-employer' | 'self-service' | 'unknown';
  channels: readonly KnownChannel[];
}

/** A way to reach the vendor, or a help page to read first (`help`). */
export interface KnownChannel extends Sourced {
  kind: ChannelKind | 'help';
  /** E-mail address, E.164 number, or absolute address; null: looked for, and none is published. */
  value: string | null;
  purpose: Purpose;
  /** As printed by the source, e.g. "option 2". */
  extension?: string;
  /** As printed by the source, e.g. "Mon-Fri 9-17 ET"; machine-readable hours are read from it. */
  hours?: string;
  /** BCP 47 languages that are spoken there, where the source says so. */
  languages?: readonly string[];
  /**
   * verified: on two independent sources. single-source, undated: as they say. outdated: contradicted or
   * withdrawn; kept so that nobody adds it again, and never shown as a way to get help.
   */
  status: 'verified' | 'single-source' | 'undated' | 'outdated';
}
