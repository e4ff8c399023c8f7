import { expect, test } from './stories.ts';
import { formPage, leverForm } from './form-page.ts';
import { visitAndLook } from './visit.ts';

test('the advice can stay beside the page, and follows what is in front', async ({ rig, demo }) => {
  await visitAndLook(rig, demo.form('error'));
  const popup = await rig.openPopup();
  await popup.press('More');
  await popup.press('Show beside the page');
  const panel = await rig.openedByItself();
  await expect.poll(() => panel.text(), 'the panel').toContain('Globex · Field Engineer');

  await rig.page.press('Submit application');
  await expect.poll(() => panel.text(), 'the panel').toContain('Try again after');
  await panel.press('Log a problem');
  await expect.poll(() => panel.text(), 'the panel').toContain('The exact words');

  await visitAndLook(rig, leverForm(), { body: formPage({ job: 'Accountant' }) });
  await expect.poll(() => panel.text(), 'the panel').toContain('Accountant');
  expect(await panel.text()).not.toContain('The exact words');
});
