import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './rig.ts';
import { expect, test } from './stories.ts';
import { visitAndFail } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, by all its rules or one of them, as "rule: element"; empty when nothing. */
function problems(surface: Surface, rule?: string): Promise<string[]> {
  return surface.evaluate(`async () => {
    ${axe};
    // Buttons fade into the other colours.
    await Promise.allSettled(document.getAnimations().map(fading => fading.finished));
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ${JSON.stringify(rule ?? null)} ?? undefined,
    });
    return violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)));
  }`);
}

test('popup, applications page, settings and directory are fit for everybody, in light and dark colours', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  // All rules once. Of these, only the contrast can be another one in dark colours.
  for (const [scheme, rule] of [['light'], ['dark', 'color-contrast']] as const) {
    await rig.setColours(scheme);
    const popup = await rig.openPopup();
    await popup.press('Your notes');
    await expect.poll(() => popup.text(), 'the popup').toContain('could not save');
    expect(await problems(popup, rule), scheme).toEqual([]);
    await rig.closePopup();
  }
  for (const path of ['src/log/index.html', 'src/options/index.html', 'src/directory/index.html']) {
    await rig.setColours('light');
    const page = await rig.openExtensionPage(path);
    await expect.poll(() => page.text(), 'the page').toContain('Settings');
    expect(await problems(page), path).toEqual([]);
    await rig.setColours('dark');
    expect(await problems(page, 'color-contrast'), `${path} in dark colours`).toEqual([]);
  }
});
