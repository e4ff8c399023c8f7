import { catchSaved, savedText } from './files.ts';
import { expect, test } from './stories.ts';

test('an employment office gets the applications of a period, and a calendar their closing dates @firefox', async ({
  rig,
}) => {
  const page = await rig.openExtensionPage('src/log/index.html');
  await catchSaved(page);
  await page.press('Add an application');
  await page.fill('Employer', 'Hooli');
  await page.fill('Job', 'Warehouse lead; nights');
  await page.fill('Address of the form', 'jobs.hooli.example/7');
  await page.fill('Closing date', '2031-03-04');
  await page.press('Save');
  await expect.poll(() => page.text(), 'the application').toContain('Hooli · Warehouse lead; nights');
  await expect
    .poll(async () => (await rig.stored()).cases, 'what is stored')
    .toMatchObject([{ url: 'https://jobs.hooli.example/7' }]);
  await page.press('Back to the list');

  const saved = () => savedText(page);
  await page.press('Job number');
  await page.press('Table (CSV)');
  await expect.poll(saved, 'the table').toMatch(/"Date"."Employer"."Job"."Job number"."Status"/);
  expect(await saved()).toContain('Hooli');
  await page.press('List to print');
  await expect.poll(saved, 'the list').toMatch(/<td>Hooli<\/td>\s*<td>Warehouse lead; nights<\/td>/);
  await page.press('Closing dates and waits');
  await expect.poll(saved, 'the calendar').toMatch(/BEGIN:VEVENT[\s\S]*20310304[\s\S]*END:VCALENDAR/);

  const before = await saved();
  await page.fill('From', '2031-01-01');
  await page.press('Table (CSV)');
  const isRefused = () => page.evaluate(() => document.querySelector('input:invalid') !== null);
  await expect.poll(isRefused, 'an end before its beginning').toBe(true);
  expect(await saved()).toBe(before);
});
