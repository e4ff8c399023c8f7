import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from './load-source.mjs';

const notices = ['once', 'twice', 'asked', 'received', 'call', 'undo', 'full'].map(name => `notice-${name}`);

/**
 * Serves every state of popup and notice from made-up applications, each at an address of its own. They are built once:
 * from the sources, a browser would ask for hundreds of modules for each state.
 *
 * @returns `names` of the states; `address(name, options)`, with `lang` another language, with `open` what is folded
 *   unfolded; `close()`
 */
export async function serveGallery() {
  const { build, preview } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'callworthy-gallery-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.CALLWORTHY_DEMO': '""' },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: 'e2e/gallery/index.html' },
    },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { states } = await importSource('e2e/gallery/states.ts');
  return {
    names: [...Object.keys(states), ...notices],
    address(name, { lang = 'en', open = false } = {}) {
      const query = new URLSearchParams({ state: name, lang, ...(open && { open: '' }) });
      return `http://127.0.0.1:${server.httpServer.address().port}/e2e/gallery/index.html?${query}`;
    },
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Whether a state is one of the notice, which is shown above a page. */
export const isNotice = name => name.startsWith('notice');

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe by which the same markup may be unfit in other colours. */
export const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong in the page that is shown, as "rule: element". `source` is the text of axe. */
export async function unfitParts(page, source, rules = allRules) {
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(source);
  return page.evaluate(async runOnly => {
    // Buttons fade into the other colours.
    const fading = document
      .getAnimations()
      .filter(one => one.effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(one => one.finished));
    const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 140)}`));
  }, rules);
}
