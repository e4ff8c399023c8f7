#!/usr/bin/env bash
# A closing time with its zone in brackets, as ZonedDateTime of Temporal writes it, read by sixteen functions.
#
# date-fns 4.4.0, luxon 3.7.2, dayjs 1.11.23, moment 2.31.0, @js-temporal/polyfill 0.5.1, Date of Node 20, Time and DateTime of
# Ruby 3.1, Time::ParseDate 2015.103, datetime of Python 3.11, dateutil 2.8.2, dateparser 1.1.6, strtotime of PHP 8.2, date of
# coreutils 9.1, of Debian 12.
#
# "2026-12-31T23:59:00+01:00[Europe/Berlin]" is the form of RFC 9557, of 2024, which has Z in place of +01:00 as well. One would
# guess that older readers refuse the bracket or leave it off. date-fns leaves off the offset along with it, so that the
# closing time is an hour late, but not the Z. luxon reads the bracket and leaves off the Z, an hour early. Time::ParseDate
# has midnight in New York, where it was asked, for the time with Z. Without an offset, as Temporal takes it, the time is of
# New York for Time::ParseDate and Time of Ruby, and of UTC for its DateTime.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 python3-dateutil=2.8.2-2 python3-dateparser=1.1.6-1 libtime-parsedate-perl=2015.103-4 php8.2-cli
npm install --silent --no-audit --no-fund --no-save date-fns@4.4.0 luxon@3.7.2 dayjs@1.11.23 moment@2.31.0 @js-temporal/polyfill@0.5.1
export TZ=America/New_York

cat > times.json <<'END'
["2026-12-31T23:59:00+01:00[Europe/Berlin]", "2026-12-31T22:59:00Z[Europe/Berlin]", "2026-12-31T23:59:00[Europe/Berlin]"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Temporal } from '@js-temporal/polyfill';
import { parseISO } from 'date-fns';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';

moment.suppressDeprecationWarnings = true;
const readers = {
  Temporal: text => new Date(Temporal.ZonedDateTime.from(text).epochMilliseconds),
  'Date of V8': text => new Date(text),
  'date-fns': parseISO,
  luxon: text => DateTime.fromISO(text).toJSDate(),
  dayjs: text => dayjs(text).toDate(),
  moment: text => moment(text).toDate(),
};
for (const text of JSON.parse(readFileSync('times.json', 'utf8'))) {
  for (const [name, read] of Object.entries(readers)) {
    const date = read(text);
    console.log(`${text}\t${name}\t${Number.isNaN(+date) ? 'refused' : date.toISOString().slice(0, 16)}`);
  }
}
END
cat > try.py <<'END'
import datetime
import json
import subprocess

import dateparser
import dateutil.parser

readers = {
    'datetime of Python': datetime.datetime.fromisoformat,
    'dateutil': dateutil.parser.parse,
    'dateparser': dateparser.parse,
    'date': lambda text: datetime.datetime.fromisoformat(subprocess.run(['date', '-d', text, '--iso-8601=seconds'], capture_output=True, text=True).stdout.strip()),
}
with open('times.json') as file:
    for text in json.load(file):
        for name, read in readers.items():
            try:
                date = read(text)
            except ValueError:
                date = None
            print(text, name, date.astimezone(datetime.timezone.utc).strftime('%FT%H:%M') if date else 'refused', sep='\t')
END
cat > try.rb <<'END'
require 'date'
require 'json'
require 'time'

readers = { 'Time.parse' => Time.method(:parse), 'Time.iso8601' => Time.method(:iso8601), 'DateTime.parse' => DateTime.method(:parse), 'DateTime.iso8601' => DateTime.method(:iso8601) }
JSON.parse(File.read('times.json')).each do |text|
  readers.each do |name, read|
    date = begin
      read.call(text).to_time.utc.strftime('%FT%H:%M')
    rescue ArgumentError
      'refused'
    end
    puts "#{text}\t#{name} of Ruby\t#{date}"
  end
end
END
cat > try.pl <<'END'
use JSON::PP;
use POSIX 'strftime';
use Time::ParseDate;
local $/;
open my $file, '<', 'times.json';
for my $text (@{decode_json(<$file>)}) {
  my $date = parsedate($text);
  print "$text\tTime::ParseDate\t", (defined $date ? strftime('%FT%H:%M', gmtime $date) : 'refused'), "\n";
}
END
cat > try.php <<'END'
<?php
foreach (json_decode(file_get_contents('times.json')) as $text) {
    $date = strtotime($text);
    echo "$text\tPHP\t", $date === false ? 'refused' : gmdate('Y-m-d\TH:i', $date), "\n";
}
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    text, library, date = line.rstrip('\n').split('\t')
    said.setdefault(text, {}).setdefault(date, []).append(library)
for text, dates in said.items():
    print(text)
    for date, libraries in sorted(dates.items()):
        print(f"  {date}: {', '.join(libraries)}")
END

{ node try.mjs; /usr/bin/python3 -W ignore try.py; ruby3.1 try.rb; perl try.pl; php8.2 try.php; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
2026-12-31T23:59:00+01:00[Europe/Berlin]
  2026-12-31T22:59: Temporal, luxon, Time.parse of Ruby, DateTime.parse of Ruby, Time::ParseDate
  2026-12-31T23:59: date-fns
  refused: Date of V8, dayjs, moment, datetime of Python, dateutil, dateparser, date, Time.iso8601 of Ruby, DateTime.iso8601 of Ruby, PHP
2026-12-31T22:59:00Z[Europe/Berlin]
  2026-12-31T05:00: Time::ParseDate
  2026-12-31T21:59: luxon
  2026-12-31T22:59: Temporal, date-fns, Time.parse of Ruby, DateTime.parse of Ruby
  refused: Date of V8, dayjs, moment, datetime of Python, dateutil, dateparser, date, Time.iso8601 of Ruby, DateTime.iso8601 of Ruby, PHP
2026-12-31T23:59:00[Europe/Berlin]
  2026-12-31T22:59: Temporal, luxon
  2026-12-31T23:59: DateTime.parse of Ruby
  2027-01-01T04:59: Time.parse of Ruby, Time::ParseDate
  refused: Date of V8, date-fns, dayjs, moment, datetime of Python, dateutil, dateparser, date, Time.iso8601 of Ruby, DateTime.iso8601 of Ruby, PHP
END
echo "As found: of sixteen readers one is an hour late with +01:00, and one an hour early with Z."
