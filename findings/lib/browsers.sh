# For the scripts about browsers, which source it in their temporary folder.

# Takes Chromium 156 and Firefox ESR 153 of Debian and puppeteer-core 24.43.1, says the versions, and writes two files. browsers.mjs has
# inEach(pages, look): it answers at 127.0.0.1 by pages(question, answer), starts one browser after the other with the folder
# "extension" where there is one, asks look({ name, browser, base, ask }) for what is seen, and prints a line for each thing
# seen. extension/content.js passes on what ask(question) asks the background, which answers in JSON. Fails when the
# browsers are other versions, or one does not start.
take_browsers() {
for browser in chromium firefox-esr; do
  command -v "$browser" > /dev/null || apt-get install -y -qq --no-install-recommends "$browser" > /dev/null
done
case "$(chromium --version 2> /dev/null) $(firefox-esr --version)" in
  "Chromium 156."*"Firefox 153."*) ;;
  *) echo "other versions of the browsers" >&2; exit 1 ;;
esac
echo "$(chromium --version 2> /dev/null), $(firefox-esr --version)"
npm install --silent --no-audit --no-fund --no-save --prefix . puppeteer-core@24.43.1
# What is downloaded, and what a browser keeps, goes with the folder; times and numbers are those of one language and zone.
export HOME="$PWD" LANG=en_US.UTF-8 LANGUAGE=en_US TZ=Europe/Berlin
unset LC_ALL

mkdir extension
cat > extension/content.js <<'END_OF_FILE'
const { dataset } = document.documentElement;
addEventListener('ask', () => {
  (globalThis.browser ?? chrome).runtime.sendMessage(JSON.parse(dataset.question)).then(seen => {
    dataset.seen = seen;
    dispatchEvent(new Event('seen'));
  });
});
END_OF_FILE

cat > browsers.mjs <<'END_OF_FILE'
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const browsers = {
  Chromium: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--lang=en-US'], pipe: true, enableExtensions: true },
  Firefox: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' },
};

async function asker(browser, base) {
  await browser.installExtension(`${process.cwd()}/extension`);
  await new Promise(resolve => setTimeout(resolve, 2000));
  const page = await browser.newPage();
  await page.goto(`${base}/ask`);
  return async question => JSON.parse(await page.evaluate(text => new Promise(resolve => {
    const { dataset } = document.documentElement;
    addEventListener('seen', () => resolve(dataset.seen), { once: true });
    dataset.question = text;
    dispatchEvent(new Event('ask'));
  }), JSON.stringify(question)));
}

export async function inEach(pages, look) {
  const server = createServer(pages);
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const all = {};
  for (const [name, options] of Object.entries(browsers)) {
    const browser = await puppeteer.launch(options);
    try {
      const ask = existsSync('extension/manifest.json') ? await asker(browser, base) : undefined;
      const seen = await look({ name, browser, base, ask });
      for (const [what, value] of Object.entries(seen)) (all[what] ??= []).push(`${name} ${value}`);
    } finally {
      await browser.close();
    }
  }
  server.closeAllConnections();
  server.close();
  for (const [what, values] of Object.entries(all)) console.log(`${what}: ${values.join(' | ')}`);
}
END_OF_FILE
}
