import type { Application } from '../applications/application.ts';
import type { KnownSystems } from '../applications/chain.ts';
import type { Context, Marked, Note, Sighting, Step, Surrounding } from '../applications/note.ts';
import type { Posting } from '../applications/posting.ts';
import type { PageKind } from '../vendors/vendor.ts';
import type { PageRules, PageFacts, Passage } from '../page/seen.ts';
import type { FirstView } from '../views/application-view.ts';
import type { ChosenForApplication } from '../views/choices.ts';
import type { StoreProblem } from '../views/store-problem.ts';

/**
 * Content script to background. Whatever a site can put on its page can arrive here, so the background
 * takes address and vendor from the sender, never from what the message claims.
 */
export interface FromPage {
  /** Answers what to look for; null: this page is not to be read. */
  'page/opened': (page: {
    title: string;
    /** Address of the page that led here, as far as that page lets it be known. */
    referrer?: string;
    window?: readonly [number, number];
    cookies?: boolean;
  }) => WatchConfig | null;
  /** There is something to read: the background puts these scripts into the page. */
  'scripts/requested': (page: { scripts: readonly ReadingScript[] }) => null;
  /**
   * What the page says about job, employer, vendor and contacts, once it has settled and again after changes. Answers the
   * rules of the system, where the page itself gave that away, and a notice where the person applied there before.
   */
  'page/read': (read: {
    facts: PageFacts;
    passages: readonly Passage[];
    fingerprints: readonly string[];
  }) => { rules: PageRules | null; notice: Notice | null };
  /**
   * Answered only when the sighting is stored durably; the same id twice is stored once. `counts`: it means
   * something, and was not merely read. `isHeld`: it cannot be stored for now, as the notice says, and is to be sent again.
   */
  'sighting/seen': (sighting: SentSighting) => { notice: Notice | null; counts: boolean; isHeld?: true };
  /** The page goes away after a press that it did not answer: which form was sent, for the page that follows. */
  'page/left': (sent: SentForm) => null;
  /**
   * The page goes away while a press waits for its answer, whether the page was read by then or not: what the next one
   * says may answer to it. `at`: milliseconds of the real clock.
   */
  'page/sent': (sent: { at: number }) => null;
  'trail/stepped': (steps: readonly Step[]) => null;
  /** The applicant is about to call a number. Answers what to say before; null: let the call go on. */
  'call/reached': (call: Call) => Notice | null;
  /** "What now?" was pressed, or with `draft` "Draft an e-mail". */
  'notice/opened': (notice: { sighting: string; draft: boolean }) => null;
  /** Answers that it is done, and that it can be undone; null: the note is gone. */
  'notice/not-an-error': (notice: { sighting: string }) => Notice | null;
  /** That was undone. Answers what to do next, as before. */
  'notice/undone': (notice: { sighting: string }) => Notice | null;
  /** The answer to a question such as "Is it stuck?". Answers what to do next; null: nothing more is to be said. */
  'notice/answered': (notice: { sighting: string; yes: boolean }) => Notice | null;
  /** "Show the earlier application" was pressed. */
  'notice/earlier': (notice: { sighting: string }) => null;
  'notice/muted': (notice: { sighting: string }) => null;
  /** The page took the notice away as often as it was put back. */
  'notice/hidden': (notice: { sighting: string }) => null;
}

/** Scripts that come to a page when there is something to read: its messages, or its facts. */
export const readingScripts = ['messages', 'reader', 'cleaner'] as const;
export type ReadingScript = (typeof readingScripts)[number];

/**
 * Before the id of a sighting: where a page leaves it in `storage.local` for the background until it is stored. Of
 * one frame, of a whole tab, or of all pages.
 */
export function outboxOf(tabId?: number, frameId?: number): string {
  const places = [tabId, frameId].filter(id => id !== undefined);
  return ['outbox', ...places, ''].join(':');
}

/** What a page leaves behind when it goes away after a press that was not answered. */
export interface SentForm {
  /** Milliseconds of the real clock. */
  at: number;
  /** Of the button. */
  label: string;
  /** Names and types of the fields of the form, never what was in them. */
  form: string;
  kind: PageKind | null;
  hadFile: boolean;
  /** Of the page with the form: a form of another site is not the same one come back. */
  host: string;
  /** Whether a script of the page sent something since the press and got an answer. */
  wasReplied: boolean;
}

/** Where that waits in `storage.local` for the page that follows. */
export function sentKey(outbox: string): string {
  return `sent:${outbox}`;
}

/** What a page knows of a message besides its words and its place. */
export interface Circumstances {
  /** It was there before the page was watched, so it may have been noted before an update of the extension. */
  stood?: boolean | undefined;
  /** It was there when the page was first read, so it answers to nothing that was pressed there. */
  standing?: boolean | undefined;
  /** It came later, while nothing had been sent or attached on the page that it could answer. */
  unasked?: boolean | undefined;
  /** The browser had translated the page. */
  translated?: boolean | undefined;
  /** As in `SeenMessage`. */
  marked?: Marked | undefined;
  /** As in `SeenMessage`. */
  around?: readonly Surrounding[] | undefined;
  /** As in `SeenMessage`. */
  foldedId?: string | undefined;
}

/** A sighting as it is sent. `onForm`: the page has a form that could be one of an application. */
export type SentSighting = Sighting & Circumstances & { onForm?: boolean };

