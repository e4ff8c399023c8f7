import browser from 'webextension-polyfill';
import { isDemo } from '../vendors/demo.ts';

/** The first page that a person sees. */
export const welcomePage = 'src/options/welcome.html';

/**
 * Opens the first page after the installation, once; not after an update. Builds for the demo and the tests leave the
 * browser as it is.
 */
export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && !isDemo)
      browser.tabs.create({ url: browser.runtime.getURL(welcomePage) }).catch(console.debug);
  });
}
