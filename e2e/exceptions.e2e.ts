import { formPage, leverForm } from './form-page.ts';
import type { Surface } from './rig.ts';
import { expect, shows, test } from './stories.ts';
import { letTimePass } from './time.ts';
import { submitAndFail, visitAndFail, visitAndLook } from './visit.ts';

/** Sets the clock of a page of the extension. Code that asks for another moment gets that one. */
function setClock(surface: Surface, at: string): Promise<void> {
  return surface.evaluate((at: string) => {
    const own = (window as any).ownDate ?? window.Date;
    (window as any).ownDate = own;
    window.Date = new Proxy(own, {
      construct: (date, given) => (given.length > 0 ? new date(...given) : new date(at)),
      get: (date, name) => (name === 'now' ? () => date.parse(at) : date[name]),
    });
  }, at);
}

test('two business days are over on Tuesday when support was asked on Friday @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  await letTimePass(rig, 20);
  await submitAndFail(rig, 2);
  const popup = await rig.openPopup();
  await popup.press('Check the instructions');
  await popup.press('I followed the instructions');
  await popup.press('I contacted them');
  await popup.press('Save');
  await shows(popup, 'Wait for Acme Apply support until');
  await rig.closePopup();

  const [{ outreach }] = (await rig.stored()).cases as unknown as [{ outreach: [{ at: string }] }];
  const friday = '2026-03-06T15:00:00Z';
  await letTimePass(rig, (Date.parse(outreach[0].at) - Date.parse(friday)) / 60_000);

  const applicationsPage = await rig.openExtensionPage('src/log/index.html');
  const lookAt = async (moment: string) => {
    await setClock(applicationsPage, moment);
    await applicationsPage.evaluate(() => void (location.hash = ''));
    await shows(applicationsPage, 'Add an application');
    await applicationsPage.press('Globex');
  };
  await lookAt('2026-03-08T16:00:00Z');
  await shows(applicationsPage, 'Wait for Acme Apply support until');
  await lookAt('2026-03-10T14:59:00Z');
  await shows(applicationsPage, 'Wait for Acme Apply support until');
  await lookAt('2026-03-10T15:01:00Z');
  await shows(applicationsPage, 'Ask Acme Apply support first');
});

test('the draft is in the language of the page @chromium', async ({ rig }) => {
  await visitAndLook(rig, leverForm(), {
    body: formPage({
      lang: 'de',
      button: 'Bewerbung absenden',
      job: 'Servicetechniker',
      says: '<p role="alert">Es ist ein Fehler aufgetreten. Ihre Bewerbung konnte nicht gesendet werden.</p>',
      footer:
        '<p>Technische Probleme mit dem Formular? Schreiben Sie an <a href="mailto:technik@globex.example">technik@globex.example</a>.</p>',
    }),
  });
  await rig.page.press('Bewerbung absenden');
  await expect.poll(async () => (await rig.stored()).notes, 'what is stored').toHaveLength(1);
  const popup = await rig.openPopup();
  await popup.press('Who can help');
  await popup.press('Draft an email to technik@globex.example');
  await shows(popup, 'Guten Tag');
  const text = await popup.text();
  expect(text).toContain('Es ist ein Fehler aufgetreten. Ihre Bewerbung konnte nicht gesendet werden.');
  expect(text).toContain('Servicetechniker');
});
