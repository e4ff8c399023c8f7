#!/usr/bin/env bash
# Closing dates in January without a year, with their day of the week, read on 29 November 2026 by twelve libraries.
#
# chrono-node 2.10.3; dateutil 2.8.2, dateparser 1.1.6 and parsedatetime 2.6 (Python), Date::Manip 6.91, Time::ParseDate
# 2015.103, Date::Parse 2.33 and DateTime::Format::Natural 1.16 (Perl), Date.parse of Ruby 3.1, chronic 0.10.5, strtotime of PHP
# 8.2, date of coreutils 9.1, of Debian 12.
#
# "Apply by Monday, 11 January", read in November: that day is a Monday in 2027, and a Sunday in 2026. One would guess that
# the day of the week helps to find the year, or that two names for one day which do not agree are refused. Of twelve, one has
# 11 January 2027. Five have the Sunday that is past, since they read the day of the week and pass over it. PHP goes on from
# that Sunday to the Monday behind it and has 12 January 2026, on which nobody wrote anything; chronic takes the first Monday
# of January and eleven o'clock, parsedatetime the first day of 2011. Three refuse. For Friday, 1 January it is the same.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/closing-times.sh"
read_times 'Monday, 11 January' 'Friday, 1 January'
diff - seen <<'END'
Monday, 11 January
  2011-01-01 09:00:00: parsedatetime
  2026-01-11 00:00:00: dateutil, dateparser, date, Date::Parse, DateTime of Ruby
  2026-01-12 00:00:00: PHP
  2027-01-04 11:00:00: chronic
  2027-01-11 12:00:00: chrono
  refused: DateTime::Format::Natural, Date::Manip, Time::ParseDate
Friday, 1 January
  2026-01-01 00:00:00: dateutil, dateparser, date, Date::Parse, DateTime of Ruby
  2026-01-02 00:00:00: PHP
  2027-01-01 09:00:00: parsedatetime
  2027-01-01 12:00:00: chrono
  2027-01-08 13:00:00: chronic
  refused: DateTime::Format::Natural, Date::Manip, Time::ParseDate
END
echo "As found: Monday, 11 January is the next one in one of twelve, and 12 January of this year in another."
