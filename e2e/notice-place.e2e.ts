import { expect, test } from './stories.ts';
import { visitAndRead } from './visit.ts';

const form = 'https://jobs.lever.co/globex/1/apply';

/**
 * A form that says what failed from the start, and tells whoever asks how much of its parts is covered: of 60 points of
 * a text or a button the ones in view where the notice stands, and not the page.
 */
const page = (attributes = '', style = '', above = '') => `<!doctype html>
<html lang="en" ${attributes}><meta charset="utf-8"><title>Globex - Field Engineer</title>
<style>body{margin:0;padding:20px;font:15px/1.5 sans-serif}main{max-width:570px;margin:auto}h1{font-size:22px}
[role=alert]{padding:10px;border:1px solid}input,textarea{display:block;box-sizing:border-box;width:100%}textarea{height:90px}${style}</style>
<body>${above}<main><h1>Apply for Field Engineer</h1>
<p role="alert">Something went wrong on our side and your application was not sent. Please try again later. Error 8F3-22A</p>
<form><label>Full name <input name="name"></label><label>E-mail <input name="email"></label>
<label>Why would you like to work with us? <textarea></textarea></label><p><button>Submit application</button></p></form></main>
<script>
  const share = selector => {
    const element = document.querySelector(selector);
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, width, height } = range.getBoundingClientRect();
    let covered = 0;
    for (let x = 0; x < 20; x++) for (const y of [0.1, 0.5, 0.9]) {
      const there = document.elementFromPoint(left + (width * (x + 0.5)) / 20, top + height * y);
      if (there?.matches('[popover]')) covered++;
    }
    return covered;
  };
  const look = () => ({ shown: !!document.querySelector('html > [popover]'),
    covered: { message: share('[role=alert]'), heading: share('h1'), button: share('button') } });
  addEventListener('message', ({ data, source }) => data === 'look' && source.postMessage(look(), '*'));
</script></body></html>`;

/** An employer's page with the form in a frame at the foot of the window, of which so much can be seen. */
const around = (
  width: number,
  seen: number,
  src: string,
) => `<!doctype html><title>Field Engineer | Globex</title>
<body style="margin:0"><div style="height:calc(100vh - ${seen}px)"><h1>Field Engineer</h1></div>
<iframe src="${src}" style="border:0;width:${width}px;height:690px"></iframe><div style="height:1500px"></div></body>`;

/** What the page, or the frame in it, tells. A frame that does not listen yet answers never, so it is asked again. */
function ask(): Promise<unknown> {
  const asked = document.querySelector('iframe')?.contentWindow ?? window;
  return new Promise(done => {
    addEventListener('message', ({ data }) => data !== 'look' && done(data), { once: false });
    asked.postMessage('look', '*');
    setTimeout(done, 5_000, 'no answer');
  });
}

const free = { shown: true, covered: { message: 0, heading: 0, button: 0 } };

/** An address for each page, so that none is another visit to the one before. */
const pages: readonly { name: string; top: (form: string) => string; inner?: string }[] = [
  { name: 'in a frame of which half is in sight', top: form => around(734, 392, form), inner: page() },
  { name: 'in a narrow frame', top: form => around(380, 420, form), inner: page() },
  { name: 'on a page that is read from right to left', top: () => page('dir="rtl"') },
  { name: 'on a page that enlarges itself', top: () => page('', 'html{zoom:1.5}') },
  { name: 'on a page that makes itself smaller', top: () => page('', 'html{zoom:.75}') },
  { name: 'in a window that the form fills', top: () => page('', 'main{max-width:none}') },
];

test('the notice covers neither message nor heading nor button, in whatever frame and on whatever page', async ({
  rig,
  site,
}) => {
  for (const [i, { name, top, inner }] of pages.entries()) {
    const formUrl = `https://jobs.lever.co/globex/${i + 1}/apply`;
    const employer = `https://careers.globex.example/jobs/${i + 1}`;
    site.answer(formUrl, { body: inner ?? top(formUrl) });
    site.answer(employer, { body: top(formUrl) });
    await rig.visit(inner ? employer : formUrl);
    await expect.poll(() => rig.notice(), `the notice ${name}`).toContain('your extension, not this site');
    await expect.poll(() => rig.page.evaluate(ask), `what is covered ${name}`).toEqual(free);
  }
});

test('the notice moves out of the way of what it speaks of, when that is scrolled to', async ({
  rig,
  site,
}) => {
  // Further down than the window is high, in a long page.
  const style =
    'main{margin-top:160vh}body{padding-bottom:200vh}form{display:none}main,h1{margin-left:0;max-width:none}';
  site.answer(form, { body: page('', style) });
  await rig.visit(form);
  await expect.poll(() => rig.notice(), 'the notice').toContain('your extension, not this site');
  for (const from of ['end', 'start', 'center'] as const) {
    await rig.page.evaluate(
      (block: ScrollLogicalPosition) => document.querySelector('[role=alert]')!.scrollIntoView({ block }),
      from,
    );
    await expect
      .poll(() => rig.page.evaluate(ask), `what is covered at the ${from}`)
      .toMatchObject({ shown: true, covered: { message: 0, heading: 0 } });
  }
});

test('what fills the screen takes the notice in, so that it can be pressed @chromium', async ({ rig }) => {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Globex - Field Engineer</title><h1>Field Engineer</h1>
<form novalidate><label>Full name <input name="name"></label><label>E-mail <input name="email"></label><button>Submit application</button></form><div id="all"></div>
<script>document.querySelector('form').addEventListener('submit', event => { event.preventDefault(); all.requestFullscreen();
setTimeout(() => all.innerHTML = '<p role="alert">Your application could not be saved because of a server error.</p>', 800) })</script>`;
  await visitAndRead(rig, form, { body, headers: { 'content-type': 'text/html; charset=utf-8' } });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice()).toContain('could not be saved');
  expect(await rig.page.evaluate(() => document.fullscreenElement?.id)).toBe('all');
  await rig.pressInNotice('Dismiss');
  expect(await rig.notice()).toBeNull();
});
