#!/usr/bin/env bash
# Dates of birth in the calendar of Iran, turned into ours by seven libraries.
#
# persian-date 1.1.0, jalaali-js 2.0.1, date-fns-jalali 4.4.0-0, moment-jalaali 0.10.5; Intl of Node 20; python3-convertdate
# 2.4.0 and jcal 0.4.1 of Debian 12.
#
# The year of Iran begins with spring, and libraries calculate when that is. One would guess that they agree for the people who
# look for work today, and that a program which knows the day both ways has the same. Five of seven agree for 86 years.
# persian-date begins 1342 a day late, so that whoever was born in that year (1963) was born a day later. jdate of Debian begins
# 1342 two days late, and has 21 March 1963 for its first day all the same when it is asked the other way; of 1320 to 1346 it
# has about half the years wrong, and 1404 (2025) begins a day early both ways.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-convertdate=2.4.0-1 jcal=0.4.1-2.1
npm install --silent --no-audit --no-fund --no-save persian-date@1.1.0 jalaali-js@2.0.1 date-fns-jalali@4.4.0-0 moment-jalaali@0.10.5
export TZ=UTC

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { newDate } from 'date-fns-jalali';
import * as jalaali from 'jalaali-js';

const require = createRequire(import.meta.url);
const moment = require('moment-jalaali');
const PersianDate = require('persian-date');
const two = (number) => `${number}`.padStart(2, '0');
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const parts = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const inIntl = {};
for (let time = Date.UTC(1920, 0, 1); time < Date.UTC(2060, 0, 1); time += 864e5) {
  const { year, month, day: date } = Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value)]));
  if (month === 1 && date === 1) inIntl[year] = new Date(time).toISOString().slice(0, 10);
}
const begin = {
  'persian-date': (year) => day(new PersianDate([year, 1, 1]).toDate()),
  'jalaali-js': (year) => {
    const { gy, gm, gd } = jalaali.toGregorian(year, 1, 1);
    return `${gy}-${two(gm)}-${two(gd)}`;
  },
  'date-fns-jalali': (year) => day(newDate(year, 0, 1)),
  'moment-jalaali': (year) => moment(`${year}/1/1`, 'jYYYY/jM/jD').format('YYYY-MM-DD'),
  'Intl of Node': (year) => inIntl[year],
};
for (const [name, run] of Object.entries(begin)) for (let year = 1320; year <= 1405; year += 1) console.log(`${year}\t${name}\t${run(year)}`);
END
cat > try.py <<'END'
import subprocess

from convertdate import persian

for year in range(1320, 1406):
    print(year, 'convertdate', '%d-%02d-%02d' % persian.to_gregorian(year, 1, 1), sep='\t')
    print(year, 'jdate', subprocess.run(['jdate', '-g', f'{year}/01/01', '+%G-%m-%d'], capture_output=True, text=True).stdout.strip(), sep='\t')
END
cat > group.py <<'END'
import sys
from collections import Counter

said = {}
for line in sys.stdin:
    year, library, date = line.rstrip('\n').split('\t')
    said.setdefault(year, {})[library] = date
most = {year: Counter(dates.values()).most_common(1)[0][0] for year, dates in said.items()}
for library in said['1342']:
    other = [year for year in sorted(said) if said[year][library] != most[year]]
    print(f"{library}: 1342 begins on {said['1342'][library]}, 1404 on {said['1404'][library]}; {len(other)} of {len(said)} years begin otherwise than in most{' (the last: ' + ', '.join(other[-3:]) + ')' if other else ''}")
END
{
  { node try.mjs; /usr/bin/python3 try.py; } | grep -v 'time zone\|unexpected results' | /usr/bin/python3 group.py
  echo "jdate, of 21 March 1963 and of 2025: $(jdate -j 1963/03/21 +%Y-%m-%d), $(jdate -j 2025/03/21 +%Y-%m-%d)"
} > seen
diff - seen <<'END'
persian-date: 1342 begins on 1963-03-22, 1404 on 2025-03-21; 1 of 86 years begin otherwise than in most (the last: 1342)
jalaali-js: 1342 begins on 1963-03-21, 1404 on 2025-03-21; 0 of 86 years begin otherwise than in most
date-fns-jalali: 1342 begins on 1963-03-21, 1404 on 2025-03-21; 0 of 86 years begin otherwise than in most
moment-jalaali: 1342 begins on 1963-03-21, 1404 on 2025-03-21; 0 of 86 years begin otherwise than in most
Intl of Node: 1342 begins on 1963-03-21, 1404 on 2025-03-21; 0 of 86 years begin otherwise than in most
convertdate: 1342 begins on 1963-03-21, 1404 on 2025-03-21; 0 of 86 years begin otherwise than in most
jdate: 1342 begins on 1963-03-23, 1404 on 2025-03-20; 15 of 86 years begin otherwise than in most (the last: 1345, 1346, 1404)
jdate, of 21 March 1963 and of 2025: 1342-01-01, 1404-01-02
END
echo "As found: of seven calendars of Iran one begins 1342 a day late, one two days late in one direction alone."
