#!/usr/bin/env bash
# When a help desk is open, from hours in the form that schema.org shares with OpenStreetMap.
#
# opening_hours 3.15.0, for Berlin.
#
# One would guess that several hours add up, and that "9-5" is nine to five or refused. A rule behind a semicolon
# replaces the one before it for its days: "Mo-Fr 09:00-12:00; Mo-Th 13:00-17:00" is closed on Monday morning, without a
# warning, and open with a comma in its place; hours without days behind a semicolon are open on Saturdays. "Mo-Fr 9-5"
# is open until five in the morning, "Mo-Fr 9-5 pm" until five in the afternoon. "except holidays" closes the desk for
# good, and without it, it is open on Christmas Day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save opening_hours@3.15.0

cat > try.mjs <<'END'
import OpeningHours from 'opening_hours';

const berlin = { lat: 52.5, lon: 13.4, address: { country_code: 'de', state: 'Berlin' } };
const moments = {
  'Monday 10:00': '2026-12-07T10:00',
  'Monday 14:00': '2026-12-07T14:00',
  'Monday 23:00': '2026-12-07T23:00',
  'Saturday 14:00': '2026-12-05T14:00',
  'Christmas Day 10:00': '2026-12-25T10:00',
};
for (const text of [
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-12:00; Mo-Th 13:00-17:00',
  'Mo-Fr 09:00-12:00, Mo-Th 13:00-17:00',
  'Mo-Fr 09:00-12:00; 13:30-17:00',
  'Mo-Fr 9-5',
  'Mo-Fr 9-5 pm',
  'Mo-Fr 09:00-17:00 except holidays',
  'Mo-Fr 09:00-17:00; PH off',
]) {
  const hours = new OpeningHours(text, berlin);
  const open = Object.keys(moments).filter(name => hours.getState(new Date(moments[name])));
  console.log(`${text}\n  open: ${open.join(', ') || 'never'}\n  read as: ${hours.prettifyValue()}, warnings: ${hours.getWarnings().length}`);
}
END

TZ=Europe/Berlin node try.mjs > seen
diff - seen <<'END'
Mo-Fr 09:00-17:00
  open: Monday 10:00, Monday 14:00, Christmas Day 10:00
  read as: Mo-Fr 09:00-17:00, warnings: 0
Mo-Fr 09:00-12:00; Mo-Th 13:00-17:00
  open: Monday 14:00, Christmas Day 10:00
  read as: Mo-Fr 09:00-12:00; Mo-Th 13:00-17:00, warnings: 0
Mo-Fr 09:00-12:00, Mo-Th 13:00-17:00
  open: Monday 10:00, Monday 14:00, Christmas Day 10:00
  read as: Mo-Fr 09:00-12:00, Mo-Th 13:00-17:00, warnings: 0
Mo-Fr 09:00-12:00; 13:30-17:00
  open: Monday 10:00, Monday 14:00, Saturday 14:00, Christmas Day 10:00
  read as: Mo-Fr 09:00-12:00; 13:30-17:00, warnings: 0
Mo-Fr 9-5
  open: Monday 10:00, Monday 14:00, Monday 23:00, Christmas Day 10:00
  read as: Mo-Fr 09:00-05:00, warnings: 3
Mo-Fr 9-5 pm
  open: Monday 10:00, Monday 14:00, Christmas Day 10:00
  read as: Mo-Fr 09:00-17:00, warnings: 3
Mo-Fr 09:00-17:00 except holidays
  open: never
  read as: PH Mo-Fr 09:00-17:00 off, warnings: 6
Mo-Fr 09:00-17:00; PH off
  open: Monday 10:00, Monday 14:00
  read as: Mo-Fr 09:00-17:00; PH off, warnings: 0
END
echo "As found: a semicolon closes the morning, 9-5 ends in the night, except holidays closes for good."
