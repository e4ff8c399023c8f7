import type { Channel, Lane } from '../applications/application.ts';
import type { Passage } from '../applications/passage.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { Owner, Purpose } from '../vendors/vocabulary.ts';
import type { SystemNames } from './system-names.ts';

/** Where contacts are read: what is known about the page as a whole. */
export interface PageContext {
  /** Address of the top page. */
  pageUrl: string;
  vendor: Vendor | null;
  /** Language of the page, BCP 47, or null when the page does not say. */
  lang: string | null;
  /** The systems of the directory by name and domain; where they are not given, none is known beside `vendor`. */
  systems?: SystemNames;
}

export type FoundKind = 'email' | 'phone' | 'form' | 'chat' | 'link' | 'sms' | 'fax' | 'other';

/** Why something that reads like an address is no contact. */
export type Unfit = 'no-reply' | 'sender' | 'per-job' | 'number-only' | 'own' | 'operator';

/** A contact read off a page, understood, but not yet judged fit to be offered. */
export interface FoundContact {
  /** As it is on the page. */
  raw: string;
  /** E-mail address, E.164 number (short codes: the digits), absolute address; null: named, but not given. */
  normalized: string | null;
  /** For a number whose country the page does not show: as it is written there. `normalized` is then a guess, or null. */
  printed: string | null;
  kind: FoundKind;
  purpose: Purpose;
  owner: Owner;
  position: Passage['position'];
  /** "123", "option 2". */
  extension: string | null;
  /** As printed. */
  hours: string | null;
  /** BCP 47 languages that are said to be spoken there. */
  languages: readonly string[];
  /** True for a text telephone or relay number. */
  textTelephone: boolean;
  /** The words around it. */
  words: string;
  /** Address of the document that shows it. */
  source: string;
  warning: Channel['warning'];
  /**
   * Whose word it is that this is the vendor's, or support: null where the directory or the domain of the vendor or of
   * the page itself vouches for it; `page`: the page's alone; `posting`: where any employer may write.
   */
  claim: 'page' | 'posting' | null;
  unfit: Unfit | null;
  /** What its own words keep it for; null where they name nothing in particular. */
  lane: Lane | null;
}

/** A contact located in a passage's text, before anything is understood. */
export interface ContactMatch {
  /** Offsets into the text; both -1 when a link's words are not in the text. */
  start: number;
  end: number;
  raw: string;
  normalized: string | null;
  kind: FoundKind;
  extension: string | null;
  unfit: Unfit | null;
  /** For a number whose country the page does not show: as it is written there. */
  printed?: string;
  /** For a link to call or write to: the other addresses that its words show instead. */
  linkTextTargets?: readonly string[];
}

/** Whether two places of one text have a letter in common; what is not in the text has none. */
export const overlaps = (
  a: Pick<ContactMatch, 'start' | 'end'>,
  b: Pick<ContactMatch, 'start' | 'end'>,
): boolean => a.start >= 0 && b.start >= 0 && a.start < b.end && b.start < a.end;

/** What support says it will not do, or not by that way. */
export interface Refusal {
  refuses: 'phone' | 'email' | 'any' | 'password-reset' | 'status';
  words: string;
}
