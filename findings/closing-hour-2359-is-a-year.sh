#!/usr/bin/env bash
# Closing times with the hour as four digits, and a closing date with a short year, read by twelve libraries.
#
# chrono-node 2.10.3; dateutil 2.8.2, dateparser 1.1.6 and parsedatetime 2.6 (Python), Date::Manip 6.91, Time::ParseDate
# 2015.103, Date::Parse 2.33 and DateTime::Format::Natural 1.16 (Perl), Date.parse of Ruby 3.1, chronic 0.10.5, strtotime of PHP
# 8.2, date of coreutils 9.1, of Debian 12.
#
# "Apply by 1 December, 2359 hours" is how ships, hospitals and armies write one minute to midnight. One would guess that
# "hours" behind four digits makes a time of them, or nothing. In two of twelve, the job is open until the year 2359, in a
# third at noon; PHP adds 2,359 hours to 1 December and has 9 March, parsedatetime 1 December of the year after. The rest
# refuse. With the year before it, "2026 1700", six have five o'clock, and Date::Parse seven in the morning of the day before,
# since 1700 is an offset from UTC to it. And "1 Dec '26" is 26 December in two, so that one who trusts it is late by 25 days.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/closing-times.sh"
read_times '1 December, 2359 hours' '1 December 2026 1700' "1 Dec '26"
diff - seen <<'END'
1 December, 2359 hours
  2027-03-09 07:00:00: PHP
  2027-12-01 16:00:00: parsedatetime
  2359-12-01 00:00:00: dateparser, Time::ParseDate
  2359-12-01 12:00:00: chrono
  refused: dateutil, date, DateTime::Format::Natural, Date::Manip, Date::Parse, chronic, DateTime of Ruby
1 December 2026 1700
  2026-11-30 07:00:00: Date::Parse
  2026-12-01 00:00:00: DateTime of Ruby
  2026-12-01 12:00:00: chrono
  2026-12-01 17:00:00: dateutil, parsedatetime, date, Time::ParseDate, chronic, PHP
  refused: dateparser, DateTime::Format::Natural, Date::Manip
1 Dec '26
  2026-12-01 00:00:00: dateutil, dateparser, Time::ParseDate, DateTime of Ruby
  2026-12-01 12:00:00: chrono
  2026-12-26 09:00:00: parsedatetime
  2026-12-26 13:00:00: chronic
  refused: date, DateTime::Format::Natural, Date::Manip, Date::Parse, PHP
END
echo "As found: 2359 hours is a year in three of twelve, and '26 is a day in two."
