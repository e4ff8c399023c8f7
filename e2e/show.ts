import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../src/applications/note.ts';
import type { Rig } from './rig.ts';
import { until } from './rigs/wait.ts';

/**
 * Goes the applicant's way without a screen and saves what there was to see: screenshots of the page, of the
 * popup in light and dark and of the other pages, and what the extension noted, as JSON and as text. With
 * `submit` the form is sent and a note is waited for. Answers whether the extension noted anything, and what was done and
 * came of it in a few lines for somebody who has never seen it.
 */
export async function show(
  rig: Rig,
  { url, submit, folder }: { url: string; submit: boolean; folder: string },
) {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: string) => join(folder, `${name}.png`);

  await rig.visit(url);
  if (submit) {
    await rig.page.fill('Full name', 'Ada Example');
    await rig.page.press('Submit application');
  }
  const notes = async () => ((await rig.stored()).notes ?? []) as unknown as Note[];
  // On a page of others nothing may ever fail: then the popup says so, and that is what is shown.
  await until('a note', async () => (await notes()).length > 0, submit ? 60_000 : 4000).catch(() => null);
  const notice = submit
    ? await until('the notice', () => rig.notice(), 3000).catch(() => null)
    : await rig.notice();
  await rig.page.screenshot(pathOf('page'));

  let popup = '';
  let advice = '';
  for (const scheme of ['dark', 'light'] as const) {
    await rig.setColours(scheme);
    const surface = await rig.openPopup();
    popup = await steadyText(() => surface.text());
    advice = await surface.evaluate(() => document.getElementById('verdict')?.textContent ?? '');
    await surface.screenshot(pathOf(`popup-${scheme}`));
    await rig.closePopup();
  }
  const applicationsPage = await rig.openExtensionPage('src/log/index.html');
  await steadyText(() => applicationsPage.text());
  if (submit) await applicationsPage.press('Globex');
  await steadyText(() => applicationsPage.text());
  await applicationsPage.screenshot(pathOf('applications'));
  for (const page of ['options', 'directory', 'log']) {
    for (const scheme of ['dark', 'light'] as const) {
      await rig.setColours(scheme);
      const surface = await rig.openExtensionPage(`src/${page}/index.html`);
      await steadyText(() => surface.text());
      await surface.screenshot(pathOf(`${page}-${scheme}`));
    }
  }

  const stored = await rig.stored();
  const seen = {
    browser: rig.browser,
    url,
    notice,
    popup,
    cases: stored.cases ?? [],
    notes: stored.notes ?? [],
  };
  writeFileSync(join(folder, 'seen.json'), `${JSON.stringify(seen, null, 2)}\n`);
  const all = await notes();
  const story = storyOf({ url, submit, advice }, all);
  writeFileSync(join(folder, 'seen.txt'), `${story}\n\n${asText(seen, all)}`);
  return { isNoted: all.length > 0, story };
}

/** What was done, what failed, and what the extension says is best now. */
function storyOf(did: { url: string; submit: boolean; advice: string }, notes: Note[]): string {
  const [first] = notes;
  const opened = did.submit
    ? `An application form was opened from ${did.url}, filled in and submitted, as a person would.`
    : `${did.url} was opened, and nothing was pressed there.`;
  const noted = first
    ? `The extension noted that the page said “${first.text}” (${first.at.slice(11, 16)}).`
    : 'The extension noted nothing.';
  return [opened, noted, ...(did.advice ? [`Its button now says: ${did.advice}.`] : [])].join('\n');
}

/** The text once it has stopped changing, for pages that fill themselves in. */
async function steadyText(read: () => Promise<string>): Promise<string> {
  let before = '';
  return until('a text that stays', async () => {
    const now = (await read()).trim();
    const same = now !== '' && now === before;
    before = now;
    await new Promise(done => setTimeout(done, 250));
    return same && now;
  });
}

function asText(
  seen: { browser: string; url: string; notice: string | null; popup: string },
  notes: Note[],
): string {
  const noted = notes.map(note =>
    [
      `${note.at}  ${note.understanding.kind}${note.understanding.unsure ? ' (asked)' : ''}  ${note.context}`,
      `  "${note.text}"`,
      ...note.network.map(
        evidence => `  ${evidence.status ?? evidence.error}  ${evidence.url}  ${evidence.ids.join(' ')}`,
      ),
      ...note.trail.map(step => `  ${step.did} ${step.what}`),
    ].join('\n'),
  );
  const part = (title: string, text: string) => `${title}\n${'-'.repeat(title.length)}\n${text}\n`;
  return [
    `${seen.url} in ${seen.browser}\n`,
    part('Notes', noted.join('\n\n') || 'Nothing was noted.'),
    part('Notice in the page', seen.notice ?? 'None.'),
    part('Popup', seen.popup.replace(/\n{2,}/g, '\n')),
  ].join('\n');
}
