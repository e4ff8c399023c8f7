import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { submitAndFail, visitAndLook } from './visit.ts';

test('an application is added and corrected by hand, and pages do not take that back', async ({ rig }) => {
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
