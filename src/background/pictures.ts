import browser from 'webextension-polyfill';
import { askPage } from '../messages/handle.ts';
import type { ToPage } from '../messages/contract.ts';
import { theStore } from './store.ts';

/**
 * Takes a picture of a tab for a note, with everything typed covered first, and uncovers it whatever happens.
 * Null when the page could not be covered: no picture is better than one that shows what somebody typed.
 */
export async function takePicture(tabId: number, noteId: string): Promise<string | null> {
  const tab = await browser.tabs.get(tabId);
  try {
    await askPage<ToPage, 'page/mask'>(tabId, 'page/mask', { on: true });
  } catch {
    return null;
  }
  try {
    const data = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    const id = crypto.randomUUID();
    await (await theStore()).addPicture({ id, noteId, at: new Date().toISOString(), image: blobOf(data) });
    return id;
  } finally {
    await askPage<ToPage, 'page/mask'>(tabId, 'page/mask', { on: false });
  }
}

/** A data: address as a blob. It cannot be fetched: the extension's own policy forbids every request. */
function blobOf(dataUrl: string): Blob {
  const [head = '', data = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
