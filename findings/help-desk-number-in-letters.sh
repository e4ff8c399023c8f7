#!/usr/bin/env bash
# Numbers of help desks that are written with letters, read by three libraries for telephone numbers.
#
# libphonenumber-js 1.13.16, google-libphonenumber 3.2.47, awesome-phonenumber 7.8.0.
#
# libphonenumber-js is a smaller rewrite of Google's library, and one would guess that it reads a number in letters as that
# does, or finds that it is none. It cuts the number at the first letter and gives an object all the same, with "+11800" for
# 1-800-FLOWERS, so that a page which dials what was parsed dials something else; only isValid() tells. Where a word follows a
# whole number it is the other way round: "JOBS" behind it is four digits more for the two others, and no number any more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save libphonenumber-js@1.13.16 google-libphonenumber@3.2.47 awesome-phonenumber@7.8.0

cat > try.mjs <<'END'
import { parsePhoneNumber as awesome } from 'awesome-phonenumber';
import google from 'google-libphonenumber';
import parse from 'libphonenumber-js/max';

const util = google.PhoneNumberUtil.getInstance();
for (const [text, country] of [['1-800-FLOWERS', 'US'], ['0800 BEWERBEN', 'DE'], ['1300 JOBNOW', 'AU'], ['1-212-555-0142 JOBS', 'US'], ['030 123456 HR', 'DE'], ['0800 123 JOBS', 'DE']]) {
  const js = parse(text, country);
  const number = util.parse(text, country);
  const other = awesome(text, { regionCode: country });
  console.log(`${text}: libphonenumber-js ${js ? `${js.number} ${js.isValid()}` : 'none'}, google ${util.format(number, google.PhoneNumberFormat.E164)} ${util.isValidNumber(number)}, awesome ${other.number?.e164 ?? 'none'} ${other.valid}`);
}
END

node try.mjs > seen
diff - seen <<'END'
1-800-FLOWERS: libphonenumber-js +11800 false, google +18003569377 true, awesome +18003569377 true
0800 BEWERBEN: libphonenumber-js +490800 false, google +4980023937236 true, awesome +4980023937236 true
1300 JOBNOW: libphonenumber-js +611300 false, google +611300562669 true, awesome +611300562669 true
1-212-555-0142 JOBS: libphonenumber-js +12125550142 true, google +121255501425627 false, awesome +121255501425627 false
030 123456 HR: libphonenumber-js +4930123456 true, google +4930123456 true, awesome +4930123456 true
0800 123 JOBS: libphonenumber-js +49800123 false, google +498001235627 true, awesome +498001235627 true
END
echo "As found: a number in letters is cut at the first letter by one of three."
