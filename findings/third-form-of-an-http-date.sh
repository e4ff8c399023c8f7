#!/usr/bin/env bash
# An HTTP date in the third of its three forms, read on a machine in New York.
#
# Date and fresh 2.0.0 in Node 20; HTTP::Date 6.05 and Date::Parse 2.33 (libhttp-date-perl, libtimedate-perl), Mojo::Date 9.31
# (libmojolicious-perl), Time of Ruby 3.1, email.utils and http.cookiejar of Python 3.11, werkzeug 2.2.2 and python3-django
# 3.2.25, all of Debian 12.
#
# Whoever reads a date of HTTP has to take "Tue Dec  1 09:00:00 2026", too, and as an hour of UTC, though it names no zone
# (RFC 9110, 5.6.7). One would guess so of what has HTTP in its name. Node's Date takes the hour for that of the machine, and
# with it fresh, by which Express decides whether a page has changed; so does HTTP::Date of Perl, which libwww uses for
# Last-Modified and Expires, and the cookie jar of Python takes it for no date at all. With email.utils it has no zone, which
# makes it an hour of the machine where it becomes a moment. Retry-After, Expires and Last-Modified are five hours off.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libhttp-date-perl=6.05-2 libtimedate-perl=2.3300-2 libmojolicious-perl=9.31+dfsg-1 python3-werkzeug=2.2.2-3+deb12u1 python3-django=3:3.2.25-0+deb12u7 ruby3.1
npm install --silent --no-audit --no-fund --no-save fresh@2.0.0

cat > try.mjs <<'END'
import fresh from 'fresh';

const say = (name, time) => console.log(`${name}: ${time === undefined ? 'none' : new Date(time).toISOString().slice(11, 16)}`);
say('Date of Node', Date.parse('Tue Dec  1 09:00:00 2026'));
const unchanged = fresh({ 'if-modified-since': 'Tue Dec  1 09:00:00 2026' }, { 'last-modified': 'Tue, 01 Dec 2026 12:00:00 GMT' });
console.log(`fresh: a page changed at noon is, for a reader who has that of nine o'clock, ${unchanged ? 'unchanged' : 'changed'}`);
END
cat > try.pl <<'END'
use Date::Parse ();
use HTTP::Date ();
use Mojo::Date;
use POSIX qw(strftime);
my $date = 'Tue Dec  1 09:00:00 2026';
my @times = (['HTTP::Date', HTTP::Date::str2time($date)], ['Date::Parse', Date::Parse::str2time($date)], ['Mojo::Date', Mojo::Date->new($date)->epoch]);
print "$_->[0]: ", strftime('%H:%M', gmtime $_->[1]), "\n" for @times;
END
cat > try.rb <<'END'
require 'time'
date = 'Tue Dec  1 09:00:00 2026'
puts "Time.httpdate: #{Time.httpdate(date).utc.strftime('%H:%M')}"
puts "Time.parse: #{Time.parse(date).utc.strftime('%H:%M')}"
END
cat > try.py <<'END'
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http.cookiejar import http2time

from django.utils.http import parse_http_date
from werkzeug.http import parse_date


def say(name, time):
    print(f'{name}:', 'none' if time is None else f'{datetime.fromtimestamp(time, timezone.utc):%H:%M}')


date = 'Tue Dec  1 09:00:00 2026'
say('http.cookiejar', http2time(date))
say('email.utils', parsedate_to_datetime(date).timestamp())
say('werkzeug', parse_date(date).timestamp())
say('django', parse_http_date(date))
END

export TZ=America/New_York
{ node try.mjs; perl try.pl; ruby3.1 try.rb; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
Date of Node: 14:00
fresh: a page changed at noon is, for a reader who has that of nine o'clock, unchanged
HTTP::Date: 14:00
Date::Parse: 14:00
Mojo::Date: 09:00
Time.httpdate: 09:00
Time.parse: 14:00
http.cookiejar: none
email.utils: 14:00
werkzeug: 09:00
django: 09:00
END
echo "As found: the hour is that of the machine in five of ten, and no date in one."
