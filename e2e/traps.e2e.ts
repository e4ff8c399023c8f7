import { leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { visitAndLook, visitAndRead } from './visit.ts';

const lever = leverForm();
const sent = 'https://jobs.lever.co/globex/sent';

test('a window of the browser and a lost file are asked about; either is logged by hand in two presses', async ({
  rig,
}) => {
  // What is chosen is seen by a script that comes after the page.
  await visitAndRead(rig, lever, { page: 'unseen.html' });
  await rig.page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['%PDF'], 'ada-example.pdf'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await rig.page.press('Submit application');
  const popup = await rig.openPopup();
  await popup.press('Log a problem');
  await popup.press('Save the note');
  await expect.poll(() => popup.text(), 'the popup').toContain('Try again after');

  const noted = async () => (await rig.stored()).notes?.map(note => [note.context, note.text]);
  await expect.poll(noted, 'what is stored').toEqual(
    expect.arrayContaining([
      ['by-hand', 'logged: error'],
      ['silence', 'file-vanished'],
      ['silence', 'nothing-happened'],
    ]),
  );
  await expect.poll(() => popup.text(), 'the question in the popup').toContain('Is it stuck?');
  const kept = JSON.stringify(await rig.stored());
  expect(kept).toContain('pdf, 0.00 MB');
  expect(kept).not.toContain('ada-example');
});

test('words that a field points to are something to correct @firefox', async ({ rig }) => {
  await visitAndLook(rig, lever, { page: 'field-error.html' });
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([
      {
        text: expect.stringContaining('five digits'),
        field: 'Postal code',
        understanding: { kind: 'input' },
      },
    ]);
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Fix what the form points out');
});

test('what style alone hides is not seen; what floats over the page needs no name @chromium', async ({
  rig,
}) => {
  await visitAndLook(rig, lever, { page: 'styled.html' });
  await rig.page.press('Submit application');
  const noted = async () => (await rig.stored()).notes?.map(note => note.text);
  await expect
    .poll(noted, 'what is stored')
    .toEqual(['We could not submit your application. Please try again later.']);
});

const blocked = `<!doctype html><title>Attention Required! | Cloudflare</title>
<h1>Sorry, you have been blocked</h1><p>You are unable to access jobs.lever.co</p>
<p>This website is using a security service to protect itself from online attacks.</p>
<p>Cloudflare Ray ID: <strong>8f3c1d2e4a5b6c7d</strong> &bull; Performance &amp; security by Cloudflare</p>`;

const trace = `<!doctype html><title>Error</title><pre>java.lang.NullPointerException: candidate
    at example.apply.SubmitController.send(SubmitController.java:118)
    at example.apply.Dispatcher.handle(Dispatcher.java:42)</pre>`;

const apology = `<!doctype html><html lang="en"><title>Globex</title><h1>We are sorry</h1>
<p>An error occurred while processing your request. Your application was not submitted. Please try again later.</p>`;

test('pages that are one message are noted as what they are, whatever the server calls them @firefox', async ({
  rig,
}) => {
  const noted = async () => (await rig.stored()).notes ?? [];
  // Answered with 200, as about half of all failures are.
  await visitAndLook(rig, `${sent}/1`, { body: apology });
  await expect
    .poll(noted)
    .toMatchObject([{ understanding: { kind: 'system' }, text: expect.stringContaining('We are sorry') }]);

  await visitAndLook(rig, `${sent}/2`, { body: trace, status: 500 });
  await expect.poll(noted, 'what is stored').toContainEqual(
    expect.objectContaining({
      text: expect.stringContaining('NullPointerException'),
      understanding: expect.objectContaining({ kind: 'system' }),
      network: [expect.objectContaining({ status: 500 })],
    }),
  );

  await visitAndLook(rig, `${sent}/3`, { body: blocked, status: 403 });
  await expect.poll(noted, 'what is stored').toContainEqual(
    expect.objectContaining({
      understanding: expect.objectContaining({ kind: 'access' }),
      ids: expect.arrayContaining([expect.stringMatching(/Ray ID 8f3c1d2e4a5b6c7d/)]),
    }),
  );
});

test('a form that stays empty is asked about @chromium', async ({ rig }) => {
  await visitAndLook(rig, lever, {
    body: '<!doctype html><html lang="en"><title>Globex</title><div id="app"></div>',
  });
  await expect.poll(() => rig.notice(), 'the notice').toContain('The page stays empty');
});
