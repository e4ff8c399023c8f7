# For the scripts about closing times, which source it in their temporary folder, behind debian.sh.

# Reads each argument, a closing time in English, with twelve libraries at nine o'clock of 29 November 2026, UTC, and writes
# which library has which moment into the file "seen". The clock is stopped there for those that cannot be told when it is.
# Fails when a package cannot be had or a library gives up.
read_times() {
take ruby3.1 ruby-chronic=0.10.5-2 python3-dateutil=2.8.2-2 python3-dateparser=1.1.6-1 python3-parsedatetime=2.6-3 libdate-manip-perl=6.91-1 libtime-parsedate-perl=2015.103-4 libtimedate-perl=2.3300-2 libdatetime-format-natural-perl=1.16-1 php8.2-cli libfaketime=0.9.10-2.1
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3
export TZ=UTC

/usr/bin/python3 -c 'import json, sys; print(json.dumps(sys.argv[1:]))' "$@" > times.json
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

for (const text of JSON.parse(readFileSync('times.json', 'utf8'))) {
  console.log(`${text}\tchrono\t${chrono.parseDate(text, new Date('2026-11-29T09:00:00Z'))?.toISOString().slice(0, 19).replace('T', ' ') ?? 'refused'}`);
}
END
cat > try.py <<'END'
import datetime
import json
import subprocess

import dateparser
import dateutil.parser
import parsedatetime

now = datetime.datetime(2026, 11, 29, 9)
readers = {
    'dateutil': lambda text: dateutil.parser.parse(text, default=datetime.datetime(2026, 11, 29)),
    'dateparser': lambda text: dateparser.parse(text, settings={'RELATIVE_BASE': now}),
    'parsedatetime': lambda text: parsedatetime.Calendar().parseDT(text, now)[0],
    'date': lambda text: datetime.datetime.fromisoformat(subprocess.run(['date', '-d', text, '+%F %T'], capture_output=True, text=True).stdout.strip()),
}
with open('times.json') as file:
    for text in json.load(file):
        for name, read in readers.items():
            try:
                said = read(text).strftime('%F %T')
            except (AttributeError, ValueError):
                said = 'refused'
            print(text, name, said, sep='\t')
END
cat > try.pl <<'END'
use Date::Manip;
use Date::Parse;
use DateTime::Format::Natural;
use JSON::PP;
use POSIX 'strftime';
use Time::ParseDate;
local $/;
open my $file, '<', 'times.json';
my $moment = sub { defined $_[0] ? strftime('%F %T', gmtime $_[0]) : 'refused' };
for my $text (@{decode_json(<$file>)}) {
  my $natural = DateTime::Format::Natural->new;
  my $date = $natural->parse_datetime($text);
  print "$text\tDateTime::Format::Natural\t", ($natural->success ? $date->strftime('%F %T') : 'refused'), "\n";
  print "$text\tDate::Manip\t", UnixDate(ParseDate($text), '%Y-%m-%d %H:%M:%S') || 'refused', "\n";
  print "$text\tTime::ParseDate\t", $moment->(scalar parsedate($text, NOW => 1795942800)), "\n";
  print "$text\tDate::Parse\t", $moment->(str2time($text)), "\n";
}
END
cat > try.rb <<'END'
require 'chronic'
require 'date'
require 'json'

JSON.parse(File.read('times.json')).each do |text|
  date = Chronic.parse(text, now: Time.utc(2026, 11, 29, 9))
  puts "#{text}\tchronic\t#{date ? date.strftime('%F %T') : 'refused'}"
  puts "#{text}\tDateTime of Ruby\t#{DateTime.parse(text).strftime('%F %T')}"
rescue Date::Error
  puts "#{text}\tDateTime of Ruby\trefused"
end
END
cat > try.php <<'END'
<?php
foreach (json_decode(file_get_contents('times.json')) as $text) {
    $date = strtotime($text);
    echo "$text\tPHP\t", $date === false ? 'refused' : date('Y-m-d H:i:s', $date), "\n";
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

local clock=/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1
[ -e "$clock" ] || clock=$PWD/root$clock
at_nine() { FAKETIME='2026-11-29 09:00:00' LD_PRELOAD=$clock "$@"; }
{ node try.mjs; at_nine /usr/bin/python3 -W ignore try.py; at_nine perl try.pl; at_nine ruby3.1 try.rb; at_nine php8.2 try.php; } > all
/usr/bin/python3 group.py < all > seen
}
