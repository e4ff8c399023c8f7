#!/usr/bin/env bash
# Four weekly rounds of interviews, moved from nine to two o'clock as of the second.
#
# ical.js 2.2.1, ical-expander 3.2.0, node-ical 0.27.2; python3-recurring-ical-events 2.0.1, php-sabre-vobject 2.1.7, khal
# 0.10.5 and calcurse 4.7.1 of Debian 12.
#
# "This and all following" is RANGE=THISANDFUTURE beside the RECURRENCE-ID (RFC 5545, 3.2.13, where it is the only value left).
# One would guess that what expands rounds, and knows a single one that was moved, moves the following, too. Three of seven do.
# Three move the second alone, and the third and fourth are at nine; calcurse moves none and has the second twice. All that
# read the file without a word.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-icalendar=4.0.3-5 python3-recurring-ical-events=2.0.1-1 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring calcurse=4.7.1-1 khal=1:0.10.5-1.1
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 ical-expander@3.2.0 node-ical@0.27.2
export TZ=UTC LC_ALL=C.UTF-8 HOME=$folder

sed 's/$/\r/' > rounds.ics <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Globex//Interviews//EN
BEGIN:VEVENT
UID:rounds@globex.example
DTSTAMP:20261101T090000Z
DTSTART:20261201T090000Z
DTEND:20261201T100000Z
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:Interview
END:VEVENT
BEGIN:VEVENT
UID:rounds@globex.example
DTSTAMP:20261102T090000Z
SEQUENCE:1
RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T090000Z
DTSTART:20261208T140000Z
DTEND:20261208T150000Z
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import IcalExpander from 'ical-expander';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const text = readFileSync('rounds.ics', 'utf8');
const say = (name, dates) => console.log(`${name}: ${dates.sort().map((date) => date.slice(5, 16).replace('T', ' ')).join(', ')}`);
const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
const [rounds, moved] = events;
rounds.relateException(moved);
const dates = [];
const following = rounds.iterator();
for (let date = following.next(); date; date = following.next()) dates.push(rounds.getOccurrenceDetails(date).startDate.toString());
say('ical.js', dates);
const expanded = new IcalExpander({ ics: text }).all();
say('ical-expander', [...expanded.events, ...expanded.occurrences].map(({ startDate }) => startDate.toString()));
const [event] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
say('node-ical', nodeIcal.expandRecurringEvent(event, { from: new Date('2026-11-30'), to: new Date('2026-12-31') }).map(({ start }) => start.toISOString()));
END
cat > try.py <<'END'
import icalendar
import recurring_ical_events

with open('rounds.ics', 'rb') as file:
    rounds = recurring_ical_events.of(icalendar.Calendar.from_ical(file.read())).between((2026, 11, 30), (2026, 12, 31))
print('recurring-ical-events:', ', '.join(sorted(f"{event['DTSTART'].dt:%m-%d %H:%M}" for event in rounds)))
END
cat > try.php <<'END'
<?php
spl_autoload_register(fn ($name) => require getenv('PHP_LIBRARIES') . '/' . str_replace('\\', '/', $name) . '.php');
$all = Sabre\VObject\Reader::read(file_get_contents('rounds.ics'));
$all->expand(new DateTime('2026-11-30'), new DateTime('2026-12-31'));
$dates = [];
foreach ($all->VEVENT as $event) {
    $dates[] = $event->DTSTART->getDateTime()->format('m-d H:i');
}
sort($dates);
echo 'sabre/vobject: ', implode(', ', $dates), "\n";
END
cat > khal.conf <<END
[calendars]
[[jobs]]
path = $folder/jobs
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %m-%d
longdateformat = %Y-%m-%d
datetimeformat = %m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $folder/khal.db
END
mkdir jobs diary
{
  node try.mjs
  /usr/bin/python3 -W ignore try.py
  php8.2 try.php
  /usr/bin/python3 root/usr/bin/khal -c khal.conf import --batch rounds.ics > messages 2>&1
  echo "khal: $(/usr/bin/python3 root/usr/bin/khal -c khal.conf list --format '{start}' --day-format '' 2026-11-30 31d | sed '/^$/d' | sort | paste -sd, | sed 's/,/, /g')"
  calcurse -D diary -C diary -i rounds.ics > messages
  echo "calcurse: $(calcurse -D diary -C diary -Q --from 11/30/2026 --days 31 | paste -sd ' ')"
} > seen
diff - seen <<'END'
ical.js: 12-01 09:00, 12-08 14:00, 12-15 14:00, 12-22 14:00
ical-expander: 12-01 09:00, 12-08 14:00, 12-15 14:00, 12-22 14:00
node-ical: 12-01 09:00, 12-08 14:00, 12-15 09:00, 12-22 09:00
recurring-ical-events: 12-01 09:00, 12-08 14:00, 12-15 09:00, 12-22 09:00
sabre/vobject: 12-01 09:00, 12-08 14:00, 12-15 09:00, 12-22 09:00
khal: 12-01 09:00, 12-08 14:00, 12-15 14:00, 12-22 14:00
calcurse: 12/01/26:  - 09:00 -> 10:00 	Interview  12/08/26:  - 09:00 -> 10:00 	Interview  - 14:00 -> 15:00 	Interview  12/15/26:  - 09:00 -> 10:00 	Interview  12/22/26:  - 09:00 -> 10:00 	Interview
END
echo "As found: the rounds after a moved one stay at nine in four of seven."
