#!/usr/bin/env bash
# The categories and the place of an interview, with a comma and a backslash in them, read by nine libraries.
#
# ical.js 2.2.1, node-ical 0.26.1, ts-ics 2.4.6; libical 3.0.16, python3-icalendar 4.0.3, python3-vobject 0.9.6.1,
# ruby-icalendar 2.8.0, libdata-ical-perl 0.24 and php-sabre-vobject 2.1.7 of Debian 12.
#
# A comma inside a category is written \, and a backslash \\ (RFC 5545, 3.3.11). One would guess that a reader which undoes
# the first in a place also does so in a list, and that it undoes from left to right, once. Three libraries split the
# category "Jobs, Bonn" in two, two of them with a backslash left, and one gives the list as one text, in which the two
# kinds of comma look alike. And four turn the folder "new" into a new line and "ew", since they look for the new line first
# and for the doubled backslash after it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take gir1.2-ical-3.0=3.0.16-1+b1 python3-gi=3.42.2-3+b1 python3-icalendar=4.0.3-5 python3-vobject=0.9.6.1-2 ruby3.1 ruby-icalendar=2.8.0-1 libdata-ical-perl=0.24+dfsg-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6

cat > interview.ics <<'END'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//globex//jobs//EN
BEGIN:VEVENT
UID:1@globex.example
DTSTAMP:20260701T000000Z
DTSTART:20261201T100000Z
SUMMARY:Interview
LOCATION:Plan: \\\\files\\new
CATEGORIES:Jobs\, Bonn,Interview
END:VEVENT
END:VCALENDAR
END
sed -e 's/$/\r/' -i interview.ics

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const text = readFileSync('interview.ics', 'utf8');
const say = (library, place, categories) => console.log(`${library}: ${place.replaceAll('\n', '(new line)')} | ${categories.join(' + ')}`);
const one = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
say('ical.js', one.getFirstPropertyValue('location'), one.getFirstProperty('categories').getValues());
const other = Object.values(nodeIcal.sync.parseICS(text)).find((item) => item.type === 'VEVENT');
say('node-ical', other.location, other.categories);
const [third] = convertIcsCalendar(undefined, text).events;
say('ts-ics', third.location, third.categories);
END
cat > try.py <<'END'
import gi
import icalendar
import vobject

gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib

with open('interview.ics', newline='') as file:
    text = file.read()


def say(library, place, categories):
    print(f'{library}:', place.replace('\n', '(new line)'), '|', ' + '.join(categories))


event = ICalGLib.Component.new_from_string(text).get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
categories = []
category = event.get_first_property(ICalGLib.PropertyKind.CATEGORIES_PROPERTY)
while category:
    categories.append(category.get_categories())
    category = event.get_next_property(ICalGLib.PropertyKind.CATEGORIES_PROPERTY)
say('libical', event.get_location(), categories)
event = icalendar.Calendar.from_ical(text).walk('vevent')[0]
say('icalendar', event['location'], [str(category) for category in event['categories'].cats])
event = vobject.readOne(text).vevent
say('vobject', event.location.value, event.categories.value)
END
cat > try.rb <<'END'
require 'stringio'
require 'icalendar'

event = Icalendar::Calendar.parse(File.read('interview.ics')).first.events.first
puts "ruby-icalendar: #{event.location.gsub("\n", '(new line)')} | #{event.categories.flatten.join(' + ')}"
END
cat > try.pl <<'END'
use Data::ICal;
my ($event) = grep { $_->ical_entry_type eq 'VEVENT' } @{Data::ICal->new(filename => 'interview.ics')->entries};
print 'Data::ICal: ', $event->property('location')->[0]->value =~ s/\n/(new line)/gr, ' | ', join(' + ', map { $_->value } @{$event->property('categories')}), "\n";
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
$event = Sabre\VObject\Reader::read(file_get_contents('interview.ics'))->VEVENT;
echo 'sabre: ', strtr($event->LOCATION, ["\n" => '(new line)']), ' | ', implode(' + ', $event->CATEGORIES->getParts()), "\n";
END

{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; php8.2 try.php; } > seen
diff - seen <<'END'
ical.js: Plan: \\files\new | Jobs, Bonn + Interview
node-ical: Plan: \\files\(new line)ew | Jobs\ + Bonn + Interview
ts-ics: Plan: \\files\new | Jobs\ +  Bonn + Interview
libical: Plan: \\files\new | Jobs, Bonn + Interview
icalendar: Plan: \files(new line)ew | Jobs +  Bonn + Interview
vobject: Plan: \\files\new | Jobs, Bonn + Interview
ruby-icalendar: Plan: \\files\(new line)ew | Jobs, Bonn + Interview
Data::ICal: Plan: \\files(new line)ew | Jobs, Bonn,Interview
sabre: Plan: \\files\new | Jobs, Bonn + Interview
END
echo "As found: three of nine split a category at its comma."
