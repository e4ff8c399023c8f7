#!/usr/bin/env bash
# Closing dates in the less common forms of ISO 8601, which schema.org's validThrough allows.
#
# dayjs 1.11.23, date-fns 4.4.0, luxon 3.7.2, moment 2.31.0, and Date in node 20.
#
# One would guess that a reader knows a form or says that it does not. Date refuses the day of the year (ISO 8601-1, 5.2.3),
# the week (5.2.4) and a comma before a part of a second (5.3.1.4), three libraries know all of them. dayjs refuses week
# and comma, but takes the day of the year for month 33: `2026-332`, which is 28 November 2026, is 2 September 2028, and
# `isValid()` says true. A posting that has closed stays open for two years.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dayjs@1.11.23 date-fns@4.4.0 luxon@3.7.2 moment@2.31.0

cat > try.mjs <<'END'
import dayjs from 'dayjs';
import { parseISO } from 'date-fns';
import { DateTime } from 'luxon';
import moment from 'moment';

const show = (date) => (Number.isNaN(date.getTime()) ? 'refused' : date.toISOString().replace(':00.000Z', '').replace('T00:00', '')).padEnd(22);
for (const text of ['2026-11-28', '20261128', '2026-332', '2026-W48-6', '2026-11-28T17', '2026-11-28T17:00:00,5']) {
  console.log(text.padEnd(21), 'Date', show(new Date(text)), 'dayjs', show(dayjs(text).toDate()), 'date-fns', show(parseISO(text)), 'luxon', show(DateTime.fromISO(text).toJSDate()), 'moment', show(moment(text, moment.ISO_8601).toDate()).trim());
}
console.log('dayjs calls 2026-332 valid:', dayjs('2026-332').isValid());
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
2026-11-28            Date 2026-11-28             dayjs 2026-11-28             date-fns 2026-11-28             luxon 2026-11-28             moment 2026-11-28
20261128              Date refused                dayjs 2026-11-28             date-fns 2026-11-28             luxon 2026-11-28             moment 2026-11-28
2026-332              Date refused                dayjs 2028-09-02             date-fns 2026-11-28             luxon 2026-11-28             moment 2026-11-28
2026-W48-6            Date refused                dayjs refused                date-fns 2026-11-28             luxon 2026-11-28             moment 2026-11-28
2026-11-28T17         Date refused                dayjs 2026-11-28T17:00       date-fns 2026-11-28T17:00       luxon 2026-11-28T17:00       moment 2026-11-28T17:00
2026-11-28T17:00:00,5 Date refused                dayjs refused                date-fns 2026-11-28T17:00:00.500Z luxon 2026-11-28T17:00:00.500Z moment 2026-11-28T17:00:00.500Z
dayjs calls 2026-332 valid: true
END
echo "As found: the 332nd day of 2026 is 2 September 2028 in one of five."
