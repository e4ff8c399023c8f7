#!/usr/bin/env bash
# What an extension hears of a page that opens, of a download and of an answer without a page, in Chromium and in Firefox.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1.
#
# One would guess that webNavigation.onErrorOccurred tells of navigations that failed, and webRequest.onErrorOccurred of
# requests without an answer. Firefox says of each ordinary page behind a link or a form that its navigation failed, and then
# that it was begun and completed; the same number is told of a form that was answered with 204, "saved, no page", and nothing
# after it. The request of that form is aborted in Firefox and completed in Chromium. A download is a completed page in
# Firefox, though the page before stays, and a failed navigation in Chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
source "$here/lib/browsers.sh"
take_browsers

cat > extension/manifest.json <<'END_OF_FILE'
{
  "manifest_version": 3,
  "name": "Notes",
  "version": "1.0",
  "permissions": ["webNavigation", "webRequest"],
  "host_permissions": ["http://127.0.0.1/*"],
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "notes@example.org" } }
}
END_OF_FILE
cat > extension/background.js <<'END_OF_FILE'
const api = globalThis.browser ?? chrome;
const heard = [];
for (const name of ['onCommitted', 'onCompleted', 'onErrorOccurred']) {
  api.webNavigation[name].addListener(({ url, error, frameId }) => {
    if (frameId === 0) heard.push({ url, part: 'navigation', text: [name, error].filter(Boolean).join(' ') });
  });
}
for (const name of ['onCompleted', 'onErrorOccurred']) {
  api.webRequest[name].addListener(
    ({ url, statusCode, error }) => heard.push({ url, part: 'request', text: `${name} ${error ?? statusCode}` }),
    { urls: ['http://127.0.0.1/*'], types: ['main_frame'] },
  );
}
api.runtime.onMessage.addListener((path, sender, answer) => {
  const told = part => heard.filter(event => event.part === part && event.url.startsWith('http') && event.url.endsWith(path)).map(({ text }) => text).join(', ') || 'nothing';
  answer(JSON.stringify({ navigation: told('navigation'), request: told('request') }));
});
END_OF_FILE

cat > try.mjs <<'END_OF_FILE'
import { inEach } from './browsers.mjs';

const answers = {
  '/saved': [204],
  '/reset': [205],
  '/cv.docx': [200, { 'content-type': 'application/octet-stream' }],
};
const page = '<!doctype html><title>Job</title><form method="post"><button>Send</button></form><a>Job</a>';
await inEach(
  (question, answer) => {
    const [status, head] = answers[question.url] ?? [200, { 'content-type': 'text/html' }];
    answer.writeHead(status, head);
    answer.end(head === undefined ? undefined : page);
  },
  async ({ browser, base, ask }) => {
    const seen = {};
    const look = async (what, path, act) => {
      const tab = await browser.newPage();
      await tab.goto(`${base}/start?${path.slice(1)}`);
      await tab.evaluate(act, path);
      await new Promise(resolve => setTimeout(resolve, 1500));
      const told = await ask(path);
      seen[`${what}, navigation`] = told.navigation;
      seen[`${what}, request`] = told.request;
      await tab.close();
    };
    const follow = path => setTimeout(() => { document.querySelector('a').href = path; document.querySelector('a').click(); }, 0);
    const post = path => setTimeout(() => { document.querySelector('form').action = path; document.querySelector('button').click(); }, 0);
    await look('link to a page', '/job', follow);
    await look('form', '/sent', post);
    await look('link to a file', '/cv.docx', follow);
    await look('form that is answered with 204', '/saved', post);
    await look('form that is answered with 205', '/reset', post);
    return seen;
  },
);
END_OF_FILE

node try.mjs | tee seen
diff - seen <<'END_OF_LINES'
link to a page, navigation: Chromium onCommitted, onCompleted | Firefox onErrorOccurred Error code 2152398850, onCommitted, onCompleted
link to a page, request: Chromium onCompleted 200 | Firefox onCompleted 200
form, navigation: Chromium onCommitted, onCompleted | Firefox onErrorOccurred Error code 2152398850, onCommitted, onCompleted
form, request: Chromium onCompleted 200 | Firefox onCompleted 200
link to a file, navigation: Chromium onErrorOccurred net::ERR_ABORTED | Firefox onCompleted
link to a file, request: Chromium onCompleted 200 | Firefox onCompleted 200
form that is answered with 204, navigation: Chromium onErrorOccurred net::ERR_ABORTED | Firefox onErrorOccurred Error code 2152398850
form that is answered with 204, request: Chromium onCompleted 204 | Firefox onErrorOccurred NS_BINDING_ABORTED
form that is answered with 205, navigation: Chromium onErrorOccurred net::ERR_ABORTED | Firefox onErrorOccurred Error code 2152398850
form that is answered with 205, request: Chromium onCompleted 205 | Firefox onErrorOccurred NS_BINDING_ABORTED
END_OF_LINES
echo "As found: in Firefox an ordinary page is told as failed first, a download as a completed page, and an answer of 204 as none."
