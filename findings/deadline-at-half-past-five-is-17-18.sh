#!/usr/bin/env bash
# Closing times with a full stop between hour and minutes, as they are written in Britain: "5.30pm", read by twelve libraries.
#
# chrono-node 2.10.3; dateutil 2.8.2, dateparser 1.1.6 and parsedatetime 2.6 (Python), Date::Manip 6.91, Time::ParseDate
# 2015.103, Date::Parse 2.33 and DateTime::Format::Natural 1.16 (Perl), Date.parse of Ruby 3.1, chronic 0.10.5, strtotime of PHP
# 8.2, date of coreutils 9.1, of Debian 12.
#
# "Applications close on 31 December 2026, 5.30pm." One would guess that a reader takes the full stop for a colon, or refuses.
# Date::Manip takes .30 for three tenths of an hour and has 17:18, and 23:35:24 for 11.59pm. Ruby reads the 30 alone and has
# 18:00; parsedatetime has the hour at which it was asked, Time::ParseDate the midnight before, all without an error. dateutil
# refuses 5.30pm and takes 11.59pm for 23:00. Of twelve, four are right both times.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/closing-times.sh"
read_times '31 December 2026, 5.30pm' '31 December 2026 11.59pm'
diff - seen <<'END'
31 December 2026, 5.30pm
  2026-12-31 00:00:00: Time::ParseDate
  2026-12-31 09:00:00: parsedatetime
  2026-12-31 17:18:00: Date::Manip
  2026-12-31 17:30:00: chrono, dateparser, chronic, PHP
  2026-12-31 18:00:00: DateTime of Ruby
  refused: dateutil, date, DateTime::Format::Natural, Date::Parse
31 December 2026 11.59pm
  2026-12-31 00:00:00: Time::ParseDate
  2026-12-31 09:00:00: parsedatetime
  2026-12-31 23:00:00: dateutil, DateTime of Ruby
  2026-12-31 23:35:24: Date::Manip
  2026-12-31 23:59:00: chrono, dateparser, chronic, PHP
  refused: date, DateTime::Format::Natural, Date::Parse
END
echo "As found: a closing time of 5.30pm is another time for four of twelve, none of which refuses."
