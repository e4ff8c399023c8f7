import { failed, formPage, leverForm } from './form-page.ts';
import { firstRelease, put, waiting } from './kept.ts';
import { withTools } from './rigs/inside.ts';
import { expect, shows, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const list = 'src/log/index.html';

test('what the first release kept is there record by record, and can be read', async ({ rig }) => {
  await put(rig, firstRelease);
  const globex = firstRelease.records.cases!.find(({ employer }) => employer === 'Globex');
  const log = await rig.openExtensionPage(`${list}#${globex!.id}`);
  await shows(log, 'Night Porter', 'the list');
  await shows(log, 'Something went wrong on our side', 'the application');
  await shows(log, 'formhelp@globex.example', 'the application');
  const { cases, notes, pictures } = await rig.stored();
  expect(cases).toEqual(firstRelease.records.cases);
  expect(notes).toEqual(firstRelease.records.notes);
  expect(pictures).toMatchObject(firstRelease.records.pictures!.map(({ id, noteId }) => ({ id, noteId })));
});

test('what a newer version keeps can be read and saved to a file, and nothing is written to it @firefox', async ({
  rig,
}) => {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  await put(rig, { ...firstRelease, version: 99 });
  await rig.page.press('Submit application');
  await expect.poll(() => waiting(rig), 'what waits').toHaveLength(1);
  const popup = await rig.openPopup();
  await shows(popup, 'Your notes were saved by a newer version of Callworthy', 'the popup');
  await rig.closePopup();
  const log = await rig.openExtensionPage(list);
  await shows(log, 'Your notes were saved by a newer version of Callworthy', 'the list');
  await shows(log, 'Field Engineer', 'the list');
  await shows(log, 'Export everything', 'the list');
  const { cases, notes } = await rig.stored();
  expect({ cases, notes }).toEqual({
    cases: firstRelease.records.cases,
    notes: firstRelease.records.notes,
  });
  expect(await waiting(rig), 'what failed still waits').toHaveLength(1);
  // The next story has the same browser, and a version does not go with what is kept.
  await put(rig, { ...firstRelease, records: {} });
});

test('where a record was damaged, popup and list show the rest, say so, and go on @firefox', async ({
  rig,
}) => {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed }) });
  await rig.page.press('Submit application');
  await expect.poll(async () => (await rig.stored()).notes, 'what is noted').toHaveLength(1);
  const damage = withTools(async ({ answerTo, kept }) => {
    const database = await kept();
    const tx = database.transaction(['cases', 'notes'], 'readwrite');
    const wrong: Record<string, object> = {
      cases: { job: 7, channels: 'x', outreach: null, status: [] },
      notes: { trail: null, network: 5, understanding: 'system' },
    };
    for (const name of ['cases', 'notes'])
      for (const record of await answerTo(tx.objectStore(name).getAll()))
        await answerTo(tx.objectStore(name).put({ ...record, ...wrong[name] }));
    database.close();
  });
  await rig.inExtension(damage);
  const damaged = 'Part of what is saved about this application is damaged';
  const popup = await rig.openPopup();
  await shows(popup, damaged, 'the popup');
  await shows(popup, 'Export everything', 'the popup');
  await rig.closePopup();
  const [{ id }] = (await rig.stored()).cases as [{ id: string }];
  const log = await rig.openExtensionPage(`${list}#${id}`);
  await shows(log, damaged, 'the application');
  await shows(log, 'Something went wrong on our side', 'the application');
});
