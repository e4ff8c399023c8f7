import type { Sighting, Step } from '../applications/note.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import type { Notice, WatchConfig } from '../messages/contract.ts';
import type { FoundMessage } from '../page/seen.ts';
import type { Added, Change } from './watch-changes.ts';

/** A press that should carry the application on, and what came of it. */
export interface Press {
  button: Element;
  label: string;
  /** By the clock of the page. */
  at: number;
  /** Fields with something in them: whether, never what. */
  filled: Element[];
  /** Something that a person could see changed: in the form that was sent, or elsewhere on the page. */
  changed: 'nothing' | 'form' | 'page';
  /** A message appeared. */
  isAnswered: boolean;
  /** After some seconds the page showed that it was still at it. */
  isWaiting?: boolean;
  /** The message meant something, or nothing needs to be asked any more. */
  isSettled: boolean;
}

/**
 * What the content scripts of one page share in their isolated world, which no page can see. The watching script is
 * there from the start; the background adds the others when they are needed.
 */
interface SharedScope {
  /** Set by the watching script alone. After an update of the extension any of the other scripts may come before it. */
  isWatching?: true;
  config?: WatchConfig;
  isWatchingCalls?: boolean;
  /** The redaction, from the first thing that the applicant does here: too large for the watching script. */
  cleanSighting?: (sighting: Sighting, url: string, redactAddress: (url: string) => string) => Sighting;
  /** The last press that should carry the application on; null once the page was left. */
  press?: Press | null;
  /** When a button was pressed last that sends nothing, and when a file was chosen last, by the clock of the page. */
  asideAt?: number;
  attachedAt?: number;
  /** What the applicant did and the background does not know yet, oldest first. */
  unsentSteps?: Step[];
  /** Kind and words of the last step. */
  lastStep?: string;
  /** The page was loaded before this script came, so its messages may have been noted already. */
  isLate?: boolean;
  /** Files that were chosen before. */
  chosen?: Chosen[];
  /** What the browser said about fields before anything could be read. */
  early?: FoundMessage[];
  /** What changed after a press before anything could be read. */
  missed?: { news: readonly Change[]; added: readonly Added[] };
  /** Reads at once what has changed and waits to be read. */
  readRest?: () => void;
  messages?: Messages;
  /** The page goes away. */
  left?: () => void;
  silentFailures?: SilentFailureWatch;
  /** Tells the background what the page says, once the script for that has come. */
  readPage?: () => void;
  /** Of these sightings the popup has told: set by the background, before or after a notice of one of them. */
  told?: readonly string[];
  notice?: {
    show(notice: Notice, keepFree: readonly Element[], actions: NoticeActions): void;
    /** Takes the notice about this sighting away. */
    hide(sighting: string): void;
    /** Takes the notice away where the popup has told the same. */
    hideTold(): void;
    /** True for the notice's own element, which is no part of the page. */
    isOwn(node: Node): boolean;
  };
}

/** What reads the messages of the page and reports them to the background. */
interface Messages {
  /** `isFirst`: it is the first reading of the page, and nothing has changed. */
  changed(news: readonly Change[], added: readonly Added[], isFirst?: boolean): void;
  /** What the browser itself said about a field, and what nothing but its style showed; `quiet` as it is only new. */
  said(message: FoundMessage, touched?: readonly (Element | Document)[], about?: { quiet?: boolean }): void;
  /** The page goes away. */
  flush(): void;
  report(silence: SilentFailure, field: string): void;
  /**
   * Reads the page once more, since style alone may show a message. True when it says something new, or still says
   * what it said before the last press.
   */
  readAgain(): boolean;
  /** The rules of a system that the page itself gave away. */
  follow(config: WatchConfig): void;
  /** Whether the page has said anything so far; null while it is not known of a sentence what it means. */
  hasSpoken(): boolean | null;
}

/** A file that was chosen: to see, after a moment, whether the page still shows it. */
export interface Chosen {
  field: HTMLInputElement;
  file: File;
  label: string;
  /** By the clock of the page. */
  at: number;
  /** The last press before it. */
  press: Press | null | undefined;
}

/** What is only asked seconds after a page was loaded. */
interface SilentFailureWatch {
  pressed(press: Press): void;
  /** The page was rebuilt, or a part of it is empty now. */
  emptied(): void;
  /** There is nothing on the page: asked about once, whoever finds it. */
  reportEmpty(): void;
  attached(chosen: Chosen): void;
  saysToSend(label: string): boolean;
  saysAside(label: string): boolean;
}

/** What the buttons of a notice do beyond telling the background. */
export interface NoticeActions {
  /** "Call anyway" was pressed. */
  callAnyway?(): void;
  /** What was held back when the applicant pressed it: the notice appears there, takes the focus and gives it back. */
  pressed?: HTMLElement;
}

const globalScope = globalThis as { callworthy?: SharedScope };

globalScope.callworthy ??= {};
export const shared: SharedScope = globalScope.callworthy;
