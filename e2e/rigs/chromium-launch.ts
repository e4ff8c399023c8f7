import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, type Page, chromium } from 'playwright';
import type { RigOptions } from '../rig.ts';
import { uiSwitches } from './chromium-ui.ts';
import { patienceMs, until } from './wait.ts';

/** Pages of its own that Chromium makes ready for the list below the address bar: a second of the processor for each start. */
const leftOut = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * What Playwright leaves out of Chromium, as far as a story could notice it: the browser heeds only the last list that it is given
 * (Playwright 1.65, `--disable-features`).
 */
const leftOutByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Starts Chromium on a profile that may have been used before. */
export async function launchChromium(profile: string, options: RigOptions): Promise<BrowserContext> {
  const { executable, site, headless } = options;
  const extension = resolve(options.extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    // Whoever started the rig closes it, also when a signal comes: the profile can go only after the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreHTTPSErrors: site !== null,
    viewport: headless ? { width: 1100, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Chrome no longer listens to the flags above; there, the extension comes in through this door.
      '--enable-unsafe-extension-debugging',
      ...uiSwitches,
      `--disable-features=${[...leftOut, ...leftOutByPlaywright].join()}`,
      ...(site
        ? [`--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`]
        : []),
    ],
  });
  // In a story there is no limit otherwise but that of the story, which does not say what was waited for.
  context.setDefaultTimeout(patienceMs);
  return context;
}

/** The id that Chromium gives to an extension that was loaded from this folder. */
export function idOf(extension: string): string {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return hash.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Answers the browser's question about further sites in advance: it cannot be pressed without a screen. */
export function allowAllSites(profile: string, id: string) {
  const granted = { api: [], explicit_host: ['https://*/*'], manifest_permissions: [], scriptable_host: [] };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: { runtime_granted_permissions: granted } } } }),
  );
}

/** Takes the extension from its folder, in the place of the one that was taken from there before. */
async function loadExtension(control: CDPSession, extension: string): Promise<void> {
  await control.send('Extensions.loadUnpacked' as never, { path: extension } as never);
}

/**
 * Takes the extension once more while its pages are open, as an update does, and waits until the browser has registered the
 * new background. A background that is stopped before that makes the registration fail: the extension then has none until
 * it is loaded again (seen in Chromium 156, "Failed to register a ServiceWorker"). No browser stops one by itself so early.
 */
export async function loadOnceMore(
  context: BrowserContext,
  control: CDPSession,
  extension: string,
): Promise<void> {
  const id = idOf(extension);
  // Pages of the extension are closed by its update, and whoever listens there hears nothing more.
  const lasting = context.pages().find(page => !page.url().startsWith('chrome-extension:'));
  const young = new Set<string>();
  let isRegistered = false;
  const end = await hearBackgrounds(lasting!, id, ({ status, versionId }) => {
    if (status === 'new' || status === 'installing') young.add(versionId);
    isRegistered ||= status === 'activated' && young.has(versionId);
  });
  await loadExtension(control, extension);
  await until('the new background', () => isRegistered);
  await end();
}

/** What the browser tells of a background. */
interface Background {
  versionId: string;
  status: string;
}

/** Hears in a page what becomes of the extension's backgrounds. Answers the function that ends that. */
async function hearBackgrounds(
  page: Page,
  id: string,
  heard: (background: Background) => void,
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) if (version.scriptURL.includes(id)) heard(version);
  });
  await session.send('ServiceWorker.enable');
  return () => session.detach();
}

/** For so long a browser that cannot say what it has loaded may take to start the background. */
const startMs = 15_000;
/** What is loaded from the first moment is listed when a browser can be spoken to; this is for one that is slow at it. */
const listMs = 5_000;

/**
 * Whether the browser has taken the extension that it was started with. It is asked and not waited for: on a busy machine
 * a background may take longer to start than anybody would wait, and taking the extension once more in the middle of that
 * ends it.
 */
async function isLoaded(context: BrowserContext, control: CDPSession, id: string): Promise<boolean> {
  const isListed = async () => {
    const { extensions } = await control.send('Extensions.getExtensions');
    return extensions.some(extension => extension.id === id);
  };
  const canSay = await isListed().then(
    () => true,
    () => false,
  );
  const runs = () => context.serviceWorkers().some(worker => worker.url().includes(id));
  const asked = canSay ? until('the extension', isListed, listMs) : until('the background', runs, startMs);
  return asked.catch(() => false);
}

/** Waits until the extension runs for good; loads it where the browser ignored what it was started with. */
export async function ensureExtension(
  context: BrowserContext,
  control: CDPSession,
  extension: string,
  id: string,
) {
  if (!(await isLoaded(context, control, id))) await loadExtension(control, extension);
  // A worker that is stopped during its very first start is started again and again.
  let isActive = false;
  const end = await hearBackgrounds(context.pages()[0]!, id, ({ status }) => {
    isActive ||= status === 'activated';
  });
  await until('the first start of the background', () => isActive);
  await end();
}
