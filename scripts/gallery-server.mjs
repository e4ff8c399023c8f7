import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = 'e2e/gallery/index.html';

const notices = ['notice-once', 'notice-twice', 'notice-asked', 'notice-received', 'notice-call'];

/**
 * Serves every state of popup and notice from made-up applications, each at an address of its own.
 *
 * @returns `names` of the states; `address(name, options)`, with `lang` another language, with `open` what is folded
 *   unfolded; `close()`
 */
export async function serveGallery() {
  const { build, preview, runnerImport } = await import('vite');
  const outDir = mkdtempSync(join(tmpdir(), 'callworthy-gallery-'));
  const logLevel = 'error';
  // Built once: a state would else load hundreds of modules, one by one.
  await build({
    configFile: false,
    logLevel,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.CALLWORTHY_DEMO': '""' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      rollupOptions: { input: page },
      reportCompressedSize: false,
    },
  });
  const server = await preview({ configFile: false, logLevel, build: { outDir }, preview: { port: 0 } });
  const { port } = server.httpServer.address();
  const { module } = await runnerImport(join(process.cwd(), 'e2e/gallery/states.ts'), { configFile: false });
  return {
    names: [...Object.keys(module.states), ...notices],
    address(name, { lang = 'en', open = false } = {}) {
      const query = new URLSearchParams({ state: name, lang, ...(open && { open: '' }) });
      return `http://localhost:${port}/${page}?${query}`;
    },
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** Whether a state is one of the notice, which stands in a window above a page. */
export const isNotice = name => name.startsWith('notice');

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe by which the same markup may be unfit in other colours. */
export const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong in the page that is shown, as "rule: element". `source` is the text of axe. */
export async function unfitParts(page, source, rules = allRules) {
  if (!(await page.evaluate('Boolean(globalThis.axe)'))) await page.evaluate(source);
  return page.evaluate(async runOnly => {
    // Buttons fade into the other colours.
    await Promise.allSettled(document.getAnimations().map(fading => fading.finished));
    const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 140)}`));
  }, rules);
}
