#!/usr/bin/env bash
# Which day is in a field for a date, and which time in one for a time, when it is typed in another order than the browser's.
#
# Chromium 156 and Firefox ESR 153 of Debian, puppeteer-core 24.43.1; both browsers in American English, the page in German.
#
# One would guess that the field of a German page takes the day first, or that a day typed in another order is refused. Both
# browsers go by their own language, and a number that cannot be a month goes on into the next part: 31122026 is 11 March of
# the year 2202 in one and of 22026 in the other, and valid, and 2026-12-01 is 2 February in the year 6120 or 61201. One digit
# and a slash go to the next part in neither as one thinks: 1/2/2026 is 20 December of the year 26 in Chromium. A time of 24
# hours, 2130 or 21:30, is read by Firefox and is none in Chromium, where 21:30p is 13 minutes past two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
source "$here/lib/browsers.sh"
take_browsers

cat > try.mjs <<'END_OF_FILE'
import { inEach } from './browsers.mjs';

const typed = {
  date: ['12312026', '31122026', '13012026', '02312026', '1.12.2026', '1/2/2026', '2026-12-01', '010226'],
  time: ['0930a', '0930', '2130', '21:30p'],
  'datetime-local': ['120120260930p', '12012026\t0930p'],
};
await inEach(
  (question, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="de"><title>Stelle</title><input type="${question.url.slice(1)}">`);
  },
  async ({ browser, base }) => {
    const seen = {};
    const page = await browser.newPage();
    for (const [type, texts] of Object.entries(typed)) {
      for (const text of texts) {
        await page.goto(`${base}/${type}`);
        await page.focus('input');
        for (const sign of text) await page.keyboard.press(sign === '\t' ? 'Tab' : sign);
        seen[`${type} ${text.replace('\t', ' Tab ')}`] = await page.$eval('input', ({ value, validity }) => validity.badInput ? 'bad input' : value);
      }
    }
    return seen;
  },
);
END_OF_FILE

node try.mjs | tee seen
diff - seen <<'END_OF_LINES'
date 12312026: Chromium 2026-12-31 | Firefox 2026-12-31
date 31122026: Chromium 22026-03-11 | Firefox 2202-03-11
date 13012026: Chromium 2026-12-01 | Firefox 2026-12-01
date 02312026: Chromium bad input | Firefox bad input
date 1.12.2026: Chromium 0026-11-22 | Firefox bad input
date 1/2/2026: Chromium 0026-12-20 | Firefox bad input
date 2026-12-01: Chromium 61201-02-02 | Firefox 6120-02-02
date 010226: Chromium 0026-01-02 | Firefox bad input
time 0930a: Chromium 09:30 | Firefox 09:30
time 0930: Chromium bad input | Firefox 09:30
time 2130: Chromium bad input | Firefox 21:30
time 21:30p: Chromium 14:13 | Firefox 21:30
datetime-local 120120260930p: Chromium bad input | Firefox 2026-12-01T21:30
datetime-local 12012026 Tab 0930p: Chromium 2026-12-01T21:30 | Firefox bad input
END_OF_LINES
echo "As found: a day typed first becomes another day in the year 2202 or 22026, and is valid."
