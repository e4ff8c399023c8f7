import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './rig.ts';
import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as "rule: element"; empty when nothing. */
function problems(surface: Surface): Promise<string[]> {
  return surface.evaluate(`async () => {
    ${axe};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160)));
  }`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`popup, applications page, settings and directory are fit for everybody in ${scheme} colours`, async ({
    rig,
    demo,
  }) => {
    await rig.setColours(scheme);
    await visitAndLook(rig, demo.form('error'));
    await rig.page.press('Submit application');
    await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(1);
    const popup = await rig.openPopup();
    await popup.press('Your notes');
    await expect.poll(() => popup.text(), 'the popup').toContain('could not save');
    expect(await problems(popup)).toEqual([]);
    await rig.closePopup();

    for (const path of ['src/log/index.html', 'src/options/index.html', 'src/directory/index.html']) {
      const page = await rig.openExtensionPage(path);
      await expect.poll(() => page.text(), 'the page').toContain('Settings');
      expect(await problems(page), path).toEqual([]);
    }
  });
}
