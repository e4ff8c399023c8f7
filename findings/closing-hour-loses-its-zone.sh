#!/usr/bin/env bash
# A closing time with its distance from UTC, read by the format that C's strptime made common, with twelve programs and libraries.
#
# jq 1.6, gojq 0.12.11, Miller 6.6.0, dateutils 0.4.10, Time::Piece of Perl 5.36, DateTime::Format::Strptime 1.79, Time of Ruby
# 3.1, datetime and time of Python 3.11 of Debian 12; strtime 1.1.2, micro-strptime 1.0.0, d3-time-format 4.1.0 (whose letter is
# %Z).
#
# One would guess that what takes %z uses it. Nine of twelve do. jq, dateutils and time of Python (with calendar.timegm) read
# the offset and pass over it: 17:00+0100 is 17:00 UTC, and a closing time is an hour later than it is. gojq, which is there to
# be jq, has it right. Written as in ISO 8601, with a colon, the offset is refused by three of the nine, and Z by these and by
# strtime; who passes over it takes both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take jq=1.6-2.1+deb12u3 gojq=0.12.11-1 miller=6.6.0-2+b3 dateutils=0.4.10-1 libdatetime-format-strptime-perl=1.7900-1 ruby3.1
npm install --silent --no-audit --no-fund --no-save d3-time-format@4.1.0 strtime@1.1.2 micro-strptime@1.0.0

cat > read.mjs <<'END'
import { timeParse } from 'd3-time-format';
import { strptime as micro } from 'micro-strptime';
import strtime from 'strtime';

const [name, text, format] = process.argv.slice(2);
const read = { 'd3-time-format': () => timeParse(format)(text), 'micro-strptime': () => micro(text, format), strtime: () => strtime.strptime(text, format) };
console.log(read[name]().toISOString());
END
cat > read.py <<'END'
import calendar
import datetime
import sys
import time

name, text, format = sys.argv[1:]
if name == 'datetime':
    print(datetime.datetime.strptime(text, format).astimezone(datetime.timezone.utc).isoformat())
else:
    print(time.strftime('%FT%T', time.gmtime(calendar.timegm(time.strptime(text, format)))))
END
cat > read.pl <<'END'
use DateTime::Format::Strptime;
use Time::Piece;
my ($name, $text, $format) = @ARGV;
print $name eq 'Time::Piece'
  ? Time::Piece->strptime($text, $format)->datetime
  : DateTime::Format::Strptime->new(pattern => $format, on_error => 'croak')->parse_datetime($text)->set_time_zone('UTC'), "\n";
END
export TZ=UTC
text= format=%Y-%m-%dT%H:%M:%S%z
readers() {
  for name in jq gojq; do say $name $name -rn --arg text "$text" --arg format $format '$text | strptime($format) | mktime | todate'; done
  say Miller mlr -n put "end {print sec2gmt(strptime(\"$text\", \"$format\"))}"
  say dateutils dateutils.strptime -i $format -f %FT%T "$text"
  for name in Time::Piece DateTime::Format::Strptime; do say $name perl read.pl $name "$text" $format; done
  say Time\ of\ Ruby ruby3.1 -rtime -e 'puts Time.strptime(*ARGV).utc.iso8601' "$text" $format
  for name in datetime time; do say "$name of Python" /usr/bin/python3 read.py $name "$text" $format; done
  for name in strtime micro-strptime; do say $name node read.mjs $name "$text" $format; done
  say d3-time-format node read.mjs d3-time-format "$text" ${format/z/Z}
}
say() {
  local name=$1 said
  shift
  said=$("$@" 2> messages) || said=refused
  [[ $said == 2026-* ]] || said=refused
  printf '%s\t%s\t%s\n' "$text" "$name" "${said:0:19}"
}
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    text, name, date = line.rstrip('\n').split('\t')
    said.setdefault(text, {}).setdefault(date, []).append(name)
for text, dates in said.items():
    print(text)
    for date, names in sorted(dates.items()):
        print(f"  {date}: {', '.join(names)}")
END
for text in 2026-12-01T17:00:00+0100 2026-12-01T17:00:00+01:00 2026-12-01T17:00:00Z; do readers; done > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
2026-12-01T17:00:00+0100
  2026-12-01T16:00:00: gojq, Miller, Time::Piece, DateTime::Format::Strptime, Time of Ruby, datetime of Python, strtime, micro-strptime, d3-time-format
  2026-12-01T17:00:00: jq, dateutils, time of Python
2026-12-01T17:00:00+01:00
  2026-12-01T16:00:00: gojq, DateTime::Format::Strptime, Time of Ruby, datetime of Python, strtime, d3-time-format
  2026-12-01T17:00:00: jq, dateutils, time of Python
  refused: Miller, Time::Piece, micro-strptime
2026-12-01T17:00:00Z
  2026-12-01T17:00:00: jq, gojq, dateutils, DateTime::Format::Strptime, Time of Ruby, datetime of Python, time of Python, d3-time-format
  refused: Miller, Time::Piece, strtime, micro-strptime
END
echo "As found: three of twelve read the offset of a closing time and pass over it."
