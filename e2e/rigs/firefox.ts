import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Inside, Rig, RigOptions, Surface } from '../rig.ts';
import { closePopup, closeSidebar, findSidebar, inBrowser, openPopup } from './firefox-popup.ts';
import { startFirefox } from './firefox-process.ts';
import {
  fillField,
  findControl,
  findField,
  forgetEverything,
  readBadge,
  readDatabases,
  readText,
  whatIsKept,
} from './inside.ts';
import { type Send, runIn } from './marionette.ts';
import { until, untilAsleep } from './wait.ts';

// Names of Firefox's own code, which exist only there.
declare const Services: any;
declare const WebExtensionPolicy: any;

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
  const firefox = await startFirefox(options.executable, options.headless, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'extensions.webextOptionalPermissionPrompts': !options.allowSites,
    // Later versions are more lenient; what an earlier one does has to work too.
    'extensions.openPopupWithoutUserGesture.enabled': false,
    ...proxy,
  });
  const { send } = firefox;
  try {
    // Windows that a page opens with alert() are closed, as Playwright does.
    await send('WebDriver:NewSession', {
      acceptInsecureCerts: site !== null,
      unhandledPromptBehavior: 'dismiss',
    });
    await send('WebDriver:SetTimeouts', { pageLoad: 60_000, script: 60_000 });
    await send('Addon:Install', { path: extension, temporary: true });
    const front = await send('WebDriver:GetWindowHandle');
    return rig(options, firefox, id, uuid, front.value ?? front, Object.values(manifest.icons)[0] as string);
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

function rig(
  options: RigOptions,
  firefox: Awaited<ReturnType<typeof startFirefox>>,
  id: string,
  uuid: string,
  front: string,
  icon: string,
): Rig {
  const { send } = firefox;
  const home = `moz-extension://${uuid}`;
  let popupIsOpen = false;

  let ownTab: string | null = null;

  /**
   * A tab in the background that shows a screenshot of the extension: its own origin, without any script of its own.
   */
  async function openOwnTab(): Promise<string> {
    const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: false });
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    await send('WebDriver:Navigate', { url: `${home}/${icon.replace(/^\//, '')}` });
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
    async pressInNotice(name) {
      await until(`"${name}" in the notice`, () => inClosedRoots(send, front, name));
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
    async reloadExtension() {
      await send('Addon:Install', { path: resolve(options.extension), temporary: true });
      await send('WebDriver:SwitchToWindow', { handle: front });
      await send('WebDriver:Refresh');
    },
    sleepBackground: () => untilAsleep(stopBackground, backgroundRuns),
    backgroundIsAwake: backgroundRuns,
    setColours,
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
      // What the closing of the tabs set going may still write, so it is stopped before the second look.
      await until('an extension that has forgotten everything', async () => {
        await inExtension(forgetEverything);
        await stopBackground();
        const kept = await inExtension(whatIsKept);
        if (kept.length > 0) throw new Error(`it still keeps ${kept.join(', ')}`);
        return true;
      });
    },
    close: () => firefox.close(),
  };

  function backgroundRuns(): Promise<boolean> {
    return inBrowser(send, id => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running', id);
  }
}

/** A page that does not answer is a story too: the browser then shows its own error page. */
function orErrorPage(error: unknown) {
  if (!/about:neterror|about:certerror|timeout/i.test(String(error))) throw error;
}

/** Goes through a tab's frames, outermost first, until one of them has an answer. */
async function inFrames<T>(send: Send, ask: () => Promise<T | null>): Promise<T | null> {
  const here = await ask();
  if (here) return here;
  const count = await runIn(send, () => document.querySelectorAll('iframe, frame').length, []);
  for (let index = 0; index < count; index++) {
    await send('WebDriver:SwitchToFrame', { id: index });
    const there = await inFrames(send, ask);
    if (there) return there;
    await send('WebDriver:SwitchToParentFrame');
  }
  return null;
}

/** A tab and its frames as a person sees them. */
function surfaceOf(send: Send, handle: string): Surface {
  const enter = async () => {
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:SwitchToFrame', { id: null });
  };
  async function find(search: (name: string) => Element | null, name: string): Promise<string> {
    return until(`"${name}" on the page`, async () => {
      await enter();
      return inFrames(send, async () => {
        const { value } = await send('WebDriver:ExecuteScript', {
          script: `return (${search})(arguments[0]);`,
          args: [name],
          sandbox: null,
        });
        return value && (Object.values(value)[0] as string);
      });
    });
  }
  return {
    async text() {
      await enter();
      const texts: string[] = [];
      await inFrames(send, async () => {
        texts.push(await runIn(send, readText, []).catch(() => ''));
        return null;
      });
      return texts.join('\n');
    },
    async press(name) {
      await send('WebDriver:ElementClick', { id: await find(findControl, name) }).catch(orErrorPage);
    },
    async fill(label, value) {
      const id = await find(findField, label);
      const element = { 'element-6066-11e4-a52e-4f735466cecf': id };
      await runIn(send, fillField, [element, value]);
    },
    async evaluate(inside, ...args) {
      await enter();
      return runIn(send, inside, args);
    },
    async screenshot(path) {
      await enter();
      const { value } = await send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(path, Buffer.from(value, 'base64'));
    },
  };
}

/**
 * Reads the extension's notice out of its closed shadow root, or presses the button of that name in it.
 * Only code with the browser's own rights can look in there.
 */
async function inClosedRoots(send: Send, handle: string, name: string | null): Promise<string | null> {
  await send('WebDriver:SwitchToWindow', { handle });
  await send('WebDriver:SwitchToFrame', { id: null });
  return inFrames(send, async () => {
    const { value } = await send('WebDriver:ExecuteScript', {
      sandbox: 'system',
      args: [name],
      script: `const [name] = arguments;
        for (const host of document.querySelectorAll('*')) {
          const root = !host.shadowRoot && host.openOrClosedShadowRoot;
          if (!root || /^(input|textarea|select|video|audio|details|marquee)$/i.test(host.localName)) continue;
          const shown = [...root.children].filter(element => element.checkVisibility?.() && element.localName !== 'style');
          const text = shown.map(element => element.innerText).join('\\n').trim();
          if (name === null) { if (text) return text; continue; }
          const button = [...root.querySelectorAll('button, a')].find(element =>
            ((element.getAttribute('aria-label') ?? '') + ' ' + element.innerText).toLowerCase().includes(name.toLowerCase()));
          if (button?.checkVisibility() && button.closest('[data-ready]')) { document.notifyUserGestureActivation(); button.click(); return 'pressed'; }
        }
        return null;`,
    });
    return value;
  });
}
