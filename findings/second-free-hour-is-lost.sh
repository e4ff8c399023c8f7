#!/usr/bin/env bash
# The free hours of an interviewer, two of them on one line of a calendar file, read by eight libraries.
#
# ical.js 2.2.1, node-ical 0.27.2, ts-ics 2.4.6, ical 0.8.0; python3-icalendar 4.0.3, python3-vobject 0.9.6.1, ruby-icalendar
# 2.8.0 and php-sabre-vobject 2.1.7 of Debian 12.
#
# FREEBUSY may hold several hours, each with an end or a length (RFC 5545, 3.8.2.6), and the example there has them so. One
# would guess that whoever knows the property knows the list. icalendar refuses the whole file, with the interviews in it, for
# the comma. ical gives the first hour an end called "PT1H,20261201T130000Z", and loses the second; nor does it know lengths.
# Six read all hours.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-icalendar=4.0.3-5 python3-vobject=0.9.6.1-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring ruby3.1 ruby-icalendar=2.8.0-1
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6 ical@0.8.0
export TZ=UTC LC_ALL=C.UTF-8 HOME=$folder

sed 's/$/\r/' > busy.ics <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Globex//Interviews//EN
BEGIN:VFREEBUSY
UID:busy@globex.example
DTSTAMP:20261130T090000Z
ORGANIZER:mailto:jobs@globex.example
DTSTART:20261201T000000Z
DTEND:20261202T000000Z
FREEBUSY;FBTYPE=FREE:20261201T090000Z/PT1H,20261201T130000Z/20261201T140000Z
FREEBUSY;FBTYPE=BUSY:20261201T110000Z/PT30M
FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261201T150000Z/PT2H
END:VFREEBUSY
END:VCALENDAR
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const text = readFileSync('busy.ics', 'utf8');
const short = (moment) => (Number.isNaN(Date.parse(moment)) ? moment : new Date(moment).toISOString().slice(11, 16));
const say = (name, hours) => console.log(`${name}: ${hours.map(([kind, begin, end]) => `${kind} ${short(begin)} to ${short(end)}`).join(', ')}`);
const part = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vfreebusy');
say('ical.js', part.getAllProperties('freebusy').flatMap((line) => line.getValues().map((hours) => [line.getParameter('fbtype'), hours.start.toString(), hours.getEnd().toString()])));
for (const [name, parts] of [['node-ical', nodeIcal.sync.parseICS(text)], ['ical', createRequire(import.meta.url)('ical').parseICS(text)]]) {
  const [{ freebusy }] = Object.values(parts).filter(({ type }) => type === 'VFREEBUSY');
  say(name, freebusy.map(({ type, start, end }) => [type, start, end]));
}
const [{ freeBusy }] = convertIcsCalendar(undefined, text).freeBusy;
say('ts-ics', freeBusy.flatMap(({ type, values }) => values.map(({ start, end, duration }) => [type, start, end ?? new Date(+start + ((duration.hours ?? 0) * 60 + (duration.minutes ?? 0)) * 60000)])));
END
cat > try.py <<'END'
import icalendar
import vobject

with open('busy.ics', newline='') as file:
    text = file.read()
try:
    print('icalendar:', icalendar.Calendar.from_ical(text).walk('VFREEBUSY')[0]['FREEBUSY'])
except ValueError as problem:
    print('icalendar: refused,', str(problem).split(',')[0])
hours = [(line.params['FBTYPE'][0], *pair) for line in vobject.readOne(text).vfreebusy.freebusy_list for pair in line.value]
print('vobject:', ', '.join(f'{kind} {begin:%H:%M} to {end if hasattr(end, "hour") else begin + end:%H:%M}' for kind, begin, end in hours))
END
cat > try.rb <<'END'
require 'stringio'
require 'icalendar'

hours = Icalendar::Calendar.parse(File.read('busy.ics')).first.freebusys.first.freebusy
puts "ruby-icalendar, all moments: #{hours.map(&:to_s).join.scan(/T(\d\d:\d\d)/).join(" ")}"
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
$calendar = Sabre\VObject\Reader::read(file_get_contents('busy.ics'));
$free = [];
foreach ([9, 10, 13, 15] as $hour) {
    $begin = new DateTime("2026-12-01T$hour:00:00Z");
    $free[] = "$hour:00 " . ($calendar->VFREEBUSY->isFree($begin, (clone $begin)->modify('+30 minutes')) ? 'free' : 'busy');
}
echo 'sabre/vobject: ', implode(', ', $free), "\n";
END
{
  node try.mjs
  /usr/bin/python3 -W ignore try.py
  ruby3.1 try.rb
  php8.2 try.php
} > seen
diff - seen <<'END'
ical.js: FREE 09:00 to 10:00, FREE 13:00 to 14:00, BUSY 11:00 to 11:30, BUSY-UNAVAILABLE 15:00 to 17:00
node-ical: FREE 09:00 to 10:00, FREE 13:00 to 14:00, BUSY 11:00 to 11:30, BUSY-UNAVAILABLE 15:00 to 17:00
ical: FREE 09:00 to PT1H,20261201T130000Z, BUSY 11:00 to PT30M, BUSY-UNAVAILABLE 15:00 to PT2H
ts-ics: FREE 09:00 to 10:00, FREE 13:00 to 14:00, BUSY 11:00 to 11:30, BUSY-UNAVAILABLE 15:00 to 17:00
icalendar: refused, Expected period format
vobject: FREE 09:00 to 10:00, FREE 13:00 to 14:00, BUSY 11:00 to 11:30, BUSY-UNAVAILABLE 15:00 to 17:00
ruby-icalendar, all moments: 09:00 13:00 14:00 11:00 15:00
sabre/vobject: 9:00 free, 10:00 free, 13:00 free, 15:00 busy
END
echo "As found: of two free hours on a line one of eight loses the second, one refuses the file."
