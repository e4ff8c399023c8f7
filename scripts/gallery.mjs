// npm run gallery: pictures of every state of popup and notice, in both colour schemes, from made-up applications.
// Words choose states by a part of their name; --lang=de another language; --width=320 another width; --zoom=2 larger text;
// --open opens what is folded; --forced forced colours; --axe looks for what is not fit for everybody.
// --pages: the pages that open in a tab of their own instead, with the demo's build; of --width and --forced.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { isNotice, serveGallery, unfitParts } from './gallery-server.mjs';
import { importSource } from './load-source.mjs';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';

const words = process.argv.slice(2);
const option = (name, otherwise) =>
  words.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const wanted = words.filter(word => !word.startsWith('--'));
const folder = option('out', 'out/gallery');

const axe = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

await ensureDependencies();
const { chromium } = await import('playwright');
const { chromium: executablePath } = await ensureBrowsers(['chromium']);
if (words.includes('--pages')) {
  await showPages();
  process.exit();
}
const gallery = await serveGallery();
const names = gallery.names.filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)));
const zoom = Number(option('zoom', '1'));
// The reader's own text size, as it is set in the browser: lengths of style sheets and the width of the popup follow it.
const args = zoom === 1 ? [] : [`--blink-settings=defaultFontSize=${16 * zoom}`];
const browser = await chromium.launch({ executablePath, args });
let faults = 0;

try {
  rmSync(folder, { recursive: true, force: true });
  for (const colorScheme of ['light', 'dark']) {
    mkdirSync(join(folder, colorScheme), { recursive: true });
    const width = Number(option('width', Math.min(400 * zoom, 800)));
    const context = await browser.newContext({
      colorScheme,
      forcedColors: words.includes('--forced') ? 'active' : 'none',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Berlin',
      viewport: { width, height: 600 },
    });
    const page = await context.newPage();
    // A slow machine is not at fault.
    page.setDefaultTimeout(120_000);
    page.on('pageerror', error => console.error(`${error}`));
    for (const name of names) await look(page, name, width, join(folder, colorScheme, `${name}.png`));
    await context.close();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`${names.length} states in light and dark: ${folder}`);
process.exitCode = faults > 0 ? 1 : 0;

/** Exits with 1 where a page is wider than the window. */
async function showPages() {
  const { code, output } = await build('chrome', { demo: true });
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
  const pages = await importSource('e2e/gallery/pages.ts');
  rmSync(folder, { recursive: true, force: true });
  const { count, faults } = await pages.showPages({
    executable: executablePath,
    extension: 'out/demo/chrome',
    folder,
    width: Number(option('width', 1280)),
    isForced: words.includes('--forced'),
    names: wanted,
    axe: words.includes('--axe') ? axe() : undefined,
  });
  for (const fault of faults) console.log(fault);
  console.log(`${count} states of pages in light and dark: ${folder}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function look(page, name, width, path) {
  const above = isNotice(name);
  // The notice is shown in a page, which is as wide as was asked for, or as usual.
  if (above) await page.setViewportSize({ width: option('width', null) ? width : 640, height: 460 });
  await page.goto(gallery.address(name, { lang: option('lang', 'en'), open: words.includes('--open') }));
  await page.waitForSelector('body[data-ready]');
  await page.waitForTimeout(above ? 700 : 150);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) report(name, `${wide} pixels too wide`);
  await page.screenshot({ path, fullPage: !above });
  if (!words.includes('--axe')) return;
  for (const one of await unfitParts(page, axe())) report(name, one);
}

function report(name, fault) {
  faults += 1;
  console.log(`${name}: ${fault}`);
}
