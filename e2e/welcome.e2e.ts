import { expect, test } from './stories.ts';

test('the first page shows what is said when something fails, without storing anything @firefox', async ({
  rig,
}) => {
  const settings = await rig.openExtensionPage('src/options/index.html');
  await settings.press('What Callworthy does');
  await expect.poll(() => settings.text(), 'the page').toContain('What it never does');
  await settings.press('Submit application');
  await expect.poll(() => settings.text(), 'the answer').toContain('Try again after');
  expect((await rig.stored()).notes ?? []).toEqual([]);
});
