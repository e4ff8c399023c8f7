import type { ChannelKind, Owner, Purpose } from '../vendors/vocabulary.ts';
import type { Details } from './details.ts';
import type { Posting } from './posting.ts';
import type { Stamps } from './stamps.ts';

// Lists that are checked when an application is read from a file are values; their types follow from them.

export const statuses = ['not-submitted', 'received'] as const;

/** Whom one would reach in a field where being flashy is a plus. */
export const recipients = ['practitioner', 'hr'] as const;

/** Where contacts can be looked for on the web; the directory is asked with every advice. */
export const places = ['page', 'help'] as const;

/** Where a channel was found. */
export const positions = [
  'error-message',
  'footer',
  'help-page',
  'help-box',
  'form-intro',
  'directory',
  'by-hand',
  'other',
] as const;

/** Why a channel is not to be used. */
export const warnings = [
  'contradicts-directory',
  /** What the link shows and where it leads are two contacts. */
  'link-differs',
  /** Another domain put it there. */
  'foreign-frame',
  /** The page asks not to be reached in this way: "no phone calls, please". */
  'refused',
  'premium',
  'private-address',
] as const;

/**
 * What a desk is kept for by the page that names it: log-in and account, the form and its files, payments, proofs of
 * identity, or what another company does.
 */
export const lanes = ['account', 'form', 'payment', 'identity', 'company'] as const;
export type Lane = (typeof lanes)[number];

/** What came of an outreach. `looking-into-it`: they answered, and the answer that helps is still to come. */
export const outcomes = [
  'waiting',
  'looking-into-it',
  'no-help',
  'referred-to-employer',
  'resolved',
] as const;

/** One application: employer, job and vendor, with what happened around it. Notes are stored separately. */
export interface Application {
  id: string;
  /** Vendor id of the directory, or null when the system is not known. */
  vendor: string | null;
  /** The system in front of it, where one hands over to another. */
  frontEnd: string | null;
  /** Vendor ids of all systems that it went through, in the order in which they were met. Absent in older records. */
  chain?: readonly string[];
  employer: string | null;
  /** Registrable domain of the employer's own site, where known. */
  employerDomain: string | null;
  job: { title: string | null; id: string | null };
  /** Where the application lives: the last address seen, secrets removed. */
  url: string;
  /** When its first page was opened, ISO 8601. */
  openedAt: string;
  /** When it was last worked on or answered about, ISO 8601. */
  updatedAt: string;
  status: (typeof statuses)[number];
  /** When it was received, ISO 8601. */
  receivedAt: string | null;
  /** Closing date of the posting, ISO 8601, read from the page or given by the applicant. */
  deadline: string | null;
  /** Null: not asked yet. */
  directionsFollowed: boolean | null;
  channels: readonly Channel[];
  outreach: readonly Outreach[];
  /** Remedies that the applicant tried, by id. */
  tried: readonly { remedy: string; at: string }[];
  referral: { saysCall: boolean; certain: boolean } | null;
  field: { flashy: boolean; recipient: (typeof recipients)[number] } | null;
  /** Where contacts were looked for so far. */
  lookedIn: readonly (typeof places)[number][];
  /** What pages said of the details that the applicant corrected, by their name. Absent where none was. */
  asRead?: Partial<Details>;
  /** What the applicant wrote down freely, and whom they met. Absent in older records. */
  memo?: string | null;
  people?: string | null;
  /** The posting, where the applicant kept it. Absent in older records. */
  posting?: Posting | null;
  /** When the applicant put it away. Absent in older records. */
  archivedAt?: string | null;
  /** When each part was last changed, for merging with another device. Absent in older records. */
  stamps?: Stamps;
}

/** A way to reach support or employer. `value` is an e-mail address, an E.164 number, or an absolute address. */
export interface Channel {
  kind: ChannelKind;
  value: string;
  owner: Owner;
  purpose: Purpose;
  extension: string | null;
  /** As printed, e.g. "Mon-Fri 9-5 ET". */
  hours: string | null;
  position: (typeof positions)[number];
  /** The words around it, or null for the directory's. */
  words: string | null;
  /** Address of the page or source where it was read. */
  source: string;
  /** Date of the source as YYYY-MM-DD, or null. */
  asOf: string | null;
  warning: (typeof warnings)[number] | null;
  /** `page`: support by the word of the page alone, neither in the directory nor at the system's own domain. */
  claim?: 'page';
  /** What its own words keep it for. Absent where they name nothing in particular, and in older records. */
  lane?: Lane;
}

/** What the applicant did with a channel, and what came of it. */
export interface Outreach {
  owner: Owner;
  purpose: Purpose;
  kind: ChannelKind;
  /** The channel's value, where it is known. */
  value: string | null;
  at: string;
  outcome: (typeof outcomes)[number];
  /** The answer, pasted in by the applicant; several, a blank line between them. */
  answer: string | null;
  /** When the applicant heard from them last, ISO 8601. Absent where nothing came, and in older records. */
  answeredAt?: string;
  /**
   * Up to when failures are settled where this resolved them, ISO 8601. Absent where that is `at`, as it is unless the clock was
   * set in the meantime.
   */
  settlesUntil?: string;
}
