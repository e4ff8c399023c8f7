import { failed, formPage, leverForm } from './form-page.ts';
import type { Rig } from './rig.ts';
import { expect, shows, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

async function failAt(rig: Rig, url: string, page: Parameters<typeof formPage>[0] = {}) {
  const { notes = [] } = await rig.stored();
  await visitAndLook(rig, url, { body: formPage({ says: failed, ...page }) });
  await rig.page.press(page.button ?? 'Submit application');
  await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(notes.length + 1);
}

/** The page asks for an address once the extension speaks in it: a look at the store would take the tab from in front. */
const tellsOfNotice = `<script>
  new MutationObserver(() => document.querySelector('html > [popover]') && fetch('/noticed'))
    .observe(document.documentElement, { childList: true });
</script>`;

test('two applications at one employer are kept apart; steps and tabs of one are one @firefox', async ({
  rig,
  site,
}) => {
  await failAt(rig, leverForm(1));
  await failAt(rig, leverForm(2), { job: 'Accountant' });
  expect((await rig.stored()).cases).toHaveLength(2);

  // The next step of the first one, then its posting in a second tab, which fails while it loads.
  const posting = leverForm(1).replace('/apply', '');
  site.answer(posting, {
    body: `<!doctype html><html lang="en"><title>Globex</title><h2>Field Engineer</h2>${failed}${tellsOfNotice}`,
  });
  await failAt(rig, `${leverForm(1)}/questions`, {
    job: 'Your experience',
    button: 'Continue',
    footer: `<a href="${posting}" target="_blank">About this job</a>`,
  });
  await rig.page.press('About this job');
  await expect.poll(() => site.requests.map(({ url }) => url)).toContain('https://jobs.lever.co/noticed');

  const { cases: applications, notes } = await rig.stored();
  expect(notes).toHaveLength(4);
  expect(applications).toHaveLength(2);
  const counts = applications!.map(({ id }) => notes!.filter(({ caseId }) => caseId === id).length);
  expect(counts.toSorted()).toEqual([1, 3]);
});

test('a confirmation is kept as proof, with its number and time @firefox', async ({ rig, demo }) => {
  await visitAndLook(rig, demo.form('received'));
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([
      {
        text: expect.stringContaining('G-20418'),
        understanding: { kind: 'success' },
        ids: [expect.stringContaining('G-20418')],
      },
    ]);
  await expect.poll(() => rig.badge(), 'the badge').toBe('✓');
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toMatch(/G-20418.*Kept as proof/s);
  await shows(popup, 'Received. No need to call');
});
