import { expect, shows, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

/** What the demo's form answers with, what is pressed in it, and what is noted then. */
const kinds: readonly { outcome: string; press?: string; note: Record<string, unknown> }[] = [
  { outcome: 'session', note: { understanding: expect.objectContaining({ kind: 'session' }) } },
  {
    outcome: 'not-found',
    note: {
      understanding: expect.objectContaining({
        kind: 'system',
        unsure: true,
        because: 'not-found-after-submit',
      }),
    },
  },
  {
    outcome: 'upload',
    press: 'Attach résumé',
    note: {
      text: expect.stringContaining('Upload failed'),
      understanding: expect.objectContaining({ kind: 'system' }),
      network: [expect.objectContaining({ status: 500 })],
      ids: expect.arrayContaining([expect.stringMatching(/^Reference /)]),
    },
  },
];

test('an ended session, "not found" right after Submit and a refused résumé are told apart @firefox', async ({
  rig,
  demo,
}) => {
  for (const { outcome, press = 'Submit application', note } of kinds) {
    await visitAndLook(rig, demo.form(outcome));
    await rig.page.press(press);
    await expect
      .poll(async () => (await rig.stored()).notes, `what is stored of ${outcome}`)
      .toContainEqual(expect.objectContaining(note));
  }
});

test('a closed job is a rule, about which nobody needs to be called; a strange number is shown with a warning @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndLook(rig, demo.form('closed'));
  const noted = async () => (await rig.stored()).notes?.map(note => (note.understanding as any).kind);
  await expect.poll(noted, 'what is stored').toEqual(['state']);
  const closed = await rig.openPopup();
  await shows(closed, 'Not an error. No need to call');
  await rig.closePopup();

  await visitAndLook(rig, demo.form('strange-number'));
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).cases?.flatMap(({ channels }) => channels), 'the channels')
    .toContainEqual(expect.objectContaining({ value: '+12125550199', warning: 'contradicts-directory' }));
  const popup = await rig.openPopup();
  await shows(popup, 'Check before you use it');
});
