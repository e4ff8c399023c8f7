// The ways to the extension that the browser offers around the page: its menu, its address bar and its keys.

import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

test('words that were selected are noted from the menu over them', async ({ rig }) => {
  const words = 'Die Bewerbung konnte nicht übermittelt werden (E-4711)';
  await visitAndLook(rig, leverForm(), {
    body: formPage({ footer: `<p>Hinweis: ${words}. Bitte warten.</p>` }),
  });
  expect((await rig.stored()).notes ?? []).toEqual([]);
  await rig.pressInMenu(words);
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([{ text: words }]);
});

test('behind the keyword in the address bar a system is looked up in the directory', async ({ rig }) => {
  await rig.visit(leverForm(), { body: formPage({}) });
  await rig.askInAddressBar('callworthy', 'workday');
  const directory = await rig.openedByItself();
  await expect.poll(() => directory.text(), 'the directory').toContain('Workday');
  expect(await directory.evaluate(() => location.hash)).toBe('#asked=workday');
});

test('the keys open the popup, in which a problem is logged', async ({ rig }) => {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  const popup = await rig.pressShortcut();
  await popup.press('Log a problem');
  await popup.fill('The exact words', 'Field 12 is empty, although it is not');
  await popup.press('Save the note');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([{ text: 'Field 12 is empty, although it is not' }]);
});
