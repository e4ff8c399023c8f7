import { canSettle } from './rigs/settled.ts';
import { expect, test } from './stories.ts';
import { visitAndFail } from './visit.ts';

const localHelp = { name: 'Quayside Career Centre', where: 'Room 2.14', hours: 'Mon–Fri 9–17' };
test.use({ managed: { notices: false, keepDays: 30, localHelp, reportLanguage: 7 } });
test.skip(!canSettle(), 'policies are machine-wide, and this computer lets no program have its own');

test('what a career centre has settled for its computers holds: its desk first, and no notices', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  expect(await rig.notice()).toBeNull();
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toMatch(/Quayside Career Centre[\s\S]*Room 2\.14/);
  await rig.closePopup();
  const page = await rig.openExtensionPage('src/log/index.html');
  await expect.poll(() => page.text(), 'the applications page').toContain('Quayside Career Centre');
});
