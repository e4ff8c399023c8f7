#!/usr/bin/env bash
# The organiser of an interview whose name holds a semicolon or quotation marks, read by nine libraries.
#
# ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6; libical 3.0.16, python3-icalendar 4.0.3, python3-vobject 0.9.6.1,
# ruby-icalendar 2.8.0, libdata-ical-perl 0.24 and php-sabre-vobject 2.1.7 of Debian 12.
#
# A name with a semicolon stands between quotation marks (RFC 5545, 3.2), and a quotation mark within it is written ^' since
# 2013 (RFC 6868), as ical.js writes it. One would guess that a rule of that age is known, and the older one everywhere. Two
# readers for Node end the name at the semicolon and keep the opening mark, so that the organiser is called "Mori with a
# mark before it. The caret is undone by ical.js alone: a name that it wrote is garbled in seven readers and makes the
# eighth refuse the whole invitation.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gir1.2-ical-3.0=3.0.16-1+b1 python3-gi=3.42.2-3+b1 python3-icalendar=4.0.3-5 python3-vobject=0.9.6.1-2 ruby3.1 ruby-icalendar=2.8.0-1 libdata-ical-perl=0.24+dfsg-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6

cat > write.mjs <<'END'
import { writeFileSync } from 'node:fs';
import ICAL from 'ical.js';

const written = (name) => {
  const property = new ICAL.Property('organizer');
  property.setParameter('cn', name);
  property.setValue('mailto:ana@globex.example');
  return property.toICALString();
};
const calendar = (name) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//globex//jobs//EN', 'BEGIN:VEVENT', 'UID:1@globex.example', 'DTSTAMP:20260701T000000Z', 'DTSTART:20261201T100000Z', 'SUMMARY:Interview', written(name), 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
console.log('as written by ical.js:', written('Mori; Ana'), written('Ana "Nan" Mori\nHR').replace(/\r\n /g, ''));
writeFileSync('semicolon.ics', calendar('Mori; Ana'));
writeFileSync('caret.ics', calendar('Ana "Nan" Mori\nHR'));
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

for (const kind of ['semicolon', 'caret']) {
  const text = readFileSync(`${kind}.ics`, 'utf8');
  const names = {
    'ical.js': new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstProperty('organizer').getParameter('cn'),
    'node-ical': Object.values(nodeIcal.sync.parseICS(text)).find((item) => item.type === 'VEVENT').organizer.params.CN,
    'ts-ics': convertIcsCalendar(undefined, text).events[0].organizer.name,
  };
  for (const [library, name] of Object.entries(names)) console.log(`${kind}: ${library} ${name.replace('\n', ' (new line) ')}`);
}
END
cat > try.py <<'END'
import gi
import icalendar
import vobject

gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib

for kind in ['semicolon', 'caret']:
    with open(f'{kind}.ics', newline='') as file:
        text = file.read()
    event = ICalGLib.Component.new_from_string(text).get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    print(f'{kind}: libical', event.get_first_property(ICalGLib.PropertyKind.ORGANIZER_PROPERTY).get_parameter_as_string('CN'))
    print(f'{kind}: icalendar', icalendar.Calendar.from_ical(text).walk('vevent')[0]['organizer'].params['CN'])
    print(f'{kind}: vobject', vobject.readOne(text).vevent.organizer.params['CN'][0])
END
cat > try.rb <<'END'
require 'stringio'
require 'icalendar'

%w[semicolon caret].each do |kind|
  puts "#{kind}: ruby-icalendar #{Icalendar::Calendar.parse(File.read("#{kind}.ics")).first.events.first.organizer.ical_params['cn'].first}"
end
END
cat > try.pl <<'END'
use Data::ICal;
for my $kind (qw(semicolon caret)) {
  my ($event) = grep { $_->ical_entry_type eq 'VEVENT' } @{Data::ICal->new(filename => "$kind.ics")->entries};
  print "$kind: Data::ICal ", $event->property('organizer')->[0]->parameters->{CN}, "\n";
}
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
foreach (['semicolon', 'caret'] as $kind) {
    try {
        $calendar = Sabre\VObject\Reader::read(file_get_contents("$kind.ics"));
        echo "$kind: sabre {$calendar->VEVENT->ORGANIZER['CN']}\n";
    } catch (Sabre\VObject\ParseException $problem) {
        echo "$kind: sabre refuses the file\n";
    }
}
END

{ node write.mjs; node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; php8.2 try.php; } > seen
diff - seen <<'END'
as written by ical.js: ORGANIZER;CN="Mori; Ana":mailto:ana@globex.example ORGANIZER;CN=Ana ^'Nan^' Mori^nHR:mailto:ana@globex.example
semicolon: ical.js Mori; Ana
semicolon: node-ical "Mori
semicolon: ts-ics "Mori
caret: ical.js Ana "Nan" Mori (new line) HR
caret: node-ical Ana ^'Nan^' Mori^nHR
caret: ts-ics Ana ^'Nan^' Mori^nHR
semicolon: libical Mori; Ana
semicolon: icalendar Mori; Ana
semicolon: vobject Mori; Ana
caret: libical Ana ^'Nan^' Mori^nHR
caret: icalendar Ana ^'Nan^' Mori^nHR
caret: vobject Ana ^'Nan^' Mori^nHR
semicolon: ruby-icalendar Mori; Ana
caret: ruby-icalendar Ana ^'Nan^' Mori^nHR
semicolon: Data::ICal Mori; Ana
caret: Data::ICal Ana ^'Nan^' Mori^nHR
semicolon: sabre Mori; Ana
caret: sabre refuses the file
END
echo "As found: two of nine cut the name at the semicolon, and one of nine undoes the carets."
