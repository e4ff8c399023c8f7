#!/usr/bin/env bash
# What a calendar file of a closing time looks like when the event has no length.
#
# ics 3.12.0, read by ical.js 2.2.1 and node-ical 0.26.1.
#
# One would guess that a duration of zero minutes is written as PT0M or left out, as RFC 5545 asks for at least one
# figure. The writer accepts it and writes "DURATION:PT". One reader then refuses the duration of the whole event, the
# other one warns and goes on, so the file looks right where it is tried and fails in another calendar.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ics@3.12.0 ical.js@2.2.1 node-ical@0.26.1

cat > try.mjs <<'END'
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import nodeIcal from 'node-ical';

for (const duration of [{ minutes: 0 }, { hours: 0, minutes: 0 }, { minutes: 1 }]) {
  const { error, value } = createEvent({ title: 'Closes', start: [2026, 12, 4, 23, 59], duration });
  const written = /DURATION:.*/.exec(value)[0];
  let strict;
  try {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent'));
    strict = event.duration.toString();
  } catch (refusal) {
    strict = refusal.message;
  }
  const lenient = Object.values(nodeIcal.sync.parseICS(value)).find(({ type }) => type === 'VEVENT');
  console.log(`${JSON.stringify(duration)}: error ${error}, ${written}, ical.js: ${strict}, node-ical: ${lenient.end - lenient.start} ms`);
}
END

node try.mjs 2> warnings > seen
diff - seen <<'END'
{"minutes":0}: error null, DURATION:PT, ical.js: invalid duration value: Not enough duration components in "", node-ical: 0 ms
{"hours":0,"minutes":0}: error null, DURATION:PT, ical.js: invalid duration value: Not enough duration components in "", node-ical: 0 ms
{"minutes":1}: error null, DURATION:PT1M, ical.js: PT1M, node-ical: 60000 ms
END
echo "As found: a closing time without length is written as a duration that one of two readers refuses."
