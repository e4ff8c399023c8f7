#!/usr/bin/env bash
# An invitation as a calendar file, in three libraries that make JSON of it.
#
# ical2json 5.0.0, ical-js-parser 0.7.4, ics-to-json 2.0.2.
#
# JSON of a calendar file holds the texts of the file, one would guess. All three leave the backslashes in that the format
# puts before commas, semicolons and new lines (RFC 5545, 3.3.11), so the place is "Hill Street 1\\; third floor". One takes
# the first blank out of a name: the contact is "Anade la Cruz". One ends a text at its first colon: of "Room: 12" the
# number is gone, and with it the address of the meeting; it joins two words where a long line was folded, and drops the
# time zone, without which nine o'clock is anybody's. None of the three pages says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ical2json@5.0.0 ical-js-parser@0.7.4 ics-to-json@2.0.2

cat > try.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { convert } = require('ical2json');
const icalJsParser = require('ical-js-parser').default;
const icsToJson = require('ics-to-json');

const file = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Globex//Calendar//EN',
  'BEGIN:VEVENT',
  'UID:4711@globex.example',
  'DTSTAMP:20261129T120000Z',
  'DTSTART;TZID=Europe/Berlin:20261204T090000',
  'SUMMARY:Interview for the post of an engineer\\, with the head of personnel',
  '  and two others',
  'DESCRIPTION;LANGUAGE=en:Room: 12\\nhttps://globex.example/meet?at=9:00',
  'LOCATION:Hill Street 1\\; third floor',
  'ORGANIZER;CN=Ana de la Cruz:mailto:ana@globex.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const events = { ical2json: convert(file).VCALENDAR[0].VEVENT[0], 'ical-js-parser': icalJsParser.toJSON(file).events[0], 'ics-to-json': (icsToJson.icsToJson ?? icsToJson.default ?? icsToJson)(file)[0] };
for (const [name, event] of Object.entries(events)) {
  console.log(name);
  for (const key of ['dtstart', 'startDate', 'summary', 'description', 'location', 'organizer']) {
    const value = event[key] ?? event[key.toUpperCase()];
    if (value !== undefined) console.log(`  ${key}: ${JSON.stringify(value)}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
ical2json
  dtstart: {"_":"20261204T090000","TZID":"Europe/Berlin"}
  summary: "Interview for the post of an engineer\\, with the head of personnel and two others"
  description: {"_":"Room: 12\\nhttps://globex.example/meet?at=9:00","LANGUAGE":"en"}
  location: "Hill Street 1\\; third floor"
  organizer: {"_":"mailto:ana@globex.example","CN":"Ana de la Cruz"}
ical-js-parser
  dtstart: {"value":"20261204T090000","timezone":"Europe/Berlin"}
  summary: "Interview for the post of an engineer\\, with the head of personnel and two others"
  description: "Room: 12\\nhttps://globex.example/meet?at=9:00"
  location: "Hill Street 1\\; third floor"
  organizer: {"CN":"Anade la Cruz","mailto":"ana@globex.example"}
ics-to-json
  startDate: "20261204T090000"
  summary: "Interview for the post of an engineer\\, with the head of personneland two others"
  description: "Room"
  location: "Hill Street 1\\; third floor"
END
echo "As found: backslashes stay in all three, a name loses a blank, and a text ends at its first colon."
