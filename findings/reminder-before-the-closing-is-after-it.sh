#!/usr/bin/env bash
# A reminder two hours before a closing time, written as that time and what is to be taken off, read by twelve libraries.
#
# chrono-node 2.10.3; dateutil 2.8.2, dateparser 1.1.6 and parsedatetime 2.6 (Python), Date::Manip 6.91, Time::ParseDate
# 2015.103, Date::Parse 2.33 and DateTime::Format::Natural 1.16 (Perl), Date.parse of Ruby 3.1, chronic 0.10.5, strtotime of PHP
# 8.2, date of coreutils 9.1, of Debian 12.
#
# "2026-12-01 17:00 -2 hours" is a date, a time and a relative item, which GNU date and PHP have in one text by their manuals
# (GNU Coreutils, 29.7; PHP, Relative Formats). One would guess 15:00 from both. PHP has it. Behind a time of day, date takes
# "-2" for the offset from UTC and "hours" for one hour more: the reminder is at 20:00, three hours after the applications have
# closed, and one for the day before comes the day after. dateparser has the day of asking, less two hours. Four others leave
# out what is behind the time, without an error. Five refuse, and one of twelve is right.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/closing-times.sh"
read_times '2026-12-01 17:00 -2 hours' '2026-12-01 17:00 -1 day'
diff - seen <<'END'
2026-12-01 17:00 -2 hours
  2026-11-29 07:00:00: dateparser
  2026-12-01 15:00:00: PHP
  2026-12-01 17:00:00: chrono, parsedatetime, Time::ParseDate, DateTime of Ruby
  2026-12-01 20:00:00: date
  refused: dateutil, DateTime::Format::Natural, Date::Manip, Date::Parse, chronic
2026-12-01 17:00 -1 day
  2026-11-28 09:00:00: dateparser
  2026-11-30 17:00:00: PHP
  2026-12-01 17:00:00: chrono, parsedatetime, Time::ParseDate, DateTime of Ruby
  2026-12-02 18:00:00: date
  refused: dateutil, DateTime::Format::Natural, Date::Manip, Date::Parse, chronic
END
echo "As found: a reminder two hours before the closing time is three hours after it in one of twelve."
