#!/usr/bin/env bash
# Dates of birth in the calendar of Saudi Arabia (Umm al-Qura), turned into ours by seven libraries that name it.
#
# @tabby_ai/hijri-converter 1.0.5, hijri-converter 1.1.1, @umalqura/core 0.0.7, luxon-hijri 1.0.4, moment-hijri 3.0.0; Intl of
# Node 20 and Intl of PHP 8.2 (Debian 12).
#
# There are several Islamic calendars, and one would guess that libraries which name the same one agree. They do, to three
# months, from 1420 on (April 1999), which is what one tries with the date of today. Before that, where dates of birth are, the
# Intl of Node and PHP begins 484 of 768 months on another day than three of the five libraries, and the other two 216. Somebody
# born on 1 Ramadan 1410 is born on 27 or on 28 March 1990, by the form and by the server behind it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli php8.2-intl
npm install --silent --no-audit --no-fund --no-save @tabby_ai/hijri-converter@1.0.5 hijri-converter@1.1.1 @umalqura/core@0.0.7 luxon-hijri@1.0.4 moment-hijri@3.0.0
export TZ=UTC

cat > try.php <<'END'
<?php
$calendar = IntlCalendar::createInstance('UTC', 'en@calendar=islamic-umalqura');
$days = [];
for ($year = 1356; $year <= 1450; $year++) {
    for ($month = 1; $month <= 12; $month++) {
        $calendar->clear();
        $calendar->set($year, $month - 1, 1);
        $days["$year-$month"] = gmdate('Y-m-d', intdiv((int) $calendar->getTime(), 1000));
    }
}
echo json_encode($days);
END
cat > try.cjs <<'END'
const { readFileSync } = require('node:fs');
const tabby = require('@tabby_ai/hijri-converter');
const umalqura = require('@umalqura/core').default;
const converter = require('hijri-converter');
const luxon = require('luxon-hijri');
const moment = require('moment-hijri');

const two = (number) => `${number}`.padStart(2, '0');
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const parts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const beginsInIntl = {};
for (let time = Date.UTC(1937, 0, 1); time < Date.UTC(2030, 0, 1); time += 864e5) {
  const { year, month, day: date } = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value)]));
  if (date === 1) beginsInIntl[`${year}-${month}`] = new Date(time).toISOString().slice(0, 10);
}
const beginsInPhp = JSON.parse(readFileSync('php.json', 'utf8'));
const begin = {
  'hijri-converter': (year, month) => {
    const { gy, gm, gd } = converter.toGregorian(year, month, 1);
    return `${gy}-${two(gm)}-${two(gd)}`;
  },
  '@tabby_ai/hijri-converter': (year, month) => {
    const made = tabby.hijriToGregorian({ year, month, day: 1 });
    return `${made.year}-${two(made.month)}-${two(made.day)}`;
  },
  '@umalqura/core': (year, month) => day(umalqura(year, month, 1).date),
  'luxon-hijri': (year, month) => day(luxon.toGregorian(year, month, 1)),
  'moment-hijri': (year, month) => moment(`${year}/${month}/1`, 'iYYYY/iM/iD').locale('en').format('YYYY-MM-DD'),
  'Intl of Node': (year, month) => beginsInIntl[`${year}-${month}`],
  'Intl of PHP': (year, month) => beginsInPhp[`${year}-${month}`],
};
for (const [name, run] of Object.entries(begin)) {
  const apart = { early: 0, late: 0 };
  for (let year = 1356; year <= 1450; year += 1) {
    for (let month = 1; month <= 12; month += 1) if (run(year, month) !== begin['@tabby_ai/hijri-converter'](year, month)) apart[year < 1420 ? 'early' : 'late'] += 1;
  }
  console.log(`${name}: months that begin on another day than in @tabby_ai/hijri-converter: ${apart.early} of 768 from 1356 to 1419, ${apart.late} of 372 from 1420 to 1450; Ramadan of 1385 on ${run(1385, 9)}, of 1410 on ${run(1410, 9)}, of 1447 on ${run(1447, 9)}`);
}
END
extensions=()
[ ! -e "$PHP_EXTENSIONS/intl.so" ] || extensions+=(-d "extension=$PHP_EXTENSIONS/intl.so")
php8.2 "${extensions[@]}" try.php > php.json
node try.cjs > seen
diff - seen <<'END'
hijri-converter: months that begin on another day than in @tabby_ai/hijri-converter: 0 of 768 from 1356 to 1419, 2 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-23, of 1410 on 1990-03-27, of 1447 on 2026-02-18
@tabby_ai/hijri-converter: months that begin on another day than in @tabby_ai/hijri-converter: 0 of 768 from 1356 to 1419, 0 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-23, of 1410 on 1990-03-27, of 1447 on 2026-02-18
@umalqura/core: months that begin on another day than in @tabby_ai/hijri-converter: 216 of 768 from 1356 to 1419, 0 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-23, of 1410 on 1990-03-27, of 1447 on 2026-02-18
luxon-hijri: months that begin on another day than in @tabby_ai/hijri-converter: 216 of 768 from 1356 to 1419, 0 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-23, of 1410 on 1990-03-27, of 1447 on 2026-02-18
moment-hijri: months that begin on another day than in @tabby_ai/hijri-converter: 0 of 768 from 1356 to 1419, 1 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-23, of 1410 on 1990-03-27, of 1447 on 2026-02-18
Intl of Node: months that begin on another day than in @tabby_ai/hijri-converter: 484 of 768 from 1356 to 1419, 0 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-24, of 1410 on 1990-03-28, of 1447 on 2026-02-18
Intl of PHP: months that begin on another day than in @tabby_ai/hijri-converter: 484 of 768 from 1356 to 1419, 0 of 372 from 1420 to 1450; Ramadan of 1385 on 1965-12-24, of 1410 on 1990-03-28, of 1447 on 2026-02-18
END
echo "As found: seven libraries of one calendar agree from 1999 on, and are a day apart where dates of birth are."
