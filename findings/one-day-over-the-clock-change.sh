#!/usr/bin/env bash
# An event of one day, and one of 24 hours, over the night in which summer time ends.
#
# ical.js 2.2.1, node-ical 0.26.1; libical 3.0.16 and python3-recurring-ical-events 2.0.1 of Debian 12.
#
# The standard has two durations for the two things: P1D is a day by the calendar, PT24H are 24 hours by the clock (RFC 5545,
# 3.3.6). One would guess that readers which know the rules of a zone keep them apart. Each does one for both: ical.js and
# libical make a day of the 24 hours, so that the deadline of an online test is an hour late; node-ical makes 24 hours of
# the day, so that "until the same hour tomorrow" is an hour early; and the Python one says ten o'clock with the offset of the
# day before, an hour of the wall and a moment that do not belong together. No reader has both right.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gir1.2-ical-3.0=3.0.16-1+b1 python3-gi=3.42.2-3+b1 python3-recurring-ical-events=2.0.1-1
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 node-ical@0.26.1

for duration in P1D PT24H; do
  cat > "$duration.ics" <<CALENDAR
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//globex//jobs//EN
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19700101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@globex.example
DTSTAMP:20260701T000000Z
DTSTART;TZID=Europe/Berlin:20261024T100000
DURATION:$duration
SUMMARY:Online test
END:VEVENT
END:VCALENDAR
CALENDAR
  sed -i 's/$/\r/' "$duration.ics"
done

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const say = (duration, name, date) => console.log(duration, name, `ends ${date.toISOString().slice(5, 16)} UTC`);
for (const duration of ['P1D', 'PT24H']) {
  const text = readFileSync(`${duration}.ics`, 'utf8');
  say(duration, 'ical.js', new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).endDate.toJSDate());
  say(duration, 'node-ical', Object.values(nodeIcal.sync.parseICS(text)).find((item) => item.type === 'VEVENT').end);
}
END
cat > try.py <<'END'
from datetime import datetime, timezone

import gi
import icalendar
import recurring_ical_events

gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib


def say(duration, name, date):
    print(duration, name, f'ends {date.astimezone(timezone.utc):%m-%dT%H:%M} UTC', *([] if date.tzinfo == timezone.utc else [date.isoformat()]))


for duration in ['P1D', 'PT24H']:
    with open(f'{duration}.ics', newline='') as file:
        text = file.read()
    calendar = ICalGLib.Component.new_from_string(text)
    end = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT).get_dtend()
    say(duration, 'libical', datetime.fromtimestamp(end.as_timet_with_zone(end.get_timezone()), timezone.utc))
    [event] = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between((2026, 10, 1), (2026, 11, 1))
    say(duration, 'recurring_ical_events', event.decoded('dtend'))
END

export TZ=America/New_York
node try.mjs > seen
/usr/bin/python3 try.py >> seen
diff - seen <<'END'
P1D ical.js ends 10-25T09:00 UTC
P1D node-ical ends 10-25T08:00 UTC
PT24H ical.js ends 10-25T09:00 UTC
PT24H node-ical ends 10-25T08:00 UTC
P1D libical ends 10-25T09:00 UTC
P1D recurring_ical_events ends 10-25T08:00 UTC 2026-10-25T10:00:00+02:00
PT24H libical ends 10-25T09:00 UTC
PT24H recurring_ical_events ends 10-25T08:00 UTC 2026-10-25T10:00:00+02:00
END
echo "As found: a day and 24 hours are the same for all four."
