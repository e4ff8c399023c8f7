import { readFileSync } from 'node:fs';
import { catchSaved, savedText } from './files.ts';
import { coloursOf } from './screenshot.ts';
import { expect, test } from './stories.ts';
import { visitAndFail } from './visit.ts';

const address = 'https://reports.globex.example/case';

test('the report of an application prints to pages that can be read @firefox', async ({
  rig,
  demo,
}, info) => {
  await visitAndFail(rig, demo);

  const applicationsPage = await rig.openExtensionPage('src/log/index.html');
  await applicationsPage.press('Globex');
  // The file goes to the person's downloads; here its content is taken on the way.
  await catchSaved(applicationsPage);
  await applicationsPage.press('Report to print');
  const saved = () => savedText(applicationsPage);
  await expect.poll(saved).toContain('We could not save your application');
  expect(await saved()).toContain('opened: “Apply: Field Engineer · Globex”');

  await rig.visit(address, { body: (await saved())! });
  const pdf = await rig.print();
  await rig.visit(`${address}.pdf`, { body: pdf, headers: { 'content-type': 'application/pdf' } });
  const path = info.outputPath('report.png');
  const look = async () => {
    await rig.page.screenshot(path);
    const { white, dark } = await coloursOf(rig, readFileSync(path, 'base64'));
    return white > 200_000 && dark > 2000;
  };
  await expect.poll(look, 'dark letters on white paper').toBe(true);
});

test('a draft is copied as text and, for places that can show it, with its lists', async ({ rig, demo }) => {
  await visitAndFail(rig, demo);
  const applicationsPage = await rig.openExtensionPage('src/log/index.html');
  await applicationsPage.press('Globex');
  await applicationsPage.press('Email');
  await applicationsPage.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async items => {
      const texts = items[0]!.types.map(async type => (await items[0]!.getType(type)).text());
      await write(items);
      (window as any).copied = await Promise.all(texts);
    };
  });
  await applicationsPage.press('Copy the text');
  const copied = () => applicationsPage.evaluate(() => (window as any).copied as string[] | undefined);
  await expect
    .poll(copied)
    .toEqual([
      expect.stringMatching(/^\S.*\n\nHello,\n\n/),
      expect.stringMatching(/<p>Hello,<\/p>.*<ol><li value="1">/s),
    ]);
});
