#!/usr/bin/env bash
# How many months lie between two days, where one is the last of its month.
#
# date-fns 4.4.0, dayjs 1.11.23, luxon 3.7.2, moment 2.31.0, @js-temporal/polyfill 0.5.1 (the coming standard).
#
# From 31 January to 28 February is a month in all four libraries, and from 29 February 2024 to 28 February 2025 a year. One
# would guess that the standard that is to replace them counts alike. It gives 28 days, and 11 months and 30 days: it never
# lets a month end before the same day is reached. So with the change to Temporal "at least one year in the post", or a
# notice of a month to the end of February, is no longer met, while adding a month to 31 January still gives 28 February.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save date-fns@4.4.0 dayjs@1.11.23 luxon@3.7.2 moment@2.31.0 @js-temporal/polyfill@0.5.1

cat > try.mjs <<'END'
import { differenceInMonths } from 'date-fns';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';
import { Temporal } from '@js-temporal/polyfill';

for (const [from, to] of [['2026-01-31', '2026-02-28'], ['2025-11-30', '2026-02-28'], ['2024-02-29', '2025-02-28'], ['2026-03-31', '2026-04-30']]) {
  console.log(
    `${from} to ${to}:`,
    'date-fns', differenceInMonths(new Date(to), new Date(from)),
    'dayjs', dayjs(to).diff(from, 'month'),
    'luxon', DateTime.fromISO(to).diff(DateTime.fromISO(from), 'months').months,
    'moment', moment(to).diff(from, 'months'),
    'Temporal', Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' }).toString(),
  );
}
console.log('31 January and a month, Temporal:', Temporal.PlainDate.from('2026-01-31').add({ months: 1 }).toString());
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
2026-01-31 to 2026-02-28: date-fns 1 dayjs 1 luxon 1 moment 1 Temporal P28D
2025-11-30 to 2026-02-28: date-fns 3 dayjs 3 luxon 3 moment 3 Temporal P2M29D
2024-02-29 to 2025-02-28: date-fns 12 dayjs 12 luxon 12 moment 12 Temporal P11M30D
2026-03-31 to 2026-04-30: date-fns 1 dayjs 1 luxon 1 moment 1 Temporal P30D
31 January and a month, Temporal: 2026-02-28
END
echo "As found: what is a month in four libraries is 28 days in Temporal."
