import { failed, formPage, leverForm } from './form-page.ts';
import { withTools } from './rigs/inside.ts';
import { expect, test } from './stories.ts';
import { letTimePass } from './time.ts';
import { submitAndFail, visitAndLook, visitAndRead } from './visit.ts';

test('the list says what there is to do, finds what was noted, and puts away what is over @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndRead(rig, demo.form('error'));
  await submitAndFail(rig);
  await visitAndLook(rig, leverForm(1), { body: formPage({ says: failed, job: 'Accountant' }) });
  await submitAndFail(rig, 2);

  const list = await rig.openExtensionPage('src/log/index.html');
  await expect.poll(() => list.text(), 'what there is to do').toContain('Today: 2 things to do');
  const rows = () => list.evaluate(() => document.querySelectorAll('.list-row').length);
  await list.fill('Search employers, jobs, systems and notes', 'could not save');
  await expect.poll(rows, 'found by what was noted').toBe(1);
  await list.fill('Search employers, jobs, systems and notes', '');
  await expect.poll(rows, 'all again').toBe(2);

  await list.press('Select Globex · Field Engineer');
  await list.press('Archive');
  await expect.poll(rows, 'what is left').toBe(1);
  await expect.poll(() => list.text(), 'what there is to do then').toContain('Today: 1 thing to do');

  // The filter is kept from one visit to the next.
  await list.press('Archived 1');
  await expect.poll(rows, 'the archive').toBe(1);
  const again = await rig.openExtensionPage('src/log/index.html');
  const shown = () => again.evaluate(() => document.querySelector('.list-row strong')?.textContent);
  await expect.poll(shown, 'the archive on the next visit').toBe('Globex · Field Engineer');
});

test('a failure of weeks ago is no work for today: one line asks whether it is still open, and all go at once @firefox', async ({
  rig,
  demo,
}) => {
  await visitAndRead(rig, demo.form('error'));
  await submitAndFail(rig);
  await letTimePass(rig, 15 * 24 * 60);
  const list = await rig.openExtensionPage('src/log/index.html');
  await list.press('Older than two weeks');
  expect(await list.text()).not.toContain('Today:');
  await expect.poll(() => list.text(), 'what the row asks').toContain('Still active? If not, archive it');
  await list.press('Select Globex · Field Engineer');
  await list.press('Archive');
  await expect.poll(() => list.text(), 'what came of it').not.toContain('Older than two weeks');
});

test('the keys lead through the list, its order is kept, and the search is a key away @firefox', async ({
  rig,
}) => {
  for (const [count, job] of [
    [1, 'Zookeeper'],
    [2, 'Accountant'],
  ] as const) {
    await visitAndRead(rig, leverForm(count), { body: formPage({ says: failed, job }) });
    await submitAndFail(rig, count);
  }
  const list = await rig.openExtensionPage('src/log/index.html');
  const press = (key: string) =>
    list.evaluate(pressed => {
      const from = document.activeElement ?? document.body;
      from.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
    }, key);
  const focused = () => list.evaluate(() => document.activeElement?.textContent ?? '');
  const rows = () => list.evaluate(() => document.querySelectorAll('.list-row').length);
  await expect.poll(rows, 'both').toBe(2);
  await list.evaluate(() => document.querySelector<HTMLElement>('.list-row .pick')!.focus());
  expect(await focused()).toContain('Accountant');
  await press('ArrowDown');
  await expect.poll(focused, 'the next row').toContain('Zookeeper');
  await press('Home');
  await expect.poll(focused, 'the first row').toContain('Accountant');
  await press('/');
  const isInSearch = () => list.evaluate(() => document.activeElement?.matches('[type=search]'));
  await expect.poll(isInSearch, 'the search').toBe(true);

  await list.fill('Sort', 'oldest');
  const first = (page: typeof list) =>
    page.evaluate(() => document.querySelector('.list-row strong')?.textContent ?? '');
  await expect.poll(() => first(list), 'the order').toContain('Zookeeper');
  const again = await rig.openExtensionPage('src/log/index.html');
  await expect.poll(() => first(again), 'the order on the next visit').toContain('Zookeeper');
});

test('the key End leads to the last of many rows, and from there back, without all of them in the page @chromium', async ({
  rig,
}) => {
  await visitAndRead(rig, leverForm(1), { body: formPage({ says: failed, job: 'Accountant' }) });
  await submitAndFail(rig);
  const count = 200;
  const addCopies = withTools(async ({ answerTo, kept }, copies: number) => {
    const database = await kept();
    const cases = database.transaction('cases', 'readwrite').objectStore('cases');
    const [one] = await answerTo(cases.getAll());
    for (let i = 1; i < copies; i++) {
      const updatedAt = new Date(Date.parse(one.updatedAt) - i * 60_000).toISOString();
      await answerTo(
        cases.put({ ...one, id: `copy-${i}`, job: { title: `Accountant ${i}`, id: null }, updatedAt }),
      );
    }
    database.close();
  });
  await rig.inExtension(addCopies, count);

  const list = await rig.openExtensionPage('src/log/index.html');
  const rows = () => list.evaluate(() => document.querySelectorAll('.list-row').length);
  await expect.poll(() => list.text(), 'all are known').toContain(`${count} applications`);
  const press = (key: string) =>
    list.evaluate(pressed => {
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      );
    }, key);
  const focused = () => list.evaluate(() => document.activeElement?.querySelector('strong')?.textContent);
  await list.evaluate(() => document.querySelector<HTMLElement>('.list-row .pick')!.focus());
  await press('End');
  await expect.poll(focused, 'the last row').toContain(`Accountant ${count - 1}`);
  expect(await rows()).toBeLessThan(count / 2);
  const place = () =>
    list.evaluate(() => document.activeElement!.closest('li')!.getAttribute('aria-posinset'));
  expect(await place()).toBe(String(count));
  await press('ArrowUp');
  await expect.poll(focused, 'the row before it').toContain(`Accountant ${count - 2}`);
  for (let i = 0; i < 4; i++) {
    const before = await place();
    await press('PageUp');
    await expect.poll(place, 'ten rows up').toBe(String(Number(before) - 10));
  }
  await press('Home');
  await expect.poll(place, 'the first row').toBe('1');
  expect(await rows()).toBeLessThan(count / 2);
});
