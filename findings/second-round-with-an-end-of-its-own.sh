#!/usr/bin/env bash
# Rounds of interviews given as dates of their own (RDATE), and such with an end of their own (RDATE;VALUE=PERIOD), in nine libraries
# and programs.
#
# ical.js 2.2.1, ical-expander 3.2.0, node-ical 0.26.1, ts-ics 2.4.6; recurring-ical-events 2.0.1, vobject 0.9.6.1, sabre/vobject
# 2.1.7, khal 0.10.5 and calcurse 4.7.1 of Debian 12.
#
# Further dates of an event may be points in time or, where one lasts longer, periods (RFC 5545, 3.8.5.2). One would guess that what
# knows repeated events knows both. Of three rounds, two of which are points in time, three of nine have all:
# recurring-ical-events, vobject and khal. ical.js, and ical-expander, which is made of it, have the two and not the first, from which all
# are counted; node-ical, ts-ics, sabre and calcurse have the first alone. With periods nobody has all: ical.js, ical-expander and
# recurring-ical-events end in an error, khal leaves the event out with its first round, and the others, now vobject too, have
# the first and say nothing.
#
# For an applicant: an invitation with three rounds may show one, or none, and nothing says that there are more; the letter it came
# with is to be read to its end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-icalendar=4.0.3-5 python3-recurring-ical-events=2.0.1-1 python3-vobject=0.9.6.1-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring khal=1:0.10.5-1.1 calcurse=4.7.1-1
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 ical-expander@3.2.0 node-ical@0.26.1 ts-ics@2.4.6
export HOME=$folder LC_ALL=C.UTF-8 TZ=UTC

cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import IcalExpander from 'ical-expander';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const text = readFileSync('rounds.ics', 'utf8');
const span = (start, end) => `${new Date(start).toISOString().slice(8, 13).replace('T', ' ')}-${new Date(end).toISOString().slice(11, 13)}`;
const [from, to] = [new Date('2026-11-01'), new Date('2027-01-01')];
const read = {
  'ical.js'() {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
    const iterator = event.iterator();
    const found = [];
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      found.push(span(startDate.toJSDate(), endDate.toJSDate()));
    }
    return found;
  },
  'ical-expander'() {
    const { events, occurrences } = new IcalExpander({ ics: text }).between(from, to);
    return [...events, ...occurrences].map(({ startDate, endDate }) => span(startDate.toJSDate(), endDate.toJSDate()));
  },
  'node-ical'() {
    const event = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
    return nodeIcal.expandRecurringEvent(event, { from, to }).map(({ start, end }) => span(start, end));
  },
  'ts-ics': () => convertIcsCalendar(undefined, text).events.map(({ start, duration }) => span(start.date, start.date.getTime() + duration.hours * 3_600_000)),
};
for (const [name, run] of Object.entries(read)) {
  let said;
  try {
    said = run().join(', ');
  } catch {
    said = 'an error';
  }
  console.log(`${name}: ${said}`);
}
END
cat > read.py <<'END'
import icalendar
import recurring_ical_events
import vobject

with open('rounds.ics', newline='') as file:
    text = file.read()
try:
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between((2026, 11, 1), (2027, 1, 1))
    spans = ((event['DTSTART'].dt, event['DTEND'].dt if 'DTEND' in event else event['DTSTART'].dt + event['DURATION'].dt) for event in found)
    said = ', '.join(f'{start:%d %H}-{end:%H}' for start, end in sorted(spans))
except TypeError:
    said = 'an error'
print('recurring-ical-events:', said)
rounds = vobject.readOne(text).vevent.getrruleset(addRDate=True)
print('vobject:', ', '.join(f'{start:%d %H}' for start in rounds or ()) or 'the first')
END
cat > read.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    $file = getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
    if (is_file($file)) require $file;
});
$calendar = Sabre\VObject\Reader::read(file_get_contents('rounds.ics'));
$calendar->expand(new DateTime('2026-11-01'), new DateTime('2027-01-01'));
$found = [];
foreach ($calendar->VEVENT as $event) $found[] = $event->DTSTART->getDateTime()->format('d H');
echo 'sabre/vobject: ', implode(', ', $found), "\n";
END
php=(php8.2)
[ ! -e "$PHP_EXTENSIONS/mbstring.so" ] || php+=(-d "extension=$PHP_EXTENSIONS/mbstring.so")
cat > khal.conf <<END
[calendars]
[[interviews]]
path = $folder/calendar
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H
longdatetimeformat = %Y-%m-%d %H
[sqlite]
path = $folder/khal.db
END
while IFS='|' read -r title rounds; do
  echo "$title"
  rm -rf calendar khal.db dates
  mkdir calendar dates
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//Globex//Jobs//EN BEGIN:VEVENT UID:1@globex.example DTSTAMP:20261130T090000Z DTSTART:20261201T090000Z DURATION:PT1H "$rounds" SUMMARY:Interview END:VEVENT END:VCALENDAR > rounds.ics
  cp rounds.ics calendar/1.ics
  node read.mjs
  /usr/bin/python3 -W ignore read.py
  "${php[@]}" read.php
  echo "khal: $(khal -c khal.conf list --format '{start-date} {start-time}-{end-time}' --day-format '' 2026-11-30 30d 2> messages | sed -n 's/^2026-12-//p' | paste -sd, | sed 's/,/, /g')"
  calcurse -D dates -i rounds.ics > messages 2>&1
  echo "calcurse: $(sed -n 's#^12/\([0-9]*\)/2026 @ \([0-9]*\):00 -> .* @ \([0-9]*\):00.*#\1 \2-\3#p' dates/apts | paste -sd, | sed 's/,/, /g')"
done > seen <<'END'
points in time|RDATE:20261203T090000Z,20261204T090000Z
periods|RDATE;VALUE=PERIOD:20261208T100000Z/PT2H,20261210T100000Z/20261210T130000Z
END
sed -i 's/ *$//; s/:$/: nothing/' seen
diff - seen <<'END'
points in time
ical.js: 03 09-10, 04 09-10
ical-expander: 03 09-10, 04 09-10
node-ical: 01 09-10
ts-ics: 01 09-10
recurring-ical-events: 01 09-10, 03 09-10, 04 09-10
vobject: 01 09, 03 09, 04 09
sabre/vobject: 01 09
khal: 01 09-10, 03 09-10, 04 09-10
calcurse: 01 09-10
periods
ical.js: an error
ical-expander: an error
node-ical: 01 09-10
ts-ics: 01 09-10
recurring-ical-events: an error
vobject: the first
sabre/vobject: 01 09
khal: nothing
calcurse: 01 09-10
END
echo "As found: nobody of nine has all rounds that have an end of their own."
