import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

test('what is changed in the applications page is followed by a sleeping background and an open popup page', async ({
  rig,
  demo,
}) => {
  await visitAndLook(rig, demo.form('error'));
  await rig.page.press('Submit application');
  await expect.poll(() => rig.badge(), 'the badge').toBe('1');
  await rig.sleepBackground();

  const popup = await rig.openPopup();
  await popup.press('Your notes');
  await expect.poll(() => popup.text(), 'the popup').toContain('could not save');
  await rig.sleepBackground();
  await popup.press('Not an error');
  await expect.poll(() => rig.badge(), 'the badge').toBe('');
});
