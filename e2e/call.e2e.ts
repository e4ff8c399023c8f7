import { failed, formPage, leverForm } from './form-page.ts';
import type { Rig } from './rig.ts';
import { expect, shows, test } from './stories.ts';
import { visitAndRead } from './visit.ts';

/** Stands in for the telephone: the page hears of each press that goes on. */
const telephone = `<script>
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="tel:"]');
    if (!link) return;
    event.preventDefault();
    document.title = [document.title, link.pathname].join(' | ');
  });
</script>`;

const footer = `<p>Questions about this position? Call Globex recruiting: <a href="tel:+12125550101,42">(212) 555-0101</a></p>
  <p>Technical support for this application form: <a href="tel:+12125550143">(212) 555-0143</a></p>${telephone}`;

const dialled = async (rig: Rig) => (await rig.page.evaluate(() => document.title)).split(' | ').slice(1);

const select = (rig: Rig) =>
  rig.page.evaluate(() => {
    const number = document.querySelector('a[href="tel:+12125550101,42"]')!;
    getSelection()?.selectAllChildren(number);
    number.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });

test('before a call to the employer it says what would help more; Escape leaves it, and the call is still possible', async ({
  rig,
}) => {
  await visitAndRead(rig, leverForm(), { body: formPage({ says: failed, footer }) });
  await rig.page.press('(212) 555-0101');
  // Nothing was said on this page before, so the notice itself has to come first.
  await expect.poll(() => rig.notice(), 'the notice').toContain('No need to call');
  expect(await dialled(rig)).toEqual([]);
  await rig.pressEscape();
  await expect.poll(() => rig.notice(), 'the notice after Escape').toBeNull();
  expect(await dialled(rig)).toEqual([]);
  await rig.page.press('(212) 555-0101');
  await rig.pressInNotice('Call anyway');
  await expect.poll(() => dialled(rig)).toEqual(['+12125550101,42']);

  // Whoever selects the number is told the same, once.
  await select(rig);
  await expect.poll(() => rig.notice(), 'the notice').toContain('No need to call');
  await rig.pressInNotice('Dismiss');
  await select(rig);

  // Support is there to be called.
  await rig.page.press('(212) 555-0143');
  await expect.poll(() => dialled(rig)).toEqual(['+12125550101,42', '+12125550143']);
  expect(await rig.notice()).toBeNull();

  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the notice').toContain('went wrong');
  await rig.page.press('(212) 555-0101');
  await expect.poll(() => rig.notice(), 'the notice').toContain('Try again after');
  await rig.pressInNotice('Turn off notices on this site');
  await rig.page.press('(212) 555-0101');
  await expect.poll(() => dialled(rig)).toHaveLength(3);
});

const neogovForm = 'https://www.governmentjobs.com/careers/globex/jobs/4000001/planner/apply';
const numberless = `<p>Any questions about your application?
  <button type="button" onclick="document.title += ' | desk'">Call us</button></p>
  <p>Need an adjustment because of a disability?
  <button type="button" onclick="document.title += ' | access'">Call our accessibility line</button></p>
  <p>NEOGOV technical support: <a href="tel:+18885550143">(888) 555-0143</a></p>${telephone}`;

test('a button without a number is held back like a number, and a planted support number is doubted @firefox', async ({
  rig,
}) => {
  await visitAndRead(rig, neogovForm, { body: formPage({ footer: numberless }) });
  await rig.page.press('Call our accessibility line');
  await expect.poll(() => dialled(rig)).toEqual(['access']);
  await rig.page.press('Call us');
  await expect.poll(() => rig.notice(), 'the notice').toContain('No need to call');
  expect(await dialled(rig)).toEqual(['access']);
  await rig.pressInNotice('Call anyway');
  await expect.poll(() => dialled(rig)).toEqual(['access', 'desk']);

  await rig.page.press('(888) 555-0143');
  await expect.poll(() => rig.notice(), 'the notice').toContain('Check this number');
  expect(await dialled(rig)).toEqual(['access', 'desk']);
  await rig.pressInNotice('Call anyway');
  await expect.poll(() => dialled(rig)).toEqual(['access', 'desk', '+18885550143']);
});

test('where writing is justified, the draft is one press away from the number, once @firefox', async ({
  rig,
}) => {
  const recruiting = '<p>Globex recruiting: <a href="mailto:jobs@globex.example">jobs@globex.example</a></p>';
  await visitAndRead(rig, leverForm(), { body: formPage({ footer: recruiting + footer }) });
  const before = await rig.openPopup();
  await before.press('Known contacts');
  await expect.poll(() => before.text()).toContain('Not needed now');
  await before.press('When calling is all right');
  await before.press('Yes: Is it a field');
  await before.press('In HR');
  await shows(before, 'Noted: the person is in HR, where it would not help.');
  await before.press('Yes: Did someone who knows');
  await before.press('Perhaps');
  await shows(before, 'they are not certain');
  await shows(before, 'No need to call');
  await before.press('Change: Did someone who knows');
  await before.press('Yes: Did someone who knows');
  await before.press('Yes, certain');
  await shows(before, 'You may write to');
  expect((await rig.stored()).cases).toMatchObject([
    { referral: { saysCall: true, certain: true }, field: { flashy: true, recipient: 'hr' } },
  ]);
  await rig.closePopup();

  await rig.page.press('(212) 555-0101');
  await expect.poll(() => rig.notice(), 'the notice').toContain('You may write to');
  await rig.pressInNotice('Draft an email instead');
  const draft = await rig.openedByItself();
  await expect.poll(() => draft.text(), 'the draft').toContain('Email to the employer');
  // The way is open to one person, whose address nobody but the applicant knows.
  await expect.poll(() => draft.text(), 'the draft').toContain('No address is known');
  expect(await draft.text()).not.toContain('jobs@globex.example');
  expect(await dialled(rig)).toEqual([]);

  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('You may write to');
  expect(await popup.text()).not.toContain('Email to the employer');
});

test('the advice is one press away from the number before anything is noted', async ({ rig }) => {
  await visitAndRead(rig, leverForm(), { body: formPage({ footer }) });
  await rig.page.press('(212) 555-0101');
  await rig.pressInNotice('What now?');
  const advice = await rig.openedByItself();
  await expect.poll(() => advice.text(), 'the advice').toContain('No need to call');
  await expect.poll(() => advice.text(), 'the advice').toContain('Globex');
});
