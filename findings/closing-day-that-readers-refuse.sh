#!/usr/bin/env bash
# A closing day and an interview as a calendar file, from the links "Add to calendar".
#
# calendar-link 2.11.5, read by ical.js 2.2.1, node-ical 0.26.1 and ts-ics 2.4.6.
#
# One would guess that a file for calendars is read by all of them. A day without an hour needs VALUE=DATE (RFC 5545,
# 3.8.2.4); the writer leaves it out, and of three readers one throws, one has an invalid date and one takes the
# midnight of the machine. A name with a colon in it needs quotation marks (3.2): without them the organizer's address
# is "HR:MAILTO:…". The UID, which has to be different from all others (3.8.4.7), is a number of five digits at most
# drawn by chance, so that among two thousand entries some have the same, and a calendar that goes by it puts one in the
# place of the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save calendar-link@2.11.5 ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6

cat > try.mjs <<'END'
import { ics } from 'calendar-link';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const written = event => decodeURIComponent(ics(event).replace(/^data:[^,]+,/, ''));
const read = {
  'ical.js': text => new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')),
  'node-ical': text => Object.values(nodeIcal.sync.parseICS(text)).find(item => item.type === 'VEVENT'),
  'ts-ics': text => convertIcsCalendar(undefined, text).events[0],
};
const starts = {
  'ical.js': event => event.startDate.toString(),
  'node-ical': event => event.start.toISOString(),
  'ts-ics': event => (Number.isNaN(Number(event.start.date)) ? 'an invalid date' : event.start.date.toISOString()),
};
const day = written({ title: 'Applications close', start: '2026-12-04', allDay: true });
console.log(day.split(/\r?\n/).find(line => line.startsWith('DTSTART')));
for (const [name, parse] of Object.entries(read)) {
  try {
    console.log(`${name}: ${starts[name](parse(day))}`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
const talk = written({ title: 'Interview', start: '2026-12-04T09:00:00Z', duration: [1, 'hour'], organizer: { name: 'Globex: HR', email: 'hr@globex.example' } });
console.log(talk.split(/\r?\n/).find(line => line.startsWith('ORGANIZER')));
console.log(`ical.js: ${JSON.stringify(read['ical.js'](talk).organizer)}, node-ical: ${JSON.stringify(read['node-ical'](talk).organizer.val)}`);
const uids = Array.from({ length: 2000 }, () => /UID:(.*)/.exec(written({ title: 'Closing day', start: '2026-12-04', allDay: true }))[1].trim());
console.log(`UID of five digits at most: ${uids.every(uid => /^\d{1,5}$/.test(uid))}, some of two thousand are the same: ${new Set(uids).size < 2000}`);
END

TZ=Europe/Berlin node try.mjs > seen
diff - seen <<'END'
DTSTART:20261204
ical.js: invalid date-time value: "2026-12-04T::"
node-ical: 2026-12-03T23:00:00.000Z
ts-ics: an invalid date
ORGANIZER;CN=Globex: HR:MAILTO:hr@globex.example
ical.js: " HR:MAILTO:hr@globex.example", node-ical: " HR:MAILTO:hr@globex.example"
UID of five digits at most: true, some of two thousand are the same: true
END
echo "As found: one reader throws at a closing day, one has an invalid date, and two entries may be one."
