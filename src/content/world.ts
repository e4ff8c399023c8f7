import type { Notice, Orders } from '../messages/contract.ts';

/**
 * What the scripts of one page share in their isolated world, which no page can see. The watching script is there
 * from the start; reader and notice are put beside it by the background when they are needed.
 */
interface World {
  orders?: Orders;
  isWatchingCalls?: boolean;
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

const shared = globalThis as { callworthy?: World };

/** False where this script runs for the first time: a click on the toolbar may bring it into a page again. */
export const wasHere = shared.callworthy !== undefined;
shared.callworthy ??= {};
export const world: World = shared.callworthy;
