#!/usr/bin/env bash
# Closing dates as they stand in postings, read by four libraries for dates in words.
#
# any-date-parser 2.2.4, sugar-date 2.0.6, compromise-dates 3.9.0 on compromise 14.17.0, spacetime 7.15.0.
#
# One would guess that a library which takes the month first refuses "31/12/2026" or turns it round, as three do.
# any-date-parser takes what fits from the middle of it, "1/12/2026", and gives 12 January; "two weeks from today" is today.
# What sugar-date does not know it hands to Date.parse, and a Sunday in December without a year is one of 2001; noon is
# midnight for both. compromise reads "by" as "before", so that a posting open until 1 December is closed on 30 November,
# and "2026-12" is the whole year. None of these answers says that it is a guess.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save any-date-parser@2.2.4 sugar-date@2.0.6 compromise@14.17.0 compromise-dates@3.9.0 spacetime@7.15.0

cat > try.mjs <<'END'
import { mock } from 'node:test';
import parser from 'any-date-parser';
import compromise from 'compromise';
import dates from 'compromise-dates';
import spacetime from 'spacetime';
import sugar from 'sugar-date';

mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-29T08:00:00Z') });
compromise.plugin(dates);
const minute = date => (Number.isNaN(date.getTime()) ? 'none' : date.toISOString().slice(0, 16).replace('T00:00', ''));
const read = {
  'any-date-parser'(text) {
    const date = parser.fromString(text);
    return date.invalid ? 'none' : minute(date);
  },
  'sugar-date': text => minute(sugar.Date.create(text)),
  compromise(text) {
    const [found] = compromise(text).dates({ today: '2026-11-29', timezone: 'UTC' }).get();
    return found ? `${minute(new Date(found.start))} to ${found.end ? minute(new Date(found.end)) : 'open'}` : 'none';
  },
  spacetime(text) {
    const moment = spacetime(text, 'UTC', { silent: true });
    return moment.isValid() ? minute(new Date(moment.epoch)) : 'none';
  },
};
for (const text of ['31/12/2026', '1.12.2026', 'Sunday 6 December', 'Sunday 6 December 2026', 'noon on 1 December 2026', 'two weeks from today', 'by 5pm on 1 December 2026', '31 September 2026', '2026-12']) {
  console.log(`${text}: ${Object.entries(read).map(([name, ask]) => `${name} ${ask(text)}`).join(' · ')}`);
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
31/12/2026: any-date-parser 2026-01-12 · sugar-date none · compromise 2026-12-31 to 2026-12-31T23:59 · spacetime 2026-12-31
1.12.2026: any-date-parser 2026-12-01 · sugar-date 2026-01-12 · compromise 2026-01-12 to 2026-01-12T23:59 · spacetime 2026-01-12
Sunday 6 December: any-date-parser 2026-12-06 · sugar-date 2001-12-06 · compromise 2026-12-06 to 2026-12-06T23:59 · spacetime 2026-12-06
Sunday 6 December 2026: any-date-parser 2026-12-06 · sugar-date 2026-12-06 · compromise 2026-12-06 to 2026-12-06T23:59 · spacetime 2026-12-06
noon on 1 December 2026: any-date-parser 2026-12-01 · sugar-date 2026-12-01 · compromise 2026-12-01T12:00 to 2026-12-01T23:59 · spacetime none
two weeks from today: any-date-parser 2026-11-29 · sugar-date 2026-12-13 · compromise 2026-12-13 to 2026-12-13T23:59 · spacetime none
by 5pm on 1 December 2026: any-date-parser 2026-12-01T17:00 · sugar-date none · compromise 2026-11-29 to 2026-11-30T23:59 · spacetime none
31 September 2026: any-date-parser 2026-10-01 · sugar-date 2026-10-01 · compromise 2026-09-30 to 2026-09-30T23:59 · spacetime none
2026-12: any-date-parser none · sugar-date 2026-12-01 · compromise 2026-01-01 to 2026-12-31T23:59 · spacetime 2026-12-01
END
echo "As found: 31/12/2026 is 12 January in one, Sunday 6 December a day of 2001 in another."
