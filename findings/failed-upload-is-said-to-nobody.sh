#!/usr/bin/env bash
# "Your CV could not be uploaded." as a short message (toast) of an error, as fourteen libraries show it when nothing is set.
#
# toastify-js 1.12.0, notyf 3.10.0, sweetalert2 11.26.25, izitoast 1.4.0, toastr 2.1.4, alertifyjs 1.14.0, noty 3.1.4,
# awesome-notifications 3.1.3, notiflix 3.2.8, notie 4.3.1, simple-notify 1.0.6, @pnotify/core 5.2.0, uikit 3.25.29, materialize-css
# 1.0.0; Chromium 156, Firefox 153 of Debian 12.
#
# One would guess that a library made for messages marks them as such (role=alert, aria-live: WCAG 2.1, 4.1.3), for it is one
# attribute, and that an error stays longer than a greeting. Seven of fourteen mark nothing: whoever has the page read aloud hears
# nothing of the failure. Twelve take the error away by themselves within thirteen seconds, all seven of these among
# them. Only sweetalert2 and noty leave it there until somebody closes it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/browsers.sh"
take_browsers
mkdir messages
npm install --silent --no-audit --no-fund --no-save --prefix messages jquery@3.7.1 toastify-js@1.12.0 notyf@3.10.0 sweetalert2@11.26.25 izitoast@1.4.0 toastr@2.1.4 alertifyjs@1.14.0 noty@3.1.4 awesome-notifications@3.1.3 notiflix@3.2.8 notie@4.3.1 simple-notify@1.0.6 @pnotify/core@5.2.0 uikit@3.25.29 materialize-css@1.0.0

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { inEach } from './browsers.mjs';

const text = 'Your CV could not be uploaded.';
const libraries = {
  'toastify-js': ['Toastify({ text }).showToast()', 'src/toastify.css', 'src/toastify.js'],
  notyf: ['new Notyf().error(text)', 'notyf.min.css', 'notyf.min.js'],
  sweetalert2: ["Swal.fire({ toast: true, icon: 'error', title: text })", 'dist/sweetalert2.min.css', 'dist/sweetalert2.js'],
  izitoast: ['iziToast.error({ message: text })', 'dist/css/iziToast.min.css', 'dist/js/iziToast.min.js'],
  toastr: ['toastr.error(text)', 'build/toastr.min.css', '../jquery/dist/jquery.min.js', 'build/toastr.min.js'],
  alertifyjs: ['alertify.error(text)', 'build/css/alertify.min.css', 'build/alertify.min.js'],
  noty: ["new Noty({ type: 'error', text }).show()", 'lib/noty.css', 'lib/noty.min.js'],
  'awesome-notifications': ['new AWN().alert(text)', 'dist/style.css', 'dist/index.var.js'],
  notiflix: ['Notiflix.Notify.failure(text)', 'dist/notiflix-3.2.8.min.css', 'dist/notiflix-3.2.8.min.js'],
  notie: ["notie.alert({ type: 'error', text })", 'dist/notie.min.css', 'dist/notie.min.js'],
  'simple-notify': ["new Notify({ status: 'error', text })", 'dist/simple-notify.css', 'dist/simple-notify.min.js'],
  '@pnotify/core': ['PNotify.error({ text })', 'dist/PNotify.css', 'dist/PNotify.js'],
  uikit: ["UIkit.notification(text, { status: 'danger' })", 'dist/css/uikit.min.css', 'dist/js/uikit.min.js'],
  'materialize-css': ['M.toast({ html: text })', 'dist/css/materialize.min.css', 'dist/js/materialize.min.js'],
};
function pages({ url }, answer) {
  const name = decodeURIComponent(url.slice(1));
  answer.setHeader('content-type', 'text/html; charset=utf-8');
  if (name === 'all') return answer.end(`<!doctype html><title>Job</title>${Object.keys(libraries).map(title => `<iframe title="${title}" src="/${encodeURIComponent(title)}" width="380" height="140"></iframe>`).join('')}`);
  if (!libraries[name]) return answer.writeHead(404).end();
  const [call, ...files] = libraries[name];
  const parts = files.map(file => [file, readFileSync(`messages/node_modules/${name}/${file}`, 'utf8')]);
  const head = parts.map(([file, part]) => (file.endsWith('.css') ? `<style>${part}</style>` : `<script>${part.replaceAll('</script', '<\\/script')}</script>`));
  answer.end(`<!doctype html><title>Job</title><body><p>Nurse</p>${head.join('')}<script>onshow = text => ${call}</script></body>`);
}
const show = text => {
  for (const { contentWindow } of document.querySelectorAll('iframe')) contentWindow.onshow(text);
};
const look = text => [...document.querySelectorAll('iframe')].map(({ title, contentDocument }) => {
  const walk = contentDocument.createTreeWalker(contentDocument.body, NodeFilter.SHOW_TEXT);
  let shown;
  while (walk.nextNode()) {
    const { parentElement } = walk.currentNode;
    if (walk.currentNode.data.includes(text) && parentElement.getBoundingClientRect().width > 20 && parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) shown = parentElement;
  }
  // notyf says its messages in a region of its own.
  const said = [...contentDocument.querySelectorAll('[aria-live], [role=alert], [role=status]')].some(({ textContent }) => textContent.includes(text));
  return [title, Boolean(shown), said];
});
const wait = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));
await inEach(pages, async ({ browser, base }) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 900 });
  await page.goto(`${base}/all`);
  await page.evaluate(show, text);
  await wait(1);
  const first = await page.evaluate(look, text);
  await wait(12);
  const last = await page.evaluate(look, text);
  return Object.fromEntries(first.map(([title, shown, said], place) => [title, `${shown ? 'shows it' : 'does not show it'}, ${said ? 'marked' : 'not marked'}, ${last[place][1] ? 'stays' : 'gone in the end'}`]));
});
END

node try.mjs > seen
diff - seen <<'END'
toastify-js: Chromium shows it, marked, gone in the end | Firefox shows it, marked, gone in the end
notyf: Chromium shows it, marked, gone in the end | Firefox shows it, marked, gone in the end
sweetalert2: Chromium shows it, marked, stays | Firefox shows it, marked, stays
izitoast: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
toastr: Chromium shows it, marked, gone in the end | Firefox shows it, marked, gone in the end
alertifyjs: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
noty: Chromium shows it, marked, stays | Firefox shows it, marked, stays
awesome-notifications: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
notiflix: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
notie: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
simple-notify: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
@pnotify/core: Chromium shows it, marked, gone in the end | Firefox shows it, marked, gone in the end
uikit: Chromium shows it, marked, gone in the end | Firefox shows it, marked, gone in the end
materialize-css: Chromium shows it, not marked, gone in the end | Firefox shows it, not marked, gone in the end
END
echo "As found: seven of fourteen do not mark a failure for who hears the page, twelve take it away within thirteen seconds."
