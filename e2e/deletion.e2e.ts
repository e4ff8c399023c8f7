import type { Rig } from './rig.ts';
import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

async function failOnce(rig: Rig): Promise<void> {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  await rig.page.press('Submit application');
  await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(1);
}

test('what is deleted can be undone, and is listed until it is gone for good', async ({ rig }) => {
  await failOnce(rig);
  const log = await rig.openExtensionPage('src/log/index.html');
  await log.press('Globex');
  await log.press('Delete this application');
  await log.press('Delete');
  await expect.poll(() => log.text()).toContain('The application is deleted.');
  expect((await rig.stored()).notes).toHaveLength(0);
  await log.press('Undo');
  await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(1);
  await log.press('Globex');
  await log.press('Delete this application');
  await log.press('Delete');
  await log.press('Bring back: Globex · Field Engineer');
  await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(1);
});
