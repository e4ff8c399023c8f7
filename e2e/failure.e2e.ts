import { expect, shows, test } from './stories.ts';
import { submitAndFail, visitAndArrive, visitAndFail, visitAndLook } from './visit.ts';
import { letTimePass } from './time.ts';

const message = 'We could not save your application';

test('a failure is noted with its evidence, and the advice is to try once more', async ({ rig, demo }) => {
  await visitAndLook(rig, demo.form('error'));
  await rig.page.press('Submit application');

  await expect.poll(() => rig.notice(), 'the notice').toContain(message);
  // What the server answered may be told after the page has spoken of it.
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toEqual([
      expect.objectContaining({
        understanding: expect.objectContaining({ kind: 'system' }),
        text: expect.stringContaining(message),
        network: [expect.objectContaining({ status: 500, ids: [expect.stringContaining('acme-')] })],
      }),
    ]);

  const popup = await rig.openPopup();
  await shows(popup, 'Acme Apply');
  await shows(popup, 'Try again after');
  await popup.press('Your notes');
  await shows(popup, message);
  const isCut = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await popup.evaluate(isCut), 'it never scrolls sideways').toBe(false);
});

test('failed twice and directions followed: support is asked, with the notes in the e-mail @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  await letTimePass(rig, 20);
  await submitAndFail(rig, 2);

  const popup = await rig.openPopup();
  await shows(popup, 'Check the form’s instructions first');
  await popup.press('Check the instructions');
  await popup.press('I followed the instructions');
  await shows(popup, 'Ask Acme Apply support first');
  await shows(popup, 'applicants@acme-apply.example');

  await popup.press('Draft the email');
  await shows(popup, 'applicants@acme-apply.example');
  await shows(popup, message);
});

test('words that were begun are there again after a press beside the popup, until they are kept @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndLook(rig, demo.form('error'));
  const words = 'The exact words';
  const before = await rig.openPopup();
  await before.press('Log a problem');
  await before.fill(words, 'Proxy error 0148');
  await rig.closePopup();

  const popup = await rig.openPopup();
  await popup.press('Log a problem');
  await shows(popup, 'Proxy error 0148');
  await popup.press('Save the note');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([{ text: 'Proxy error 0148' }]);
  await shows(popup, 'Try again after');
  await popup.press('Log a problem');
  await shows(popup, words);
  expect((await popup.text()).match(/Proxy error 0148/g)).toBeNull();
});

test('an application that was received is no reason to call @firefox', async ({ rig, demo }) => {
  await visitAndArrive(rig, demo);
  expect(await rig.page.text()).toContain('G-20418');
  const popup = await rig.openPopup();
  await shows(popup, 'Received. No need to call');
});

test('the applications page keeps the application when the page is gone @firefox', async ({ rig, demo }) => {
  await visitAndFail(rig, demo);

  const applicationsPage = await rig.openExtensionPage('src/log/index.html');
  await expect.poll(() => applicationsPage.text()).toContain('Acme Apply');
});

test('a telephone number that is not the known one is shown with a warning @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndLook(rig, demo.form('strange-number'));
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).cases?.[0]?.channels)
    .toContainEqual(expect.objectContaining({ value: '+12125550199', warning: 'contradicts-directory' }));
  const popup = await rig.openPopup();
  await shows(popup, 'Check before you use it');
});
