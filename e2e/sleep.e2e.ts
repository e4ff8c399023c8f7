import type { Rig } from './rig.ts';
import { expect, test } from './stories.ts';
import { visitAndRead } from './visit.ts';

/** Opens a page, waits until the extension knows it, and lets the background fall asleep. */
async function visitAndSleep(rig: Rig, url: string) {
  // Long enough for what reads the page to be there: docs/limits.md says what the first two seconds may lose.
  await visitAndRead(rig, url);
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Globex');
  await rig.closePopup();
  await rig.sleepBackground();
}

/**
 * Reloads the page soon after it said that it failed: what was painted for 30 ms is kept, see docs/reliability.md. By the
 * page's own clock, twice, so that what waits there for as long has had its turn, however busy the machine is.
 */
async function sayAndReload(rig: Rig) {
  await expect.poll(() => rig.page.text(), 'the page').toContain('could not save');
  await rig.page.evaluate(() => new Promise<void>(done => setTimeout(() => setTimeout(done, 50), 50)));
  await rig.reload();
}

/** The failure is stored once, and the popup shows it. */
async function expectOneNote(rig: Rig) {
  const popup = await rig.openPopup();
  await popup.press('Your notes');
  await expect.poll(() => popup.text(), 'the popup').toContain('could not save');
  expect((await rig.stored()).notes).toHaveLength(1);
}

test('a failure while the background sleeps is noted, once, and its advice survives the next sleep', async ({
  rig,
  demo,
}) => {
  await visitAndSleep(rig, demo.form('error'));
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the notice').toContain('could not save');
  expect((await rig.stored()).notes).toHaveLength(1);
  await rig.sleepBackground();
  const popup = await rig.openPopup();
  await expect.poll(() => popup.text(), 'the popup').toContain('Try again after');
});

test('a reload in the middle, while the background sleeps, loses nothing and doubles nothing', async ({
  rig,
  demo,
}) => {
  await visitAndSleep(rig, demo.form('error'));
  await rig.page.press('Submit application');
  await sayAndReload(rig);
  await expectOneNote(rig);
});
