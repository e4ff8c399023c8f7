#!/usr/bin/env bash
# An invitation in which the names of parts and fields are written in small letters, read by nine libraries.
#
# ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6; libical 3.0.16, python3-icalendar 4.0.3, python3-vobject 0.9.6.1,
# ruby-icalendar 2.8.0, libdata-ical-perl 0.24 and php-sabre-vobject 2.1.7 of Debian 12.
#
# Names of parts, fields and parameters are the same in either case (RFC 5545, 2 and 3.1), so that "begin:vevent" opens an
# event. One would guess that all readers fold the case, as mail programs do with the names of headers, where the rule is
# the same. Five do. Three see a file without an event and say nothing, two of them for Node and one for Ruby; one refuses
# the file, for "END" would be missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gir1.2-ical-3.0=3.0.16-1+b1 python3-gi=3.42.2-3+b1 python3-icalendar=4.0.3-5 python3-vobject=0.9.6.1-2 ruby3.1 ruby-icalendar=2.8.0-1 libdata-ical-perl=0.24+dfsg-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6

cat > capitals.ics <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//globex//jobs//EN
BEGIN:VEVENT
UID:1@globex.example
DTSTAMP:20260701T000000Z
DTSTART:20261201T100000Z
DTEND:20261201T110000Z
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
END
sed -e 's/$/\r/' -i capitals.ics
sed -E 's/^[A-Z]+:/\L&/; s/:(VCALENDAR|VEVENT)/\L&/' capitals.ics > small.ics

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

for (const kind of ['capitals', 'small']) {
  const text = readFileSync(`${kind}.ics`, 'utf8');
  const read = {
    'ical.js': () => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary')),
    'node-ical': () => Object.values(nodeIcal.sync.parseICS(text)).filter((item) => item.type === 'VEVENT').map((event) => event.summary),
    'ts-ics': () => (convertIcsCalendar(undefined, text).events ?? []).map((event) => event.summary),
  };
  for (const [name, ask] of Object.entries(read)) console.log(`${kind}: ${name} ${ask()[0] ?? 'no event'}`);
}
END
cat > try.py <<'END'
import gi
import icalendar
import vobject

gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib

for kind in ['capitals', 'small']:
    with open(f'{kind}.ics', newline='') as file:
        text = file.read()
    print(f'{kind}: libical', ICalGLib.Component.new_from_string(text).get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT).get_summary())
    print(f'{kind}: icalendar', icalendar.Calendar.from_ical(text).walk('vevent')[0]['summary'])
    print(f'{kind}: vobject', vobject.readOne(text).vevent.summary.value)
END
cat > try.rb <<'END'
require 'stringio'
require 'icalendar'

%w[capitals small].each do |kind|
  event = Icalendar::Calendar.parse(File.read("#{kind}.ics")).flat_map(&:events).first
  puts "#{kind}: ruby-icalendar #{event ? event.summary : 'no event'}"
end
END
cat > try.pl <<'END'
use Data::ICal;
for my $kind (qw(capitals small)) {
  my ($event) = grep { $_->ical_entry_type eq 'VEVENT' } @{Data::ICal->new(filename => "$kind.ics")->entries};
  print "$kind: Data::ICal ", $event ? $event->property('summary')->[0]->value : 'no event', "\n";
}
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
foreach (['capitals', 'small'] as $kind) {
    try {
        $calendar = Sabre\VObject\Reader::read(file_get_contents("$kind.ics"));
        echo "$kind: sabre {$calendar->VEVENT->SUMMARY}\n";
    } catch (Sabre\VObject\ParseException $problem) {
        echo "$kind: sabre refuses\n";
    }
}
END

{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; php8.2 try.php; } > seen
diff - seen <<'END'
capitals: ical.js Interview
capitals: node-ical Interview
capitals: ts-ics Interview
small: ical.js Interview
small: node-ical no event
small: ts-ics no event
capitals: libical Interview
capitals: icalendar Interview
capitals: vobject Interview
small: libical Interview
small: icalendar Interview
small: vobject Interview
capitals: ruby-icalendar Interview
small: ruby-icalendar no event
capitals: Data::ICal Interview
small: Data::ICal Interview
capitals: sabre Interview
small: sabre refuses
END
echo "As found: three of nine see no event, one refuses the file."
