#!/usr/bin/env bash
# Whether an extension finds an open tab by the address that the tab itself tells, in Chromium and in Firefox.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1.
#
# One would guess that tabs.query({ url: tab.url }) gives that tab, or throws. Neither browser finds a tab by an address with a
# fragment, such as "#apply", nor does Firefox by one with a port, and neither says why: the answer is an empty list. What
# finds each tab in both is its address without port and fragment, which matches every port. The port "*" is a way in Chromium
# and none in Firefox. A filter of webRequest with a port is taken by both without a word, and hears of the request in one.
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
  "permissions": ["tabs", "webRequest"],
  "host_permissions": ["http://127.0.0.1/*"],
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "notes@example.org" } }
}
END_OF_FILE
cat > extension/background.js <<'END_OF_FILE'
const api = globalThis.browser ?? chrome;
const heard = [];
const tell = work => work.then(value => value, problem => `throws ${problem.message}`);
const questions = {
  address: async path => (await api.tabs.query({})).map(({ url }) => url).find(url => url.includes(path)),
  find: url => tell(api.tabs.query({ url }).then(tabs => `${tabs.length} found`)),
  listen: async url => {
    try {
      api.webRequest.onCompleted.addListener(({ url }) => { heard.push(url); }, { urls: [url] });
      return 'listens';
    } catch (problem) {
      return `throws ${problem.message}`;
    }
  },
  heard: async path => (heard.some(url => url.includes(path)) ? 'heard' : 'not heard'),
};
api.runtime.onMessage.addListener(([name, about], sender, answer) => {
  questions[name](about).then(seen => answer(JSON.stringify(seen)));
  return true;
});
END_OF_FILE

cat > try.mjs <<'END_OF_FILE'
import { inEach } from './browsers.mjs';

await inEach(
  (question, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Job</title>'),
  async ({ browser, base, ask }) => {
    const seen = {};
    const page = await browser.newPage();
    for (const path of ['/jobs/1', '/jobs/2?from=board', '/jobs/3#apply']) {
      await page.goto(base + path);
      const address = await ask(['address', path]);
      seen[`its own address, ${path}`] = await ask(['find', address]);
      seen[`without the port, ${path}`] = await ask(['find', address.replace(/:\d+/, '')]);
      seen[`any port, ${path}`] = await ask(['find', address.replace(/:\d+/, ':*')]);
      seen[`without the fragment, ${path}`] = await ask(['find', address.replace(/#.*/, '')]);
      seen[`without both, ${path}`] = await ask(['find', address.replace(/:\d+/, '').replace(/#.*/, '')]);
    }
    seen['filter of webRequest with a port'] = await ask(['listen', `${base}/jobs/*`]);
    await page.goto(`${base}/jobs/4`);
    await new Promise(resolve => setTimeout(resolve, 1000));
    seen['request at that port'] = await ask(['heard', '/jobs/4']);
    return seen;
  },
);
END_OF_FILE

node try.mjs | tee seen
diff - seen <<'END_OF_LINES'
its own address, /jobs/1: Chromium 1 found | Firefox 0 found
without the port, /jobs/1: Chromium 1 found | Firefox 1 found
any port, /jobs/1: Chromium 1 found | Firefox 0 found
without the fragment, /jobs/1: Chromium 1 found | Firefox 0 found
without both, /jobs/1: Chromium 1 found | Firefox 1 found
its own address, /jobs/2?from=board: Chromium 1 found | Firefox 0 found
without the port, /jobs/2?from=board: Chromium 1 found | Firefox 1 found
any port, /jobs/2?from=board: Chromium 1 found | Firefox 0 found
without the fragment, /jobs/2?from=board: Chromium 1 found | Firefox 0 found
without both, /jobs/2?from=board: Chromium 1 found | Firefox 1 found
its own address, /jobs/3#apply: Chromium 0 found | Firefox 0 found
without the port, /jobs/3#apply: Chromium 0 found | Firefox 0 found
any port, /jobs/3#apply: Chromium 0 found | Firefox 0 found
without the fragment, /jobs/3#apply: Chromium 1 found | Firefox 0 found
without both, /jobs/3#apply: Chromium 1 found | Firefox 1 found
filter of webRequest with a port: Chromium listens | Firefox listens
request at that port: Chromium heard | Firefox not heard
END_OF_LINES
echo "As found: a tab is not found by its own address where that has a fragment, in Firefox also where it has a port."
