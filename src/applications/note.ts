import type { MessageKind } from '../vendors/vocabulary.ts';
import type { Lane } from './application.ts';
import type { Stamps } from './stamps.ts';

/** Where on the page a message was, or how it was noticed. */
export const contexts = [
  'page',
  'alert',
  'inline',
  'dialog',
  'toast',
  'silence',
  'network',
  'by-hand',
] as const;
export type Context = (typeof contexts)[number];

export const stepKinds = ['opened', 'pressed', 'touched', 'attached'] as const;

/** One thing the applicant did, without any value: which page, which button, which field. */
export interface Step {
  /** ISO 8601 with offset. */
  at: string;
  did: (typeof stepKinds)[number];
  /** Title of the page, label of the button or field; for `attached` only type and size of the file. */
  what: string;
}

/**
 * How the page marks a message: as it marks hints as well, where it was there from the start; as something that is wrong;
 * or (`plain`) in no way at all. Absent for everything else.
 */
export type Marked = 'hint' | 'wrong' | 'plain';

/**
 * What is around a message that was on its page from the start: facts of the page and of its place there. How each is
 * found is in `page/surroundings.ts`, what it is worth was learned.
 */
export const surroundings = [
  'no-fields',
  'many-fields',
  'password',
  'file',
  'search',
  'application',
  'tiny',
  'short',
  'long',
  'list',
  'table',
  'article',
  'no-heading',
  'many-headings',
  'no-actions',
  'many-actions',
  'money',
  'error-title',
  'alert',
  'status',
  'in-form',
  'entry',
  'asks',
  'own-heading',
  'most',
  'half',
  'red',
  'file-row',
  'home-only',
  'error-named',
  'status-apart',
] as const;
export type Surrounding = (typeof surroundings)[number];

/**
 * Something read off a page that may be a message to the applicant: plain data, not yet classified. The
 * page is not trusted: everything in it is text to be shown, nothing to be believed.
 */
export interface Sighting {
  /** Made once by the content script; storing the same id twice changes nothing. */
  id: string;
  /** ISO 8601 with the applicant's offset. */
  at: string;
  /** Address of the top page, secrets removed. */
  url: string;
  title: string;
  text: string;
  context: Context;
  /** Language of the page, BCP 47, or null when the page does not say. */
  lang: string | null;
  /** What a rule of the vendor's file says about this message, where one fitted. */
  rule: MessageKind | null;
  /** Label of the field that the message belongs to. */
  field: string | null;
  /** Heading of the step of the form, e.g. "My experience". */
  step: string | null;
  trail: readonly Step[];
}

/** What the classifier makes of a sighting. */
export interface Classification {
  kind: MessageKind;
  /** How sure the classifier is of the kind, 0 to 1. */
  confidence: number;
  /** True: ask the applicant before it counts. */
  unsure: boolean;
  /** Matched wording or strongest features, for people: why this kind. */
  because: string;
}

/** What the browser's network layer says about a failure. */
export interface NetworkEvidence {
  /** ISO 8601. */
  at: string;
  /** Address of the request, secrets removed. */
  url: string;
  status: number | null;
  /** The browser's own error code, e.g. net::ERR_CONNECTION_REFUSED. */
  error: string | null;
  /** Request, reference, ray or incident ids from the response headers. */
  ids: readonly string[];
  /** When the server said to try again (Retry-After), ISO 8601; absent where it did not. */
  retryAt?: string;
}

/** The surroundings, as a help desk would ask for them. */
export interface Environment {
  browser: string;
  system: string;
  languages: readonly string[];
  timeZone: string;
  /** Width and height of the window in CSS pixels. */
  window: readonly [number, number];
  cookies: boolean;
  online: boolean;
  /** Signs that something blocks parts of the page, in plain words. */
  blocking: readonly string[];
  /** The browser had translated the page, which can break its forms. Absent where it had not. */
  translated?: true;
}

/** One failure, confirmation or state with its evidence, or a problem that the applicant logged by hand. */
export interface Note extends Sighting {
  /** Id of its application. */
  caseId: string;
  understanding: Classification;
  /** What the applicant says it is, which outranks the classifier; `benign` means "not an error". */
  corrected: MessageKind | null;
  network: readonly NetworkEvidence[];
  /** Ids printed in the message or on the page, e.g. "Ray ID 8f3…". */
  ids: readonly string[];
  environment: Environment | null;
  /** Key of the screenshot in storage. */
  screenshot: string | null;
  /** The applicant's own words. */
  remark: string | null;
  /** What its words name of log-in, form, payment and identity. Absent where they name none, and in older records. */
  lane?: Lane;
  /** When each part was changed after the note was made. Absent where nothing was. */
  stamps?: Stamps;
}

/** The kind that counts: the applicant's correction, else the classification. What is unsure is no failure yet. */
export function kindOf(note: Pick<Note, 'corrected' | 'understanding'>): MessageKind {
  if (note.corrected) return note.corrected;
  // A warning of what will happen is no failure yet.
  if (note.understanding.because === 'warning') return 'benign';
  return note.understanding.unsure ? 'benign' : note.understanding.kind;
}
