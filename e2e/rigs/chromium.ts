import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Frame, JSHandle, Page } from 'playwright';
import type { Inside, Rig, RigOptions, Surface, EntryRig, ExtensionRig, PageRig, PopupRig } from '../rig.ts';
import { allowAllSites, ensureExtension, idOf, launchChromium, loadOnceMore } from './chromium-launch.ts';
import { pressInNotice, readNotice } from './chromium-notice.ts';
import { attachPopup, pressAction } from './chromium-popup.ts';
import { connectUi } from './chromium-ui.ts';
import {
  callOf,
  copyText,
  fillLabelled,
  findControl,
  readBadge,
  readDatabases,
  readText,
  selectWords,
} from './inside.ts';
import { untilForgotten } from './forget.ts';
import { keysOf } from './keys.ts';
import { filesOfExtension } from './on-disk.ts';
import { settledBrowser } from './settled.ts';
import { atMost, patienceMs, until, untilAsleep, within } from './wait.ts';

/** Starts Chromium with the extension on a fresh profile, which is removed when the rig is closed. */
export async function openChromium(options: RigOptions): Promise<Rig> {
  const extension = resolve(options.extension);
  const id = idOf(extension);
  const profile = mkdtempSync(join(tmpdir(), 'callworthy-chromium-'));
  const settled = options.managed
    ? settledBrowser('chromium', options.executable, id, options.managed)
    : null;
  const removeProfile = () => {
    settled?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  allowAllSites(profile, id);
  const context = await launchChromium(profile, {
    ...options,
    executable: settled?.executable ?? options.executable,
  });
  // Where it is not closed, Playwright kills the browser at the exit, which is seen here a moment later.
  const atExit = () => {
    try {
      removeProfile();
    } catch {
      // The browser is still dying, and there is no time left to wait for it.
    }
  };
  process.once('exit', atExit);
  let closed: Promise<void> | null = null;
  const close = () => {
    // One that never says that it is closed is ended with this program.
    closed ??= atMost(30_000, context.close()).then(() => {
      atExit();
      if (!existsSync(profile)) process.off('exit', atExit);
    });
    return closed;
  };
  try {
    const control = await context.browser()!.newBrowserCDPSession();
    await ensureExtension(context, control, extension, id);
    return rig(options, context, control, id, profile, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** A browser that was started, and what is in front of the person there. */
interface Started {
  options: RigOptions;
  context: BrowserContext;
  control: CDPSession;
  id: string;
  profile: string;
  manifest: any;
  own: ReturnType<typeof ownTab>;
  page: Page;
  popup: Awaited<ReturnType<typeof attachPopup>> | null;
  scheme: 'light' | 'dark';
}

function rig(
  options: RigOptions,
  context: BrowserContext,
  control: CDPSession,
  id: string,
  profile: string,
  close: () => Promise<void>,
): Rig {
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const icon = `chrome-extension://${id}/${Object.values(manifest.icons)[0]}`;
  const own = ownTab(context, control, icon);
  const started: Started = {
    options,
    context,
    control,
    id,
    profile,
    manifest,
    own,
    page: context.pages()[0]!,
    popup: null,
    scheme: 'light',
  };
  return {
    browser: 'chromium',
    site: options.site,
    get page() {
      return surfaceOf(started.page);
    },
    ...visiting(started),
    ...popups(started),
    ...waysIn(started),
    ...ofExtension(started),
    async setColours(wanted) {
      started.scheme = wanted;
      for (const each of context.pages()) await each.emulateMedia({ colorScheme: wanted });
    },
    ended: new Promise<void>(done => context.once('close', () => done())),
    reset: () => reset(started),
    close,
  };
}

/** Steps on the page that is visited. */
function visiting(started: Started): PageRig {
  return {
    async visit(url, answer) {
      if (answer) started.options.site?.answer(url, answer);
      // A page that does not answer is a story too: the browser then shows its own error page.
      await started.page.goto(url, { timeout: 60_000 }).catch(error => {
        if (!/net::ERR_|interrupted|Timeout/.test(String(error))) throw error;
      });
    },
    reload: async () => void (await started.page.reload()),
    print: () => started.page.pdf({ preferCSSPageSize: true, format: 'A4' }),
    notice: () => readNotice(started.page),
    pressInNotice: (name, ms) => pressInNotice(started.page, name, ms),
    pressEscape: () => started.page.keyboard.press('Escape'),
  };
}

/** What the extension shows beside the page, and how it opens. */
function popups(started: Started): PopupRig {
  const { context, control, id } = started;
  const attach = async () => (started.popup = await attachPopup(control, id, started.scheme));
  return {
    async openPopup() {
      await started.popup?.close();
      await started.page.bringToFront();
      await pressAction(control, id, await addressOf(started.page));
      return attach();
    },
    async closePopup() {
      await started.popup?.close();
      started.popup = null;
    },
    async openedByItself() {
      const own = `chrome-extension://${id}/src/`;
      const tab = await until('something that the extension opened', async () => {
        const opened = context.pages().find(one => one.url().startsWith(own));
        const { targetInfos } = await control.send('Target.getTargets');
        const isPopup = targetInfos.some(({ url, attached }) => url.startsWith(own) && !attached);
        return opened ?? (isPopup && 'popup');
      });
      return tab === 'popup' ? attach() : surfaceOf(tab);
    },
  };
}

/** The ways to the extension that the browser offers around the page. */
function waysIn(started: Started): EntryRig {
  const { context, control, id, profile, manifest } = started;
  return {
    async pressInMenu(words) {
      const { page } = started;
      await page.bringToFront();
      const point = await page.evaluate(selectWords, words);
      await page.mouse.click(point.x, point.y, { button: 'right' });
      const ui = await connectUi(profile);
      await ui.pressExtensionEntry().finally(ui.close);
    },
    async askInAddressBar(keyword, words) {
      const { page } = started;
      await page.bringToFront();
      const ui = await connectUi(profile);
      const copy = (text: string) => page.evaluate(copyText, text);
      await ui.askInAddressBar(keyword, words, copy).finally(ui.close);
    },
    async pressShortcut() {
      await started.page.bringToFront();
      const session = await context.newCDPSession(started.page);
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await session.send('Input.dispatchKeyEvent', { type, ...eventOf(keysOf(manifest)) });
      await session.detach();
      started.popup = await attachPopup(control, id, started.scheme);
      return started.popup;
    },
  };
}

/** The extension itself: its pages, what it keeps, and its background. */
function ofExtension(started: Started): ExtensionRig {
  const { options, context, control, id, profile, own } = started;
  /** Takes the extension from its folder once more. The tab of the old one may stay open, but leads nowhere. */
  async function updateExtension(): Promise<void> {
    await loadOnceMore(context, control, resolve(options.extension));
    await own.leave();
  }
  async function backgroundRuns(): Promise<boolean> {
    const { targetInfos } = await control.send('Target.getTargets');
    return targetInfos.some(target => target.type === 'service_worker' && target.url.includes(id));
  }
  return {
    badge: () => own.run(readBadge, started.page.url()),
    async openExtensionPage(path) {
      const before = context.pages();
      const url = `chrome-extension://${id}/${path}`;
      // With its address at once: an empty tab before it would take a process of its own.
      await control.send('Target.createTarget', { url });
      const [address] = url.split('#') as [string];
      const isNew = (page: Page) => !before.includes(page) && page.url().startsWith(address);
      const tab = await until(`a tab with ${path}`, () => context.pages().find(isNew));
      await tab.emulateMedia({ colorScheme: started.scheme });
      await tab.waitForLoadState();
      return surfaceOf(tab);
    },
    inExtension: own.run,
    stored: () => own.run(readDatabases),
    onDisk: () => filesOfExtension(profile, [id]),
    async reloadExtension() {
      await updateExtension();
      await started.page.reload();
    },
    updateExtension,
    sleepBackground: () => withWorkers(started, stopAll => untilAsleep(stopAll, backgroundRuns)),
    backgroundIsAwake: backgroundRuns,
  };
}

/** Runs something that may stop all backgrounds. */
async function withWorkers(
  { context, page }: Started,
  run: (stopAll: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await run(() => session.send('ServiceWorker.stopAllWorkers'));
  await session.detach();
}

/**
 * The tab with an empty page that goes back to nothing, as a new one would have; null where its page does not leave soon or is not
 * there any more. To close it and open another costs twice as much.
 */
async function emptied(page: Page): Promise<Page | null> {
  try {
    if (page.isClosed()) return null;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about:blank', { timeout: tabMs });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.resetNavigationHistory');
    await session.detach();
    await page.bringToFront();
    return page;
  } catch {
    return null;
  }
}

/** See `Rig.reset`. */
async function reset(started: Started): Promise<void> {
  const { context, control, id, own } = started;
  await started.popup?.close();
  started.popup = null;
  started.scheme = 'light';
  const page = (await emptied(started.page)) ?? (await context.newPage());
  started.page = page;
  // Chromium was seen to say that it closes a page that was just leaving for another address, and never that it is closed.
  for (const other of context.pages())
    if (other !== page && !own.is(other)) await atMost(10_000, other.close());
  // Windows and panels of the extension, which Playwright does not list.
  const { targetInfos } = await control.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'page' && url.startsWith(`chrome-extension://${id}/src/`))
      await control.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await untilForgotten(own.run, () => withWorkers(started, stopAll => stopAll()));
}

/** A tab that shows a picture has loaded long before, on a busy machine too. */
const tabMs = 10_000;

/**
 * A tab in the background that shows an icon of the extension: its own origin, without any script of its own. It is opened
 * when something is to be run there for the first time, since opening one costs more than most questions.
 */
function ownTab(context: BrowserContext, control: CDPSession, icon: string) {
  let tab: Page | null = null;

  /** One that does not answer is opened anew: right after an update one was seen that never had loaded. */
  function open(): Promise<Page> {
    return until('a tab of the extension that answers', async () => {
      const before = context.pages();
      await control.send('Target.createTarget', { url: icon, background: true });
      const isNew = (page: Page) => !before.includes(page) && page.url() === icon;
      const opened = await until('a tab of the extension', () => context.pages().find(isNew), tabMs);
      const answer = within('an answer of the tab', opened.evaluate('location.href'), tabMs);
      const isThere = await answer.then(
        href => href === icon,
        () => false,
      );
      if (!isThere) await atMost(tabMs, opened.close());
      return isThere && opened;
    });
  }

  return {
    is: (page: Page) => page === tab,
    /** Runs something in the extension's own origin. */
    async run<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T> {
      if (!tab || tab.isClosed()) tab = await open();
      return surfaceOf(tab).evaluate(inside, ...args);
    },
    /** Closes it. The next question opens another. */
    async leave(): Promise<void> {
      const old = tab;
      tab = null;
      if (old && !old.isClosed()) await old.close().catch(() => undefined);
    },
  };
}

/** The event of a letter with Alt, Shift or Ctrl, as manifests write them. */
function eventOf(keys: string) {
  const held = keys.split('+');
  const letter = held.pop()!;
  const bits = { Alt: 1, Ctrl: 2, Shift: 8 } as Record<string, number>;
  const code = letter.charCodeAt(0);
  return {
    modifiers: held.reduce((sum, name) => sum + bits[name]!, 0),
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: code,
    // A key without a number of its own never reaches the browser around the page.
    nativeVirtualKeyCode: code,
  };
}

/** The address in the address bar, which Playwright does not report while the browser shows an error of its own. */
async function addressOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries[currentIndex]?.url ?? page.url();
}

/** A page and its frames as a person sees them. */
function surfaceOf(page: Page): Surface {
  /** The element that a search finds in the page or in one of its frames. */
  async function find(search: (name: string) => Element | null, name: string) {
    return until(`"${name}" on ${page.url()}`, async () => {
      for (const frame of page.frames()) {
        const handle: JSHandle<Element | null> | null = await frame
          .evaluateHandle(search, name)
          .catch(() => null);
        const element = handle?.asElement();
        if (element) return element;
      }
      return null;
    });
  }
  const read = (frame: Frame) => frame.evaluate(readText).catch(() => '');
  return {
    text: async () => (await Promise.all(page.frames().map(read))).join('\n'),
    async press(name) {
      // A page may draw itself anew between the look and the press.
      const end = Date.now() + patienceMs;
      for (;;) {
        const control = await find(findControl, name);
        // Behind another tab Chromium drops what is pressed in a frame of another site, and nothing tells so.
        await page.bringToFront();
        const error = await control.click().then(
          () => null,
          error => error,
        );
        if (!error) return;
        if (!/not attached/.test(String(error)) || Date.now() > end) throw error;
      }
    },
    async fill(label, value) {
      // In one step, so that the field is not another one by then.
      const fill = callOf(fillLabelled, label, value);
      await until(`a field "${label}" on ${page.url()}`, async () => {
        for (const frame of page.frames()) if (await frame.evaluate(fill).catch(() => false)) return true;
        return false;
      });
    },
    evaluate: (inside, ...args) => page.evaluate(callOf(inside, ...args)) as Promise<any>,
    screenshot: async path => void (await page.screenshot({ path })),
  };
}
