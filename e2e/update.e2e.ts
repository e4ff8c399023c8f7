import { failed, formPage, leverForm } from './form-page.ts';
import type { Rig } from './rig.ts';
import { expect, test } from './stories.ts';
import { untilKnown, visitAndLook } from './visit.ts';

const notesOf = async (rig: Rig) => (await rig.stored()).notes ?? [];

/** Loads the extension anew under the open page, and waits until the background knows the page again. */
async function update(rig: Rig): Promise<void> {
  await rig.updateExtension();
  await untilKnown(rig, leverForm());
}

test('a page that was open while the extension was updated is watched after it, and nothing is noted twice', async ({
  rig,
}) => {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  await update(rig);
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the notice').toContain('Noted');
  expect(await notesOf(rig)).toHaveLength(1);

  // The message still stands there, and the page is read once more.
  await update(rig);
  const notices = () => rig.page.evaluate(() => document.querySelectorAll('[popover]').length);
  await expect.poll(notices, 'the notice whose buttons nobody hears any more').toBe(0);
  await rig.page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p role="alert">Your session has expired. Please sign in again.</p>',
    );
  });
  await expect.poll(() => notesOf(rig), 'what is stored').toHaveLength(2);
});
