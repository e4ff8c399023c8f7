import { gunzipSync } from 'node:zlib';
import { expect, test } from './stories.ts';
import { untilPageRead, visitAndFail } from './visit.ts';

// A browser without a choice of folders keeps copies among the downloads.
test.use({ allowSites: true });

test('copies are kept among the downloads, once that is allowed, and can be read back', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  // What is read of it changes the application, and the copy is compared with what is stored.
  await untilPageRead(rig, demo.form('error'));
  const page = await rig.openExtensionPage('src/log/index.html');
  await page.press('Keep copies in Downloads');
  await expect.poll(() => page.text(), 'the first copy').toContain('Last good copy: today');

  const files = Object.entries(rig.downloaded!());
  const [name, bytes] = files.find(([one]) => !one.includes('older'))!;
  expect(name).toMatch(/^Callworthy\/callworthy-firefox-\w{8}\.json\.gz$/);
  const { cases, notes } = await rig.stored();
  expect(JSON.parse(gunzipSync(bytes).toString())).toMatchObject({ cases, notes });
  // The list of downloads is the applicant's own.
  expect(
    await rig.inExtension(async () => (await (globalThis as any).browser.downloads.search({})).length),
  ).toBe(0);
});
