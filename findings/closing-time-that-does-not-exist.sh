#!/usr/bin/env bash
# When a closing time that the clock skips, or shows twice, really is.
#
# luxon 3.7.2, dayjs 1.11.23, date-fns-tz 3.2.0, moment-timezone 0.6.6, @js-temporal/polyfill 0.5.1.
#
# "Closes on Sunday at 02:30" is skipped when summer time begins, and there twice when it ends. One would guess that
# libraries agree, or refuse. In the gap date-fns-tz answers an hour earlier than all others: early, but safe. At
# the end of summer time it is the other way about, and not even by library: in Berlin three of five take the second 02:30, in New
# York two of five the second 01:30. Whoever takes the second one shows a deadline that may be over. A day that a country left
# out (Samoa, 30 December 2011) moves by a whole day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save luxon@3.7.2 dayjs@1.11.23 date-fns@4.4.0 date-fns-tz@3.2.0 moment-timezone@0.6.6 @js-temporal/polyfill@0.5.1

cat > try.mjs <<'END'
import { Temporal } from '@js-temporal/polyfill';
import { fromZonedTime } from 'date-fns-tz';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { DateTime } from 'luxon';
import moment from 'moment-timezone';

dayjs.extend(utc);
dayjs.extend(timezone);
const readers = {
  luxon: (wall, zone) => DateTime.fromISO(wall, { zone }).toMillis(),
  dayjs: (wall, zone) => dayjs.tz(wall, zone).valueOf(),
  'date-fns-tz': (wall, zone) => fromZonedTime(wall, zone).getTime(),
  moment: (wall, zone) => moment.tz(wall, zone).valueOf(),
  temporal: (wall, zone) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds,
};
for (const [wall, zone] of [
  ['2026-03-29T02:30:00', 'Europe/Berlin'],
  ['2026-10-25T02:30:00', 'Europe/Berlin'],
  ['2026-11-01T01:30:00', 'America/New_York'],
  ['2011-12-30T12:00:00', 'Pacific/Apia'],
]) {
  const answers = Object.entries(readers).map(([name, read]) => `${name} ${new Date(read(wall, zone)).toISOString().slice(8, 16)}`);
  console.log(`${wall} ${zone}: ${answers.join(', ')}`);
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
2026-03-29T02:30:00 Europe/Berlin: luxon 29T01:30, dayjs 29T01:30, date-fns-tz 29T00:30, moment 29T01:30, temporal 29T01:30
2026-10-25T02:30:00 Europe/Berlin: luxon 25T01:30, dayjs 25T01:30, date-fns-tz 25T01:30, moment 25T00:30, temporal 25T00:30
2026-11-01T01:30:00 America/New_York: luxon 01T06:30, dayjs 01T06:30, date-fns-tz 01T05:30, moment 01T05:30, temporal 01T05:30
2011-12-30T12:00:00 Pacific/Apia: luxon 30T22:00, dayjs 30T22:00, date-fns-tz 29T22:00, moment 30T22:00, temporal 30T22:00
END
echo "As found: five libraries, two answers each time."
