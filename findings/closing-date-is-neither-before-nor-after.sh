#!/usr/bin/env bash
# Four jobs in a file of GNU recutils, asked for by closing date and sorted by wage.
#
# recutils 1.9 of Debian 12.
#
# Programs for lists in plain text compare a field with a date by an operator of their own ("<<" is before), which reads dates
# in many spellings. One would guess that a spelling which it cannot read is an error, or comes first or last. 01.12.2026 is
# neither before 2027 nor after 2025, nor that day: the job is in no list, without a word, while 2026-12-01, 12/01/2026 and 1
# Dec 2026 are in all. A field without a declared type is sorted by its letters, so that 100000 stands before 45000 and 9000
# last, though the same field is compared as a number, where 60,000 is none. And csv2rec refuses a whole sheet for one heading
# with brackets.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take recutils=1.9-2
export LC_ALL=C.UTF-8 TZ=UTC

cat > jobs.rec <<'END'
%rec: Job

Employer: Globex
Closing: 2026-12-01
Wage: 45000

Employer: Acme
Closing: 01.12.2026
Wage: 9000

Employer: Initech
Closing: 12/01/2026
Wage: 100000

Employer: Hooli
Closing: 1 Dec 2026
Wage: 60,000
END
printf 'Employer,Closing date\nGlobex,2026-12-01\n' > plain.csv
printf 'Employer,Phone (office)\nGlobex,030 1234\n' > brackets.csv
find() { recsel -t Job -P Employer "$@" jobs.rec | grep . | paste -sd ' '; }
{
  echo "closing after 2025: $(find -e "Closing >> '2025-12-31'")"
  echo "closing before 2027: $(find -e "Closing << '2027-01-01'")"
  echo "closing on that day: $(find -e "Closing == '2026-12-01'")"
  echo "by wage: $(find -S Wage)"
  echo "above 20000: $(find -e 'Wage > 20000')"
  for list in plain brackets; do echo "$list: $(csv2rec $list.csv 2>&1 | grep . | paste -sd ' ')"; done
} > seen
diff - seen <<'END'
closing after 2025: Globex Initech Hooli
closing before 2027: Globex Initech Hooli
closing on that day: Globex Initech Hooli
by wage: Initech Globex Hooli Acme
above 20000: Globex Initech
plain: Employer: Globex Closing_date: 2026-12-01
brackets: csv2rec: error: invalid field name 'Phone_(office)' in header
END
echo "As found: a job that closes on 01.12.2026 is neither before 2027 nor after 2025."
