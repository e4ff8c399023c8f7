#!/usr/bin/env bash
# A deadline as a calendar entry with a time zone.
#
# ical-generator 10.2.0, on Node's Date.
#
# Given an instant (a Date) and a time zone, one would guess that the zone's wall clock for that instant is written.
# What is written is the machine's own wall clock with the zone's name behind it: 17:00 UTC for Berlin, which is 18:00
# there, is 17:00 Berlin on a machine in UTC and 12:00 Berlin in New York: another instant on each machine.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ical-generator@10.2.0

cat > try.mjs <<'END'
import ical from 'ical-generator';

const calendar = ical();
calendar.createEvent({ start: new Date('2026-12-04T17:00:00Z'), timezone: 'Europe/Berlin', summary: 'Closing' });
console.log(process.env.TZ.padEnd(17), calendar.toString().split(/\r?\n/).find(line => line.startsWith('DTSTART')));
END

{ TZ=UTC node try.mjs; TZ=America/New_York node try.mjs; } > seen
diff - seen <<'END'
UTC               DTSTART;TZID=Europe/Berlin:20261204T170000
America/New_York  DTSTART;TZID=Europe/Berlin:20261204T120000
END
echo "As found: the machine's hour is written under the other zone's name."
