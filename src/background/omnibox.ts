import browser from 'webextension-polyfill';
import { t } from '../views/t.ts';
import { logRejection } from './log-rejection.ts';

/**
 * The keyword of the address bar: what is typed behind it is looked up in the directory. Firefox for Android has none
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/omnibox).
 */
export function watchOmnibox(): void {
  if (!browser.omnibox) return;
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: t('omniboxSays') });
  });
  browser.omnibox.onInputEntered.addListener((asked, where) => {
    const url = browser.runtime.getURL(`src/directory/index.html#${new URLSearchParams({ asked })}`);
    const opened =
      where === 'currentTab'
        ? browser.tabs.update({ url })
        : browser.tabs.create({ url, active: where === 'newForegroundTab' });
    logRejection(opened);
  });
}
