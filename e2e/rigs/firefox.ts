import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Inside, Rig, RigOptions, EntryRig, ExtensionRig, PageRig, PopupRig } from '../rig.ts';
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
    [questionsForSites]: true,
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
    return rig({
      options,
      firefox,
      id,
      uuid,
      manifest,
      front: front.value ?? front,
      ownTab: null,
      popupIsOpen: false,
    });
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

/** A browser that was started, and what is in front of the person there. */
interface Started {
  options: RigOptions;
  firefox: Awaited<ReturnType<typeof startFirefox>>;
  id: string;
  uuid: string;
  manifest: any;
  /** The tab that is visited. */
  front: string;
  /** The tab in which something is run in the extension's own origin, once there is one. */
  ownTab: string | null;
  popupIsOpen: boolean;
}

const homeOf = ({ uuid }: Started) => `moz-extension://${uuid}`;

function rig(started: Started): Rig {
  const { options, firefox } = started;
  const { send } = firefox;
  return {
    browser: 'firefox',
    ended: firefox.ended,
    site: options.site,
    get page() {
      return surfaceOf(send, started.front);
    },
    ...visiting(started),
    ...popups(started),
    ...waysIn(started),
    ...ofExtension(started),
    downloaded: () => filesBelow(firefox.downloads),
    setColours: scheme => setColours(send, scheme),
    answerForSites: isYes =>
      inBrowser(
        send,
        (name: string, asks: boolean) => Services.prefs.setBoolPref(name, asks),
        questionsForSites,
        !isYes,
      ),
    reset: () => reset(started),
    close: () => firefox.close(),
  };
}

/** Steps on the page that is visited. */
function visiting(started: Started): PageRig {
  const { send } = started.firefox;
  const enter = () => send('WebDriver:SwitchToWindow', { handle: started.front });
  return {
    async visit(url, answer) {
      if (answer) started.options.site?.answer(url, answer);
      await enter();
      await send('WebDriver:Navigate', { url }).catch(orErrorPage);
    },
    async reload() {
      await enter();
      await send('WebDriver:Refresh');
    },
    async print() {
      await enter();
      const printed = await send('WebDriver:Print', { background: false });
      return Buffer.from(printed.value ?? printed, 'base64');
    },
    notice: () => inClosedRoots(send, started.front, null),
    async pressInNotice(name, ms) {
      await until(`"${name}" in the notice`, () => inClosedRoots(send, started.front, name), ms);
    },
    async pressEscape() {
      await enter();
      // The key's number in the standard (https://www.w3.org/TR/webdriver2/#keyboard-actions).
      const actions = ['keyDown', 'keyUp'].map(type => ({ type, value: '\uE00C' }));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };
}

/** What the extension shows beside the page, and how it opens. */
function popups(started: Started): PopupRig {
  const { firefox, id } = started;
  const { send } = firefox;
  return {
    async openPopup() {
      if (started.popupIsOpen) await closePopup(send);
      await send('WebDriver:SwitchToWindow', { handle: started.front });
      started.popupIsOpen = true;
      return openPopup(send, id);
    },
    async closePopup() {
      started.popupIsOpen = false;
      await closePopup(send);
    },
    async openedByItself() {
      return until('something that the extension opened', async () => {
        for (const one of (await send('WebDriver:GetWindowHandles')) as string[]) {
          await send('WebDriver:SwitchToWindow', { handle: one, focus: false });
          const { value } = await send('WebDriver:GetCurrentURL');
          if (value.startsWith(`${homeOf(started)}/src/`)) return surfaceOf(send, one);
        }
        return findSidebar(send);
      });
    },
  };
}

/** The ways to the extension that the browser offers around the page. */
function waysIn(started: Started): EntryRig {
  const { firefox, id, manifest } = started;
  const { send } = firefox;
  return {
    async pressInMenu(words) {
      await send('WebDriver:SwitchToWindow', { handle: started.front });
      const { x, y } = await runIn(send, selectWords, [words]);
      const place = { type: 'pointerMove', x, y, origin: 'viewport' };
      const presses = ['pointerDown', 'pointerUp'].map(type => ({ type, button: 2 }));
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', actions: [place, ...presses] }],
      });
      await pressExtensionEntry(send, id);
    },
    async askInAddressBar(keyword, words) {
      await send('WebDriver:SwitchToWindow', { handle: started.front });
      await askInAddressBar(send, `${keyword} ${words}`);
    },
    async pressShortcut() {
      started.popupIsOpen = true;
      return pressShortcut(send, keysOf(manifest));
    },
  };
}

