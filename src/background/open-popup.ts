import browser from 'webextension-polyfill';
import { draftKey } from '../storage/tab-key.ts';

const page = 'src/popup/index.html';

/**
 * Opens the popup of a tab, or the same page in a small window of its own where the browser refuses: many versions of
 * Firefox open a popup only when its button is pressed. `atDraft`: it begins with the draft.
 */
export async function openPopup(
  tabId: number,
  windowId: number | undefined,
  atDraft: boolean,
): Promise<void> {
  const key = draftKey(tabId);
  if (atDraft) await browser.storage.session.set({ [key]: true });
  try {
    await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
  } catch {
    // Left behind, it would send the next popup of this tab to the draft.
    await browser.storage.session.remove(key);
    await openWindow(`${page}?tab=${tabId}`, atDraft ? '&start=draft' : '');
  }
}

/** In the window that was opened for this tab before, if it is still there; telephones have tabs only. */
async function openWindow(path: string, start: string): Promise<void> {
  const address = browser.runtime.getURL(path);
  const url = address + start;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = contexts.find(
    ({ documentUrl }) => documentUrl === address || documentUrl === `${address}&start=draft`,
  );
  if (open) {
    await browser.tabs.update(open.tabId, { url, active: true });
    await browser.windows?.update(open.windowId, { focused: true });
  } else if (browser.windows) {
    await browser.windows.create({ url, type: 'popup', width: 440, height: 760 });
  } else {
    await browser.tabs.create({ url });
  }
}
