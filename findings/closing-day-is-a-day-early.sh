#!/usr/bin/env bash
# On which day a closing day stands in a calendar, east of Greenwich.
#
# ical-generator 10.2.0, read by node-ical 0.26.1 and ical.js 2.2.1.
#
# A day has no zone. One would guess that a whole-day event made of the local midnight bears the local day. The writer
# takes the day of UTC, so in Berlin and Auckland the 4th of December becomes the 3rd, and is right in Los Angeles and
# wherever it was tried on a server; made of the text "2026-12-04" it is right everywhere. One reader answers with the machine's midnight: kept as ISO text, as
# JSON does, the day is the 3rd again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ical-generator@10.2.0 node-ical@0.26.1 ical.js@2.2.1

cat > try.mjs <<'END'
import ICAL from 'ical.js';
import icalGenerator from 'ical-generator';
import nodeIcal from 'node-ical';

const written = (start) => {
  const calendar = icalGenerator();
  calendar.createEvent({ start, allDay: true, summary: 'Closes' });
  return calendar.toString();
};
const day = (file) => /DTSTART.*:(\d+)/.exec(file)[1];
const file = written('2026-12-04');
const byNodeIcal = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === 'VEVENT').start;
const byIcalJs = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')).startDate;
console.log(
  `${process.env.TZ}: of local midnight ${day(written(new Date(2026, 11, 4)))}, of text ${day(file)}, ` +
    `node-ical as JSON ${JSON.stringify(byNodeIcal).slice(1, 11)}, ical.js as JSON ${JSON.stringify(byIcalJs.toString()).slice(1, 11)}`,
);
END

for zone in America/Los_Angeles Europe/Berlin Pacific/Auckland; do TZ=$zone node try.mjs; done > seen
diff - seen <<'END'
America/Los_Angeles: of local midnight 20261204, of text 20261204, node-ical as JSON 2026-12-04, ical.js as JSON 2026-12-04
Europe/Berlin: of local midnight 20261203, of text 20261204, node-ical as JSON 2026-12-03, ical.js as JSON 2026-12-04
Pacific/Auckland: of local midnight 20261203, of text 20261204, node-ical as JSON 2026-12-03, ical.js as JSON 2026-12-04
END
echo "As found: written a day early of a local midnight, and read so by one of two."
