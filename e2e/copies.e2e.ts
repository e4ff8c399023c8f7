import type { Rig, Surface } from './rig.ts';
import { withTools } from './rigs/inside.ts';
import { expect, test } from './stories.ts';
import { failed, formPage, leverForm } from './form-page.ts';
import { submitAndFail, visitAndArrive, visitAndFail, visitAndLook } from './visit.ts';

const logPage = 'src/log/index.html';

/** From now on, the page's question for a folder is answered with this one, which no question of the browser guards. */
async function offerFolder(page: Surface, name: string): Promise<void> {
  await page.evaluate(folder => {
    (window as any).showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      return await root.getDirectoryHandle(folder, { create: true });
    };
  }, name);
}

/** What the folder holds, by name of the file; each as text of one letter for each byte. */
function filesIn(rig: Rig, folder: string): Promise<Record<string, string>> {
  return rig.inExtension(async name => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle(name, { create: true });
    const files: Record<string, string> = {};
    for await (const [file, entry] of (handle as any).entries()) {
      const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
      files[file] = [...bytes].map(byte => String.fromCharCode(byte)).join('');
    }
    return files;
  }, folder);
}

/** Puts files into the folder, as a program does that carries them to another computer. */
function carry(rig: Rig, folder: string, files: Record<string, string>): Promise<void> {
  return rig.inExtension(
    async (name, carried) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getDirectoryHandle(name, { create: true });
      for (const [file, content] of Object.entries(carried)) {
        const stream = await (await handle.getFileHandle(file, { create: true })).createWritable();
        await stream.write(Uint8Array.from(content, letter => letter.charCodeAt(0)));
        await stream.close();
      }
    },
    folder,
    files,
  );
}

/** The browser finds its database broken, and begins a new one. */
const loseDatabase = withTools(async ({ answerTo, kept }) => {
  const database = await kept();
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores) await answerTo(transaction.objectStore(store).clear());
  database.close();
});

test('a second copy is offered with the first confirmation, and brings back what the browser lost @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndArrive(rig, demo);
  const before = await rig.openExtensionPage(logPage);
  await expect.poll(() => before.text(), 'the offer').toContain('kept in this browser only');
  await offerFolder(before, 'lost');
  await before.press('Keep copies in');
  await expect.poll(() => before.text(), 'that it is done').toContain('Last good copy: today');
  expect(Object.keys(await filesIn(rig, 'lost'))).toContainEqual(
    expect.stringMatching(/^callworthy-\w+-\w{8}\.json\.gz$/),
  );
  const { cases: kept, notes } = await rig.stored();

  await rig.inExtension(loseDatabase);
  const after = await rig.openExtensionPage(logPage);
  await expect.poll(() => after.text(), 'the loss').toContain('entries that this browser lost');
  await after.press('Restore the copy from');
  await expect.poll(() => after.text(), 'what came of it').toContain('is restored');
  const restored = await rig.stored();
  expect(restored.cases).toEqual(kept);
  expect(restored.notes).toEqual(notes);
  expect(await after.text()).not.toContain('entries that this browser lost');
});

test('a folder that two computers share brings each what the other noted, and half a file nothing @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  const first = await rig.openExtensionPage(logPage);
  await offerFolder(first, 'first');
  await first.press('Keep copies in');
  await expect.poll(() => first.text(), 'the first copy').toContain('Last good copy: today');
  const [name, file] = Object.entries(await filesIn(rig, 'first')).find(([one]) => !one.includes('older'))!;

  await rig.reset();
  await visitAndLook(rig, leverForm(1), { body: formPage({ says: failed }) });
  await submitAndFail(rig);
  await carry(rig, 'second', { [name]: file.slice(0, file.length / 2) });
  const second = await rig.openExtensionPage(logPage);
  await offerFolder(second, 'second');
  await second.press('Keep copies in');
  await expect.poll(() => second.text(), 'half a file').toContain(`${name} cannot be read`);
  expect((await rig.stored()).cases).toHaveLength(1);
  await carry(rig, 'second', { [name]: file });
  await second.press('Copy now');
  await expect.poll(() => second.text(), 'the whole one').toContain('other computers: 1 application, 1 note');
  expect((await rig.stored()).cases).toHaveLength(2);
  expect(await second.text()).not.toContain('cannot be read');
});

test('a folder that may not be written to any more is said at once, and allowed again by a press @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  const page = await rig.openExtensionPage(logPage);
  await offerFolder(page, 'lapsing');
  await page.press('Keep copies in');
  await expect.poll(() => page.text(), 'the first copy').toContain('Last good copy: today');

  // The browser's permission cannot be taken back from here, so its answers are put in the place of its own.
  await page.evaluate(() => {
    let state = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      requestPermission: async () => (state = 'granted'),
    });
  });
  await page.press('Copy now');
  await expect.poll(() => page.text(), 'that copies have stopped').toContain('No more copies are written');
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the same in the popup').toContain('No copies are written any more');
  await rig.closePopup();
  await page.press('Allow it again');
  await expect.poll(() => page.text(), 'that they go on').toContain('The copy is up to date');
  expect(await page.text()).not.toContain('No more copies are written');
});
