#!/usr/bin/env bash
# Working days counted from a Saturday and a Sunday, by nine libraries.
#
# date-fns 4.4.0, moment-business-days 1.2.0, dayjs-business-days 1.0.4, luxon-business-days 3.0.1, moment-business 3.0.1;
# php8.2 8.2.36, dateutils 0.4.10, python3-workalendar 17.0.0 and libdate-manip-perl 6.91 of Debian 12.
#
# "Within ten working days", says an employer on a Saturday. One would guess that libraries count them alike, and that none
# knows holidays before it is told of a country. From a Friday all nine do. From a Saturday, Date::Manip first goes on to
# Monday and then counts, so that one working day after Saturday is Tuesday, and ten are a Monday; but one before is Friday,
# as for all. No day at all from a Saturday is Monday for Date::Manip and PHP, Saturday for the others. And
# luxon-business-days keeps the holidays of the United States if told nothing: ten days back from 6 December it steps
# over Thanksgiving, while 24 December is a day to work.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli=8.2.36-1~deb12u1 dateutils=0.4.10-1 python3-workalendar=17.0.0-1 libdate-manip-perl=6.91-1
npm install --silent --no-audit --no-fund --no-save date-fns@4.4.0 moment@2.31.0 moment-business-days@1.2.0 moment-business@3.0.1 dayjs@1.11.23 dayjs-business-days@1.0.4 luxon-business-days@3.0.1
export TZ=UTC LC_ALL=C.UTF-8

cat > try.cjs <<'JS'
const { addBusinessDays, format } = require('date-fns');
const moment = require('moment');
const business = require('moment-business');
const momentDays = require('moment-business-days');
const dayjs = require('dayjs');
const { DateTime } = require('luxon-business-days');

const dayjsDays = require('dayjs-business-days');
dayjs.extend(dayjsDays.default ?? dayjsDays);
const libraries = {
  'date-fns': (day, days) => format(addBusinessDays(new Date(`${day}T00:00`), days), 'yyyy-MM-dd'),
  'moment-business-days': (day, days) => momentDays(day).businessAdd(days).format('YYYY-MM-DD'),
  'moment-business': (day, days) => business.addWeekDays(moment(day), days).format('YYYY-MM-DD'),
  'dayjs-business-days': (day, days) => dayjs(day).businessDaysAdd(days).format('YYYY-MM-DD'),
  'luxon-business-days': (day, days) => DateTime.fromISO(day).plusBusiness({ days }).toISODate(),
};
for (const [name, add] of Object.entries(libraries)) {
  for (const question of process.argv.slice(2)) {
    const [day, days] = question.split(' ');
    console.log(`${question}|${name}|${add(day, Number(days))}`);
  }
}
JS
cat > try.py <<'PY'
import sys
from datetime import date

from workalendar.core import Calendar, WesternMixin


class Weekdays(WesternMixin, Calendar):
    FIXED_HOLIDAYS = ()


for question in sys.argv[1:]:
    day, days = question.split(' ')
    print(f'{question}|workalendar|{Weekdays().add_working_days(date.fromisoformat(day), int(days))}')
PY
cat > try.pl <<'PL'
use Date::Manip;
for my $question (@ARGV) {
  my ($day, $days) = split ' ', $question;
  print "$question|Date::Manip|", UnixDate(DateCalc($day, "$days business days"), '%Y-%m-%d'), "\n";
}
PL
cat > try.php <<'PHP'
<?php
foreach (array_slice($argv, 1) as $question) {
    echo "$question|PHP|", date('Y-m-d', strtotime("$question weekdays")), "\n";
}
PHP
questions=('2026-12-04 +1' '2026-12-05 +1' '2026-12-05 +10' '2026-12-05 +0' '2026-12-05 -1' '2026-12-06 -10' '2026-12-23 +1')
{
  node try.cjs "${questions[@]}"
  php8.2 try.php "${questions[@]}"
  /usr/bin/python3 -W ignore try.py "${questions[@]}"
  perl try.pl "${questions[@]}"
  for question in "${questions[@]}"; do
    echo "$question|dateutils|$(dateutils.dadd "${question% *}" -- "${question#* }b")"
  done
} > answers
# Who says the same stands in one line.
for question in "${questions[@]}"; do
  grep -F "$question|" answers | cut -d'|' -f3 | sort -u | while read -r day; do
    echo "$(date -d "${question% *}" +%a) $question: $(date -d "$day" '+%a %F') $(grep -F "$question|" answers | grep "|$day\$" | cut -d'|' -f2 | paste -sd, | sed 's/,/, /g')"
  done
done > seen
diff - seen <<'END'
Fri 2026-12-04 +1: Mon 2026-12-07 date-fns, moment-business-days, moment-business, dayjs-business-days, luxon-business-days, PHP, workalendar, Date::Manip, dateutils
Sat 2026-12-05 +1: Mon 2026-12-07 date-fns, moment-business-days, moment-business, dayjs-business-days, luxon-business-days, PHP, workalendar, dateutils
Sat 2026-12-05 +1: Tue 2026-12-08 Date::Manip
Sat 2026-12-05 +10: Fri 2026-12-18 date-fns, moment-business-days, moment-business, dayjs-business-days, luxon-business-days, PHP, workalendar, dateutils
Sat 2026-12-05 +10: Mon 2026-12-21 Date::Manip
Sat 2026-12-05 +0: Sat 2026-12-05 date-fns, moment-business-days, moment-business, dayjs-business-days, luxon-business-days, workalendar, dateutils
Sat 2026-12-05 +0: Mon 2026-12-07 PHP, Date::Manip
Sat 2026-12-05 -1: Fri 2026-12-04 date-fns, moment-business-days, moment-business, dayjs-business-days, luxon-business-days, PHP, workalendar, Date::Manip, dateutils
Sun 2026-12-06 -10: Fri 2026-11-20 luxon-business-days
Sun 2026-12-06 -10: Mon 2026-11-23 date-fns, moment-business-days, moment-business, dayjs-business-days, PHP, workalendar, Date::Manip, dateutils
Wed 2026-12-23 +1: Thu 2026-12-24 date-fns, moment-business-days, moment-business, dayjs-business-days, luxon-business-days, PHP, workalendar, Date::Manip, dateutils
END
echo "As found: the working day after a Saturday is a Tuesday for one of nine."
