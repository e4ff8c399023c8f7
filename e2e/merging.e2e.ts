import { catchSaved, chooseFile, savedText } from './files.ts';
import { failed, formPage, leverForm } from './form-page.ts';
import { expect, shows, test } from './stories.ts';
import { submitAndFail, visitAndFail, visitAndLook } from './visit.ts';

const logPage = 'src/log/index.html';

test('a file of another computer is looked at, brought in once, joins what both noted, and deletes nothing @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  await visitAndLook(rig, leverForm(2), { body: formPage({ says: failed, job: 'Accountant' }) });
  await submitAndFail(rig, 2);
  const first = await rig.openExtensionPage(logPage);
  await catchSaved(first);
  await first.press('Export everything');
  await expect.poll(() => savedText(first)).toContain('"callworthy"');
  const file = (await savedText(first))!;

  await rig.reset();
  await visitAndFail(rig, demo);
  await visitAndLook(rig, leverForm(1), { body: formPage({ says: failed }) });
  await submitAndFail(rig, 2);
  const second = await rig.openExtensionPage(logPage);
  await chooseFile(second, file.slice(0, -200));
  await expect.poll(() => second.text(), 'half a file').toContain('nothing was changed');
  await chooseFile(second, file);
  await expect.poll(() => second.text(), 'the preview').toMatch(/New: 1 application, [12] notes?/);
  await shows(second, 'will be merged: 1 application', 'the preview');
  expect((await rig.stored()).cases).toHaveLength(2);
  await second.press('Import now');
  await expect.poll(async () => (await rig.stored()).cases, 'what is stored then').toHaveLength(3);
  expect((await rig.stored()).notes).toHaveLength(4);
  const isInSight = () =>
    second.evaluate(() => {
      const { top, bottom } = document.querySelector('.said:not(:empty)')!.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isInSight, 'what was done is told where the button was pressed').toBe(true);
  await chooseFile(second, file);
  await expect.poll(() => second.text(), 'the same file again').toContain('is here already');
});
