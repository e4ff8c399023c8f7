// One application on its page: what happened in order, own words, its dates for a calendar, and the proof to print.

import { catchSaved, savedText } from './files.ts';
import type { Surface } from './rig.ts';
import { expect, test } from './stories.ts';
import { visitAndArrive, visitAndFail } from './visit.ts';

const logPage = 'src/log/index.html';

test('it shows what happened, keeps own notes and people, and saves its dates for a calendar @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  const page = await rig.openExtensionPage(logPage);
  await page.press('Globex · Field Engineer');
  await expect.poll(() => page.text(), 'what happened').toMatch(/What happened[\s\S]*First seen/);
  await page.fill('Your own notes', 'Ask about the night shift');
  await page.fill('People', 'Kim Exampleson, recruiter');
  await page.press('Save');
  await expect
    .poll(async () => (await rig.stored()).cases, 'what is kept')
    .toMatchObject([{ memo: 'Ask about the night shift', people: 'Kim Exampleson, recruiter' }]);
  await page.press('Correct these details');
  await page.fill('Closing date', '2031-03-04');
  await page.press('Save');
  await expect
    .poll(async () => (await rig.stored()).cases, 'the closing date that is kept')
    .toMatchObject([{ deadline: expect.stringContaining('2031-03-04') }]);
  await catchSaved(page);
  await page.press('Save its dates');
  await expect.poll(() => savedText(page), 'the calendar').toMatch(/BEGIN:VEVENT[\s\S]*20310304/);

  const list = await rig.openExtensionPage(logPage);
  await list.fill('Search employers, jobs, systems and notes', 'exampleson');
  await expect.poll(() => list.text(), 'found by a name').toMatch(/1 application\b[\s\S]*Globex/);
});

test('two windows of one application: what is begun in one is there in the other, and nothing is lost @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndFail(rig, demo);
  const open = async () => {
    const page = await rig.openExtensionPage(logPage);
    await page.press('Globex · Field Engineer');
    await expect.poll(() => page.text(), 'the application').toContain('Your own notes');
    return page;
  };
  const typed = (page: Surface) =>
    page.evaluate(() => [...document.querySelectorAll('textarea')].map(one => one.value).join(' | '));
  const first = await open();
  const second = await open();
  await first.fill('Your own notes', 'Ask about the night shift');
  await expect.poll(() => typed(second), 'what is seen in the second').toContain('night shift');
  await second.press('I contacted them');
  await second.press('It is solved');
  await second.fill('Their answer', 'It works by now');
  await second.fill('People', 'Kim Exampleson');
  await expect.poll(() => typed(first), 'what is seen in the first').toContain('Kim Exampleson');
  const third = await open();
  await third.press('I contacted them');
  await expect
    .poll(() => typed(third), 'what is there when it is opened again')
    .toMatch(/It works by now.*Ask about the night shift.*Kim Exampleson/s);
});

test('the proof that it arrived says until when an email may take, and is printed alone @chromium', async ({
  rig,
  demo,
}) => {
  await visitAndArrive(rig, demo);
  const page = await rig.openExtensionPage(logPage);
  await page.press('Globex · Field Engineer');
  await expect
    .poll(() => page.text(), 'the proof')
    .toMatch(/No email by .*(?:18:00|6:00\sPM)\? Look in spam/);
  await page.evaluate(() => {
    window.print = () => {
      const alone =
        'printAlone' in document.body.dataset && document.querySelector<HTMLElement>('[data-printed]');
      document.documentElement.dataset.proof = (alone && alone.innerText) || 'nothing';
    };
  });
  await page.press('Print this proof');
  const printed = () => page.evaluate(() => document.documentElement.dataset.proof);
  await expect.poll(printed, 'what is printed').toMatch(/Globex[\s\S]*G-20418/);
});
