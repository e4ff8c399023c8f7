// One application from its first failure to the report, with each word to the right person.

import { catchSaved, savedText } from './files.ts';
import { failed, formPage } from './form-page.ts';
import { expect, shows, test } from './stories.ts';
import { letTimePass } from './time.ts';
import { submitAndFail, visitAndRead } from './visit.ts';

const form = 'https://apply.workable.com/initech/j/5F0C2D91AB/apply/';
const days = 24 * 60;

test('support that does not answer, a letter to an employer without a known address, and a form that works again @firefox', async ({
  rig,
}) => {
  const footer =
    '<p>Trouble with this form? <a href="mailto:applicants@workable.com">applicants@workable.com</a></p>';
  await visitAndRead(rig, form, { body: formPage({ job: 'Night Porter', says: failed, footer }) });
  for (const attempt of [1, 2]) {
    await submitAndFail(rig, attempt);
    await letTimePass(rig, 20);
  }

  let popup = await rig.openPopup();
  await popup.press('Check the instructions');
  await popup.press('I followed the instructions');
  await shows(popup, 'Ask Workable support first');
  await popup.press('Draft the email');
  await shows(popup, 'Email to support');
  await shows(popup, 'applicants@workable.com');
  await shows(popup, 'your application was not sent');
  await popup.press('I sent it');
  await popup.press('Save');
  await shows(popup, 'Wait for Workable support');
  await rig.closePopup();

  await letTimePass(rig, 6 * days);
  popup = await rig.openPopup();
  await shows(popup, 'You may write to Initech now');
  await shows(popup, 'No answer since you asked');
  await popup.press('Draft the email');
  await shows(popup, 'No address is known');
  await shows(popup, 'Dear hiring team');
  await popup.press('I sent it');
  await popup.press('Save');
  await shows(popup, 'for Initech to answer');
  await popup.press('They answered');
  await popup.press('Initech (');
  await popup.press('They are looking into it');
  await popup.press('Save');
  await shows(popup, 'They are looking into it. Give them two business days');
  await popup.press('They answered');
  await popup.press('Initech (');
  await popup.press('They could not help');
  await popup.press('Save');
  await shows(popup, 'Noted.');
  await popup.press('More');
  await popup.press('It worked');
  await popup.press('I can continue');
  await shows(popup, 'Solved');
  await rig.closePopup();

  const [{ outreach }] = (await rig.stored()).cases as unknown as [{ outreach: object[] }];
  expect(outreach).toMatchObject([
    { owner: 'vendor', value: 'applicants@workable.com', outcome: 'waiting' },
    { owner: 'employer', kind: 'email', value: null, outcome: 'no-help' },
    { outcome: 'resolved' },
  ]);

  const page = await rig.openExtensionPage('src/log/index.html');
  await page.press('Initech');
  await shows(page, 'Who you contacted');
  await catchSaved(page);
  await page.press('Report as text');
  const report = () => savedText(page);
  await expect.poll(report, 'the report').toContain(', solved)');
  expect(await report()).toMatch(/technical support, by email, no answer so far\n.* Initech, by email/);
});
