#!/usr/bin/env bash
# New Year's Day of 2028, which is kept on the last day of 2027, in six lists of the holidays of the United States.
#
# @18f/us-federal-holidays 4.0.0, date-holidays 3.37.0, @date/holidays-us 0.4.0, date-fns-holiday-us 1.1.0;
# python3-workalendar 17.0.0 and python3-holidays 0.10.1 of Debian 12.
#
# A federal holiday on a Saturday is kept on the Friday before it, and 1 January 2028 is a Saturday. One would guess that the
# list of 2027 ends with its last day then, or that a library does not know such Fridays at all; all six know 3 July 2026. Two
# of six have 31 December 2027 in the list of 2028 alone, so that who takes the list of a year to count its working days
# works on that Friday; two have it in both, one in that of 2027 alone, and one has no lists. Asked for the day itself two say
# that it is none: that one, and one of those that have it in a list.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-workalendar=17.0.0-1 python3-holidays=0.10.1-3
npm install --silent --no-audit --no-fund --no-save @18f/us-federal-holidays@4.0.0 date-holidays@3.37.0 @date/holidays-us@0.4.0 date-fns-holiday-us@1.1.0 date-fns@4.4.0
export TZ=UTC

cat > try.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [federal, Holidays, bank, dateFns] = ['@18f/us-federal-holidays', 'date-holidays', '@date/holidays-us', 'date-fns-holiday-us'].map(name => require(name));
const days = list => list.map(day => (day.toISOString?.() ?? day).slice(0, 10));
const all = new Holidays('US');
const libraries = {
  '18f': {
    list: year => days(federal.allForYear(year).map(({ dateString }) => dateString)),
    is: day => federal.isAHoliday(day, { utc: true }),
  },
  'date-holidays': {
    list: year => days(all.getHolidays(year).filter(({ type }) => type === 'public').map(({ date }) => date)),
    is: day => (all.isHoliday(day) || []).some(({ type }) => type === 'public'),
  },
  '@date/holidays-us': { list: null, is: day => bank.isHoliday(day) },
  'date-fns-holiday-us': {
    list: year => days(Object.values(dateFns.getObservedHolidays(year)).map(({ date }) => date)),
    is: day => dateFns.isFederalHoliday(day) || dateFns.isHoliday(day),
  },
};
const told = (yes, no, has) => (has ? yes : no);
for (const [name, { list, is }] of Object.entries(libraries)) {
  const lists = list ? [2027, 2028].map(year => `${year} ${told('has it', 'not', list(year).includes('2027-12-31'))}`).join(', ') : 'no lists';
  console.log(`${name}: 3 July 2026 ${told('a holiday', 'none', is(new Date('2026-07-03T12:00:00Z')) || list?.(2026).includes('2026-07-03'))}; ${lists}; the day itself ${told('a holiday', 'none', is(new Date('2027-12-31T12:00:00Z')))}`);
}
END
cat > try.py <<'END'
from datetime import date

import holidays
from workalendar.usa import UnitedStates

calendar = UnitedStates()
libraries = {
    'workalendar': (lambda year: [day for day, _ in calendar.holidays(year)], calendar.is_holiday),
    'holidays': (lambda year: list(holidays.US(years=year)), lambda day: day in holidays.US()),
}
last = date(2027, 12, 31)
for name, (days, holiday) in libraries.items():
    lists = ', '.join(f"{year} {'has it' if last in days(year) else 'not'}" for year in (2027, 2028))
    early, late = ('a holiday' if holiday(day) else 'none' for day in (date(2026, 7, 3), last))
    print(f'{name}: 3 July 2026 {early}; {lists}; the day itself {late}')
END
{ node try.mjs; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
18f: 3 July 2026 a holiday; 2027 not, 2028 has it; the day itself a holiday
date-holidays: 3 July 2026 a holiday; 2027 has it, 2028 not; the day itself a holiday
@date/holidays-us: 3 July 2026 a holiday; no lists; the day itself none
date-fns-holiday-us: 3 July 2026 a holiday; 2027 not, 2028 has it; the day itself none
workalendar: 3 July 2026 a holiday; 2027 has it, 2028 has it; the day itself a holiday
holidays: 3 July 2026 a holiday; 2027 has it, 2028 has it; the day itself a holiday
END
echo "As found: the last day of 2027, a holiday, is in the list of 2028 alone in two of six, and none for two."
