import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Inside, RigOptions } from '../rig.ts';
import { ensureExtension, idOf, launchChromium, loadOnceMore } from './chromium-launch.ts';
import { callOf, readDatabases } from './inside.ts';
import { atMost, until } from './wait.ts';

/** A Chromium that may be killed and started again on the same profile. */
export interface Victim {
  newPage(): Promise<Page>;
  /**
   * Closes a page that is there still. Chromium was seen to say that it closes one that was just leaving for another
   * address, and never that it is closed: that is waited for only for a while.
   */
  closePage(page: Page): Promise<void>;
  /** Stops the background as the browser does, at once and without waiting for what it has under way. */
  stopWorker(): Promise<void>;
  untilAsleep(): Promise<void>;
  /** Takes the extension from its folder once more while its pages are open, as an update does. */
  updateExtension(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again where it was killed or closed. */
  restart(): Promise<void>;
  /** Runs a function in the extension's own origin. */
  inExtension<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T>;
  /** Everything in the extension's databases. */
  stored(): Promise<Record<string, Record<string, unknown>[]>>;
  close(): Promise<void>;
}

export async function openVictim(options: RigOptions): Promise<Victim> {
  const profile = mkdtempSync(join(tmpdir(), 'callworthy-torture-'));
  const extension = resolve(options.extension);
  const id = idOf(extension);
  let context: BrowserContext;
  let control: CDPSession;
  /** A tab in the extension's own origin, once there is one; an update closes it. */
  let own: Page | null = null;

  async function start(): Promise<void> {
    context = await launchChromium(profile, options);
    control = await context.browser()!.newBrowserCDPSession();
    await ensureExtension(context, control, extension, id);
    // Soon after its last start, the browser does not start the background by itself: any message does.
    await inExtension(() => (globalThis as any).chrome.runtime.sendMessage({}).catch(() => undefined));
  }

  async function inExtension<T, A extends unknown[]>(inside: Inside<T, A>, ...args: A): Promise<T> {
    if (!own || own.isClosed()) {
      own = await context.newPage();
      await own.goto(`chrome-extension://${id}/icons/16.png`);
    }
    return (await own.evaluate(callOf(inside, ...args))) as T;
  }
  const workers = async () => {
    const { targetInfos } = await control.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id)).length;
  };
  async function kill(): Promise<void> {
    const { processInfo } = await control.send('SystemInfo.getProcessInfo');
    const closed = new Promise<void>(done => context.once('close', () => done()));
    process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
    await closed;
  }
  /** Ends the browser, the hard way where it does not end by itself. */
  async function end(): Promise<void> {
    let isClosed = false;
    context.once('close', () => (isClosed = true));
    await atMost(30_000, context.close());
    if (!isClosed) await atMost(10_000, kill());
  }
  async function stopWorker(): Promise<void> {
    const session = await context.newCDPSession(context.pages()[0]!);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  await start();
  return {
    newPage: () => context.newPage(),
    closePage: page => atMost(10_000, page.close()),
    stopWorker,
    untilAsleep: async () =>
      void (await until('sleep', async () => (await workers()) === 0 || (await stopWorker(), false))),
    updateExtension: () => loadOnceMore(context, control, extension),
    kill,
    async restart() {
      await end();
      await start();
    },
    inExtension,
    stored: () => inExtension(readDatabases),
    async close() {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
