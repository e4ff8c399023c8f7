#!/usr/bin/env bash
# A wage in a text of an extension, in Chromium and in Firefox.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1.
#
# "$1" to "$9" stand for what a program puts in, here the letters a to i, "$$" for a dollar. One would guess that "$50,000"
# stays or is refused, in both browsers alike. Chromium puts the fifth value in the place of "$5" and leaves "0,000";
# Firefox takes "$50" for the fiftieth, which is empty, and leaves ",000"; "$10" is the first value and a 0 in one, the tenth in
# the other. A dollar before a blank stays in Firefox; in Chromium it goes and takes the blank along. And a name between
# two dollars that nobody defined is an empty place in Firefox, while Chromium does not load the extension at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for browser in chromium firefox-esr; do
  command -v "$browser" > /dev/null || apt-get install -y -qq --no-install-recommends "$browser" > /dev/null
done
case "$(chromium --version 2> /dev/null) $(firefox-esr --version)" in
  "Chromium 156."*"Firefox 153."*) ;;
  *) echo "other versions of the browsers" >&2; exit 1 ;;
esac
npm install --silent --no-audit --no-fund --no-save puppeteer-core@24.43.1

mkdir -p extension/_locales/en
cat > extension/manifest.json <<'END'
{
  "manifest_version": 3,
  "name": "Notes",
  "version": "1.0",
  "default_locale": "en",
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "notes@example.org" } }
}
END
cat > extension/_locales/en/messages.json <<'END'
{
  "wage": { "message": "From $50,000 a year" },
  "tenth": { "message": "$1 and $10" },
  "dollar": { "message": "Pay in US$ or CA$ a week" },
  "two": { "message": "Costs $$5 or $$$1" }
}
END
cat > extension/content.js <<'END'
(globalThis.browser ?? chrome).runtime.sendMessage('what is seen?').then(seen => {
  document.documentElement.dataset.seen = seen;
});
END
cat > extension/background.js <<'END'
const api = globalThis.browser ?? chrome;
const see = async () => {
  const seen = {};
  for (const name of ['wage', 'tenth', 'dollar', 'two']) {
    seen[name] = api.i18n.getMessage(name, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  }
  return seen;
};
api.runtime.onMessage.addListener((question, sender, answer) => {
  see().then(seen => answer(JSON.stringify(seen)), problem => answer(JSON.stringify({ problem: `${problem}` })));
  return true;
});
END

cat > try.mjs <<'END'
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((question, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Job</title>'));
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browsers = {
  Chromium: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'], pipe: true, enableExtensions: true },
  Firefox: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' },
};
const all = {};
for (const [name, options] of Object.entries(browsers)) {
  const browser = await puppeteer.launch(options);
  try {
    await browser.installExtension(`${process.cwd()}/extension`);
    await new Promise(resolve => setTimeout(resolve, 2000));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.documentElement.dataset.seen, { timeout: 30_000 });
    const seen = JSON.parse(await page.evaluate(() => document.documentElement.dataset.seen));
    cpSync('extension', 'undefined', { recursive: true });
    writeFileSync('undefined/manifest.json', readFileSync('extension/manifest.json', 'utf8').replace('notes@', 'other@'));
    writeFileSync('undefined/_locales/en/messages.json', '{ "greeting": { "message": "Dear $person$" } }');
    seen['name that nobody defined'] = await browser.installExtension(`${process.cwd()}/undefined`).then(() => 'loads', () => 'does not load');
    for (const [what, value] of Object.entries(seen)) (all[what] ??= []).push(`${name} ${value}`);
  } finally {
    await browser.close();
  }
}
server.close();
for (const [what, values] of Object.entries(all)) console.log(`${what}: ${values.join(' | ')}`);
END

node try.mjs > seen
diff - seen <<'END'
wage: Chromium From e0,000 a year | Firefox From ,000 a year
tenth: Chromium a and a0 | Firefox a and 
dollar: Chromium Pay in USor CAa week | Firefox Pay in US$ or CA$ a week
two: Chromium Costs $5 or $$1 | Firefox Costs $5 or $$1
name that nobody defined: Chromium does not load | Firefox loads
END
echo "As found: a wage in dollars loses other digits in each browser, and a name that is not defined keeps Chromium from loading."