/** The extension itself: its pages, what it keeps, and its background. */
function ofExtension(started: Started): ExtensionRig {
  const { options, firefox, id, uuid } = started;
  const { send, profile } = firefox;
  const inExtension: Rig['inExtension'] = (inside, ...args) => inOwnTab(started, inside, args);
  /** Takes the extension from its folder once more: the browser treats it as an update, and closes its pages. */
  async function updateExtension(): Promise<void> {
    await send('Addon:Install', { path: resolve(options.extension), temporary: true });
    started.ownTab = null;
  }
  const backgroundRuns = (): Promise<boolean> =>
    inBrowser(send, id => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running', id);
  return {
    async badge() {
      const url = await surfaceOf(send, started.front).evaluate(() => location.href);
      return inExtension(readBadge, url);
    },
    async openExtensionPage(path) {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:Navigate', { url: `${homeOf(started)}/${path}` });
      return surfaceOf(send, handle);
    },
    inExtension,
    stored: () => inExtension(readDatabases),
    onDisk: () => filesOfExtension(profile, [id, uuid]),
    async reloadExtension() {
      await updateExtension();
      await send('WebDriver:SwitchToWindow', { handle: started.front });
      await send('WebDriver:Refresh');
    },
    updateExtension,
    sleepBackground: () => untilAsleep(() => stopBackground(started), backgroundRuns),
    backgroundIsAwake: backgroundRuns,
  };
}

/** Runs something in the extension's own origin, always in the same tab: opening one costs more than most questions. */
async function inOwnTab<T, A extends unknown[]>(started: Started, inside: Inside<T, A>, args: A): Promise<T> {
  const { send } = started.firefox;
  try {
    if (started.ownTab) await send('WebDriver:SwitchToWindow', { handle: started.ownTab, focus: false });
    else started.ownTab = await openOwnTab(started);
    return await runIn(send, inside, args);
  } finally {
    await send('WebDriver:SwitchToWindow', { handle: started.front, focus: false });
  }
}

/** A tab in the background that shows an icon of the extension: its own origin, without any script of its own. */
async function openOwnTab(started: Started): Promise<string> {
  const { send } = started.firefox;
  const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: false });
  await send('WebDriver:SwitchToWindow', { handle, focus: false });
  const icon = String(Object.values(started.manifest.icons)[0]).replace(/^\//, '');
  await send('WebDriver:Navigate', { url: `${homeOf(started)}/${icon}` });
  return handle;
}

/** Without the second option, a timer that was reset just now keeps the page awake. */
const stopBackground = ({ firefox, id }: Started) =>
  inBrowser(
    firefox.send,
    (id: string) =>
      WebExtensionPolicy.getByID(id).extension.terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      }),
    id,
  );

/** Pages follow the first, the popup the toolbar and with it the system. */
const setColours = (send: Started['firefox']['send'], scheme: 'light' | 'dark') =>
  inBrowser(
    send,
    (dark: boolean) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
    },
    scheme === 'dark',
  );

/** See `Rig.reset`. */
async function reset(started: Started): Promise<void> {
  const { send, downloads } = started.firefox;
  if (started.popupIsOpen) await closePopup(send);
  started.popupIsOpen = false;
  await closeSidebar(send);
  await setColours(send, 'light');
  await send('WebDriver:SwitchToWindow', { handle: started.front });
  const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
  for (const other of (await send('WebDriver:GetWindowHandles')) as string[]) {
    if (other === handle || other === started.ownTab) continue;
    await send('WebDriver:SwitchToWindow', { handle: other, focus: false });
    await send('WebDriver:CloseWindow');
  }
  started.front = handle;
  await send('WebDriver:SwitchToWindow', { handle });
  emptyFolder(downloads);
  await untilForgotten(
    (inside, ...args) => inOwnTab(started, inside, args),
    () => stopBackground(started),
  );
}
