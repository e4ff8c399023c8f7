import { writeFileSync } from 'node:fs';
import type { Surface } from '../rig.ts';
import { callOf, fillLabelled, findControl, readText } from './inside.ts';
import { type Send, runIn } from './marionette.ts';
import { until } from './wait.ts';

/** Runs a function in the browser's own window, and goes back to the page afterwards. */
export async function inBrowser(
  send: Send,
  inside: (...args: any[]) => unknown,
  ...args: unknown[]
): Promise<any> {
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await runIn(send, inside, args);
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}

// Names of Firefox's own code, which exist only there.
declare const Services: any;

/** What the ids of all begin with that an extension adds to a window. */
export const nameInWindow = (extensionId: string) => extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Presses the toolbar button; answers when the popup has loaded. */
export async function openPopup(send: Send, extensionId: string): Promise<Surface> {
  await inBrowser(
    send,
    async (widget: string) => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      window.CustomizableUI.addWidgetToArea(widget, 'nav-bar');
      const node = window.document.getElementById(widget);
      (node.querySelector('.unified-extensions-item-action-button') ?? node).click();
    },
    `${nameInWindow(extensionId)}-browser-action`,
  );
  return attachPopup(send);
}

/** Waits for the popup that opens, until it has loaded. */
export async function attachPopup(send: Send): Promise<Surface> {
  const hasLoaded = (selector: string) => {
    const browser = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector(selector);
    return browser?.currentURI?.spec.startsWith('moz-extension:') && !browser.webProgress?.isLoadingDocument;
  };
  await until('the popup', () => inBrowser(send, hasLoaded, popupBrowser));
  return surfaceOf(send, popupBrowser);
}

/** The sidebar, once it shows the extension's page; null before that. */
export async function findSidebar(send: Send): Promise<Surface | null> {
  const isOpen = (selector: string) => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const browser = document.getElementById('sidebar')?.contentDocument?.querySelector(selector);
    return browser?.currentURI?.spec.startsWith('moz-extension:') ?? false;
  };
  return (await inBrowser(send, isOpen, sidebarBrowser)) ? surfaceOf(send, sidebarBrowser) : null;
}

/** Closes what is shown next to the pages. */
export async function closeSidebar(send: Send): Promise<void> {
  await inBrowser(send, () => Services.wm.getMostRecentWindow('navigator:browser').SidebarController?.hide());
}

// Where the browser keeps what it shows.
const popupBrowser = '.webextension-popup-browser';
const sidebarBrowser = '#webext-panels-browser';

/** What the browser shows in a place of its own, as a person sees it. */
function surfaceOf(send: Send, selector: string): Surface {
  /** Sends the text of a function into the process of that page. It sees the page's window and document. */
  async function inPopup(source: string): Promise<any> {
    const answer = await inBrowser(
      send,
      async (selector: string, code: string, name: string) => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const { document } = window;
        const browser = [document, document.getElementById('sidebar')?.contentDocument]
          .map(one => one?.querySelector(selector))
          .find(Boolean);
        if (!browser) throw new Error('there is nothing any more');
        const answered = new Promise(done => {
          browser.messageManager.addMessageListener(name, function once(message: { data: unknown }) {
            browser.messageManager.removeMessageListener(name, once);
            done(message.data);
          });
        });
        browser.messageManager.loadFrameScript(
          `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`,
          false,
        );
        return answered;
      },
      selector,
      `(async () => {
        const window = content, { document, HTMLElement, HTMLInputElement, Event, indexedDB } = content;
        let answer;
        try { answer = { value: await (${source}) }; } catch (error) { answer = { error: String(error) }; }
        sendAsyncMessage('callworthy:answer', JSON.stringify(answer));
      })()`,
      'callworthy:answer',
    );
    const { value, error } = JSON.parse(answer);
    if (error) throw new Error(error);
    return value;
  }

  return {
    evaluate: (inside, ...args) => inPopup(callOf(inside, ...args)),
    text: () => inPopup(`(${readText})()`),
    async press(name) {
      await until(`"${name}" in the popup`, () =>
        inPopup(`(() => {
          const control = (${findControl})(${JSON.stringify(name)});
          if (!control) return false;
          control.scrollIntoView({ block: 'center' });
          // Counts as a press by the person, as permission questions require.
          document.notifyUserGestureActivation();
          control.click();
          return true;
        })()`),
      );
    },
    async fill(label, value) {
      const fill = callOf(fillLabelled, label, value);
      await until(`a field "${label}" in the popup`, () => inPopup(fill));
    },
    async screenshot(path) {
      const draw = async (selector: string) => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const { document } = window;
        const browser = [document, document.getElementById('sidebar')?.contentDocument]
          .map(one => one?.querySelector(selector))
          .find(Boolean);
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
        const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      };
      const screenshot = await inBrowser(send, draw, selector);
      writeFileSync(path, Buffer.from(screenshot.split(',')[1], 'base64'));
    },
  };
}

/** Closes the popup, as a click elsewhere does, and waits until it is gone: the next one is found by the same name. */
export async function closePopup(send: Send): Promise<void> {
  const hide = (selector: string) => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const browser = document.querySelector(selector);
    browser?.closest('panel')?.hidePopup();
    return !browser;
  };
  await until('the end of the popup', () => inBrowser(send, hide, popupBrowser));
}
