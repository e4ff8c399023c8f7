#!/usr/bin/env bash
# The hour of an interview with its distance from UTC, as invitations write it, read by eleven programs and libraries.
#
# date of coreutils 9.1, PHP 8.2 (strtotime), Ruby 3.1 (DateTime and Time), dateutil 2.8.2, dateparser 1.1.6,
# Time::ParseDate 2015.103, Date::Manip 6.91 and Date::Parse 2.33 of Debian 12; Date of Node 20, chrono-node 2.10.3.
#
# One would guess that 10:00 UTC+2 is 8:00 in UTC, as for "+0200", which all eleven read so. It is for six. strtotime and Time of Ruby
# pass over the distance, which one of them and DateTime of the same language know, and have 10:00; dateutil turns it round, as
# the variable TZ does, and has 12:00, for GMT+0200, too, as mail and browsers write it; two refuse it. In brackets, as in "(UTC+2)", it
# is a remark for four, among them date and the Date of JavaScript: 10:00 again, and nothing told.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli ruby3.1 python3-dateutil=2.8.2-2 python3-dateparser=1.1.6-1 libtime-parsedate-perl=2015.103-4 libdate-manip-perl=6.91-1 libtimedate-perl=2.3300-2
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3
export TZ=UTC LC_ALL=C.UTF-8

cat > times <<'END'
2026-12-01 10:00 +0200
2026-12-01 10:00 GMT+0200
2026-12-01 10:00 GMT+2
2026-12-01 10:00 UTC+2
2026-12-01 10:00 UTC+02:00
2026-12-01 10:00 (UTC+2)
2026-12-01 10:00 UTC +2
2026-12-01 10:00 UTC-5
END
cat > try.mjs <<'END'
import * as chrono from 'chrono-node';

const [, , time] = process.argv;
const write = date => (date && !Number.isNaN(date.getTime()) ? date.toISOString().slice(11, 16) : 'refused');
console.log(`${write(new Date(time))} Date of Node`);
console.log(`${write(chrono.parseDate(time))} chrono-node`);
END
cat > try.py <<'END'
import sys
from datetime import timezone

import dateparser
import dateutil.parser

[time] = sys.argv[1:]
for name, read in {'dateutil': dateutil.parser.parse, 'dateparser': dateparser.parse}.items():
    try:
        read_time = read(time)
        told = (read_time.astimezone(timezone.utc) if read_time.tzinfo else read_time).strftime('%H:%M')
    except Exception:
        told = 'refused'
    print(told, name)
END
cat > try.rb <<'END'
require 'time'

{ 'DateTime of Ruby' => DateTime, 'Time of Ruby' => Time }.each do |name, kind|
  puts "#{kind.parse(ARGV[0]).to_time.utc.strftime('%H:%M')} #{name}"
rescue ArgumentError
  puts "refused #{name}"
end
END
cat > try.pl <<'END'
use Date::Manip::Date;
use Date::Parse;
use POSIX 'strftime';
use Time::ParseDate;
my ($time) = @ARGV;
my $tell = sub { defined $_[0] ? strftime('%H:%M', gmtime $_[0]) : 'refused' };
print $tell->(scalar str2time($time)), " Date::Parse\n", $tell->(scalar parsedate($time, WHOLE => 1)), " Time::ParseDate\n";
my $date = Date::Manip::Date->new;
print $date->parse($time) ? 'refused' : $tell->($date->printf('%s')), " Date::Manip\n";
END
while read -r time; do
  echo "$time"
  {
    echo "$(date -u -d "$time" +%H:%M 2> messages || echo refused) date"
    php8.2 -r '$time = strtotime($argv[1]); echo $time === false ? "refused" : gmdate("H:i", $time), " PHP\n";' "$time"
    ruby3.1 try.rb "$time"
    /usr/bin/python3 -W ignore try.py "$time"
    perl try.pl "$time"
    node try.mjs "$time"
  } > told
  for hour in 08:00 10:00 12:00 15:00 05:00 refused; do
    sed -n "s/^$hour //p" told | paste -sd, | sed "s/,/, /g; s/^./  $hour &/" | grep . || true
  done
  grep -Ev '^(08:00|10:00|12:00|15:00|05:00|refused) ' told || true
done < times > seen
diff - seen <<'END'
2026-12-01 10:00 +0200
  08:00 date, PHP, DateTime of Ruby, Time of Ruby, dateutil, dateparser, Date::Parse, Time::ParseDate, Date::Manip, Date of Node, chrono-node
2026-12-01 10:00 GMT+0200
  08:00 date, PHP, DateTime of Ruby, dateparser, Date::Parse, Time::ParseDate, Date of Node, chrono-node
  10:00 Time of Ruby
  12:00 dateutil
  refused Date::Manip
2026-12-01 10:00 GMT+2
  08:00 date, PHP, DateTime of Ruby, dateparser, Date::Parse, Time::ParseDate, Date::Manip, Date of Node, chrono-node
  10:00 Time of Ruby
  12:00 dateutil
2026-12-01 10:00 UTC+2
  08:00 date, DateTime of Ruby, dateparser, Date::Parse, Date of Node, chrono-node
  10:00 PHP, Time of Ruby
  12:00 dateutil
  refused Time::ParseDate, Date::Manip
2026-12-01 10:00 UTC+02:00
  08:00 date, DateTime of Ruby, dateparser, Date::Parse, Date of Node, chrono-node
  10:00 PHP, Time of Ruby
  12:00 dateutil
  refused Time::ParseDate, Date::Manip
2026-12-01 10:00 (UTC+2)
  08:00 DateTime of Ruby, dateparser, chrono-node
  10:00 date, Time of Ruby, Date::Parse, Date of Node
  refused PHP, dateutil, Time::ParseDate, Date::Manip
2026-12-01 10:00 UTC +2
  08:00 date, Date::Parse, Date of Node, chrono-node
  10:00 PHP, DateTime of Ruby, Time of Ruby, dateutil
  refused dateparser, Time::ParseDate, Date::Manip
2026-12-01 10:00 UTC-5
  10:00 PHP, Time of Ruby
  15:00 date, DateTime of Ruby, dateparser, Date::Parse, Date of Node, chrono-node
  05:00 dateutil
  refused Time::ParseDate, Date::Manip
END
echo "As found: 10:00 UTC+2 is 8:00 for six of eleven, 10:00 for two and 12:00 for one."
