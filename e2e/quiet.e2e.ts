import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const lever = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001/apply';

test('messages that wait hidden in the page are not noted @firefox', async ({ rig }) => {
  await visitAndLook(rig, lever, { page: 'lever-form.html' });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.page.text(), 'the page').toContain('being checked');
  // The popup reads the page once more; after that everything has been looked at.
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('No need to call');
  expect((await rig.stored()).notes).toEqual([]);
});

test('a message that stays for a second only is caught', async ({ rig }) => {
  await visitAndLook(rig, lever, { page: 'toast.html' });
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([
      { text: expect.stringContaining('Something went wrong'), understanding: { kind: 'system' } },
    ]);
});

test('the bubble of the browser is something to correct, not a failure', async ({ rig }) => {
  await visitAndLook(rig, lever, { page: 'required.html' });
  await rig.page.press('Submit application');
  await expect
    .poll(
      async () => (await rig.stored()).notes?.map(note => (note.understanding as any).kind),
      'what is stored',
    )
    .toContain('input');
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Fix what the form points out');
});

test('a message in a shadow root is seen', async ({ rig, site }) => {
  site.answer('https://jobs.smartrecruiters.com/submit', { status: 500 });
  await visitAndLook(rig, 'https://jobs.smartrecruiters.com/Globex/743999000000001-field-engineer', {
    page: 'shadow.html',
  });
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([
      { text: expect.stringContaining('unexpected error'), understanding: { kind: 'system' } },
    ]);
});

test('when nothing happens after Submit, it asks first', async ({ rig, demo }) => {
  // At once, while the background is still starting: the press alone tells what happened.
  await rig.visit(demo.form('silence'));
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the notice').toContain('stuck');
  expect((await rig.stored()).notes).toMatchObject([{ context: 'silence', understanding: { unsure: true } }]);

  await rig.pressInNotice('Yes');
  await expect.poll(async () => (await rig.stored()).notes?.[0]?.corrected, 'what is stored').toBe('system');
  await expect.poll(() => rig.notice(), 'the notice after the answer').toContain('Try again after');
});
