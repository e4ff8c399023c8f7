import type { Sighting } from '../applications/note.ts';
import type { Notice, WatchConfig } from '../messages/contract.ts';

/**
 * What the scripts of one page share in their isolated world, which no page can see. The watching script is there
 * from the start; reader and notice are put beside it by the background when they are needed.
 */
interface SharedScope {
  config?: WatchConfig;
  isWatchingCalls?: boolean;
  /** The redaction, once the reader has brought it: too large for the watching script. */
  cleanSighting?: (sighting: Sighting, url: string) => Sighting;
  notice?: {
    show(notice: Notice, keepFree: readonly Element[], actions: NoticeActions): void;
    /** True for the notice's own element, which is no part of the page. */
    isOwn(node: Node): boolean;
  };
}

/** What the buttons of a notice do beyond telling the background. */
export interface NoticeActions {
  /** "Call anyway" was pressed. */
  callAnyway?(): void;
}

const globalScope = globalThis as { callworthy?: SharedScope };

/** False where this script runs for the first time: a click on the toolbar may bring it into a page again. */
export const isAlreadyInjected = globalScope.callworthy !== undefined;
globalScope.callworthy ??= {};
export const shared: SharedScope = globalScope.callworthy;
