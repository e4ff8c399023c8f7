import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Inside, Rig, RigOptions } from '../rig.ts';
import { inClosedRoots, orErrorPage, surfaceOf } from './firefox-page.ts';
import { closePopup, closeSidebar, findSidebar, inBrowser, openPopup } from './firefox-popup.ts';
import { askInAddressBar, pressExtensionEntry, pressShortcut } from './firefox-ui.ts';
import { startFirefox } from './firefox-process.ts';
import { readBadge, readDatabases, selectWords } from './inside.ts';
import { keysOf } from './keys.ts';
import { untilForgotten } from './forget.ts';
import { runIn } from './marionette.ts';
import { filesOfExtension } from './on-disk.ts';
import { settledBrowser } from './settled.ts';
import { until, untilAsleep } from './wait.ts';

// Names of Firefox's own code, which exist only there.
declare const Services: any;
declare const WebExtensionPolicy: any;

/** Whether the browser asks before an extension may read a further site; otherwise the answer is yes. */
const questionsForSites = 'extensions.webextOptionalPermissionPrompts';

/** Starts Firefox with the extension on a fresh profile, which is removed when the rig is closed. */
export async function openFirefox(options: RigOptions): Promise<Rig> {
  const { site } = options;
  const extension = resolve(options.extension);
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const proxy = site && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': site.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.proxyPort,
  };
  const settled = options.managed ? settledBrowser('firefox', options.executable, id, options.managed) : null;
  const firefox = await startFirefox(settled?.executable ?? options.executable, options.headless, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    [questionsForSites]: !options.allowSites,
    // Later versions are more lenient; what an earlier one does has to work too.
    'extensions.openPopupWithoutUserGesture.enabled': false,
    ...proxy,
  });
  const { send } = firefox;
  firefox.ended.then(() => settled?.remove());
  try {
    // Windows that a page opens with alert() are closed, as Playwright does.
    await send('WebDriver:NewSession', {
      acceptInsecureCerts: site !== null,
      unhandledPromptBehavior: 'dismiss',
    });
    await send('WebDriver:SetTimeouts', { pageLoad: 60_000, script: 60_000 });
    await send('Addon:Install', { path: extension, temporary: true });
    const front = await send('WebDriver:GetWindowHandle');
    return rig(options, firefox, id, uuid, front.value ?? front, manifest);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** The files of a folder and of those in it, by their path there. */
function filesBelow(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map(path => [relative(folder, path), readFileSync(path)]));
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

function rig(
  options: RigOptions,
  firefox: Awaited<ReturnType<typeof startFirefox>>,
  id: string,
  uuid: string,
  front: string,
  manifest: any,
): Rig {
  const { send } = firefox;
  const home = `moz-extension://${uuid}`;
  let popupIsOpen = false;

  let ownTab: string | null = null;

  /**
   * A tab in the background that shows an icon of the extension: its own origin, without any script of its own.
   */
  async function openOwnTab(): Promise<string> {
    const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: false });
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    const icon = String(Object.values(manifest.icons)[0]).replace(/^\//, '');
    await send('WebDriver:Navigate', { url: `${home}/${icon}` });
    return handle;
  }

  /** Runs something in the extension's own origin, always in the same tab: opening one costs more than most questions. */
  async function inExtension<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T> {
    try {
      if (ownTab) await send('WebDriver:SwitchToWindow', { handle: ownTab, focus: false });
      else ownTab = await openOwnTab();
      return await runIn(send, inside, args);
    } finally {
      await send('WebDriver:SwitchToWindow', { handle: front, focus: false });
    }
  }

  /** Takes the extension from its folder once more: the browser treats it as an update, and closes its pages. */
  async function updateExtension(): Promise<void> {
    await send('Addon:Install', { path: resolve(options.extension), temporary: true });
    ownTab = null;
  }

  let page = surfaceOf(send, front);
  // Without the second option, a timer that was reset just now keeps the page awake.
  const stopBackground = () =>
    inBrowser(
      send,
      (id: string) =>
        WebExtensionPolicy.getByID(id).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        }),
      id,
    );
  // Pages follow the first, the popup the toolbar and with it the system.
  const setColours = (scheme: 'light' | 'dark') =>
    inBrowser(
      send,
      (dark: boolean) => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
      },
      scheme === 'dark',
    );
  return {
    browser: 'firefox',
    ended: firefox.ended,
    site: options.site,
    get page() {
      return page;
    },
    async visit(url, answer) {
      if (answer) options.site?.answer(url, answer);
      await send('WebDriver:SwitchToWindow', { handle: front });
      await send('WebDriver:Navigate', { url }).catch(orErrorPage);
    },
    async reload() {
      await send('WebDriver:SwitchToWindow', { handle: front });
      await send('WebDriver:Refresh');
    },
    async print() {
      await send('WebDriver:SwitchToWindow', { handle: front });
      const printed = await send('WebDriver:Print', { background: false });
      return Buffer.from(printed.value ?? printed, 'base64');
    },
    notice: () => inClosedRoots(send, front, null),
    async pressInNotice(name, ms) {
      await until(`"${name}" in the notice`, () => inClosedRoots(send, front, name), ms);
    },
    async pressEscape() {
      await send('WebDriver:SwitchToWindow', { handle: front });
      // The key's number in the standard (https://www.w3.org/TR/webdriver2/#keyboard-actions).
      const actions = ['keyDown', 'keyUp'].map(type => ({ type, value: '\uE00C' }));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async openPopup() {
      if (popupIsOpen) await closePopup(send);
      await send('WebDriver:SwitchToWindow', { handle: front });
      popupIsOpen = true;
      return openPopup(send, id);
    },
    async closePopup() {
      popupIsOpen = false;
      await closePopup(send);
    },
    async pressInMenu(words) {
      await send('WebDriver:SwitchToWindow', { handle: front });
      const { x, y } = await runIn(send, selectWords, [words]);
      const place = { type: 'pointerMove', x, y, origin: 'viewport' };
      const presses = ['pointerDown', 'pointerUp'].map(type => ({ type, button: 2 }));
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions: [place, ...presses] }],
      });
      await pressExtensionEntry(send, id);
    },
    async askInAddressBar(keyword, words) {
      await send('WebDriver:SwitchToWindow', { handle: front });
      await askInAddressBar(send, `${keyword} ${words}`);
    },
    async pressShortcut() {
      popupIsOpen = true;
      return pressShortcut(send, keysOf(manifest));
    },
    async openedByItself() {
      return until('something that the extension opened', async () => {
        for (const one of (await send('WebDriver:GetWindowHandles')) as string[]) {
          await send('WebDriver:SwitchToWindow', { handle: one, focus: false });
          const { value } = await send('WebDriver:GetCurrentURL');
          if (value.startsWith(`${home}/src/`)) return surfaceOf(send, one);
        }
        return findSidebar(send);
      });
    },
    async badge() {
      const url = await page.evaluate(() => location.href);
      return inExtension(readBadge, url);
    },
    async openExtensionPage(path) {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:Navigate', { url: `${home}/${path}` });
      return surfaceOf(send, handle);
    },
    inExtension,
    stored: () => inExtension(readDatabases),
    onDisk: () => filesOfExtension(firefox.profile, [id, uuid]),
    downloaded: () => filesBelow(firefox.downloads),
    async reloadExtension() {
      await updateExtension();
      await send('WebDriver:SwitchToWindow', { handle: front });
      await send('WebDriver:Refresh');
    },
    updateExtension,
    sleepBackground: () => untilAsleep(stopBackground, backgroundRuns),
    backgroundIsAwake: backgroundRuns,
    setColours,
    answerForSites: isYes =>
      inBrowser(
        send,
        (name: string, asks: boolean) => Services.prefs.setBoolPref(name, asks),
        questionsForSites,
        !isYes,
      ),
    async reset() {
      if (popupIsOpen) await closePopup(send);
      popupIsOpen = false;
      await closeSidebar(send);
      await setColours('light');
      await send('WebDriver:SwitchToWindow', { handle: front });
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
      for (const other of (await send('WebDriver:GetWindowHandles')) as string[]) {
        if (other === handle || other === ownTab) continue;
        await send('WebDriver:SwitchToWindow', { handle: other, focus: false });
        await send('WebDriver:CloseWindow');
      }
      front = handle;
      page = surfaceOf(send, front);
      await send('WebDriver:SwitchToWindow', { handle: front });
      emptyFolder(firefox.downloads);
      await untilForgotten(inExtension, stopBackground);
    },
    close: () => firefox.close(),
  };

  function backgroundRuns(): Promise<boolean> {
    return inBrowser(send, id => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running', id);
  }
}
