import { failed, formPage, leverForm } from './form-page.ts';
import { expect, test } from './stories.ts';
import { visitAndLook, visitAndRead } from './visit.ts';

const lever = leverForm();
const outcome = 'https://jobs.lever.co/globex/outcome';

/** A form that runs `script` when it is sent, without leaving the page. */
const pageThat = (
  script: string,
  more = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Globex</title>
<main><h2>Field Engineer</h2><form id="application-form" novalidate><label>Name <input name="name"></label><label>E-mail <input name="email"></label>
<button>Submit application</button></form><div id="place"></div></main>${more}
<script>const place = document.getElementById('place'); document.querySelector('form').addEventListener('submit', event => { event.preventDefault(); ${script} });</script>`;

/** A form that is sent to another address. */
const sending = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Globex</title><h2>Field Engineer</h2>
<form id="application-form" method="post" action="/globex/outcome"><label>Name <input name="name"></label><label>E-mail <input name="email"></label>
<label>Résumé <input type="file" name="resume"></label><button>Submit application</button></form>`;

/** What hangs is asked about after half a minute. Who looks all the time keeps the browser busy, and learns nothing. */
const whileItHangs = { intervals: [10_000, 2_000] };

const said = 'Your application could not be saved because of a server error.';
const failure = [{ text: said, understanding: { kind: 'system' } }];

test('what nothing marks is read: a short text, on a page that is drawn anew, and on a form that comes back @firefox', async ({
  rig,
  site,
}) => {
  const noted = async () => (await rig.stored()).notes?.map(({ text }) => text);
  const short = `${said} It was a short text.`;
  await visitAndRead(rig, leverForm(1), {
    body: pageThat(`place.innerHTML = '<p style="color:#c00">${short}</p>'`),
  });
  await rig.page.press('Submit application');
  await expect.poll(noted).toEqual([short]);

  const drawn = `${said} It was drawn anew.`;
  const anew = `const main = document.querySelector('main'); main.innerHTML = '<div class="css-1x2"><p>${drawn}</p></div>' + main.innerHTML`;
  await visitAndRead(rig, leverForm(2), { body: pageThat(anew) });
  await rig.page.press('Submit application');
  await expect.poll(async () => (await noted())?.sort()).toEqual([short, drawn].sort());

  const back = `${said} It came back.`;
  const hint = '<p>Files that are locked with a password cannot be read.</p>';
  const answer = sending.replace('</h2>', `</h2><p>${back}</p>${hint}`);
  site.answer(outcome, { body: answer, headers: { 'content-type': 'text/html' } });
  await visitAndRead(rig, leverForm(3), { body: sending.replace('</h2>', `</h2>${hint}`) });
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await noted())?.sort(), 'and not what it asks for')
    .toEqual([short, drawn, back].sort());
  const understandings = (await rig.stored()).notes?.map(note => (note.understanding as any).kind);
  expect(understandings).toEqual(['system', 'system', 'system']);
});

test('a spinner without a name is asked about once it has turned for long @chromium', async ({ rig }) => {
  const turning =
    '<style>@keyframes t { to { rotate: 360deg } } .q { width: 20px; height: 20px; border: 2px dashed; animation: t 1s linear infinite }</style>';
  await visitAndRead(rig, lever, { body: pageThat(`place.innerHTML = '<div class="q"></div>'`, turning) });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), whileItHangs).toContain('Is something wrong?');
});

test('a message that is set again after each press is an attempt each time @firefox', async ({ rig }) => {
  const body = pageThat(
    `setTimeout(() => { alertBox.textContent = '${said}' }, 200)`,
    '<p role="alert" id="alertBox"></p>',
  );
  await visitAndRead(rig, lever, { body });
  for (const times of [1, 2, 3]) {
    // Closer together than this they would be one moment.
    if (times > 1) await new Promise(done => setTimeout(done, 2_600));
    await rig.page.press('Submit application');
    await expect.poll(async () => (await rig.stored()).notes?.length).toBe(times);
  }
});

