import { formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { visitAndLook } from './visit.ts';

const initech = 'https://jobs.initech.example/accountant/apply';

test("a vendor's form in an employer's page belongs to the vendor", async ({ rig, site }) => {
  site.answer('https://boards.greenhouse.io/embed/job_app', { page: 'greenhouse-form.html' });
  site.answer('https://boards.greenhouse.io/submit', { status: 500 });
  await rig.visit('https://careers.globex.example/jobs/1234', { page: 'employer-with-frame.html' });
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).cases, 'what is stored')
    .toMatchObject([{ vendor: 'greenhouse' }]);

  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Greenhouse');
  await popup.press('Your notes');
  await expect.poll(() => popup.text(), 'the popup').toContain('unable to submit your application');
});

test('an unknown site is read when the button is pressed, and not before', async ({ rig }) => {
  await rig.visit(initech, { page: 'initech-form.html' });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.page.text(), 'the page').toContain('Internal error 5512');
  expect((await rig.stored()).notes ?? []).toEqual([]);

  const popup = await rig.openPopup();
  await popup.press('Your notes');
  await expect.poll(() => popup.text(), 'the popup').toContain('Internal error 5512');
  await popup.press('Who can help');
  await expect.poll(() => popup.text(), 'the popup').toContain('helpdesk@initech.example');
  expect((await rig.stored()).notes).toHaveLength(1);
});

test('a press on a page of news makes no application, and nothing of it is on the form that comes after it @firefox', async ({
  rig,
}) => {
  await rig.visit('https://news.example/bank', {
    body: '<!doctype html><html lang="en"><title>News</title><h1>Error 500 hits the bank</h1><p>Customers were told: “Something went wrong. Please try again later.”</p>',
    headers: { 'content-type': 'text/html' },
  });
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('No application system was recognised here');
  expect((await rig.stored()).cases ?? []).toEqual([]);
  await rig.closePopup();

  await visitAndLook(rig, leverForm(), { body: formPage({}) });
  expect(await rig.badge()).toBe('');
  const onForm = await rig.openPopup();
  await expect.poll(() => onForm.text(), 'the popup').toContain('Nothing has failed');
  expect(await onForm.text()).not.toContain('bank');
});

test.describe('with permission', () => {
  test.use({ allowSites: true });

  test('a site that was allowed is read from then on', async ({ rig }) => {
    await rig.visit(initech, { page: 'initech-form.html' });
    const popup = await rig.openPopup();
    await popup.press('Always read this site');
    await expect.poll(() => popup.text(), 'the popup').toContain('is read from now on');
    await rig.closePopup();

    await rig.reload();
    await rig.page.press('Submit application');
    await expect.poll(() => rig.notice(), 'the notice').toContain('Internal error 5512');
  });
});

test('a server that does not answer is noted, although no script runs on the page', async ({ rig, demo }) => {
  await visitAndLook(rig, demo.form('down'));
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toMatchObject([{ context: 'network', lang: null, understanding: { kind: 'system' } }]);
  const popup = await rig.openPopup();
  await popup.press('Your notes');
  await expect.poll(() => popup.text(), 'the popup').toContain('Try again after');
  await expect
    .poll(() => popup.text(), 'the popup')
    .toContain('The connection was lost after the form was submitted');
});

test('a form in a frame that does not get through, or is answered with an error for programs, is noted for the page around it', async ({
  rig,
  site,
}) => {
  const sent = 'https://jobs.lever.co/globex/sent';
  const postingOf = (job: number) => leverForm(job).replace('/apply', '');
  const send = async (job: number) => {
    site.answer(leverForm(job), {
      body: '<!doctype html><form method="post" action="/globex/sent"><label>Name <input name="name"></label><label>E-mail <input name="email"></label><button>Submit application</button></form>',
      headers: { 'content-type': 'text/html' },
    });
    await visitAndLook(rig, postingOf(job), {
      body: `<!doctype html><html lang="en"><title>Globex - Field Engineer</title><h1>Field Engineer</h1><iframe src="${leverForm(job)}" width="600" height="300"></iframe>`,
    });
    await rig.page.press('Submit application');
  };
  const notedOf = (job: number) => async () =>
    (await rig.stored()).notes?.filter(({ url }) => url === postingOf(job));

  site.answer(sent, { hangUp: true });
  await send(1);
  await expect
    .poll(notedOf(1), 'what is stored of one without an answer')
    .toMatchObject([{ text: 'cut-after-sending', context: 'network' }]);

  site.answer(sent, {
    status: 500,
    body: '{"error":"boom"}',
    headers: { 'content-type': 'application/json' },
  });
  await send(2);
  await expect
    .poll(notedOf(2), 'what is stored of the error')
    .toMatchObject([{ text: 'no-page', context: 'network', understanding: { kind: 'system' } }]);
});
