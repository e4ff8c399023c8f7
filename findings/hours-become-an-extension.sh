#!/usr/bin/env bash
# What the text search of libphonenumber-js makes of opening hours behind a telephone number.
#
# libphonenumber-js 1.13.16, the full metadata.
#
# A comma before digits is a dialling pause on telephones, and the library reads it so in running text too. One would
# guess that 'ext' appears only where the text says extension. But in 'Call …, 24 hours a day' the extension is 24,
# seven days a week is extension 7, nine o'clock is extension 9, and a semicolon does the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save libphonenumber-js@1.13.16

cat > try.mjs <<'END'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';

for (const text of [
  'Call +1 212-555-0148, 24 hours a day',
  'Call +1 212-555-0148, 7 days a week',
  'Tel. +49 30 23125 148, 9 Uhr bis 17 Uhr',
  '+1 212-555-0148; 5 people answer',
  '+1 212-555-0148, option 2',
]) {
  const [found] = findPhoneNumbersInText(text);
  console.log(text.padEnd(40), found.number.number, 'ext', found.number.ext ?? '-');
}
END

node try.mjs > seen
diff - seen <<'END'
Call +1 212-555-0148, 24 hours a day     +12125550148 ext 24
Call +1 212-555-0148, 7 days a week      +12125550148 ext 7
Tel. +49 30 23125 148, 9 Uhr bis 17 Uhr  +493023125148 ext 9
+1 212-555-0148; 5 people answer         +12125550148 ext 5
+1 212-555-0148, option 2                +12125550148 ext -
END
echo "As found: hours, days and people behind a comma or semicolon become extensions."
