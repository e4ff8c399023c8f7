#!/usr/bin/env bash
# What of a wage that somebody types is in a field for numbers, in Chromium and in Firefox.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1; both browsers in English, the page in English or German.
#
# One would guess that such a field holds the number that was typed, or says that it is none. Chromium throws away each key
# that it does not want and calls what is left valid: "45,5" is 455, "45.000,50" is 45.0005, "45k" is 45. The language of the
# page changes nothing there. Firefox leaves what was typed and says "badInput", but reads in the language of the page: the
# "45,000" of somebody who writes English is 45 in a German page, and valid, and "45.000" is 45 in the German page of both.
# Arabic digits are 45 in one, and in the other an empty field that is valid, too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
source "$here/lib/browsers.sh"
take_browsers

cat > try.mjs <<'END_OF_FILE'
import { inEach } from './browsers.mjs';

const typed = ['45.000', '45,000', '45,5', '45 000', '45.000,50', '45,000.50', '45k', '+45', '45-50', '٤٥', '４５'];
await inEach(
  (question, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="${question.url.slice(1)}"><title>Job</title><input type="number" step="any">`);
  },
  async ({ browser, base }) => {
    const seen = {};
    const page = await browser.newPage();
    for (const language of ['en', 'de']) {
      for (const wage of typed) {
        await page.goto(`${base}/${language}`);
        await page.focus('input');
        for (const sign of wage) await (/[ -~]/.test(sign) ? page.keyboard.press(sign) : page.keyboard.sendCharacter(sign));
        seen[`${wage} in ${language}`] = await page.$eval('input', ({ value, valueAsNumber, validity }) => {
          if (!validity.valid) return validity.badInput ? 'bad input' : 'invalid';
          return value === '' ? 'empty and valid' : String(valueAsNumber);
        });
      }
    }
    return seen;
  },
);
END_OF_FILE

node try.mjs | tee seen
diff - seen <<'END_OF_LINES'
45.000 in en: Chromium 45 | Firefox 45
45,000 in en: Chromium 45000 | Firefox bad input
45,5 in en: Chromium 455 | Firefox bad input
45 000 in en: Chromium 45000 | Firefox bad input
45.000,50 in en: Chromium 45.0005 | Firefox bad input
45,000.50 in en: Chromium 45000.5 | Firefox bad input
45k in en: Chromium 45 | Firefox bad input
+45 in en: Chromium 45 | Firefox bad input
45-50 in en: Chromium bad input | Firefox bad input
٤٥ in en: Chromium empty and valid | Firefox 45
４５ in en: Chromium 45 | Firefox 45
45.000 in de: Chromium 45 | Firefox 45
45,000 in de: Chromium 45000 | Firefox 45
45,5 in de: Chromium 455 | Firefox 45.5
45 000 in de: Chromium 45000 | Firefox bad input
45.000,50 in de: Chromium 45.0005 | Firefox bad input
45,000.50 in de: Chromium 45000.5 | Firefox bad input
45k in de: Chromium 45 | Firefox bad input
+45 in de: Chromium 45 | Firefox bad input
45-50 in de: Chromium bad input | Firefox bad input
٤٥ in de: Chromium empty and valid | Firefox 45
４５ in de: Chromium 45 | Firefox 45
END_OF_LINES
echo "As found: Chromium makes 455 of 45,5, and Firefox 45 of 45,000 in a German page; both say that it is valid."
