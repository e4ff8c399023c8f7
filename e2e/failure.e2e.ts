import { expect, shows, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

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
