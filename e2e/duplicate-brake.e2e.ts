import { withTools } from './rigs/inside.ts';
import { expect, test } from './stories.ts';
import { visitAndArrive, visitAndLook } from './visit.ts';

test('the form of a job that was applied for weeks ago says so once @firefox', async ({ rig, demo }) => {
  await visitAndArrive(rig, demo);
  const makeOlder = withTools(async ({ answerTo, kept }) => {
    const database = await kept();
    const applications = database.transaction('cases', 'readwrite').objectStore('cases');
    const [application] = await answerTo(applications.getAll());
    await answerTo(applications.put({ ...application, receivedAt: '2026-08-03T10:00:00.000Z' }));
    database.close();
  });
  await rig.inExtension(makeOlder);

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
