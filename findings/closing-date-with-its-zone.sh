#!/usr/bin/env bash
# What libraries make of a closing date that has a zone, as dates of XML may have.
#
# dayjs 1.11.23, moment 2.31.0, date-fns 4.4.0, luxon 3.7.2, @js-temporal/polyfill 0.5.1, isodate 0.6.1 and dateutil 2.8.2 of
# Debian 12, Python 3.11, Ruby 3.1, DateTime::Format::W3CDTF 0.08, Date of Node 20.
#
# Feeds of jobs in XML give their dates as xs:date, which may end in Z or in +01:00 (XML Schema 1.1, part 2, 3.3.9). One would
# guess that readers of ISO 8601 and of XML leave the zone off, or refuse it. Two of thirteen read it, ten refuse +01:00. Two
# take the zone for the hour: 2026-12-01-05:00 is five in the morning for datetime of Python and for dateutil, and "+01:00" is
# one o'clock for the first. Z is read by four that refuse +01:00, and is the evening before in New York.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 python3-isodate=0.6.1-1 python3-dateutil=2.8.2-2 libdatetime-format-w3cdtf-perl=0.08-1
npm install --silent --no-audit --no-fund --no-save dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0 luxon@3.7.2 @js-temporal/polyfill@0.5.1
export TZ=America/New_York

cat > try.mjs <<'END'
import { Temporal } from '@js-temporal/polyfill';
import { parseISO } from 'date-fns';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';

moment.suppressDeprecationWarnings = true;
const shown = date => Number.isNaN(+date) ? 'refused' : DateTime.fromJSDate(date).toFormat('d LLL HH:mm');
const readers = {
  'Date of V8': text => shown(new Date(text)),
  dayjs: text => shown(dayjs(text).toDate()),
  moment: text => shown(moment(text).toDate()),
  'date-fns': text => shown(parseISO(text)),
  luxon: text => shown(DateTime.fromISO(text).toJSDate()),
  Temporal: text => {
    try {
      return `${Temporal.PlainDate.from(text)}`;
    } catch {
      return 'refused';
    }
  },
};
for (const [name, read] of Object.entries(readers)) {
  console.log(`${name}: ${['2026-12-01Z', '2026-12-01+01:00', '2026-12-01-05:00'].map(read).join(', ')}`);
}
END
cat > try.py <<'END'
import datetime

import dateutil.parser
import isodate

readers = {'isodate': isodate.parse_date, 'dateutil': dateutil.parser.parse, 'date of Python': datetime.date.fromisoformat, 'datetime of Python': datetime.datetime.fromisoformat}
for name, read in readers.items():
    seen = []
    for text in ('2026-12-01Z', '2026-12-01+01:00', '2026-12-01-05:00'):
        try:
            date = read(text)
            seen.append(f'{date.day} {date:%b %H:%M}' if isinstance(date, datetime.datetime) else f'{date.day} {date:%b}')
        except ValueError:
            seen.append('refused')
    print(f"{name}: {', '.join(seen)}")
END
cat > try.rb <<'END'
require 'date'
require 'time'
readers = { 'Date.xmlschema of Ruby' => Date.method(:xmlschema), 'Time.xmlschema of Ruby' => Time.method(:xmlschema) }
readers.each do |name, read|
  seen = ['2026-12-01Z', '2026-12-01+01:00', '2026-12-01-05:00'].map do |text|
    read.call(text).strftime('%-d %b')
  rescue ArgumentError
    'refused'
  end
  puts "#{name}: #{seen.join(', ')}"
end
END
cat > try.pl <<'END'
use DateTime::Format::W3CDTF;
my @seen = map { my $date = eval { DateTime::Format::W3CDTF->new->parse_datetime($_) }; $date ? $date->strftime('%e %b') : 'refused' } '2026-12-01Z', '2026-12-01+01:00', '2026-12-01-05:00';
print 'W3CDTF of Perl: ', join(', ', @seen), "\n";
END

{ node try.mjs; /usr/bin/python3 -W ignore try.py; ruby try.rb; perl try.pl; } > seen
diff - seen <<'END'
Date of V8: 30 Nov 19:00, refused, refused
dayjs: 30 Nov 19:00, refused, refused
moment: 30 Nov 19:00, refused, refused
date-fns: 30 Nov 19:00, refused, refused
luxon: refused, refused, refused
Temporal: refused, refused, refused
isodate: 1 Dec, 1 Dec, 1 Dec
dateutil: refused, refused, 1 Dec 05:00
date of Python: refused, refused, refused
datetime of Python: refused, 1 Dec 01:00, 1 Dec 05:00
Date.xmlschema of Ruby: 1 Dec, 1 Dec, 1 Dec
Time.xmlschema of Ruby: refused, refused, refused
W3CDTF of Perl: refused, refused, refused
END
echo "As found: of thirteen two take all three, and two take -05:00 for five in the morning."
