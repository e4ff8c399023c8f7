import browser from 'webextension-polyfill';
import { t } from '../views/t.ts';
import { logRejection } from './log-rejection.ts';
import { ownPageHandlers } from './own-pages.ts';

const noteSelection = 'note-selection';

/**
 * A menu entry for words that the applicant selected on any page: they become a note, unchanged. Firefox for
 * Android has no such menus (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus).
 */
export function watchMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: noteSelection, title: t('menuNote'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== noteSelection || tab?.id === undefined || !info.selectionText) return;
    const problem = {
      tabId: tab.id,
      id: crypto.randomUUID(),
      text: info.selectionText.slice(0, 600),
      context: 'page' as const,
      kind: 'system' as const,
      remark: null,
    };
    logRejection(ownPageHandlers['problem/logged'](problem, {}));
  });
}
