#!/usr/bin/env bash
# The month in which a job begins, without a day, read on 29 November 2026.
#
# chrono-node 2.10.3; Date of Node 20; ruby-chronic 0.10.5, Date.parse of Ruby 3.1, libdate-manip-perl 6.91,
# libdatetime-format-natural-perl 1.16, python3-dateutil 2.8.2, python3-dateparser 1.1.6, python3-parsedatetime 2.6 of
# Debian 12, strtotime of PHP 8.2.
#
# One would guess that "December 2026" is refused or becomes the first of the month. Two libraries of Python make it the day
# of today in that month, the 29th, so that a start in February is the 28th and the same advertisement begins on another day
# tomorrow. Chronic takes the middle of the month. And Date::Manip reads the year as a day and a year: 20 December 2026, and
# "February 2031" is 20 February 2031. The same month begins on four days.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-chronic=0.10.5-2 php8.2-cli libdate-manip-perl=6.91-1 libdatetime-format-natural-perl=1.16-1 python3-dateutil=2.8.2-2 python3-dateparser=1.1.6-1 python3-parsedatetime=2.6-3
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3

cat > try.mjs <<'END'
import { parseDate } from 'chrono-node';

for (const month of ['December 2026', 'February 2031']) {
  console.log(`${month}: Date of Node ${new Date(month).toISOString().slice(0, 10)}`);
  console.log(`${month}: chrono-node ${parseDate(month, new Date('2026-11-29T12:00:00Z')).toISOString().slice(0, 10)}`);
}
END
cat > try.rb <<'END'
require 'chronic'
require 'date'

['December 2026', 'February 2031'].each do |month|
  puts "#{month}: Date.parse #{Date.parse(month)}"
  puts "#{month}: chronic #{Chronic.parse(month, now: Time.utc(2026, 11, 29, 12)).to_date}"
end
END
cat > try.py <<'END'
import warnings
from datetime import datetime

warnings.simplefilter('ignore')
import dateparser
import parsedatetime
from dateutil import parser

now = datetime(2026, 11, 29, 12)
for month in ['December 2026', 'February 2031']:
    print(f'{month}: dateutil {parser.parse(month, default=now):%Y-%m-%d}')
    print(f'{month}: dateparser', f"{dateparser.parse(month, languages=['en'], settings={'RELATIVE_BASE': now}):%Y-%m-%d}")
    print(f'{month}: parsedatetime', f'{parsedatetime.Calendar().parseDT(month, now)[0]:%Y-%m-%d}')
END
cat > try.pl <<'END'
use Date::Manip;
use DateTime;
use DateTime::Format::Natural;
for my $month ('December 2026', 'February 2031') {
  print "$month: Date::Manip ", UnixDate(ParseDate($month), '%Y-%m-%d'), "\n";
  my $now = DateTime->new(year => 2026, month => 11, day => 29, hour => 12);
  print "$month: DateTime::Format::Natural ", DateTime::Format::Natural->new(datetime => $now)->parse_datetime($month)->ymd, "\n";
}
END
cat > try.php <<'END'
<?php
foreach (['December 2026', 'February 2031'] as $month) {
    echo "$month: strtotime ", date('Y-m-d', strtotime($month, gmmktime(12, 0, 0, 11, 29, 2026))), "\n";
}
END

export TZ=UTC
{ node try.mjs; ruby3.1 try.rb; /usr/bin/python3 try.py; perl try.pl; php8.2 try.php; } | sort -s -t: -k1,1 > seen
diff - seen <<'END'
December 2026: Date of Node 2026-12-01
December 2026: chrono-node 2026-12-01
December 2026: Date.parse 2026-12-01
December 2026: chronic 2026-12-16
December 2026: dateutil 2026-12-29
December 2026: dateparser 2026-12-29
December 2026: parsedatetime 2026-12-01
December 2026: Date::Manip 2026-12-20
December 2026: DateTime::Format::Natural 2026-12-01
December 2026: strtotime 2026-12-01
February 2031: Date of Node 2031-02-01
February 2031: chrono-node 2031-02-01
February 2031: Date.parse 2031-02-01
February 2031: chronic 2031-02-15
February 2031: dateutil 2031-02-28
February 2031: dateparser 2031-02-28
February 2031: parsedatetime 2031-02-01
February 2031: Date::Manip 2031-02-20
February 2031: DateTime::Format::Natural 2031-02-01
February 2031: strtotime 2031-02-01
END
echo "As found: a start in December is the 1st, the 16th, the 20th or the 29th."
