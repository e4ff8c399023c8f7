// What a person is about to press stays under their hand, also where the page is slow and is read while they look.

import { formPage, leverForm } from './form-page.ts';
import type { Rig, Surface } from './rig.ts';
import type { Site } from './rigs/site.ts';
import { expect, test } from './stories.ts';
import { untilKnown } from './visit.ts';

const picture = 'https://jobs.lever.co/slow.png';

/** Opens a form of which a picture does not come, so that it is watched and not yet read for contacts. */
async function visitSlowForm(rig: Rig, site: Site): Promise<void> {
  const footer =
    '<p>Trouble with this form? <a href="mailto:help@globex.example">help@globex.example</a></p>';
  site.answer(picture, { hangs: true });
  site.answer(leverForm(), { body: `${formPage({ footer })}<img src="${picture}">` });
  await rig.visit('https://jobs.lever.co/globex', { body: '<title>Globex jobs</title><h1>Globex jobs</h1>' });
  await rig.page.evaluate((url: string) => void setTimeout(() => (location.href = url)), leverForm());
  await untilKnown(rig, leverForm());
}

/** Lets the page be loaded, and so be read. */
const letLoad = (rig: Rig) =>
  rig.page.evaluate(() => {
    document.querySelector('img')!.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  });

/** Each control that can be seen, with its place. */
function places(popup: Surface): Promise<Record<string, number>> {
  return popup.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary')];
    const shown = all.filter(one => one.checkVisibility());
    return Object.fromEntries(
      shown.map(one => [
        one.getAttribute('aria-label') ?? one.querySelector('h2')?.innerText ?? one.innerText,
        Math.round(one.getBoundingClientRect().top + window.scrollY),
      ]),
    );
  });
}

async function staysInPlace(rig: Rig, popup: Surface): Promise<void> {
  const before = await places(popup);
  expect(Object.keys(before).length).toBeGreaterThan(4);
  expect(await popup.text()).not.toContain('1 contact');
  await letLoad(rig);
  await expect.poll(() => popup.text(), 'the popup').toContain('1 contact');
  expect(await places(popup)).toEqual(before);
}

test('where nothing has failed, the contacts of the page push nothing away when they come @firefox', async ({
  rig,
  site,
}) => {
  await visitSlowForm(rig, site);
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Nothing has failed');
  await staysInPlace(rig, popup);
});

test('after a failure, the contacts of the page push nothing away when they come @chromium', async ({
  rig,
  site,
}) => {
  await visitSlowForm(rig, site);
  const popup = await rig.openPopup();
  await popup.press('Log a problem');
  await popup.press('Save the note');
  await expect.poll(() => popup.text(), 'the popup').toContain('Failed once');
  await staysInPlace(rig, popup);
});
