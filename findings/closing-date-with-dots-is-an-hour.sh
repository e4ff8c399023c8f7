#!/usr/bin/env bash
# A closing date written short, with dots and with hyphens, read on 29 November 2026 by eleven readers of dates.
#
# Date of Node 20, chrono-node 2.10.3; Date.parse of Ruby 3.1, ruby-chronic 0.10.5, libtimedate-perl 2.33,
# libdate-manip-perl 6.91, libdatetime-format-natural-perl 1.16, python3-dateutil 2.8.2, python3-dateparser 1.1.6 and date
# of coreutils 9.1 of Debian 12, strtotime of PHP 8.2.
#
# 1.12.26 is how the first of December is written in much of Europe. One would guess that readers take it so, or for the
# twelfth of January as Americans might, or refuse. strtotime and Chronic read an hour, twelve minutes and 26 seconds past
# one of today, by night or by day, and Ruby the 26th of December 2001; one of eleven has the first of December. With
# hyphens strtotime changes its mind and says 2001, too, and date says the 26th of December of the year 1.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-chronic=0.10.5-2 libtimedate-perl=2.3300-2 libdate-manip-perl=6.91-1 libdatetime-format-natural-perl=1.16-1 python3-dateutil=2.8.2-2 python3-dateparser=1.1.6-1 php8.2-cli
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3

cat > try.mjs <<'END'
import { parseDate } from 'chrono-node';

for (const date of ['1.12.26', '1-12-26']) {
  console.log(`${date}: Node ${new Date(date).toISOString().slice(0, 10)}`);
  console.log(`${date}: chrono-node ${parseDate(date, new Date('2026-11-29T12:00:00Z'))?.toISOString().slice(0, 10) ?? 'none'}`);
}
END
cat > try.rb <<'END'
require 'chronic'
require 'date'

['1.12.26', '1-12-26'].each do |date|
  puts "#{date}: Date.parse #{Date.parse(date)}"
  time = Chronic.parse(date, now: Time.utc(2026, 11, 29, 0, 30))
  puts "#{date}: chronic #{time.strftime(time.sec.zero? ? '%F' : '%F %T')}"
end
END
cat > try.py <<'END'
import warnings
from datetime import datetime

warnings.simplefilter('ignore')
import dateparser
from dateutil import parser

for date in ['1.12.26', '1-12-26']:
    print(f'{date}: dateutil {parser.parse(date, default=datetime(2026, 11, 29)):%Y-%m-%d}')
    print(f"{date}: dateparser {dateparser.parse(date, languages=['en']):%Y-%m-%d}")
END
cat > try.pl <<'END'
use Date::Manip;
use Date::Parse ();
use DateTime::Format::Natural;
use POSIX qw(strftime);
for my $date ('1.12.26', '1-12-26') {
  print "$date: libtimedate-perl ", strftime('%F', gmtime Date::Parse::str2time($date)), "\n";
  print "$date: Date::Manip ", UnixDate(Date::Manip::ParseDate($date), '%Y-%m-%d'), "\n";
  print "$date: DateTime::Format::Natural ", DateTime::Format::Natural->new->parse_datetime($date)->ymd, "\n";
}
END
cat > try.php <<'END'
<?php
foreach (['1.12.26', '1-12-26'] as $date) {
    $time = strtotime($date, gmmktime(0, 30, 0, 11, 29, 2026));
    echo "$date: strtotime ", date(date('s', $time) === '00' ? 'Y-m-d' : 'Y-m-d H:i:s', $time), "\n";
}
END

export TZ=UTC
{
  node try.mjs
  ruby3.1 try.rb
  /usr/bin/python3 try.py
  perl try.pl
  php8.2 try.php
  for date in 1.12.26 1-12-26; do echo "$date: date $(date -d "$date" +%F 2> problems || echo none)"; done
} | sort -s -t: -k1,1 > seen
diff - seen <<'END'
1-12-26: Node 2026-01-12
1-12-26: chrono-node 2026-01-12
1-12-26: Date.parse 2001-12-26
1-12-26: chronic 2026-01-12
1-12-26: dateutil 2026-01-12
1-12-26: dateparser 2026-01-12
1-12-26: libtimedate-perl 2026-01-12
1-12-26: Date::Manip 2026-01-12
1-12-26: DateTime::Format::Natural 2026-12-01
1-12-26: strtotime 2001-12-26
1-12-26: date 0001-12-26
1.12.26: Node 2026-01-12
1.12.26: chrono-node none
1.12.26: Date.parse 2001-12-26
1.12.26: chronic 2026-11-29 13:12:26
1.12.26: dateutil 2026-01-12
1.12.26: dateparser 2026-01-12
1.12.26: libtimedate-perl 2026-01-12
1.12.26: Date::Manip 2026-01-12
1.12.26: DateTime::Format::Natural 2026-12-01
1.12.26: strtotime 2026-11-29 01:12:26
1.12.26: date none
END
echo "As found: 1.12.26 is an hour in two of eleven, in 2001 in one, and the first of December in one."
