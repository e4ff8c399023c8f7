import type { Rig, Surface } from './rig.ts';
import { whatIsKept, withTools } from './rigs/inside.ts';
import { wordsIn } from './rigs/on-disk.ts';
import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { submitAndFail, visitAndLook } from './visit.ts';

/** Words of the made-up page that stand nowhere else. */
const words = ['zqfailuremarker', 'zqjobmarker'];

async function failOnce(rig: Rig, page = formPage({ says: failed })): Promise<void> {
  await visitAndLook(rig, leverForm(), { body: page });
  await submitAndFail(rig);
}

/** Deletes the one application that is there. Each question is waited for, since its answer is named like what asks. */
async function deleteIt(log: Surface): Promise<void> {
  await log.press('Globex · Field Engineer');
  await log.press('Delete this application');
  await expect.poll(() => log.text()).toContain('You can bring it back for 30 days');
  await log.press('Delete');
  await expect.poll(() => log.text()).toContain('The application is deleted.');
}

test('what is deleted can be undone, and is listed until it is gone for good @firefox', async ({ rig }) => {
  await failOnce(rig);
  const log = await rig.openExtensionPage('src/log/index.html');
  await deleteIt(log);
  expect((await rig.stored()).notes).toHaveLength(0);
  await log.press('Undo');
  await expect.poll(() => log.text()).toContain('It is back.');
  await expect.poll(() => log.text(), 'what can be brought back').not.toContain('Bring back');
  expect((await rig.stored()).notes).toHaveLength(1);
  await deleteIt(log);
  await log.press('Bring back: Globex · Field Engineer');
  await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(1);
});

test('"Delete everything" offers to save it first, and leaves nothing on the disk', async ({ rig }) => {
  const wordsOnDisk = () =>
    rig.onDisk().flatMap(file => wordsIn(file, words).map(word => `${word} in ${file.path}`));
  const says = failed.replace('went wrong', 'went wrong in zqfailuremarker');
  await failOnce(rig, formPage({ says, job: 'zqjobmarker Engineer' }));
  await expect.poll(() => wordsOnDisk().length, 'the words are on the disk').toBeGreaterThan(1);
  const log = await rig.openExtensionPage('src/log/index.html');
  await log.press('Delete everything');
  await expect.poll(() => log.text()).toContain('Save everything first');
  await log.press('Delete');
  // The disk is written over in the meantime, with rests of seconds.
  const timeout = 180_000;
  await expect
    .poll(() => log.text(), { message: 'what is said', timeout })
    .toContain('Everything is deleted.');
  // The page that failed is still open, and must not bring anything back.
  await rig.sleepBackground();
  await expect.poll(wordsOnDisk, { message: 'the words on the disk', timeout }).toEqual([]);
});

test('"Delete everything" is done although the page is closed at once', async ({ rig }) => {
  await failOnce(rig);
  const log = await rig.openExtensionPage('src/log/index.html');
  await log.press('Delete everything');
  await expect.poll(() => log.text()).toContain('Save everything first');
  // In one turn, as a person who leaves a computer of others; after the answer, since a page that has gone gives none.
  await log.evaluate(
    withTools(async ({ api }) => {
      const { id } = await api.tabs.getCurrent();
      setTimeout(() => {
        document.querySelector<HTMLElement>('dialog:modal .grave')!.click();
        api.tabs.remove(id);
      }, 0);
    }),
  );
  // Counted where it lies: what is written over the disk in the meantime is megabytes.
  await expect.poll(() => rig.inExtension(whatIsKept, []), 'stores that hold something').toEqual([]);
});
