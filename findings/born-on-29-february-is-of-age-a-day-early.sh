#!/usr/bin/env bash
# How old an applicant is who was born on 29 February, on the last day of a February eighteen years later, by fourteen ways.
#
# dayjs 1.11.23, moment 2.31.0, date-fns 4.4.0, luxon 3.7.2, @js-temporal/polyfill 0.5.1, @duckdb/node-api 1.5.6;
# python3-dateutil 2.8.2, DateTime 1.59 and Date::Calc 6.4 of Perl, PHP 8.2 and dateutils 0.4.10 of Debian 12.
#
# One would guess that an age in years is the same everywhere, and that what is called a difference in years is an age. On 28
# February 2026 somebody born on 29 February 2008 is 18 in eight of fourteen ways and 17 in six: dayjs, moment and luxon take
# the application that date-fns and Temporal refuse, and DuckDB has both, by the name of the function. Two count the turns of
# the year, date_diff of DuckDB and Delta_YMD of Date::Calc, whose months are negative then: for them somebody born on the last
# day of 2008 is 18 on the first of 2026, 364 days before the birthday.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-dateutil=2.8.2-2 libdatetime-perl=2:1.59-1 libdate-calc-perl=6.4-2 php8.2-cli dateutils=0.4.10-1
npm install --silent --no-audit --no-fund --no-save dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0 luxon@3.7.2 @js-temporal/polyfill@0.5.1 @duckdb/node-api@1.5.6-r.1
export TZ=UTC

cat > days <<'END'
2008-02-29 2026-02-28
2008-02-29 2026-03-01
2008-12-31 2026-01-01
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { Temporal } from '@js-temporal/polyfill';
import { differenceInYears } from 'date-fns';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';

const duck = await (await DuckDBInstance.create()).connect();
const ask = async (query) => Number((await (await duck.run(query)).getRows())[0][0]);
const age = {
  dayjs: (born, day) => dayjs(day).diff(born, 'year'),
  moment: (born, day) => moment(day).diff(born, 'years'),
  'date-fns': (born, day) => differenceInYears(day, born),
  luxon: (born, day) => Math.floor(DateTime.fromISO(day).diff(DateTime.fromISO(born), 'years').years),
  Temporal: (born, day) => Temporal.PlainDate.from(born).until(day, { largestUnit: 'years' }).years,
  'age of DuckDB': (born, day) => ask(`select date_part('year', age(timestamp '${day}', timestamp '${born}'))`),
  'date_diff of DuckDB': (born, day) => ask(`select date_diff('year', date '${born}', date '${day}')`),
  'date_sub of DuckDB': (born, day) => ask(`select date_sub('year', date '${born}', date '${day}')`),
};
for (const line of readFileSync('days', 'utf8').trim().split('\n')) {
  for (const [name, run] of Object.entries(age)) console.log(`${line}\t${name}\t${await run(...line.split(' '))}`);
}
END
cat > try.py <<'END'
from datetime import date

from dateutil.relativedelta import relativedelta

for line in open('days'):
    born, day = map(date.fromisoformat, line.split())
    print(line.strip(), 'dateutil', relativedelta(day, born).years, sep='\t')
END
cat > try.pl <<'END'
use Date::Calc qw(Delta_YMD N_Delta_YMD);
use DateTime;
open my $file, '<', 'days';
while (my $line = <$file>) {
  chomp $line;
  my ($born, $day) = map { [split /-/] } split ' ', $line;
  my ($first, $last) = map { DateTime->new(year => $_->[0], month => $_->[1], day => $_->[2]) } $born, $day;
  print "$line\tDateTime of Perl\t", $last->subtract_datetime($first)->years, "\n";
  print "$line\tDelta_YMD of Date::Calc\t", (Delta_YMD(@$born, @$day))[0], "\n";
  print "$line\tN_Delta_YMD of Date::Calc\t", (N_Delta_YMD(@$born, @$day))[0], "\n";
}
END
cat > try.php <<'END'
<?php
foreach (file('days', FILE_IGNORE_NEW_LINES) as $line) {
    [$born, $day] = array_map(fn ($date) => new DateTime($date), explode(' ', $line));
    echo "$line\tPHP\t", $born->diff($day)->y, "\n";
}
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    days, library, years = line.rstrip('\n').split('\t')
    said.setdefault(days, {}).setdefault(years, []).append(library)
for days, years in said.items():
    print(f"born {days.split()[0]}, on {days.split()[1]}: " + '; '.join(f"{age} ({', '.join(names)})" for age, names in sorted(years.items())))
END
{
  node try.mjs
  /usr/bin/python3 try.py
  perl try.pl
  php8.2 try.php
  while read -r born day; do printf '%s %s\tdateutils\t%s\n' "$born" "$day" "$(dateutils.ddiff "$born" "$day" -f %Y)"; done < days
} | /usr/bin/python3 group.py > seen
diff - seen <<'END'
born 2008-02-29, on 2026-02-28: 17 (date-fns, Temporal, age of DuckDB, DateTime of Perl, PHP, dateutils); 18 (dayjs, moment, luxon, date_diff of DuckDB, date_sub of DuckDB, dateutil, Delta_YMD of Date::Calc, N_Delta_YMD of Date::Calc)
born 2008-02-29, on 2026-03-01: 18 (dayjs, moment, date-fns, luxon, Temporal, age of DuckDB, date_diff of DuckDB, date_sub of DuckDB, dateutil, DateTime of Perl, Delta_YMD of Date::Calc, N_Delta_YMD of Date::Calc, PHP, dateutils)
born 2008-12-31, on 2026-01-01: 17 (dayjs, moment, date-fns, luxon, Temporal, age of DuckDB, date_sub of DuckDB, dateutil, DateTime of Perl, N_Delta_YMD of Date::Calc, PHP, dateutils); 18 (date_diff of DuckDB, Delta_YMD of Date::Calc)
END
echo "As found: somebody born on 29 February is 18 on 28 February in eight of fourteen ways, and 17 in six."
