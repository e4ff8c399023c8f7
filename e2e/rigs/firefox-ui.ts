import type { Surface } from '../rig.ts';
import { attachPopup, inBrowser, nameInWindow } from './firefox-popup.ts';
import type { Send } from './marionette.ts';
import { until } from './wait.ts';

// Names of Firefox's own code, which exist only there.
declare const Services: any;

/** Presses the entry of the extension in the menu of the page, which is open or opens. */
export async function pressExtensionEntry(send: Send, extensionId: string): Promise<void> {
  const press = (own: string) => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const menu = document.getElementById('contentAreaContextMenu');
    const entry = menu.state === 'open' && menu.querySelector(`menuitem[id^="${own}"]:not([hidden])`);
    if (entry) menu.activateItem(entry);
    return Boolean(entry);
  };
  await until('the entry of the extension', () =>
    inBrowser(send, press, `${nameInWindow(extensionId)}-menuitem-`),
  );
}

/** Types into the address bar and presses Enter. */
export async function askInAddressBar(send: Send, text: string): Promise<void> {
  await inBrowser(send, () => {
    const { gURLBar } = Services.wm.getMostRecentWindow('navigator:browser');
    gURLBar.focus();
    gURLBar.select();
  });
  await typeKeys(send, [...text, enter]);
}

/** Presses these keys, e.g. "Alt+Shift+J", all at the same time; the popup that opens. */
export async function pressShortcut(send: Send, keys: string): Promise<Surface> {
  const held = keys.split('+');
  const letter = held.pop()!.toLowerCase();
  const codes = held.map(name => modifiers[name]!);
  const all = [...codes, letter];
  await pressKeys(send, [
    ...all.map(value => ({ type: 'keyDown', value })),
    ...all.toReversed().map(value => ({ type: 'keyUp', value })),
  ]);
  return attachPopup(send);
}

// Numbers of keys without a letter (https://www.w3.org/TR/webdriver2/#keyboard-actions).
const enter = '\uE007';
const modifiers: Record<string, string> = { Shift: '\uE008', Ctrl: '\uE009', Alt: '\uE00A' };

const typeKeys = (send: Send, letters: readonly string[]) =>
  pressKeys(
    send,
    letters.flatMap(value => ['keyDown', 'keyUp'].map(type => ({ type, value }))),
  );

/** In the browser's own window, where neither the page nor its frame takes them. */
async function pressKeys(send: Send, actions: { type: string; value: string }[]): Promise<void> {
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}
