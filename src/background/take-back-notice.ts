import browser, { type Runtime } from 'webextension-polyfill';

/** Of more notes than this the first ones were told long ago. */
const maxTold = 50;

/**
 * Whether a message comes from the popup that the toolbar button opens over the page. A side panel, or a window of its
 * own, stays open beside it for hours, and nobody looks at it all the time.
 */
export function isFromPopup({ url = '', tab }: Runtime.MessageSender): boolean {
  return !tab && url === browser.runtime.getURL('src/popup/index.html');
}

/**
 * Takes away the notice in the page of a tab where it is about one of these notes, since the popup above it says the
 * same. It does not come again with the same news, whether it was there already or is on its way.
 */
export async function takeBackNotice(tabId: number, noteIds: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (told: string[]) => {
      const { callworthy } = globalThis as {
        callworthy?: { told?: string[]; notice?: { hideTold(): void } };
      };
      if (!callworthy) return;
      callworthy.told = told;
      callworthy.notice?.hideTold();
    },
    args: [noteIds.slice(-maxTold)],
  });
}
