// A popup ends with its page. Whatever was pressed in it is done, also where it is closed in that very moment.

import { failed, formPage } from './form-page.ts';
import type { Rig, Surface } from './rig.ts';
import { findControl, withTools } from './rigs/inside.ts';
import { expect, test } from './stories.ts';
import { letTimePass } from './time.ts';
import { inSession, submitAndFail, visitAndRead } from './visit.ts';

const form = 'https://apply.workable.com/initech/j/5F0C2D91AB/apply/';
const footer =
  '<p>Trouble with this form? <a href="mailto:applicants@workable.com">applicants@workable.com</a></p>';

/** Where the popup says that it presses now: one that were closed from outside before that would have pressed nothing. */
const pressing = 'story:pressing';

/** Presses what has that name, and closes the popup in the same turn of its page. */
async function pressAndClose(rig: Rig, popup: Surface, name: string, isAsleep: boolean): Promise<void> {
  await expect.poll(() => popup.text(), 'the popup').toContain(name);
  if (isAsleep) await rig.sleepBackground();
  const inside = `(name, pressing) => {
    const control = (${findControl})(name);
    // After the answer, since a page that has gone gives none.
    if (control)
      window.setTimeout(() => {
        window.localStorage.setItem(pressing, name);
        control.click();
        window.close();
      }, 0);
    return control !== null;
  }`;
  await expect.poll(() => popup.evaluate<boolean, [string, string]>(inside, name, pressing), name).toBe(true);
  const pressed = () => rig.inExtension(key => localStorage.getItem(key), pressing);
  await expect.poll(pressed, 'what is pressed').toBe(name);
  await rig.inExtension(key => localStorage.removeItem(key), pressing);
  await rig.closePopup();
}

for (const isAsleep of [false, true]) {
  const background = isAsleep ? 'asleep' : 'awake @chromium';

  test(`what is pressed while the popup is closed is kept, with the background ${background}`, async ({
    rig,
  }) => {
    const open = async () => {
      const popup = await rig.openPopup();
      const press = (name: string) => pressAndClose(rig, popup, name, isAsleep);
      return { popup, press };
    };
    const kept = async () => {
      const { cases, notes } = await rig.stored();
      return { ...cases![0], notes };
    };
    const keeps = (what: string, expected: Record<string, unknown>) =>
      expect.poll(kept, what).toMatchObject(expected);

    await visitAndRead(rig, form, { body: formPage({ job: 'Night Porter', says: failed, footer }) });
    await submitAndFail(rig);
    await letTimePass(rig, 20);
    let { popup, press } = await open();
    await popup.press('Log a problem');
    await popup.press('I was signed out');
    await press('Save the note');
    const logged = expect.objectContaining({ context: 'by-hand' });
    await keeps('the logged problem', { notes: expect.arrayContaining([logged]) });

    ({ popup, press } = await open());
    await popup.press('Check the instructions');
    await press('I followed the instructions');
    await keeps('the answer', { directionsFollowed: true });

    ({ popup, press } = await open());
    await popup.press('Draft the email');
    await press('I sent it');
    await expect.poll(() => inSession(rig), 'what was begun').toContain('"isSent":true');
    ({ popup, press } = await open());
    await press('Save');
    await keeps('the contact', { outreach: [{ value: 'applicants@workable.com', outcome: 'waiting' }] });

    ({ popup, press } = await open());
    await popup.press('They answered');
    await popup.press('They are looking into it');
    await press('Save');
    await keeps('what they answered', { outreach: [{ outcome: 'looking-into-it' }] });

    ({ popup, press } = await open());
    await popup.press('More');
    await press('It worked');
    await keeps('that it worked', { outreach: [{}, { outcome: 'resolved' }] });
    ({ popup, press } = await open());
    await expect.poll(() => popup.text(), 'the popup').toContain('Solved');
    await popup.press('More');
    await press('Turn off notices on this site');
    const settings = () =>
      rig.inExtension(withTools(async ({ api }) => (await api.storage.local.get('settings')).settings));
    await expect.poll(settings, 'the settings').toMatchObject({ mutedHosts: ['apply.workable.com'] });
  });
}
