#!/usr/bin/env bash
# Rules for rounds that come again (RRULE), carried out by six libraries.
#
# rrule 2.8.1, ical.js 2.2.1; python3-dateutil 2.8.2, libdatetime-event-ical-perl 0.13, ruby-ice-cube 0.16.4 and
# php-sabre-vobject 2.1.7 of Debian 12.
#
# A rule can name the week of the year, a day counted from the year's end, and which of the days found is meant, such as the
# last working day of a month (RFC 5545, 3.3.10). One would guess that libraries carry out all parts of a rule, or refuse it.
# "Monday of the first week" is every Monday in ical.js, from the second week on, and each 4 January in sabre/vobject, be it a
# Tuesday; "Friday of week 49, in December" is every Friday of December in three. The later one of Tuesday and Thursday is
# both in three. ice_cube refuses numbers of weeks, but passes over which day is meant, so that the last working day of a
# month is every working day, and the eighth day from the year's end is missing in 2029. Only rrule and dateutil do all five.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-dateutil=2.8.2-2 libdatetime-event-ical-perl=0.13-2 ruby3.1 ruby-ice-cube=0.16.4-3 php8.2-cli php8.2-mbstring php-sabre-vobject=2.1.7-6.1
npm install --silent --no-audit --no-fund --no-save rrule@2.8.1 ical.js@2.2.1
export TZ=UTC

cat > rules.json <<'END'
[["20270104", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO"],
 ["20261231", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
 ["20261203", "FREQ=WEEKLY;BYDAY=TU,TH;BYSETPOS=-1"],
 ["20261224", "FREQ=YEARLY;BYYEARDAY=-8"],
 ["20261204", "FREQ=YEARLY;BYMONTH=12;BYWEEKNO=49;BYDAY=FR"]]
END
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const { rrulestr } = createRequire(import.meta.url)('rrule');
for (const [start, rule] of JSON.parse(readFileSync('rules.json', 'utf8'))) {
  const days = rrulestr(`DTSTART:${start}T090000Z\nRRULE:${rule}`).all((_, count) => count < 4).map(day => day.toISOString().slice(0, 10));
  console.log(`${rule}|${days.join(', ')}|rrule`);
  const begin = start.replace(/(....)(..)(..)/, '$1-$2-$3');
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${begin}T09:00:00Z`));
  console.log(`${rule}|${Array.from({ length: 4 }, () => iterator.next().toString().slice(0, 10)).join(', ')}|ical.js`);
}
END
cat > try.py <<'END'
import itertools
import json
from datetime import datetime

from dateutil.rrule import rrulestr

with open('rules.json') as file:
    for start, rule in json.load(file):
        days = itertools.islice(rrulestr(rule, dtstart=datetime.strptime(start, '%Y%m%d')), 4)
        print(rule, ', '.join(f'{day:%F}' for day in days), 'dateutil', sep='|')
END
cat > try.pl <<'END'
use DateTime;
use DateTime::Event::ICal;
use JSON::PP;
local $/;
open my $file, '<', 'rules.json';
for (@{decode_json(<$file>)}) {
  my ($start, $rule) = @$_;
  my ($year, $month, $day) = $start =~ /(....)(..)(..)/;
  my %parts = map { my ($name, $value) = split /=/, lc; $name => $name =~ /^by/ ? [split /,/, $value] : $value } split /;/, $rule;
  my $days = DateTime::Event::ICal->recur(dtstart => DateTime->new(year => $year, month => $month, day => $day, hour => 9), %parts)->iterator;
  print "$rule|", join(', ', map { $days->next->ymd } 1 .. 4), "|DateTime::Event::ICal\n";
}
END
cat > try.rb <<'END'
require 'json'
require 'ice_cube'

JSON.parse(File.read('rules.json')).each do |start, rule|
  schedule = IceCube::Schedule.new(Time.utc(*start.scan(/^....|../).map(&:to_i), 9))
  schedule.add_recurrence_rule(IceCube::Rule.from_ical(rule))
  puts "#{rule}|#{schedule.first(4).map { |time| time.strftime('%F') }.join(', ')}|ice_cube"
rescue ArgumentError
  puts "#{rule}|refused|ice_cube"
end
END
cat > try.php <<'END'
<?php
spl_autoload_register(fn ($name) => require getenv('PHP_LIBRARIES') . '/' . str_replace('\\', '/', $name) . '.php');
foreach (json_decode(file_get_contents('rules.json')) as [$start, $rule]) {
    $all = Sabre\VObject\Reader::read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Globex//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261201T080000Z\r\nDTSTART:{$start}T090000Z\r\nRRULE:$rule\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    $rounds = new Sabre\VObject\RecurrenceIterator($all, '1');
    $days = [];
    for (; count($days) < 4 && $rounds->valid(); $rounds->next()) {
        $days[] = $rounds->getDTStart()->format('Y-m-d');
    }
    echo "$rule|", implode(', ', $days), "|sabre/vobject\n";
}
END
php=(php8.2 -d display_errors=0)
php8.2 -m | grep -q '^mbstring$' || php+=(-d "extension=$PHP_EXTENSIONS/mbstring.so")
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; ruby3.1 try.rb 2> messages; "${php[@]}" try.php; } > answers
cut -d'|' -f1 answers | sort -u | while read -r rule; do
  echo "$rule"
  grep -F "$rule|" answers | cut -d'|' -f2 | sort -u | while read -r days; do
    echo "  $days: $(grep -F "$rule|$days|" answers | cut -d'|' -f3 | paste -sd, | sed 's/,/, /g')"
  done
done > seen
diff - seen <<'END'
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  2026-12-31, 2027-01-01, 2027-01-04, 2027-01-05: ice_cube
  2026-12-31, 2027-01-29, 2027-02-26, 2027-03-31: rrule, ical.js, dateutil, DateTime::Event::ICal, sabre/vobject
FREQ=WEEKLY;BYDAY=TU,TH;BYSETPOS=-1
  2026-12-03, 2026-12-08, 2026-12-10, 2026-12-15: ical.js, ice_cube, sabre/vobject
  2026-12-03, 2026-12-10, 2026-12-17, 2026-12-24: rrule, dateutil, DateTime::Event::ICal
FREQ=YEARLY;BYMONTH=12;BYWEEKNO=49;BYDAY=FR
  2026-12-04, 2026-12-11, 2026-12-18, 2026-12-25: ical.js, DateTime::Event::ICal, sabre/vobject
  2026-12-04, 2027-12-10, 2028-12-08, 2029-12-07: rrule, dateutil
  refused: ice_cube
FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO
  2027-01-04, 2028-01-03, 2029-01-01, 2029-12-31: rrule, dateutil, DateTime::Event::ICal
  2027-01-04, 2028-01-04, 2029-01-04, 2030-01-04: sabre/vobject
  2027-01-11, 2027-01-18, 2027-01-25, 2027-02-01: ical.js
  refused: ice_cube
FREQ=YEARLY;BYYEARDAY=-8
  2026-12-24, 2027-12-24, 2028-12-24, 2029-12-24: rrule, ical.js, dateutil, DateTime::Event::ICal, sabre/vobject
  2026-12-24, 2027-12-24, 2028-12-24, 2030-12-24: ice_cube
END
echo "As found: the Monday of the first week is every Monday in one of six, the last working day every one in another."
