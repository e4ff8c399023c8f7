#!/usr/bin/env bash
# An invitation whose time zone has a name of its own, read on a machine in New York.
#
# ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6, ical 0.8.0, cal-parser 1.0.2.
#
# The name of a zone is a label without meaning; what counts is the VTIMEZONE of that name in the same file (RFC 5545, 3.2.19
# and 3.6.5). One would guess that readers follow it. Two do. The best known for Node looks the name up in its own list, and
# for a label it does not know ("Team calendar") takes the hour for that of the machine, six hours off, though the
# rules stand in the file. The two others pass over the zone in any case.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6 ical@0.8.0 cal-parser@1.0.2

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const require = createRequire(import.meta.url);
const ical = require('ical');
const calParser = require('cal-parser');
const part = (kind, month, from, to) => `BEGIN:${kind}
DTSTART:19700101T020000
TZOFFSETFROM:${from}
TZOFFSETTO:${to}
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}
END:${kind}`;
const invitation = (zone) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//globex//jobs//EN
BEGIN:VTIMEZONE
TZID:${zone}
${part('STANDARD', 10, '+0200', '+0100')}
${part('DAYLIGHT', 3, '+0100', '+0200')}
END:VTIMEZONE
BEGIN:VEVENT
UID:1@globex.example
DTSTAMP:20260701T000000Z
DTSTART;TZID=${zone}:20260706T090000
DTEND;TZID=${zone}:20260706T100000
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const event = (parsed) => Object.values(parsed).find((item) => item.type === 'VEVENT');
for (const zone of ['Europe/Berlin', 'Team calendar']) {
  const text = invitation(zone);
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const given = {
    'ical.js': new ICAL.Event(component).startDate.toJSDate(),
    'node-ical': event(nodeIcal.sync.parseICS(text)).start,
    'ts-ics': convertIcsCalendar(undefined, text).events[0].start.date,
    ical: event(ical.parseICS(text)).start,
    'cal-parser': calParser.parseString(text).events[0].dtstart.value,
  };
  for (const [reader, start] of Object.entries(given)) console.log(zone.padEnd(14), reader.padEnd(11), new Date(start).toISOString().slice(11, 16));
}
END

TZ=America/New_York node try.mjs > seen
diff - seen <<'END'
Europe/Berlin  ical.js     07:00
Europe/Berlin  node-ical   07:00
Europe/Berlin  ts-ics      07:00
Europe/Berlin  ical        13:00
Europe/Berlin  cal-parser  09:00
Team calendar  ical.js     07:00
Team calendar  node-ical   13:00
Team calendar  ts-ics      07:00
Team calendar  ical        13:00
Team calendar  cal-parser  09:00
END
echo "As found: three of five do not follow the rules of the zone in the file."
