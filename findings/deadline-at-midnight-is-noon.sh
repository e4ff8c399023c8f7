#!/usr/bin/env bash
# Closing times at noon and at midnight, in the words of notices, read by twelve libraries.
#
# chrono-node 2.10.3; dateutil 2.8.2, dateparser 1.1.6 and parsedatetime 2.6 (Python), Date::Manip 6.91, Time::ParseDate
# 2015.103, Date::Parse 2.33 and DateTime::Format::Natural 1.16 (Perl), Date.parse of Ruby 3.1, chronic 0.10.5, strtotime of PHP
# 8.2, date of coreutils 9.1, of Debian 12.
#
# One would guess that "12 noon" and "12 midnight" are the surest of all, since 12 am and 12 pm are muddled up. For chrono 12
# midnight is noon: it reads the 12 and passes over the word. For DateTime of Ruby and Time::ParseDate noon is midnight, at the
# begin of the day, and for the second so is 11:59 p.m. with its full stops. "31 December at midnight" is the end of that day
# in chronic alone, which is what such notices mean; six have its begin, a day too early, and five refuse.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/closing-times.sh"
read_times '31 December 2026 at midnight' '31 December 2026, 12 midnight' '31 December 2026 at noon' '31 December 2026, 12 noon' '31 December 2026, 11:59 p.m.'
diff - seen <<'END'
31 December 2026 at midnight
  2026-12-31 00:00:00: chrono, dateparser, parsedatetime, Date::Manip, Time::ParseDate, DateTime of Ruby
  2027-01-01 00:00:00: chronic
  refused: dateutil, date, DateTime::Format::Natural, Date::Parse, PHP
31 December 2026, 12 midnight
  2026-12-31 00:00:00: dateparser, parsedatetime, Time::ParseDate, DateTime of Ruby
  2026-12-31 12:00:00: chrono
  refused: dateutil, date, DateTime::Format::Natural, Date::Manip, Date::Parse, chronic, PHP
31 December 2026 at noon
  2026-12-31 00:00:00: Time::ParseDate, DateTime of Ruby
  2026-12-31 12:00:00: chrono, dateparser, parsedatetime, Date::Manip, chronic
  refused: dateutil, date, DateTime::Format::Natural, Date::Parse, PHP
31 December 2026, 12 noon
  2026-12-31 00:00:00: Time::ParseDate, DateTime of Ruby
  2026-12-31 12:00:00: chrono, dateparser, parsedatetime
  refused: dateutil, date, DateTime::Format::Natural, Date::Manip, Date::Parse, chronic, PHP
31 December 2026, 11:59 p.m.
  2026-12-31 00:00:00: Time::ParseDate
  2026-12-31 23:59:00: chrono, dateutil, dateparser, parsedatetime, Date::Manip, Date::Parse, chronic, DateTime of Ruby, PHP
  refused: date, DateTime::Format::Natural
END
echo "As found: 12 midnight is noon in one of twelve, and noon is midnight in two."
