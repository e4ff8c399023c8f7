import { join } from 'node:path';
import { failed, formPage, leverForm } from './form-page.ts';
import { firstRelease, put, putBeforeOpening, release, waiting } from './kept.ts';
import { idOf } from './rigs/chromium-launch.ts';
import { openVictim } from './rigs/torture-chromium.ts';
import { expect, shows, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const list = 'src/log/index.html';

test('an upgrade in whose middle the browser is killed is made at the next start, and nothing is lost', async ({
  site,
}) => {
  const extension = join(import.meta.dirname, '../out/demo/chrome');
  const executable = process.env.CHROMIUM_BIN!;
  const victim = await openVictim({ executable, extension, site, headless: true });
  try {
    const page = await victim.newPage();
    // The last step of the upgrade never ends, so that the blow cannot miss it.
    await page.addInitScript(() => {
      const make = IDBDatabase.prototype.createObjectStore;
      IDBDatabase.prototype.createObjectStore = function (name, options) {
        const store = make.call(this, name, options);
        const goOn = () => {
          (globalThis as any).isInTheMiddle = true;
          store.count().onsuccess = goOn;
        };
        if (name === 'trash') goOn();
        return store;
      };
    });
    await page.addInitScript(putBeforeOpening(firstRelease));
    await page.goto(`chrome-extension://${idOf(extension)}/${list}`);
    const isInTheMiddle = () => page.evaluate(() => (globalThis as any).isInTheMiddle);
    await expect.poll(isInTheMiddle, 'the middle of the upgrade').toBe(true);
    await victim.kill();
    await victim.restart();
    const tables = async () => Object.keys(await victim.stored());
    await expect.poll(tables, 'the upgrade').toContain('trash');
    expect(await victim.stored()).toMatchObject({
      cases: firstRelease.records.cases,
      notes: firstRelease.records.notes,
    });
  } finally {
    await victim.close();
  }
});

test('while an older window holds the notes, popup and list say what is wrong; what failed is stored later', async ({
  rig,
}) => {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  await put(rig, { ...firstRelease, records: {} }, true);
  await rig.page.press('Submit application');
  await expect.poll(() => waiting(rig), 'what waits').toHaveLength(1);
  const popup = await rig.openPopup();
  await shows(popup, 'Your notes cannot be opened right now', 'the popup');
  await rig.closePopup();
  const listed = await rig.openExtensionPage(list);
  await shows(listed, 'Your notes cannot be opened right now', 'the list');
  expect(await waiting(rig)).toHaveLength(1);

  await release(rig);
  await expect
    .poll(() => listed.text(), 'the list without its warning')
    .not.toContain('Your notes cannot be opened right now');
  await expect.poll(() => waiting(rig), 'what waits').toHaveLength(0);
  expect((await rig.stored()).notes).toMatchObject([
    { text: expect.stringContaining('your application was not sent') },
  ]);
});