/** The circumstances of a sighting without its words, which are to be cleaned first. */
export function circumstancesOf(sent: SentSighting): Circumstances {
  const { stood, standing, unasked, translated, marked, around, foldedId } = sent;
  return { stood, standing, unasked, translated, marked, around, foldedId };
}

/** A sighting as it waits there. `document` identifies its document among those of the tab. */
export type LeftSighting = SentSighting & { document?: string };

/** What a content script gets to know about the address it runs on. */
export interface WatchConfig {
  /** What to put before the id of a sighting that is left for the background. */
  outbox: string;
  /** The page as a sighting names it that is left there: its address without secrets, and which document it is. */
  page: { url: string; document: string };
  pageRules: PageRules;
  /** Selectors of all vendors; only for pages that the applicant asked to be read and no vendor owns. */
  fingerprints: readonly string[];
  /** False: read and note, but show no notice on this site. */
  notices: boolean;
  /** Source of a regular expression (flags `iu`) for the labels of buttons that start a call. */
  callLabels: string;
}

/** A number, or a button that starts a call, that was pressed or selected on a page. */
export interface Call {
  /** The link's target, e.g. `tel:+12125550101`; empty for a button, and for a number that was only selected. */
  href: string;
  label: string;
  /** The words around it. */
  words: string;
}

/** The words of the notice in the page, ready to be shown. */
export interface Notice {
  sighting: string;
  headline: string;
  /** What the page said, in quotation marks. */
  quote: string | null;
  body: string;
  tone: 'wait' | 'go';
  /**
   * What its buttons are: "What now?" and "Not an error"; yes and no; another way and "Call anyway"; the earlier
   * application; "Undo", for some seconds.
   */
  asks: 'what-now' | 'question' | 'call' | 'earlier' | 'undo' | 'nothing';
  /** Where its first button leads: to the advice, or at once to the draft of an e-mail. */
  leadsTo: 'advice' | 'draft';
  /** `who`: whose words these are, which is not the page; `lang`: the language of all of them, which may not be the page's. */
  labels: { lang: string; who: string; yes: string; no: string; mute: string; dismiss: string };
}

/** The extension's own pages to the background. */
export interface FromOwnPages {
  /** What is known about a tab. Does not read its page; asked by the popup, it takes back a notice that says the same. */
  'tab/asked': (tab: { tabId: number }) => TabView;
  /** Reads the page of a tab once, after the applicant's click gave access to it. */
  'tab/read': (tab: { tabId: number }) => TabView;
  /** The applicant allowed or removed a site; scripts follow. */
  'sites/changed': (change: null) => null;
  /** The applicant wants to be reminded of an application at that moment (ISO 8601), whatever the settings say. */
  'reminder/asked': (reminder: { applicationId: string; at: string }) => null;
  /** Logs a problem by hand for this tab; answers the application that it went to. */
  'problem/logged': (problem: {
    tabId: number;
    /** Made where it was logged: a second press for the same problem stores it once. */
    id: string;
    text: string;
    context: Context;
    kind: LoggedKind;
    remark: string | null;
  }) => { caseId: string };
  /**
   * A screenshot of the tab in which personal data is covered; answers the screenshot's key, or null if refused.
   */
  'screenshot/requested': (screenshot: { tabId: number; noteId: string }) => { screenshot: string | null };
  /**
   * Reads the posting that the page of a tab shows, after the applicant's press, and keeps it with the application; null
   * where it shows none.
   */
  'posting/requested': (posting: {
    tabId: number;
    into: Required<Pick<ChosenForApplication, 'id' | 'seen' | 'isNew'>>;
  }) => Posting | null;
}

type LoggedKind = 'input' | 'system' | 'session' | 'access' | 'maintenance' | 'success';

/** What the script that covers a page offers to the background, by the world that the extension has in each frame. */
export interface Mask {
  callworthyMask?: {
    /**
     * Covers everything typed, and answers whether that was painted in time. `reached`: origins of the frames that do so
     * themselves; other frames are covered as a whole. `noted`: words that stay readable.
     */
    cover(reached: readonly string[], noted: string): Promise<boolean>;
    uncover(): void;
    isCovering(): boolean;
  };
}

/** What the script that reads a posting offers to the background, in the same way. */
export interface PostingReader {
  callworthyPosting?: (maxLength: number) => { text: string; address: string };
}

export interface TabView {
  /**
   * vendor: an application system's own page. allowed: a site that the applicant allowed. read: read once on
   * a click. unknown: could be read on request. browser-page: cannot be read at all.
   */
  site: 'vendor' | 'allowed' | 'read' | 'unknown' | 'browser-page';
  /** Secrets removed. */
  url: string;
  /** The application of this tab as it is now; not stored before the first note. */
  application: Application;
  /** The same with its notes, as it is stored; null before the first note. */
  stored: { application: Application; notes: readonly Note[] } | null;
  /** As it is stored, with what was read off its page since; the same as `application` before the first note. */
  seen: Application;
  /** Its systems, so that the popup shows itself without the whole directory. */
  systems: KnownSystems;
  /** The first view of it, put into words where the words that a message is read with are at hand already. */
  view: FirstView;
  /** When the page was opened, ISO 8601; null where none was read. The clocks of the vendor run from it. */
  openedAt: string | null;
  muted: boolean;
  /** Origin pattern to ask permission for, where that would help. */
  canAskPermission: string | null;
  /** Why what happens in the page cannot be stored, as far as is known. */
  problem?: StoreProblem['kind'] | undefined;
}
