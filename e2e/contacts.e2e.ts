import { failed, formPage, leverForm } from './form-page.ts';
import type { Rig } from './rig.ts';
import { expect, test } from './stories.ts';
import { letTimePass } from './time.ts';
import { submitAndFail, visitAndLook } from './visit.ts';

async function failOn(rig: Rig, page: Parameters<typeof formPage>[0]) {
  await visitAndLook(rig, leverForm(), { body: formPage({ says: failed, ...page }) });
  await submitAndFail(rig);
}

const channels = async (rig: Rig) => (await rig.stored()).cases?.[0]?.channels;

/** An address as Cloudflare hides it: a key, and every letter combined with it. */
function hidden(address: string): string {
  const bytes = [0x2a, ...Array.from(address, letter => letter.charCodeAt(0) ^ 0x2a)];
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
}

test('what is in the error message and in the footer is read, hidden addresses too, and no accommodation line is offered for support @chromium', async ({
  rig,
}) => {
  await failOn(rig, {
    says: '<p role="alert">Your application could not be saved. Call our technical support at (212) 555-0143.</p>',
    footer: `<p>Technical problems with this form? Write to <a href="mailto:formhelp@globex.example">our web team</a>.</p>
      <p>Questions about the application portal or technical support:
        <span class="__cf_email__" data-cfemail="${hidden('portal@globex.example')}">[email&#160;protected]</span></p>
      <p>To request a disability accommodation, write to access@globex.example.</p>`,
  });
  const email = (value: string, purpose: string) =>
    expect.objectContaining({ kind: 'email', value, purpose, position: 'footer' });
  await expect
    .poll(() => channels(rig))
    .toEqual(
      expect.arrayContaining([
        email('formhelp@globex.example', 'technical-support'),
        email('portal@globex.example', 'technical-support'),
        email('access@globex.example', 'accommodation'),
        expect.objectContaining({
          kind: 'phone',
          value: '+12125550143',
          purpose: 'technical-support',
          position: 'error-message',
        }),
      ]),
    );
  const popup = await rig.openPopup();
  await popup.press('Who can help');
  await expect.poll(() => popup.text(), 'the popup').toContain('portal@globex.example');
  expect(await popup.text()).toMatch(/\+1 212-555-0143[\s\S]*in the error message/);
  await popup.press('Draft an email to formhelp@globex.example');
  await expect.poll(() => popup.text(), 'the popup').toContain('Email to support');
});

test('where no contact is found it says so, and "I looked" opens the way @chromium', async ({ rig }) => {
  // Of an unknown system nobody can have looked whether it helps applicants. Its page is read once the button is pressed.
  const unmarked = formPage({ says: failed }).replace(/ (id|class)="application-form"| data-qa="[^"]*"/g, '');
  await rig.visit('https://jobs.initech.example/accountant/apply', { body: unmarked });
  await rig.page.press('Submit application');
  await rig.openPopup();
  await expect.poll(async () => (await rig.stored()).notes, 'the notes that are stored').toHaveLength(1);
  await rig.closePopup();
  await letTimePass(rig, 20);
  await submitAndFail(rig, 2);

  const popup = await rig.openPopup();
  await popup.press('Who can help');
  await expect.poll(() => popup.text(), 'the popup').toContain('We found no contact on this page');
  await popup.press('Check the instructions');
  await popup.press('I followed the instructions');
  await expect.poll(() => popup.text(), 'the popup').toContain('Look for a support contact first');
  await popup.press('I looked; there is none');
  await expect.poll(() => popup.text(), 'the popup').toContain('You may write to');
});
