import { catchSaved, savedText } from './files.ts';
import { expect, test } from './stories.ts';
import { visitAndFail } from './visit.ts';

test('the whole search is shown in pictures with their tables, and saved as one @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  const page = await rig.openExtensionPage('src/log/index.html');
  await catchSaved(page);
  await expect.poll(() => page.text(), 'the list').toContain('Report on the whole job search');
  await page.press('Report on the whole job search');
  await expect.poll(() => page.text(), 'the first picture').toContain('Where it failed, by system and kind');
  await page.press('Report to print');
  await expect.poll(() => savedText(page), 'the page').toContain('system error');
});
