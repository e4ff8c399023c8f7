import { readFileSync } from 'node:fs';
import { failed } from './form-page.ts';
import { coloursOf } from './screenshot.ts';
import { expect, test } from './stories.ts';

/** Everything typed is written in pure red, everything that the page says in pure green, both as blocks. */
const style = `<style>
  * { font: bold 20px/1 monospace; }
  label, h2, button { color: #00ff00; }
  p[role=alert] { color: #00ff00; }
  #mirror::after { content: attr(data-value); color: #ff0000; }
  [aria-pressed=true] { background: #ff0000; }
  input, textarea, select, [contenteditable], #file, .said { color: #ff0000; background: #fff; caret-color: transparent; }
  ::placeholder { color: #fff; }
</style>`;

const typed = '████████';

/** The form of a vendor, in the employer's page, and next to it a frame of another company. */
const pages = {
  'https://careers.globex.example/jobs/1234': `<!doctype html><html lang="en"><title>Globex</title>${style}
    <h2>████</h2><label>Search <input type="search" value="${typed}"></label>
    <iframe id="grnhse_iframe" width="600" height="480" src="https://boards.greenhouse.io/embed/job_app?for=globex&token=1234"></iframe>
    <iframe width="600" height="60" src="https://chat.initech.example/box"></iframe>
    <iframe width="600" height="60" srcdoc='${style}<input value="${typed}">'></iframe>`,
  'https://boards.greenhouse.io/embed/job_app': `<!doctype html><html lang="en"><title>Job Application</title>${style}
    <header id="closed">█</header><form onsubmit="event.preventDefault(); document.getElementById('messages').hidden = false">
      <label>First Name <input name="first_name" value="${typed}"></label>
      <label>Why <textarea rows="1">${typed}</textarea></label>
      <label>Where <select><option>${typed}</option></select></label>
      <div contenteditable="true">${typed}</div> <p><span id="file">${typed} ada.pdf</span></p>
      <label>█ <input type="password" placeholder="${typed}"></label>
      <button>Submit application</button>
    </form>
    <div class="said">Signed in as ${typed}</div><div id="mirror" data-value="zq ${typed}"></div>
    <output class="said">${typed}</output> <button type="button" aria-pressed="true">██</button>
    <svg width="60" height="60"><path d="M0 0L60 60" stroke="#ff0000" stroke-width="9"/></svg>
    <img width="60" height="60" alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='60' height='60' fill='%23ff0000'/%3E%3C/svg%3E">
    <canvas width="60" height="60"></canvas><div id="messages" hidden>${failed}</div>
    <script>
      const context = document.querySelector('canvas').getContext('2d');
      context.fillStyle = '#ff0000';
      context.fillRect(0, 0, 60, 60);
      document.getElementById('closed').attachShadow({ mode: 'closed' }).innerHTML =
        '<input style="color: #ff0000; background: #fff" value="${typed}">';
    </script>`,
  'https://chat.initech.example/box': `<!doctype html>${style}<input value="${typed}">`,
};

test('in a screenshot of the page everything typed is covered, and uncovered afterwards', async ({
  rig,
  site,
}, info) => {
  for (const [url, body] of Object.entries(pages)) site.answer(url, { body });
  await rig.visit('https://careers.globex.example/jobs/1234');
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), 'the notice').toContain('Noted');
  await rig.pressInNotice('Dismiss');

  const look = async (name: string) => {
    const path = info.outputPath(name);
    await rig.page.screenshot(path);
    return coloursOf(rig, readFileSync(path, 'base64'));
  };
  const before = await look('before.png');
  expect(before.red, 'what is typed can be seen at first').toBeGreaterThan(5000);

  const popup = await rig.openPopup();
  await popup.press('Your notes');
  await popup.press('Details');
  await popup.press('Add a screenshot of the page');
  await expect.poll(() => popup.text(), 'the popup').toContain('Screenshot saved');
  await rig.closePopup();
  const kept = await coloursOf(rig, null);
  expect(kept.green, 'the page itself is in the screenshot').toBeGreaterThan(500);
  expect(kept.red, 'nothing typed is in the screenshot').toBe(0);

  // Frames are uncovered one after the other, each when it is painted again.
  await expect.poll(async () => (await look('after.png')).red).toBe(before.red);
});
