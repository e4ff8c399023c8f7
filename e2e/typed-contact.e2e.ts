import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { submitAndFail, visitAndLook } from './visit.ts';

test('a contact that is typed is kept, and what is none stays in its field @firefox', async ({ rig }) => {
  await visitAndLook(rig, leverForm(1), { body: formPage({ says: failed }) });
  await submitAndFail(rig);
  const typed = 'Email address, phone number or web address';
  const popup = await rig.openPopup();
  await popup.press('More');
  await popup.press('Add a contact you found');
  await popup.fill(typed, 'nobody');
  await popup.press('Add it');
  await expect.poll(() => popup.text()).toContain('No one can be reached at this address');
  await popup.fill(typed, 'help@hooli.example');
  await popup.press('Add it');
  await expect
    .poll(async () => (await rig.stored()).cases?.[0])
    .toMatchObject({ channels: [{ value: 'help@hooli.example' }] });
});
