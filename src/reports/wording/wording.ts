import type { Outreach } from '../../applications/application.ts';
import type { Step } from '../../applications/note.ts';
import type { TryId } from '../../applications/remedy-ids.ts';
import type { SilentFailure } from '../../applications/silent-failures.ts';
import type { LoggedProblemName } from '../../applications/logged-problems.ts';
import type { LoadFailure } from '../../applications/load-failures.ts';
import type { ChannelKind, MessageKind } from '../../vendors/vocabulary.ts';

/**
 * Everything that drafts and reports say in one language. The tone: calm, polite, first person, "I may be doing
 * something wrong" and never "your system is broken". A missing sentence does not compile.
 */
export interface Wording {
  /** Stands between a label and what it labels. */
  colon: string;
  /** Stands between the items of a list on one line. */
  comma: string;
  /** Stands between several of one kind, where the language has a mark of its own for that, see `listed`. */
  commaOfAKind?: string;
  /** Said of a page that the browser has translated. */
  translated: string;
  /** Of requests that something in the browser stopped; how many follows behind the colon. */
  blocked: string;
  /** Stands between two sentences. */
  space: string;
  quotes: readonly [string, string];

  /** What only the applicant can fill in, in brackets that are easily seen. */
  gap: { name: string; friend: string };
  subject: { support: string; employer: string; employerAgain: string; referral: string; flashy: string };
  /** To a help desk, to those who hire, and to one person whose name is not known. */
  greeting: { support: string; employer: string; person: string };
  /** Who writes, where a first letter of the language opens with it; else ''. */
  introduction(name: string): string;
  /** With the name under it, as a letter ends in the language. */
  closing(name: string): string;
  support: {
    intro: string;
    /** In place of `intro`, and of `introduction`, in a letter to a help desk that was asked before, on that `day`. */
    again(day: string, name: string): string;
    ask: string;
    /** Offers the email address of the account, which a draft never contains by itself. */
    account: string;
    /** Leads over to the facts. */
    details: string;
  };
  employer: {
    intro: string;
    /** Where an earlier email went, in brackets behind its day. */
    sentTo(address: string): string;
    /** In place of `intro`, and of `introduction`, in a letter that follows another one or a call of that `day`. */
    again: Record<'written' | 'called', (day: string, name: string) => string>;
    ask: string;
    details: string;
  };
  /**
   * Behind `again`, to somebody who answered on that `day` that they are looking into it: thanks, and asks whether there
   * is news.
   */
  lookingInto(day: string): string;
  /** Somebody whom the reader knows said that a message is welcome; `friend` is their name, or room for it. */
  referral: { intro(friend: string): string; ask: string };
  /** A message to somebody who works in public relations or a field like it. */
  flashy: { intro: string; ask: string };
  /**
   * The same in fewer words, for a language whose letters take nine characters each in a link: without it a greeting
   * and a closing have no room beside what a help desk needs.
   */
  brief?: Pick<Wording, 'introduction' | 'closing'> & {
    support: Pick<Wording['support'], 'intro' | 'again'>;
    employer: Pick<Wording['employer'], 'intro' | 'again' | 'ask'>;
  };
  screenshots: string;
  /** In place of the words on the screen, where there were none. */
  noMessage: string;
  /** What was seen instead; stands behind `noMessage`. */
  silence: Record<SilentFailure, string>;
  /** What the applicant chose from the list of problems to log. */
  logged: Record<LoggedProblemName, string>;
  /** Why the page never came. */
  loadFailures: Record<LoadFailure, string>;

  label: {
    job: string;
    number: string;
    employer: string;
    system: string;
    page: string;
    time: string;
    attempt: string;
    attempts: string;
    firstAttempt: string;
    deadline: string;
    message: string;
    ownWords: string;
    /** Of reference numbers, by where they came from: the page, or the headers of the answer behind it. */
    ids: string;
    sentIds: string;
    status: string;
    did: string;
    tried: string;
    contacted: string;
    browser: string;
  };
  did: Record<Step['did'], string>;
  tried: Record<TryId, string>;
  directionsFollowed: string;
  who: { support: string; employer: string };
  by: Record<ChannelKind, string>;
  /** `resolved`: it failed again later; `resolvedSince`: it did not; `referredToReader`: in a letter to the employer. */
  outcome: Record<Outreach['outcome'] | 'resolvedSince' | 'referredToReader', string>;

  call: {
    hello(name: string): string;
    /** `job` is a title, with its number where that is known. */
    about(job: string): string;
    aboutUnknown: string;
    /** The same where the application has arrived already. */
    applied(job: string): string;
    appliedUnknown: string;
    trouble: string;
    supportAsked: string;
    /** When the reader was last written to. */
    written(day: string): string;
    ask: string;
    /** Who suggested the call; `friend` is their name, or room for it. */
    referral(friend: string): string;
    /** To somebody who works in the field themselves. */
    flashy: string;
    /** Asks whether the moment suits, where no help is asked for. */
    moment: string;
    thanks: string;
    /** Heading of the facts to have at hand, which are not read out. */
    atHand: string;
    ifNo: string;
  };

  /** Entries of a calendar; what it is about follows. */
  calendar: { waitOver: { support: string; employer: string } };
  /** The list of applications that employment offices ask for. */
  list: { title: string; date: string };

  report: {
    title: string;
    status: string;
    received: string;
    /** In place of `received`: whether it was sent is not known, since it may have been elsewhere. */
    unconfirmed: string;
    happened: string;
    contacts: string;
    none: string;
    made: string;
    kind: Record<MessageKind, string>;
  };
}