test('a page on which a clock runs is asked about like a still one @chromium', async ({ rig }) => {
  const clock =
    '<p id="clock">30:00</p><script>let left = 1800; setInterval(() => clock.textContent = "Your session ends in " + --left, 500)</script>';
  await visitAndRead(rig, lever, { body: pageThat('', clock) });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice()).toContain('Is it stuck?');
});

test('a button that stays at it for ever is asked about @firefox', async ({ rig }) => {
  await visitAndRead(rig, lever, { body: pageThat(`event.submitter.textContent = 'Submitting..'`) });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice(), whileItHangs).toContain('Is something wrong?');
});

const nameless: Record<string, string> = {
  'a film beside the form @firefox': `place.innerHTML = '<img width="30" height="30" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">'`,
  'a bar that stops @chromium': `place.innerHTML = '<progress value="90" max="100"></progress>'`,
  'words without dots in place of the form @firefox': `event.target.hidden = true; place.textContent = 'Your application is being sent'`,
  'a part of the button that style draws @chromium': `event.submitter.className = 'busy'; place.className = 'seen'`,
};
const drawn =
  '<style>@keyframes t { to { rotate: 360deg } } .busy::after { content: ""; display: inline-block; width: 9px; height: 9px; border: 2px dotted; animation: t 1s linear infinite } #place { min-height: 9px } #place.seen { background: #eee }</style>';

for (const [what, script] of Object.entries(nameless)) {
  test(`a send that hangs is asked about by ${what}`, async ({ rig }) => {
    await visitAndRead(rig, lever, { body: pageThat(script, drawn) });
    await rig.page.press('Submit application');
    await expect.poll(() => rig.notice(), whileItHangs).toContain('Is something wrong?');
  });
}

test('silence reaches over a page load @firefox', async ({ rig, site }) => {
  // In no order: notes lie in the store by ids that mean nothing.
  const texts = async () => (await rig.stored()).notes?.map(note => note.text).sort();
  site.answer(outcome, { body: sending, headers: { 'content-type': 'text/html' } });
  await visitAndRead(rig, lever, { body: sending });
  await rig.page.fill('Name', 'Ada');
  await rig.page.press('Submit application');
  await expect.poll(texts).toEqual(['form-came-back-empty']);

  const login =
    '<!doctype html><title>Sign in</title><h1>Sign in</h1><form method="post"><label>E-mail <input name="mail"></label><label>Password <input type="password" name="secret"></label><button>Sign in</button></form>';
  site.answer(outcome, { body: login, headers: { 'content-type': 'text/html' } });
  await visitAndRead(rig, leverForm(2), { body: sending });
  await rig.page.press('Submit application');
  await expect.poll(texts).toEqual(['form-came-back-empty', 'led-to-login']);
});

test('forms in frames that a page writes itself are seen', async ({ rig }) => {
  const names = ['document', 'blank page', 'blob', 'sandbox'];
  const inner = names.map(name =>
    formPage({ button: `Send the ${name}`, says: `<p role="alert">${said} It was the ${name}.</p>` }),
  );
  const script = `const forms = ${JSON.stringify(inner).replaceAll('<', '\\u003c')};
    const frames = forms.map(() => document.body.appendChild(document.createElement('iframe')));
    frames.forEach(frame => frame.height = 140);
    frames[0].srcdoc = forms[0];
    frames[1].contentDocument.write(forms[1]);
    frames[1].contentDocument.close();
    frames[2].src = URL.createObjectURL(new Blob([forms[2]], { type: 'text/html' }));
    frames[3].sandbox = 'allow-scripts allow-forms';
    frames[3].srcdoc = forms[3];`;
  await visitAndRead(rig, lever, {
    body: `<!doctype html><title>Globex</title><h1>Field Engineer</h1><script>addEventListener('load', () => { ${script} })</script>`,
  });
  const texts = async () =>
    (await rig.stored()).notes?.map(note => String(note.text).split('It was the ')[1]);
  for (const [i, name] of names.entries()) {
    await rig.page.press(`Send the ${name}`);
    await expect.poll(async () => (await texts())?.length, { message: name }).toBe(i + 1);
  }
  expect((await rig.stored()).notes).toMatchObject(
    names.map(() => ({ url: lever, understanding: { kind: 'system' } })),
  );
});

