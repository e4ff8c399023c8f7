import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

// Half a minute of waiting: told in one browser only.
test('a spinner that never ends is asked about', async ({ rig, demo }) => {
  await visitAndLook(rig, demo.form('spinner'));
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the notice').toContain('It keeps loading');
});
