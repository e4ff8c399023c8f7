import { catchSaved, chooseFile, savedText } from './files.ts';
import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { submitAndFail, visitAndFail, visitAndLook } from './visit.ts';

const logPage = 'src/log/index.html';

test('a file of another computer is looked at, brought in once, and deletes nothing @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  const first = await rig.openExtensionPage(logPage);
  await catchSaved(first);
  await first.press('Export everything');
  await expect.poll(() => savedText(first)).toContain('"callworthy"');
  const file = (await savedText(first))!;

  await rig.reset();
  await visitAndLook(rig, leverForm(1), { body: formPage({ says: failed }) });
  await submitAndFail(rig);
  const second = await rig.openExtensionPage(logPage);
  await chooseFile(second, file.slice(0, -200));
  await expect.poll(() => second.text(), 'half a file').toContain('nothing was changed');
  await chooseFile(second, file);
  await expect.poll(() => second.text(), 'the preview').toContain('New: 1 application, 1 note');
  expect((await rig.stored()).cases).toHaveLength(1);
  await second.press('Import now');
  await expect.poll(async () => (await rig.stored()).cases, 'what is stored then').toHaveLength(2);
  expect((await rig.stored()).notes).toHaveLength(2);
  const isInSight = () =>
    second.evaluate(() => {
      const { top, bottom } = document.querySelector('.said:not(:empty)')!.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isInSight, 'what was done is told where the button was pressed').toBe(true);
  await chooseFile(second, file);
  await expect.poll(() => second.text(), 'the same file again').toContain('is here already');
});

test('an application that two computers noted becomes one @chromium', async ({ rig, demo }) => {
  const note = async (count: number) => {
    await visitAndFail(rig, demo, count);
    const page = await rig.openExtensionPage(logPage);
    await catchSaved(page);
    return page;
  };
  const first = await note(1);
  await first.press('Export everything');
  await expect.poll(() => savedText(first)).toContain('"callworthy"');
  const file = (await savedText(first))!;
  await rig.reset();
  const second = await note(1);
  await chooseFile(second, file);
  await expect.poll(() => second.text(), 'the preview').toContain('will be merged: 1 application');
  await second.press('Import now');
  await expect.poll(async () => (await rig.stored()).notes, 'the notes of both').toHaveLength(2);
  expect((await rig.stored()).cases).toHaveLength(1);
});
