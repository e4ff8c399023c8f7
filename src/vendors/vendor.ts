import type { ChannelKind, MessageKind, Purpose } from './vocabulary.ts';

/**
 * Where a fact was read. `sources` are page addresses (or the name of a public document that has none);
 * `asOf` is the date of the source as YYYY-MM-DD, or null when the source carries none.
 */
export interface Sourced {
  sources: readonly string[];
  asOf: string | null;
}

/**
 * Where a fact was read that nothing shows: addresses, marks and wordings. Every file says it (a law holds that), and
 * the build leaves it behind (scripts/package/carried.ts), so that nothing in the extension may count on it.
 */
export type Proven = Partial<Sourced>;

/** One application system: plain data, one file in catalog/ each, the file named as the id. */
export interface Vendor {
  /** Kebab-case, and the name of the file. */
  id: string;
  /** The name an applicant would meet, e.g. "Greenhouse". Short: it is used in sentences. */
  name: string;
  /** The company that hosts the system; null where the employer hosts it, or where it is not known. */
  company: string | null;
  /** Earlier or other names under which people know it. */
  aliases?: readonly string[];
  /** Where company and names were read: mergers change them, and they decide whom a domain belongs to. */
  identity?: Proven;
  hostedBy: 'vendor' | 'employer';
  role: Role;
  /** Set once the system is switched off: what fails on it is gone, not broken. */
  closed?: Closed;
  pages: Pages;
  fingerprints?: Fingerprints;
  kinds?: readonly PageKindRule[];
  failures?: readonly MessageRule[];
  /** What looks like a failure of this vendor and is none. Outranks `failures` and all general wording. */
  ignore?: readonly Omit<MessageRule, 'kind'>[];
  confirmations?: readonly Omit<MessageRule, 'kind'>[];
  limits?: readonly Limit[];
  /** Its form takes applications from anybody: an applicant has no account to sign in to, or to register twice. */
  accounts?: 'none';
  /** What the rules of those who hire by it say about a failure on the last day. */
  lastDay?: readonly LastDayRule[];
  support: Support;
}

/** What tells a vendor from the others, by address, name and page: enough to find out which one it is. */
export type VendorMarks = Pick<Vendor, 'id' | 'name' | 'aliases' | 'hostedBy' | 'role' | 'fingerprints'> & {
  pages: Pick<Pages, 'patterns' | 'except' | 'tenants' | 'urlSignatures'>;
};

/** Everything else that is known of it. */
export type VendorRest = Omit<Vendor, Exclude<keyof VendorMarks, 'pages'>> & {
  pages: Omit<Pages, keyof VendorMarks['pages']>;
};

/**
 * Where on the way of an application it is met: the form (`ats`), what is in front of it, or what comes after
 * it. Everything on that way can break, and each has support of its own.
 */
export type Role = FormRole | AfterRole;
type FormRole = 'ats' | 'front-end' | 'job-board' | 'campus';
/** Online tests and recorded interviews; checks of a person's background. */
export type AfterRole = 'assessment' | 'background-check';

/** A system that was switched off. */
export interface Closed extends Sourced {
  /** YYYY-MM-DD, or YYYY-MM where the source names no day. */
  since: string;
  /** False while employers leave it one by one: then a failure may still be a fault. */
  everywhere: boolean;
  /** What to do instead, in one plain English sentence of our own; null where nothing takes its place. */
  instead: string | null;
}

/** A published rule on applications that fail shortly before the closing time. */
interface LastDayRule extends Sourced {
  /** Who made the rule, as an applicant would name them: "NIST", "the State of California". */
  by: string;
  /**
   * extends: a fault moves the closing time. tell-before: a desk must be told before a certain time. keeps-date:
   * something sent elsewhere in time counts. strict: nothing is taken afterwards. slow-desk: the desk answers too
   * slowly to help on the last day.
   */
  what: 'extends' | 'tell-before' | 'keeps-date' | 'strict' | 'slow-desk';
  /** One or two plain English sentences of our own, addressed to the applicant. */
  text: string;
  /** Hours before the closing time by which to act, where the rule or its desk names them. */
  hoursBefore?: number;
}

/** Addresses on which applicants meet this system. */
export interface Pages extends Proven {
  /**
   * Match patterns as in a browser's manifest, e.g. `*://*.lever.co/*`. `*.` matches the domain itself too, but not
   * what vendors keep for themselves (`docs.`, `api.` and the like, match.ts); the path part is a glob over path and
   * query. Empty for systems that live on employers' hosts only.
   */
  patterns: readonly string[];
  /** Match patterns that are none of the applicant's pages although `patterns` would cover them. */
  except?: readonly string[];
  /**
   * No employer has pages of its own here, as on the portal of a public service: whoever runs it writes them all. Where
   * `hostedBy` is the employer that goes without saying.
   */
  tenants?: 'none';
  /** Forms of address by which the system gives itself away on an employer's own domain. */
  urlSignatures?: readonly UrlSignature[];
  /** Addresses that this vendor, and no other, must own; the first three are shown. Names in them are public customers. */
  examples: readonly string[];
  /** Addresses on the same hosts that are no applicant's pages: staff log-ins, payroll, marketing, help. Left behind too. */
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
interface Fingerprints extends Proven {
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
 * All given parts must hold. Tried in order; the first that fits decides the kind of page. A posting or form told by
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
export interface MessageRule extends Proven {
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
  /** YYYY-MM-DD, the day on which help for applicants was looked for: "none published" differs from "not looked for". */
  looked?: string;
}

/** A way to reach the vendor, or a help page to read first (`help`). */
export interface KnownChannel extends Sourced {
  kind: ChannelKind | 'help';
  /** E-mail address, E.164 number, or absolute address; null: looked for, and none is published, or `at` tells. */
  value: string | null;
  /**
   * Path and query of a page that every employer's site on this system has on its own host, in place of `value`.
   * `{tenant}` stands for the first label of the host, `{path}` for the path of the applicant's page, and any other
   * name for the value of that query parameter of it; where it has none, there is no such page.
   */
  at?: string;
  purpose: Purpose;
  /** For whom its source publishes it. Only what is there for applicants is ever shown. */
  audience: 'applicants' | 'customers';
  /** As printed by the source, e.g. "option 2". */
  extension?: string;
  /** As printed by the source, e.g. "Mon-Fri 9-17 ET"; machine-readable hours are read from it. */
  hours?: string;
  /** BCP 47 languages that are spoken there, where the source says so. */
  languages?: readonly string[];
  /**
   * verified: on two independent domains that a reader can open. single-source, undated: as they say. outdated:
   * contradicted or withdrawn; kept so that it is not added again, and never shown as a way to get help.
   */
  status: 'verified' | 'single-source' | 'undated' | 'outdated';
  /** YYYY-MM-DD, the last day on which the value was seen at its source; a stored copy counts with its own date. */
  checked?: string;
  /** YYYY-MM-DD, the last day on which it was looked for at its source and not found. */
  missed?: string;
}
