#!/usr/bin/env bash
# When a daily reminder of a crontab comes on the days on which the clock changes, by seven libraries that say when it is next.
#
# croner 11.0.1, cron-parser 5.10.6, cron 4.4.0, cron-schedule 6.0.0, @breejs/later 4.2.0; croniter 1.3.5 and APScheduler 3.9.1 of
# Debian 12.
#
# In Cairo the clock went from midnight to one on 25 April 2025, so that this day has no midnight; in Berlin 02:30 is left out on
# 29 March 2026 and comes twice on 25 October. One would guess that a daily reminder comes once a day. In Cairo two of
# seven have none on that day, and five at one. In Berlin one has none in March; two ring at three and four at half past three. In
# October one rings twice. croniter rings once that day and at 03:30 on the next, when the clock has not changed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-croniter=1.3.5-3 python3-apscheduler=3.9.1-2
npm install --silent --no-audit --no-fund --no-save croner@11.0.1 cron-parser@5.10.6 cron@4.4.0 luxon@3.7.2 cron-schedule@6.0.0 @breejs/later@4.2.0

cat > cases.json <<'END'
[
  ["0 0 * * *", "Africa/Cairo", "2025-04-23T12:00:00+02:00"],
  ["30 2 * * *", "Europe/Berlin", "2026-03-27T12:00:00+01:00"],
  ["30 2 * * *", "Europe/Berlin", "2026-10-23T12:00:00+02:00"]
]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Cron } from 'croner';
import { CronTime } from 'cron';
import { CronExpressionParser } from 'cron-parser';
import { parseCronExpression } from 'cron-schedule';
import { DateTime } from 'luxon';

const later = createRequire(import.meta.url)('@breejs/later');
later.date.localTime();
for (const [number, [cron, zone, start]] of JSON.parse(readFileSync('cases.json', 'utf8')).entries()) {
  process.env.TZ = zone;
  const ways = {
    croner: from => new Cron(cron, { timezone: zone }).nextRun(from),
    'cron-parser': from => CronExpressionParser.parse(cron, { tz: zone, currentDate: from }).next().toDate(),
    cron: from => new CronTime(cron, zone).getNextDateFrom(DateTime.fromJSDate(from, { zone }), zone).toJSDate(),
    'cron-schedule': from => parseCronExpression(cron).getNextDate(from),
    '@breejs/later': from => later.schedule(later.parse.cron(cron)).next(2, from).find(time => time > from),
  };
  for (const [name, next] of Object.entries(ways)) {
    const times = [];
    for (let from = new Date(start); times.length < 4; times.push(from)) from = next(from);
    console.log(`${number}\t${times.map(time => DateTime.fromJSDate(time, { zone }).toFormat('MM-dd HH:mm')).join(', ')}\t${name}`);
  }
}
END
cat > try.py <<'END'
import datetime
import json
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from croniter import croniter

for number, (cron, zone, start) in enumerate(json.load(open('cases.json'))):
    local = ZoneInfo(zone)
    start = datetime.datetime.fromisoformat(start).astimezone(local)

    def say(name, times):
        # What is told is a moment, which is shown as the clock of the place shows it.
        moments = [time.astimezone(datetime.timezone.utc).astimezone(local) for time in times]
        print(number, ', '.join(f'{time:%m-%d %H:%M}' for time in moments), name, sep='\t')

    asked = croniter(cron, start)
    say('croniter', [asked.get_next(datetime.datetime) for _ in range(4)])
    trigger = CronTrigger.from_crontab(cron, timezone=zone)
    times = []
    while len(times) < 4:
        times.append(trigger.get_next_fire_time(times[-1] if times else None, times[-1] if times else start))
    say('APScheduler', times)
END
{ node --no-warnings try.mjs; /usr/bin/python3 -W ignore try.py; } > told
number=0
for what in 'midnight in Cairo, 25 April 2025' '02:30 in Berlin, 29 March 2026' '02:30 in Berlin, 25 October 2026'; do
  echo "$what"
  grep "^$number" told | cut -f2 | sort -u | while read -r times; do
    echo "  $times: $(grep -F "$number	$times	" told | cut -f3 | sort -f | paste -sd, | sed 's/,/, /g')"
  done
  number=$((number + 1))
done > seen
diff - seen <<'END'
midnight in Cairo, 25 April 2025
  04-24 00:00, 04-25 01:00, 04-26 00:00, 04-27 00:00: cron, cron-parser, cron-schedule, croner, croniter
  04-24 00:00, 04-26 00:00, 04-27 00:00, 04-28 00:00: @breejs/later, APScheduler
02:30 in Berlin, 29 March 2026
  03-28 02:30, 03-29 03:00, 03-30 02:30, 03-31 02:30: cron, croner
  03-28 02:30, 03-29 03:30, 03-30 02:30, 03-31 02:30: APScheduler, cron-parser, cron-schedule, croniter
  03-28 02:30, 03-30 02:30, 03-31 02:30, 04-01 02:30: @breejs/later
02:30 in Berlin, 25 October 2026
  10-24 02:30, 10-25 02:30, 10-25 02:30, 10-26 02:30: @breejs/later
  10-24 02:30, 10-25 02:30, 10-26 02:30, 10-27 02:30: APScheduler, cron, cron-parser, cron-schedule, croner
  10-24 02:30, 10-25 02:30, 10-26 03:30, 10-27 02:30: croniter
END
echo "As found: a daily reminder is left out in two of seven where there is no midnight, and comes an hour late on the day after in one."
