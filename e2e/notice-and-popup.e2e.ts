import { expect, test } from './stories.ts';
import { letTimePass } from './time.ts';
import { submitAndFail, visitAndFail, visitAndLook } from './visit.ts';

const form = 'https://jobs.lever.co/globex/1/apply';
/** A server that takes its time: what failed is said when the popup is open by then. */
const lateForm = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Globex - Field Engineer</title>
<main><h1>Apply for Field Engineer</h1><form><label>Full name <input name="name"></label><button>Submit application</button></form>
<p role="alert" id="said"></p></main>
<script>
  document.forms[0].onsubmit = event => event.preventDefault();
  globalThis.fail = () => (said.textContent = 'Something went wrong on our side and your application was not sent. Error 8F3-22A');
</script></html>`;

test('the notice goes when the popup says the same, and comes again with other news only', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  await expect.poll(() => rig.notice(), 'the notice').toContain('Try again after');

  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Try again after');
  await expect.poll(() => rig.notice(), 'the notice behind the popup').toBeNull();
  await rig.closePopup();
  expect(await rig.notice(), 'the notice after the popup was closed').toBeNull();

  await letTimePass(rig, 20);
  await submitAndFail(rig, 2);
  await expect.poll(() => rig.notice(), 'the notice of the second failure').toContain('instructions');
});

test('what fails while the popup is open is said there, and no notice is left behind it', async ({ rig }) => {
  await visitAndLook(rig, form, { body: lateForm });
  await rig.page.press('Submit application');
  const popup = await rig.openPopup();
  await rig.page.evaluate(() => (globalThis as unknown as { fail(): void }).fail());
  await expect.poll(() => popup.text(), 'the popup').toContain('Try again after');
  await expect.poll(() => rig.notice(), 'the notice behind the popup').toBeNull();
});
