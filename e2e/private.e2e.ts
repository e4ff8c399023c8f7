import { expect, test } from './stories.ts';
import { submitAndFail, visitAndLook } from './visit.ts';

const form = 'https://boards.greenhouse.io/globex/jobs/1234';
const sent = 'https://boards.greenhouse.io/submit';

// What the browsers themselves ask for at start: updates, accounts, lists of their makers.
const ofTheBrowser = /\.(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)(:\d+)?$/;

test('the extension asks nothing of any server', async ({ rig, site }) => {
  site.answer(sent, { status: 500 });
  await visitAndLook(rig, form, { page: 'greenhouse-form.html' });
  await submitAndFail(rig);
  const popup = await rig.openPopup();
  await popup.press('Your notes');
  await expect.poll(() => popup.text(), 'the popup').toContain('unable to submit');
  await rig.closePopup();
  await rig.openExtensionPage('src/log/index.html');

  const asked = site.requests
    .map(request => request.url)
    .filter(url => !ofTheBrowser.test(new URL(url).host));
  expect(asked.filter(url => !url.endsWith('/favicon.ico'))).toEqual([form, sent]);
});

test('its pages could not reach a server if they tried', async ({ rig, site }) => {
  const applicationsPage = await rig.openExtensionPage('src/log/index.html');
  const answer = await applicationsPage.evaluate(() =>
    fetch('https://boards.greenhouse.io/elsewhere').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(site.requests.map(request => request.url)).not.toContain('https://boards.greenhouse.io/elsewhere');
});
