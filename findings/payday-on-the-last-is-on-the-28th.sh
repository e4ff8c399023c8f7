#!/usr/bin/env bash
# Pay comes every month from 31 January 2026 on: the first six days by eight programs that make series of days.
#
# PostgreSQL 18 (@electric-sql/pglite 0.5.17), DuckDB (@duckdb/node-api 1.5.6-r.1), luxon 3.7.2, moment-range 4.0.2 with moment
# 2.31.0; pandas 1.5.3, DatePeriod of PHP 8.2, Carbon 2.65.0 and dateutils 0.4.10 of Debian 12.
#
# All eight are given the first day, the step of a month and the end of June. A day that a month lacks must become another, so
# one would guess 28 February, and 31 March again, as what adds months to the first day has it. Three have that. In both databases
# and in pandas the step is added to the day before: February's 28th stays, and pay comes on 28 March and 28 June. In the two of PHP
# there is no day in February, and the 3rd in every month from March on. PostgreSQL itself has 31 March for the
# 31st of January and two months.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli php-nesbot-carbon=2.65.0-1+deb12u1 python3-pandas=1.5.3+dfsg-2 libblas3 liblapack3 dateutils=0.4.10-1
export LD_LIBRARY_PATH="$LD_LIBRARY_PATH:$PWD/root/usr/lib/x86_64-linux-gnu/blas:$PWD/root/usr/lib/x86_64-linux-gnu/lapack"
npm install --silent --no-audit --no-fund --no-save @electric-sql/pglite@0.5.17 @duckdb/node-api@1.5.6-r.1 luxon@3.7.2 moment@2.31.0 moment-range@4.0.2
export TZ=UTC

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { Interval } from 'luxon';

const take = createRequire(import.meta.url);
const moment = take('moment-range').extendMoment(take('moment'));
const postgres = new PGlite();
const duck = await (await DuckDBInstance.create()).connect();
const series = "from generate_series(timestamp '2026-01-31', timestamp '2026-06-30', interval '1 month') days (day)";
const say = (name, days) => console.log(`${days.join(' ')}: ${name}`);
const list = `select string_agg(strftime(day, '%m-%d'), ' ' order by day) ${series}`;
say('DuckDB', [(await duck.runAndReadAll(list)).getRowsJson()[0][0]]);
say('PostgreSQL', (await postgres.query(`select to_char(day, 'MM-DD') as day ${series}`)).rows.map(({ day }) => day));
say('luxon', Interval.fromISO('2026-01-31/2026-07-01').splitBy({ months: 1 }).map(({ start }) => start.toFormat('MM-dd')));
say('moment-range', [...moment.range('2026-01-31', '2026-06-30').by('month')].map(day => day.format('MM-DD')));
console.log((await postgres.query("select to_char(date '2026-01-31' + interval '2 months', 'MM-DD') || ': PostgreSQL, the first day and two months' as day")).rows[0].day);
process.exit();
END
cat > try.php <<'END'
<?php
require 'Carbon/autoload.php';
$days = fn ($period) => implode(' ', array_map(fn ($day) => $day->format('m-d'), iterator_to_array($period, false)));
echo $days(new DatePeriod(new DateTime('2026-01-31'), new DateInterval('P1M'), new DateTime('2026-07-01'))), ": DatePeriod\n";
echo $days(Carbon\CarbonPeriod::create('2026-01-31', '1 month', '2026-06-30')), ": Carbon\n";
END
cat > try.py <<'END'
import pandas

print(' '.join(f'{day:%m-%d}' for day in pandas.date_range('2026-01-31', '2026-06-30', freq=pandas.DateOffset(months=1))) + ': pandas')
END
{
  node try.mjs
  php8.2 -d include_path="$PHP_LIBRARIES" try.php
  /usr/bin/python3 -W ignore try.py
  echo "$(dateutils.dseq 2026-01-31 1mo 2026-06-30 | cut -c6- | paste -sd' '): dateutils"
} | sort > seen
diff - seen <<'END'
01-31 02-28 03-28 04-28 05-28 06-28: DuckDB
01-31 02-28 03-28 04-28 05-28 06-28: PostgreSQL
01-31 02-28 03-28 04-28 05-28 06-28: pandas
01-31 02-28 03-31 04-30 05-31 06-30: dateutils
01-31 02-28 03-31 04-30 05-31 06-30: luxon
01-31 02-28 03-31 04-30 05-31 06-30: moment-range
01-31 03-03 04-03 05-03 06-03: Carbon
01-31 03-03 04-03 05-03 06-03: DatePeriod
03-31: PostgreSQL, the first day and two months
END
echo "As found: pay of the 31st comes on the 28th for good in three of eight, on the 3rd in two."
