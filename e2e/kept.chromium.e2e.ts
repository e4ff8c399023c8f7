import { join } from 'node:path';
import { failed, formPage, leverForm } from './form-page.ts';
import { firstRelease, put, release } from './kept.ts';
import type { Rig } from './rig.ts';
import { idOf } from './rigs/chromium-launch.ts';
import { openVictim } from './rigs/torture-chromium.ts';
import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const list = 'src/log/index.html';

/** What waits to be stored. */
const waiting = (rig: Rig) =>
  rig.inExtension(async () => {
    const { chrome } = globalThis as unknown as Record<'chrome', any>;
    return Object.keys(await chrome.storage.local.get()).filter(key => key.startsWith('outbox:'));
  });

async function says(surface: { text(): Promise<string> }, what: string, words: string): Promise<void> {
  await expect.poll(() => surface.text(), what).toContain(words);
}

test('what the first release kept is there record by record, and can be read', async ({ rig }) => {
  await put(rig, firstRelease);
  const globex = firstRelease.records.cases!.find(({ employer }) => employer === 'Globex');
  const log = await rig.openExtensionPage(`${list}#${globex!.id}`);
  await says(log, 'the list', 'Night Porter');
  await says(log, 'the application', 'Something went wrong on our side');
  await says(log, 'the application', 'formhelp@globex.example');
  const { cases, notes, pictures } = await rig.stored();
  expect(cases).toEqual(firstRelease.records.cases);
  expect(notes).toEqual(firstRelease.records.notes);
  expect(pictures).toMatchObject(firstRelease.records.pictures!.map(({ id, noteId }) => ({ id, noteId })));
});

test('an upgrade in whose middle the browser is killed is made at the next start, and nothing is lost', async ({
  site,
}) => {
  const extension = join(import.meta.dirname, '../out/demo/chrome');
  const executable = process.env.CHROMIUM_BIN!;
  const victim = await openVictim({ executable, extension, site, headless: true });
  try {
    await put(victim, firstRelease);
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
    await page.goto(`chrome-extension://${idOf(extension)}/${list}`);
    await page.waitForFunction(() => (globalThis as any).isInTheMiddle);
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
  await says(popup, 'the popup', 'Your notes cannot be opened right now');
  await rig.closePopup();
  await says(await rig.openExtensionPage(list), 'the list', 'Your notes cannot be opened right now');
  expect(await waiting(rig)).toHaveLength(1);

  await release(rig);
  await expect.poll(() => waiting(rig), 'what waits').toHaveLength(0);
  expect((await rig.stored()).notes).toMatchObject([
    { text: expect.stringContaining('your application was not sent') },
  ]);
});

test('what a newer version keeps can be read and saved to a file, and nothing is written to it', async ({
  rig,
}) => {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  await put(rig, { ...firstRelease, version: 99 });
  await rig.page.press('Submit application');
  await expect.poll(() => waiting(rig), 'what waits').toHaveLength(1);
  const popup = await rig.openPopup();
  await says(popup, 'the popup', 'Your notes were saved by a newer version of Callworthy');
  await rig.closePopup();
  const log = await rig.openExtensionPage(list);
  await says(log, 'the list', 'Your notes were saved by a newer version of Callworthy');
  await says(log, 'the list', 'Field Engineer');
  await says(log, 'the list', 'Export everything');
  const { cases, notes } = await rig.stored();
  expect({ cases, notes }).toEqual({
    cases: firstRelease.records.cases,
    notes: firstRelease.records.notes,
  });
  expect(await waiting(rig), 'what failed still waits').toHaveLength(1);
  // The next story has the same browser, and a version does not go with what is kept.
  await put(rig, { ...firstRelease, records: {} });
});