const invisible = [
  'color:transparent',
  'color:#fff',
  'font-size:1px',
  'opacity:.01',
  'transform:scale(.01)',
  'filter:opacity(0)',
  'position:relative;z-index:-1',
  'letter-spacing:-1em',
  'clip-path:inset(100%)',
  'text-indent:-9999px',
  '-webkit-text-fill-color:transparent',
];

/** A form whose fields are called like what a program asks parts of a page for, and a message that is there and hidden. */
const fieldsNamedLikeParts = pageThat('').replace(
  '<button>',
  `${'parentElement,parentNode,matches,closest,contains,getAttribute,getBoundingClientRect,checkVisibility,querySelector,querySelectorAll,children,childNodes,firstElementChild,nextElementSibling,previousElementSibling,shadowRoot,getRootNode,textContent,tagName,isConnected'
    .split(',')
    .map(name => `<input type="hidden" name="${name}">`)
    .join('')}<p id="message" class="error" hidden>${said} It is beside such fields.</p><button>`,
);

/** A message of a page, and how it is shown there. Where it is not by Submit, a program of the page shows it. */
const seen: readonly { what: string; body: string; says: string; show?: () => void }[] = [
  {
    what: 'white words on a dark veil',
    body: pageThat(
      `place.innerHTML = '<div style="position:fixed;top:40%;background:rgba(0,0,0,.7);color:#fff">${said} It is on a veil.</div>'`,
    ),
    says: `${said} It is on a veil.`,
  },
  {
    what: 'white words on a ground that is written as oklch()',
    body: pageThat(
      `place.innerHTML = '<div role="alert" style="background:oklch(0.5 0.2 20);color:#fff">${said} It is on oklch.</div>'`,
    ),
    says: `${said} It is on oklch.`,
  },
  {
    what: 'nothing of what nobody can see',
    body: pageThat(
      `place.innerHTML = \`<div style="background:#fff;position:relative">${invisible
        .map(style => `<p role="alert" style="${style}">Hidden. ${said}</p>`)
        .join('')}</div><p role="alert">Shown. ${said}</p>\``,
    ),
    says: `Shown. ${said}`,
  },
  {
    what: 'a popover',
    body: pageThat('pop.showPopover()', `<div id="pop" popover>${said}</div>`),
    says: said,
  },
  {
    what: 'what style shows by a part of the page',
    body: pageThat(
      'event.target.dataset.bad = 1',
      '<style>#styled{display:none} body:has([data-bad]) #styled{display:block}</style><p id="styled" class="error">We could not send it. Please try again later.</p>',
    ),
    says: 'We could not send it. Please try again later.',
  },
  {
    what: 'what style shows by an address',
    body: pageThat(
      `location.hash = 'x1'`,
      '<p id="x1" class="y">We could not save it. Please try again later.</p><style>.y { display: none } .y:target, .z .y { display: block }</style>',
    ),
    says: 'We could not save it. Please try again later.',
  },
  {
    // Not pressed: what presses here would be frozen by such a form itself.
    what: 'a form whose fields are named like parts of a page',
    body: fieldsNamedLikeParts,
    show: () => document.getElementById('message')!.removeAttribute('hidden'),
    says: `${said} It is beside such fields.`,
  },
];

test('what can be seen is read, whatever shows it, and nothing else is', async ({ rig }) => {
  const noted = async () =>
    (await rig.stored()).notes?.map(({ text, understanding }) => [text, (understanding as any).kind]).sort();
  for (const [i, { what, body, show }] of seen.entries()) {
    await visitAndRead(rig, leverForm(i + 1), { body });
    await (show ? rig.page.evaluate(show) : rig.page.press('Submit application'));
    const expected = seen.slice(0, i + 1).map(one => [one.says, 'system']);
    await expect.poll(noted, `what is stored with ${what}`).toEqual(expected.sort());
  }
});

test('a page that goes white long after it was loaded is asked about @chromium', async ({ rig }) => {
  await visitAndRead(rig, lever, {
    body: pageThat('setTimeout(() => document.body.replaceChildren(), 500)'),
  });
  await rig.page.press('Submit application');
  await expect.poll(async () => (await rig.stored()).notes).toMatchObject([{ text: 'empty-page' }]);
});

