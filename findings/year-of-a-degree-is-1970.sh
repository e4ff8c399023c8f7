#!/usr/bin/env bash
# The date of a degree from an application form, checked by three libraries for the server behind it.
#
# joi 18.2.3, yup 1.7.1, fastest-validator 1.19.1.
#
# A checker takes what is a date and refuses the rest, one would guess, and a year alone is one of the two. For joi and
# fastest-validator it is neither: 2019 is valid and is two seconds after midnight on 1 January 1970, as text of nothing
# but digits counts as milliseconds, and so is 20190630, a date in the short form of ISO 8601. joi reads a year as a year
# once "iso" is asked for. yup knows both, and takes a number of seconds for the year 1568 and a nought for the year 2000.
# 31 June is 1 July in all of them, the strict one too. No form complains, and the CV says 1970.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save joi@18.2.3 yup@1.7.1 fastest-validator@1.19.1

cat > try.mjs <<'END'
import FastestValidator from 'fastest-validator';
import joi from 'joi';
import * as yup from 'yup';

const fastest = new FastestValidator().compile({ day: { type: 'date', convert: true } });
const libraries = {
  joi: text => joi.attempt(text, joi.date()),
  'joi, iso': text => joi.attempt(text, joi.date().iso()),
  yup: text => yup.date().validate(text),
  'fastest-validator': text => {
    const form = { day: text };
    if (fastest(form) !== true) throw new Error('refused');
    return form.day;
  },
};
for (const text of ['2019', '20190630', '2019-06-31', '0', '1561852800', '30.06.2019']) {
  console.log(text);
  for (const [name, read] of Object.entries(libraries)) {
    const day = await Promise.resolve(text).then(read).catch(() => undefined);
    console.log(' ', name.padEnd(17), day ? day.toISOString().replace('T00:00:00.000Z', '') : 'refused');
  }
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
2019
  joi               1970-01-01T00:00:02.019Z
  joi, iso          2019-01-01
  yup               2019-01-01
  fastest-validator 1970-01-01T00:00:02.019Z
20190630
  joi               1970-01-01T05:36:30.630Z
  joi, iso          refused
  yup               2019-06-30
  fastest-validator 1970-01-01T05:36:30.630Z
2019-06-31
  joi               2019-07-01
  joi, iso          2019-07-01
  yup               2019-07-01
  fastest-validator 2019-07-01
0
  joi               1970-01-01
  joi, iso          refused
  yup               2000-01-01
  fastest-validator 1970-01-01
1561852800
  joi               1970-01-19T01:50:52.800Z
  joi, iso          refused
  yup               1568-01-02T04:00:00.000Z
  fastest-validator 1970-01-19T01:50:52.800Z
30.06.2019
  joi               refused
  joi, iso          refused
  yup               refused
  fastest-validator refused
END
echo "As found: 2019 is two seconds of 1970 in two of three, 31 June is 1 July in all."
