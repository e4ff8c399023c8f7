#!/usr/bin/env bash
# What number is found where a page prints the hours under it.
#
# cheerio 1.2.0 and libphonenumber-js 1.13.16.
#
# One would guess that a line break, a cell or an entry of a list ends a number. text() puts nothing between elements,
# as the DOM does, and the finder takes as many figures as a German number may have: the hours, the postal code or the
# next entry become part of it, and it is reported as found; a blank in between does not help, brackets do. An American
# number has a fixed length, so there the number is not found at all. Neither is an error of one of the two alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save cheerio@1.2.0 libphonenumber-js@1.13.16

cat > try.mjs <<'END'
import { load } from 'cheerio';
import { findPhoneNumbersInText } from 'libphonenumber-js';

for (const [country, html] of [
  ['DE', '<p>Tel. 030 901820<br>8-17 Uhr</p>'],
  ['DE', '<table><tr><td>030 901820</td><td>10117 Berlin</td></tr></table>'],
  ['DE', '<ul><li>Tel. 030 901820</li><li>2 Personen</li></ul>'],
  ['DE', '<p>Tel. 030 901820 <br>8-17 Uhr</p>'],
  ['DE', '<p>Tel. 030 901820 (8-17 Uhr)</p>'],
  ['US', '<ul><li>Call 202-456-1111</li><li>24 hours</li></ul>'],
]) {
  const text = load(html).text();
  const found = findPhoneNumbersInText(text, country).map(({ number }) => number.number);
  console.log(`${JSON.stringify(text)}: ${found.join(' ') || 'none'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
"Tel. 030 9018208-17 Uhr": +4930901820817
"030 90182010117 Berlin": +493090182010117
"Tel. 030 9018202 Personen": +49309018202
"Tel. 030 901820 8-17 Uhr": +4930901820817
"Tel. 030 901820 (8-17 Uhr)": +4930901820
"Call 202-456-111124 hours": none
END
echo "As found: the number takes the figures under it along, or is not found."