test('a page of which a program takes everything but itself is asked about once @firefox', async ({
  rig,
}) => {
  const body = pageThat(
    `setTimeout(() => { document.querySelector('main').innerHTML = '<div id="root"></div>' }, 500)`,
  );
  await visitAndRead(rig, lever, { body });
  await rig.page.press('Submit application');
  await expect.poll(() => rig.notice()).toContain('The page stays empty');
  // Longer than anything that could ask a second time.
  await new Promise(done => setTimeout(done, 9_000));
  expect((await rig.stored()).notes).toHaveLength(1);
});

test('what another extension says is no failure of the page @chromium', async ({ rig }) => {
  const script = `const host = document.createElement('div'); document.documentElement.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p role="alert">Autofill failed. Something went wrong.</p>';
    setTimeout(() => place.innerHTML = '<p role="alert">${said}</p>', 500)`;
  await visitAndRead(rig, lever, { body: pageThat(script) });
  await rig.page.press('Submit application');
  await expect.poll(async () => (await rig.stored()).notes).toMatchObject(failure);
});

test('a page that is translated says nothing new, and a note of it says that it was @firefox', async ({
  rig,
}) => {
  await visitAndRead(rig, lever, { body: formPage({ says: `<p role="alert">${said}</p>` }) });
  await rig.page.press('Submit application');
  const noted = async () => (await rig.stored()).notes;
  await expect.poll(noted).toMatchObject(failure);
  await rig.page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr');
    document.querySelector('[role=alert]')!.innerHTML =
      '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Ihre Bewerbung konnte wegen eines Serverfehlers nicht gespeichert werden.</font></font>';
  });
  await new Promise(done => setTimeout(done, 1_500));
  expect(await noted()).toMatchObject(failure);

  await visitAndRead(rig, leverForm(2), { body: formPage({ says: failed }) });
  await rig.page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
  await rig.page.press('Submit application');
  await expect
    .poll(noted)
    .toContainEqual(expect.objectContaining({ environment: expect.objectContaining({ translated: true }) }));
});

test('an empty error of the server is noted with its status, on the page or by the browser', async ({
  rig,
  site,
}) => {
  site.answer(outcome, { status: 500, body: '' });
  await visitAndLook(rig, lever, { body: sending });
  await rig.page.press('Submit application');
  await expect
    .poll(async () => (await rig.stored()).notes)
    .toMatchObject([
      { understanding: { kind: 'system' }, network: [expect.objectContaining({ status: 500 })] },
    ]);
});

test('the words of a page whose connection breaks in its middle are read', async ({ rig, site }) => {
  const receipt =
    '<!doctype html><html lang="en"><title>Thanks</title><main><h1>Thank you for applying</h1><p>We have received your application. Reference A-5521.</p>';
  site.answer(outcome, {
    body: receipt + ' '.repeat(600),
    headers: { 'content-type': 'text/html' },
    breaksOff: true,
  });
  await visitAndRead(rig, lever, { body: sending });
  // A browser that waits for the page to load would wait for ever.
  await rig.page.evaluate(() => void setTimeout(() => document.querySelector('form')!.requestSubmit(), 100));
  await expect
    .poll(async () => (await rig.stored()).notes, 'what is stored')
    .toContainEqual(expect.objectContaining({ understanding: expect.objectContaining({ kind: 'success' }) }));
});

test('a job that is called gone while its server is down is asked about, and nothing else is @firefox', async ({
  rig,
  site,
}) => {
  const gone = 'Diese Stelle ist leider nicht mehr verfügbar.';
  site.answer('https://jobs.lever.co/globex/api', { status: 503 });
  const script = `fetch('/globex/api', { method: 'POST' }).then(() => place.innerHTML = '<div role="alert">${gone}</div>')`;
  await visitAndRead(rig, lever, { body: pageThat(script) });
  await rig.page.press('Submit application');
  const understanding = { kind: 'system', unsure: true, because: 'not-found-in-outage' };
  await expect.poll(async () => (await rig.stored()).notes).toMatchObject([{ text: gone, understanding }]);
});
