#!/usr/bin/env bash
# Weeks of ISO 8601 in the dates of a list of tasks.
#
# taskwarrior 2.6.2 of Debian 12.
#
# Taskwarrior reads dates of ISO 8601, among them 2026-W49-2, the Tuesday of week 49. One would guess that this is right or
# wrong alike for every year. It is right from 2016 to 2025, and again from 2027 to 2031, and a week late all through 2015,
# 2026 and 2032: in years that begin on a Thursday, the first week is counted as the last of the year before. Sunday, the
# seventh day of a week, is no date at all; the day 0, which the standard does not have, is the Sunday before the week. A week
# without a day is that Sunday, too, and in 2026 the one at its end. And three "weekdays" from a Friday are Monday, since a
# weekday is a day of any kind.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take taskwarrior=2.6.2+dfsg-1
export TZ=UTC LC_ALL=C.UTF-8 TASKRC=$folder/settings
mkdir tasks
printf 'data.location=%s/tasks\nconfirmation=off\nverbose=nothing\n' "$folder" > settings

{
  echo "task $(task --version)"
  # The name that a day has by the standard, asked of the shell's date, and the day that Taskwarrior reads in it.
  for day in 2014-12-02 2015-01-01 2015-12-01 2016-11-29 2025-12-02 2026-01-01 2026-12-01 2026-12-31 2027-11-30 2032-11-30; do
    week=$(date -d "$day" +%G-W%V-%u)
    echo "$day is $week, for task $(task calc "$week" | cut -c1-10)"
  done
  for day in 7 0; do
    echo "2025-W49-$day is for task $(task calc "2025-W49-$day" 2>&1 | sed 's/T.*//; s/^Cannot.*/no date/')"
  done
  for week in 2025-W49 2026-W49 2027-W49; do
    echo "$week is for task $(date -d "$(task calc "$week")" '+%Y-%m-%d, a %A')"
  done
  echo "three weekdays from Friday are $(date -d "$(task calc 2026-12-04 + 3weekdays)" +%A)"
} > seen
diff - seen <<'END'
task 2.6.2
2014-12-02 is 2014-W49-2, for task 2014-12-02
2015-01-01 is 2015-W01-4, for task 2015-01-08
2015-12-01 is 2015-W49-2, for task 2015-12-08
2016-11-29 is 2016-W48-2, for task 2016-11-29
2025-12-02 is 2025-W49-2, for task 2025-12-02
2026-01-01 is 2026-W01-4, for task 2026-01-08
2026-12-01 is 2026-W49-2, for task 2026-12-08
2026-12-31 is 2026-W53-4, for task 2027-01-07
2027-11-30 is 2027-W48-2, for task 2027-11-30
2032-11-30 is 2032-W49-2, for task 2032-12-07
2025-W49-7 is for task no date
2025-W49-0 is for task 2025-11-30
2025-W49 is for task 2025-11-30, a Sunday
2026-W49 is for task 2026-12-06, a Sunday
2027-W49 is for task 2027-12-05, a Sunday
three weekdays from Friday are Monday
END
echo "As found: every week of 2026 is a week late."
