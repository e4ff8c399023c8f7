import { expect, test } from './stories.ts';
import { visitAndArrive, visitAndLook } from './visit.ts';

test('the form of a job that was applied for weeks ago says so once', async ({ rig, demo }) => {
  await visitAndArrive(rig, demo);
  // As if it had been on 3 August.
  await rig.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((yes, no) => {
        request.onsuccess = () => yes(request.result);
        request.onerror = () => no(request.error);
      });
    const database = await done(indexedDB.open('callworthy'));
    const applications = database.transaction('cases', 'readwrite').objectStore('cases');
    const [application] = await done(applications.getAll());
    await done(applications.put({ ...application, receivedAt: '2026-08-03T10:00:00.000Z' }));
    database.close();
  });

  await rig.visit('about:blank');
  await visitAndLook(rig, demo.form('received'));
  await expect.poll(() => rig.notice(), 'the brake').toContain('The confirmation is kept');
  await rig.pressInNotice('Show the earlier application');
  const earlier = await rig.openedByItself();
  await expect.poll(() => earlier.text(), 'the earlier application').toContain('Print this proof');
  await rig.reload();
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the new answer').toContain('Received');
});
