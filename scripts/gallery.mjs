// npm run gallery: pictures of every state of popup and notice, in both colour schemes, from made-up applications.
// Words choose states by a part of their name; --lang=de another language; --width=320 another width; --zoom=2 larger text;
// --open opens what is folded; --forced forced colours; --axe looks for what is not fit for everybody.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';

const words = process.argv.slice(2);
const option = (name, otherwise) =>
  words.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const wanted = words.filter(word => !word.startsWith('--'));
const folder = option('out', 'out/gallery');
const notices = ['notice-once', 'notice-twice', 'notice-asked', 'notice-received', 'notice-call'];

await ensureDependencies();
const { createServer, runnerImport } = await import('vite');
const { chromium } = await import('playwright');
const { chromium: executablePath } = await ensureBrowsers(['chromium']);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'import.meta.env.CALLWORTHY_DEMO': '""' },
  server: { port: 0 },
});
await server.listen();
const { module } = await runnerImport(join(process.cwd(), 'e2e/gallery/states.ts'), { configFile: false });
const names = [...Object.keys(module.states), ...notices].filter(
  name => wanted.length === 0 || wanted.some(word => name.includes(word)),
);
const browser = await chromium.launch({ executablePath });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let faults = 0;

try {
  rmSync(folder, { recursive: true, force: true });
  for (const colorScheme of ['light', 'dark']) {
    mkdirSync(join(folder, colorScheme), { recursive: true });
    const width = Number(option('width', '400'));
    const context = await browser.newContext({
      colorScheme,
      forcedColors: words.includes('--forced') ? 'active' : 'none',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Berlin',
      viewport: { width, height: 600 },
    });
    const page = await context.newPage();
    page.on('pageerror', error => console.error(`${error}`));
    for (const name of names) await look(page, name, join(folder, colorScheme, `${name}.png`));
    await context.close();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
} finally {
  await browser.close();
  await server.close();
}
console.log(`${names.length} states in light and dark: ${folder}`);
process.exitCode = faults > 0 ? 1 : 0;

async function look(page, name, path) {
  const isNotice = name.startsWith('notice');
  if (isNotice) await page.setViewportSize({ width: 640, height: 460 });
  const query = new URLSearchParams({ state: name, lang: option('lang', 'en') });
  if (words.includes('--open')) query.set('open', '');
  await page.goto(`http://localhost:${server.config.server.port}/e2e/gallery/index.html?${query}`);
  await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
  await page.addStyleTag({ content: `html{font-size:${100 * Number(option('zoom', '1'))}%}` });
  await page.waitForTimeout(isNotice ? 700 : 150);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) report(name, `${wide} pixels too wide`);
  await page.screenshot({ path, fullPage: !isNotice });
  if (!words.includes('--axe')) return;
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 140)}`));
  });
  for (const one of found) report(name, one);
}

function report(name, fault) {
  faults += 1;
  console.log(`${name}: ${fault}`);
}
