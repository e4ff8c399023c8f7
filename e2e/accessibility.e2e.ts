import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Rig, Surface } from './rig.ts';
import { smallTargets } from './small-targets.ts';
import { expect, test } from './stories.ts';
import { visitAndFail } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, by all its rules or one of them, as "rule: element"; empty when nothing. */
function problems(surface: Surface, rule?: string): Promise<string[]> {
  return surface.evaluate(`async () => {
    // Once for each page: to make it takes longer than most of its rules.
    if (!window.axe) { ${axe}; }
    // Buttons fade into the other colours. What turns for ever does not end.
    const fading = document.getAnimations().filter(one => one.effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(one => one.finished));
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ${JSON.stringify(rule ?? null)} ?? undefined,
    });
    return violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)));
  }`);
}

/** All rules once. Of these, only the contrast can be another one in dark colours. */
const schemes = [['light'], ['dark', 'color-contrast']] as const;

async function expectFit(rig: Rig, page: Surface, what: string): Promise<void> {
  for (const [scheme, rule] of schemes) {
    await rig.setColours(scheme);
    expect(await problems(page, rule), `${what} in ${scheme} colours`).toEqual([]);
  }
  await rig.setColours('light');
  // Not tried in Firefox, where some fields are drawn otherwise.
  if (rig.browser === 'chromium')
    expect(await page.evaluate(smallTargets), `what is small in ${what}`).toEqual([]);
}

/** Opens whatever is folded. */
const unfold = (page: Surface) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

test('the popup is fit for everybody, in light and dark colours @firefox', async ({ rig, demo }) => {
  await visitAndFail(rig, demo);
  for (const [scheme, rule] of schemes) {
    await rig.setColours(scheme);
    const popup = await rig.openPopup();
    await popup.press('Your notes');
    await expect.poll(() => popup.text(), 'the popup').toContain('could not save');
    expect(await problems(popup, rule), scheme).toEqual([]);
    await rig.closePopup();
  }
});

test('so are the pages in a tab of their own, with all that is folded @chromium', async ({ rig, demo }) => {
  await visitAndFail(rig, demo);
  for (const path of ['options/welcome', 'options/index', 'directory/index']) {
    const page = await rig.openExtensionPage(`src/${path}.html`);
    await expect.poll(() => page.text(), 'the page').toContain('Settings');
    await expectFit(rig, page, path);
  }
  const list = await rig.openExtensionPage('src/log/index.html');
  await expect.poll(() => list.text(), 'what is next').toContain('Try again after');
  await expectFit(rig, list, 'the list');
  await list.press('Globex · Field Engineer');
  await expect.poll(() => list.text(), 'the application').toContain('Correct these details');
  await unfold(list);
  await expectFit(rig, list, 'one application');
  await list.press('Delete this application');
  await expectFit(rig, list, 'a question');
});
