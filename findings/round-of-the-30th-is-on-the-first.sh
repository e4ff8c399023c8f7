#!/usr/bin/env bash
# Rounds on a day that some months or years do not have, by six libraries.
#
# rrule 2.8.1, ical.js 2.2.1; python3-dateutil 2.8.2, libdatetime-event-ical-perl 0.13, ruby-ice-cube 0.16.4 and
# php-sabre-vobject 2.1.7 of Debian 12.
#
# What began on 29 February and comes each year is every four years, since a rule passes over a day that does not exist (RFC 5545,
# 3.3.10). One would guess that libraries do so, or take one neighbour. All but one do for the 31st of each month, and for
# twelve months from 29 February. For a year from it, ical.js has 1 March and ice_cube 28 February; and for the
# 30th of January and February the two go to 2 March and to the 28th, while sabre/vobject, having come to 1 March once, stays with
# the first: the round of the 30th is on the 1st from then on. rrule, dateutil and DateTime::Event::ICal are right in all four.
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
[["20240229", "FREQ=YEARLY"],
 ["20240131", "FREQ=MONTHLY"],
 ["20240229", "FREQ=MONTHLY;INTERVAL=12"],
 ["20240130", "FREQ=YEARLY;BYMONTH=1,2"]]
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
FREQ=MONTHLY
  2024-01-31, 2024-02-29, 2024-03-31, 2024-04-30: ice_cube
  2024-01-31, 2024-03-31, 2024-05-31, 2024-07-31: rrule, ical.js, dateutil, DateTime::Event::ICal, sabre/vobject
FREQ=MONTHLY;INTERVAL=12
  2024-02-29, 2025-02-28, 2026-02-28, 2027-02-28: ice_cube
  2024-02-29, 2028-02-29, 2032-02-29, 2036-02-29: rrule, ical.js, dateutil, DateTime::Event::ICal, sabre/vobject
FREQ=YEARLY
  2024-02-29, 2025-02-28, 2026-02-28, 2027-02-28: ice_cube
  2024-02-29, 2025-03-01, 2026-03-01, 2027-03-01: ical.js
  2024-02-29, 2028-02-29, 2032-02-29, 2036-02-29: rrule, dateutil, DateTime::Event::ICal, sabre/vobject
FREQ=YEARLY;BYMONTH=1,2
  2024-01-30, 2024-02-29, 2025-01-30, 2025-02-28: ice_cube
  2024-01-30, 2024-03-01, 2025-01-01, 2025-02-01: sabre/vobject
  2024-01-30, 2024-03-01, 2025-01-30, 2025-03-02: ical.js
  2024-01-30, 2025-01-30, 2026-01-30, 2027-01-30: rrule, dateutil, DateTime::Event::ICal
END
echo "As found: what comes each year from 29 February is on 1 March in one of six, the 30th becomes the 1st for good in another."
