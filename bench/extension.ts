import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright';
import { type Site, openSite } from '../e2e/rigs/site.ts';

/** A browser with the built extension on it, in front of a web in which every host is ours. */
export interface Installed {
  context: BrowserContext;
  site: Site;
  /** Where the built extension lies. */
  folder: string;
  /** Where the extension's own pages are. */
  origin: string;
  close(): Promise<void>;
}

export async function install(executablePath: string, extension: string): Promise<Installed> {
  const site = await openSite('');
  const profile = mkdtempSync(join(tmpdir(), 'callworthy-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    site,
    folder: extension,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    async close() {
      await context.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Makes a session report the CPU time of its page's main thread, for `taskTime`. */
export async function countTaskTime(cdp: CDPSession): Promise<void> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** CPU time of a page's main thread since its process began, in milliseconds. */
export async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
