import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { submitAndFail, visitAndLook, visitAndRead } from './visit.ts';

test('an application is added and corrected by hand, and pages do not take that back @firefox', async ({
  rig,
}) => {
  const page = await rig.openExtensionPage('src/log/index.html');
  await page.press('Add an application');
  await page.fill('Employer', 'Hooli');
  await page.fill('Job', 'Warehouse lead');
  await page.press('Save');
  await expect
    .poll(async () => (await rig.stored()).cases, 'what was added')
    .toMatchObject([{ employer: 'Hooli' }]);

  await visitAndLook(rig, leverForm(1), { body: formPage({ says: failed }) });
  await submitAndFail(rig);
  const found = async () =>
    (await rig.stored()).cases!.find(({ employer }) => employer !== 'Hooli') as {
      id: string;
      job: { id: string };
    };
  const { id } = await found();
  const one = await rig.openExtensionPage(`src/log/index.html#${id}`);
  await one.press('Correct these details');
  await one.fill('Job number', 'GX-9');
  await one.press('Save');
  await expect.poll(async () => (await found()).job.id, 'the correction').toBe('GX-9');

  await visitAndLook(rig, leverForm(1), {
    body: formPage({ says: '<p role="alert">The upload of your file failed. Error 4711.</p>' }),
  });
  await submitAndFail(rig, 2);
  expect((await rig.stored()).cases, 'no third application').toHaveLength(2);
  expect((await found()).job.id).toBe('GX-9');
});

test('two applications become one, a note gets one of its own, and all of them are deleted and brought back @chromium', async ({
  rig,
}) => {
  for (const [count, job] of [
    [1, 'Warehouse lead'],
    [2, 'Lead, warehouse'],
  ] as const) {
    await visitAndRead(rig, leverForm(count), { body: formPage({ says: failed, job }) });
    await submitAndFail(rig, count);
  }
  const page = await rig.openExtensionPage('src/log/index.html');
  const titles = ['Globex · Warehouse lead', 'Globex · Lead, warehouse'];
  for (const title of titles) await page.press(`Select ${title}`);
  await page.press('Merge these two');
  await expect.poll(() => page.text(), 'the question').toContain('They become one application');
  await page.press('Merge these two');
  await expect.poll(async () => (await rig.stored()).cases, 'the one of both').toHaveLength(1);
  expect((await rig.stored()).notes).toHaveLength(2);

  await page.press('Details');
  await page.press('Move to another application');
  await page.press('Move');
  await expect.poll(async () => (await rig.stored()).cases, 'that of the note').toHaveLength(2);

  const list = await rig.openExtensionPage('src/log/index.html');
  const rows = () => list.evaluate(() => document.querySelectorAll('.list-row').length);
  await expect.poll(rows, 'both').toBe(2);
  await list.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.list-row input')) box.click();
  });
  // Until then the page has one button with such a name, which deletes everything.
  await expect.poll(() => list.text(), 'what is done with both').toContain('2 selected');
  await list.press('Delete');
  await expect.poll(() => list.text(), 'the question').toContain('bring it back for 30 days');
  await list.press('Delete');
  await expect.poll(() => list.text(), 'what is said').toContain('Deleted: 2 applications.');
  expect((await rig.stored()).notes).toHaveLength(0);
  await list.press('Undo');
  await expect.poll(async () => (await rig.stored()).notes, 'what is back').toHaveLength(2);
  expect((await rig.stored()).cases).toHaveLength(2);
});
