import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page, expect, test as base } from 'playwright/test';
import { smallTargets } from './small-targets.ts';
import { isNotice, rulesOfColours, serveGallery, unfitParts } from '../scripts/gallery-server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Headings that are left out where the line above, which opens the part, does not say the same. */
function lostHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.fold[open] > .stack :is(h2, h3)')]
      .filter(one => !one.checkVisibility())
      .filter(one => one.textContent !== one.closest('.fold')?.querySelector('summary h2')?.textContent)
      .map(one => `no heading: ${one.textContent}`),
  );
}

const pressable = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'DisclosureTriangle'];

/** Controls of one kind that a screen reader calls by one name. */
async function twins(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  // As long as somebody listens, the browser keeps that tree up to date.
  await session.detach();
  const names = nodes
    .filter(({ ignored, role }) => !ignored && pressable.includes(role?.value))
    .map(({ role, name }) => `${role?.value} “${name?.value}”`);
  return [...new Set(names.filter((one, i) => names.indexOf(one) !== i))].map(one => `twice: ${one}`);
}

/** Names in a list of names and values that leave the value less than half of the width. */
function squeezedValues(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('dl')].flatMap(list =>
      [...list.querySelectorAll('dd')]
        .filter(one => one.checkVisibility() && one.clientWidth < list.clientWidth / 2)
        .map(one => `squeezed to ${one.clientWidth} pixels: ${one.textContent}`),
    ),
  );
}

type Gallery = Awaited<ReturnType<typeof serveGallery>>;

/** Shows a state with all that is folded: one of the popup in the page of the one before, if there is one. */
async function showUnfolded(page: Page, gallery: Gallery, name: string): Promise<void> {
  const isThere = await page.evaluate('Boolean(globalThis.showState)');
  if (isThere && !isNotice(name)) await page.evaluate(other => (globalThis as any).showState(other), name);
  else await page.goto(gallery.address(name, { open: true }));
  await page.waitForSelector(`body[data-ready="${name}"]`);
}

/** One gallery and one browser for all of them: building and starting would take as long as some of what is told. */
const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of the fixtures from here
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});
test.use({ launchOptions: { executablePath: process.env.CHROMIUM_BIN! } });
test.describe.configure({ mode: 'default' });

/** Each half is told by itself, since all states take minutes. */
const halves = { 'first half': 0, 'second half': 1 } as const;

for (const [half, part] of Object.entries(halves)) {
  test(`every state of popup and notice is fit for everybody in light and dark colours, at 320 pixels: ${half}`, async ({
    page,
    gallery,
  }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    // Colours change at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(60_000);
    const found: string[] = [];
    const middle = Math.ceil(gallery.names.length / 2);
    const names = part === 0 ? gallery.names.slice(0, middle) : gallery.names.slice(middle);
    for (const name of names) {
      await page.emulateMedia({ colorScheme: 'light' });
      await showUnfolded(page, gallery, name);
      const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(tooWide) > 0) found.push(`${name}: ${tooWide} pixels too wide`);
      const faults = [
        ...(await unfitParts(page, axe)),
        ...(await page.evaluate(smallTargets)),
        ...(await twins(page)),
        ...(await lostHeadings(page)),
        ...(await squeezedValues(page)),
      ];
      // All rules once. Of these, only those of colours can say something else of the same page in dark ones.
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = await unfitParts(page, axe, rulesOfColours);
      found.push(...faults.map(fault => `${name}: ${fault}`));
      found.push(...inDark.map(fault => `${name} in dark colours: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

/** Sent into a page: what has the focus there, and whether that can be seen; null where it is nothing. */
function focused(): { name: string; isSeen: boolean } | null {
  let at: Element | null = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const label = (at as HTMLInputElement).labels?.[0];
  const isRinged = [at, ...(label ? [label] : [])].some(one => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom } = at.getBoundingClientRect();
  const name = at.getAttribute('aria-label') ?? label?.textContent ?? at.innerText;
  return { name: name.trim(), isSeen: isRinged && bottom > 0 && top < innerHeight };
}

/** Sent into a page: what the keyboard is to reach; of choices that exclude each other, one. */
function reachable(): string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(one => one.shadowRoot ?? [])];
  const controls = roots.flatMap(root => [
    ...root.querySelectorAll<HTMLElement>(
      'button, a[href], select, textarea, summary, input:not([type=radio])',
    ),
  ]);
  return controls
    .filter(one => one.checkVisibility({ visibilityProperty: true }))
    .map(one => {
      const label = (one as HTMLInputElement).labels?.[0]?.textContent;
      return (one.getAttribute('aria-label') ?? label ?? one.innerText).trim();
    });
}

test('the keyboard reaches every control of popup and notice, and shows where it is', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 400, height: 600 });
  const found: string[] = [];
  for (const name of ['failed-once-now', 'screen-contacted', 'screen-draft', 'notice-twice', 'notice-call']) {
    await page.goto(gallery.address(name, { open: true }));
    await page.waitForSelector('body[data-ready]');
    const wanted = new Set(await page.evaluate(reachable));
    // More than one round: the first begins where the focus is put, in the middle.
    for (let i = 3 * wanted.size + 40; i > 0 && wanted.size > 0; i--) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      if (at) wanted.delete(at.name);
      if (at && !at.isSeen) found.push(`${name}: not seen at “${at.name}”`);
    }
    found.push(...[...wanted].map(one => `${name}: not reached: “${one}”`));
  }
  expect(found).toEqual([]);
});

test('the notice is a live region that is in the page before its words are, says their language, and takes no focus', async ({
  page,
  gallery,
}) => {
  await page.addInitScript(`
    const attach = Element.prototype.attachShadow;
    window.seen = [];
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      new MutationObserver(() => seen.push(root.querySelector('[role=status]')?.textContent.length)).observe(
        root, { childList: true, subtree: true });
      return root;
    };`);
  await page.goto(gallery.address('notice-once', { lang: 'de' }));
  await page.waitForSelector('body[data-ready]');
  await expect.poll(() => page.evaluate('seen.at(-1)'), 'the words in it').toBeGreaterThan(40);
  expect(await page.evaluate('seen[0]'), 'its length when it came').toBe(0);
  const language = `document.querySelector('[popover]').shadowRoot.querySelector('[role=status]').lang`;
  expect(await page.evaluate(language), 'whose words are in the language of the browser').toBe('de');
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  const tree = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
  const status = tree.nodes.find(({ role }) => role?.value === 'status');
  const live = status?.properties?.find(({ name }) => name === 'live');
  expect({ ignored: status?.ignored, live: live?.value.value }).toEqual({ ignored: false, live: 'polite' });
});

test('the notice is not printed over a page, which may be the confirmation', async ({ page, gallery }) => {
  await page.goto(gallery.address('notice-received'));
  await page.waitForSelector('body[data-ready]');
  const isShown = `document.querySelector('[popover]').shadowRoot.querySelector('[role=status]').checkVisibility()`;
  await expect.poll(() => page.evaluate(isShown), 'on the screen').toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(isShown), 'on paper').toBe(false);
});
