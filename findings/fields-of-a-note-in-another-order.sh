#!/usr/bin/env bash
# What an extension finds in its storage again, in Chromium and in Firefox.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1.
#
# One would guess that a plain record comes back as it was put there, that the room it takes is that of its JSON, as the
# documentation says, and that a listener for changes hears of changes. Chromium sorts the fields of every record by name. A
# wage that is NaN is not stored there, and the old one stays. Each "<" takes six bytes in two of its areas, so that 2,000
# of them, saved with pieces of a page, are too much for an entry of storage.sync, which takes 8,000 other letters. Firefox
# keeps order and NaN, counts "<" once, and tells its listeners of a change when the same value is put there again.
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
  "permissions": ["storage"],
  "default_locale": "en",
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "content_scripts": [{ "matches": ["http://127.0.0.1/*"], "js": ["content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "notes@example.org" } }
}
END
cat > extension/_locales/en/messages.json <<'END'
{}
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
  const { local, sync, session } = api.storage;
  await local.set({ note: { employer: 'Globex', closes: 'December', address: 'Bonn' } });
  seen['order of the fields'] = Object.keys((await local.get('note')).note).join(', ');
  await local.set({ wage: 45000 });
  await local.set({ wage: Number.NaN });
  seen['45000, then NaN'] = String((await local.get('wage')).wage);
  const changes = [];
  api.storage.onChanged.addListener(change => changes.push(...Object.keys(change)));
  await local.set({ state: 'sent' });
  await local.set({ state: 'sent' });
  await new Promise(resolve => setTimeout(resolve, 500));
  seen['changes told of the same value put twice'] = changes.filter(key => key === 'state').length;
  for (const [name, sign] of Object.entries({ a: 'a', 'less than': '<' })) {
    const used = [];
    for (const [area, store] of Object.entries({ local, sync, session })) {
      await store.set({ text: '' });
      const before = await store.getBytesInUse('text');
      await store.set({ text: sign.repeat(100) });
      used.push(`${area} ${(await store.getBytesInUse('text')) - before}`);
    }
    seen[`bytes for 100 times "${name}"`] = used.join(', ');
  }
  for (const [count, sign] of [[8000, 'a'], [2000, '<']]) {
    seen[`${count} times "${sign}" in storage.sync`] = await sync.set({ page: sign.repeat(count) }).then(() => 'stored', () => 'refused');
  }
  return seen;
};
api.runtime.onMessage.addListener((question, sender, answer) => {
  see().then(seen => answer(JSON.stringify(seen)), problem => answer(JSON.stringify({ problem: `${problem}` })));
  return true;
});
END

cat > try.mjs <<'END'
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
order of the fields: Chromium address, closes, employer | Firefox employer, closes, address
45000, then NaN: Chromium 45000 | Firefox NaN
changes told of the same value put twice: Chromium 1 | Firefox 2
bytes for 100 times "a": Chromium local 100, sync 100, session 104 | Firefox local 104, sync 100, session 104
bytes for 100 times "less than": Chromium local 600, sync 600, session 104 | Firefox local 104, sync 100, session 104
8000 times "a" in storage.sync: Chromium stored | Firefox stored
2000 times "<" in storage.sync: Chromium refused | Firefox stored
END
echo "As found: Chromium sorts the fields of a note, keeps the old wage, and counts a sign six times."
