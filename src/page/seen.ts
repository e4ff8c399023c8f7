import type { Context, Marked, Surrounding } from '../applications/note.ts';
import type { MessageRule, PageKind, PageKindRule } from '../vendors/vendor.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';

export type { Passage } from '../applications/passage.ts';

/** What to look for on a page: the part of one vendor's file that a content script needs. */
export interface PageRules {
  /** Name of the vendor, for the notice. */
  vendor: string;
  kinds: readonly PageKindRule[];
  rules: readonly Pick<MessageRule, 'selector' | 'text' | 'kind'>[];
}

/** A message a person can see, before it becomes a sighting. */
export interface SeenMessage {
  text: string;
  context: Context;
  rule: MessageKind | null;
  field: string | null;
  marked?: Marked;
  /** Only of what was on a page from the start. */
  around?: readonly Surrounding[];
  /** Of a server's page: the id of its error, which the page keeps folded away. */
  foldedId?: string;
}

/** A message and the element that shows it. */
export interface FoundMessage {
  seen: SeenMessage;
  element: Element;
  /** It is what the row of a chosen file says of that file. */
  isFileRow?: true;
}

/** What the page says about job, employer and vendor. */
export interface PageFacts {
  kind: PageKind | null;
  title: string;
  heading: string | null;
  /** With which the page was answered; absent or null where the browser does not tell. */
  status?: number | null;
  /** From schema.org/JobPosting. */
  job: {
    title: string | null;
    id: string | null;
    employer: string | null;
    employerUrl: string | null;
    validThrough: string | null;
  } | null;
  /** A closing date as the page writes it next to a word for it; absent or null where there is none. */
  closes?: string | null;
  lang: string | null;
  /** Addresses of scripts, frames, styles, forms (`assets`) and of links that lead to other hosts (`links`). */
  assets: readonly string[];
  /** Addresses that the page asked by script, without their queries. Absent where the browser does not report them. */
  requests?: readonly string[];
  links: readonly string[];
  /** Text of the foot of the page and of "powered by" lines. */
  footer: string;
}
