#!/usr/bin/env bash
# What two diaries for the terminal show of an invitation that was called off, of rounds, and of a closing day.
#
# calcurse 4.7.1 and khal 0.10.5 of Debian 12.
#
# One would guess that a diary that reads STATUS, EXDATE and DUE of a file in iCalendar says when something is off, and when
# a thing is due. khal writes CANCELLED before an interview. In calcurse it stands like any other, so whoever takes in the
# cancellation has the interview in the diary; of "Apply", due on 10 December, the day is gone. Of four rounds, Mondays and
# Wednesdays, one called off, khal shows three. calcurse makes up for the one with a fifth, on 21 December.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take calcurse=4.7.1-1 khal=1:0.10.5-1.1
export TZ=Europe/Berlin LC_ALL=C.UTF-8

sed 's/$/\r/' > interviews.ics <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Globex//Jobs//EN
BEGIN:VEVENT
UID:interview@globex.example
DTSTAMP:20261129T090000Z
DTSTART:20261204T090000Z
DTEND:20261204T100000Z
STATUS:CANCELLED
SUMMARY:Interview
END:VEVENT
BEGIN:VEVENT
UID:rounds@globex.example
DTSTAMP:20261129T090000Z
DTSTART:20261207T090000Z
DTEND:20261207T100000Z
RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4
EXDATE:20261209T090000Z
SUMMARY:Round
END:VEVENT
BEGIN:VTODO
UID:apply@globex.example
DTSTAMP:20261129T090000Z
DUE;VALUE=DATE:20261210
SUMMARY:Apply
END:VTODO
END:VCALENDAR
END
mkdir diary calendar
cat > khal.conf <<END
[calendars]
[[jobs]]
path = $folder/calendar
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %d.%m.
longdateformat = %d.%m.%Y
datetimeformat = %d.%m. %H:%M
longdatetimeformat = %d.%m.%Y %H:%M
[sqlite]
path = $folder/khal.db
[default]
default_calendar = jobs
END
{
  calcurse -D diary -C diary -i interviews.ics > messages
  echo calcurse:
  calcurse -D diary -C diary -Q --from 12/01/2026 --days 30
  cat diary/todo
  echo khal:
  /usr/bin/python3 root/usr/bin/khal -c khal.conf import --batch interviews.ics 2> messages
  /usr/bin/python3 root/usr/bin/khal -c khal.conf list 01.12.2026 30d
} | sed 's/\xe2\x9f\xb3//;s/ *$//' | grep . > seen
diff - seen <<'END'
calcurse:
to do:
0. Apply
12/04/26:
 - 10:00 -> 11:00
	Interview
12/07/26:
 - 10:00 -> 11:00
	Round
12/14/26:
 - 10:00 -> 11:00
	Round
12/16/26:
 - 10:00 -> 11:00
	Round
12/21/26:
 - 10:00 -> 11:00
	Round
[0] Apply
khal:
Friday, 04.12.2026
CANCELLED 10:00-11:00 Interview
Monday, 07.12.2026
10:00-11:00 Round
Monday, 14.12.2026
10:00-11:00 Round
Wednesday, 16.12.2026
10:00-11:00 Round
END
echo "As found: what was called off stands in one of two diaries, which adds a round."
