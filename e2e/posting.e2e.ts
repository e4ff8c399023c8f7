import { expect, test } from './stories.ts';
import { visitAndRead } from './visit.ts';

const address = 'https://jobs.lever.co/globex/7a8d4c21-0000-4000-8000-000000000001';
const typed = 'Quillfeather';

const posting = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Globex - Gardener</title>
<nav><a href="/globex">All jobs at Globex</a></nav>
<main><h1>Gardener</h1>
<p>You look after the gardens around our plant, from the roses at the gate to the pond behind the canteen.</p>
<h2>What you bring</h2><ul><li>Three summers with plants</li><li>A licence for small lorries</li></ul>
<p>The interview takes place in the greenhouse. Write to <a href="mailto:jobs@globex.example">jobs@globex.example</a>.</p>
<p>You are signed in as ${typed}.</p>
<form><label>Name <input name="name"></label><button>Apply for this job</button></form></main>
<footer>Imprint of Globex</footer></html>`;

test('the posting is kept by a press, read before the interview, found, deleted and brought back @chromium', async ({
  rig,
}) => {
  await visitAndRead(rig, address, { body: posting });
  await rig.page.fill('Name', typed);
  const popup = await rig.openPopup();
  await popup.press('More');
  await popup.press('Keep the posting');
  await expect.poll(() => popup.text(), 'what came of it').toContain('The posting is kept');
  await rig.closePopup();
  const [application] = (await rig.stored()).cases ?? [];
  const kept = application?.posting as { text: string; url: string };
  expect(kept.url).toBe(address);
  expect(kept.text.split('\n')).toEqual([
    'Gardener',
    '',
    'You look after the gardens around our plant, from the roses at the gate to the pond behind the canteen.',
    '',
    'What you bring',
    '',
    '• Three summers with plants',
    '• A licence for small lorries',
    '',
    'The interview takes place in the greenhouse. Write to jobs@globex.example.',
  ]);

  const list = await rig.openExtensionPage('src/log/index.html');
  await list.fill('Search', 'small lorries');
  await expect.poll(() => list.text(), 'what is found').toContain('Gardener');
  const page = await rig.openExtensionPage(`src/log/index.html#${application!.id}`);
  await expect.poll(() => page.text(), 'the posting').toContain('Three summers with plants');
  await page.press('Delete the posting');
  await expect.poll(() => page.text(), 'that it is gone').not.toContain('Three summers with plants');
  expect(JSON.stringify((await rig.stored()).cases)).not.toContain('summers');
  await page.press('Undo');
  await expect.poll(() => page.text(), 'the posting').toContain('Three summers with plants');
});

test('a page that shows no posting says so, and keeps nothing @firefox', async ({ rig }) => {
  await visitAndRead(rig, address, {
    body: '<!doctype html><title>Globex - Our plant</title><main><h1>Our plant</h1><p>Come and see it.</p></main>',
  });
  const popup = await rig.openPopup();
  await popup.press('More');
  await popup.press('Keep the posting');
  await expect.poll(() => popup.text(), 'what came of it').toContain('This page shows no posting.');
  expect((await rig.stored()).cases).toHaveLength(0);
});
