#!/usr/bin/env bash
# How old a posting is, in words.
#
# dayjs 1.11.23, moment 2.31.0, date-fns 4.4.0, luxon 3.7.2.
#
# One would guess that "a month ago" means the same everywhere, give or take a day. 26 days are a month in two libraries and
# 26 days in the others; 46 days are two months, a month, about two months and one; 60 days are "1 month ago" in luxon,
# which counts whole months, and 320 days are a year, a year, eleven months and ten. So a rule such as "older than a
# month" cannot be told from what a careers page shows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0 luxon@3.7.2

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import moment from 'moment';
import { formatDistance } from 'date-fns';
import { DateTime } from 'luxon';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/relativeTime'));
const now = new Date('2026-11-28T12:00:00Z');
for (const days of [25, 26, 30, 45, 46, 60, 320, 345]) {
  const then = new Date(now - days * 86_400_000);
  console.log(
    `${days} days:`.padEnd(10),
    'dayjs', dayjs(then).from(now).padEnd(13),
    'moment', moment(then).from(now).padEnd(13),
    'date-fns', formatDistance(then, now, { addSuffix: true }).padEnd(18),
    'luxon', DateTime.fromJSDate(then).toRelative({ base: DateTime.fromJSDate(now) }),
  );
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
25 days:   dayjs 25 days ago   moment 25 days ago   date-fns 25 days ago        luxon 25 days ago
26 days:   dayjs a month ago   moment a month ago   date-fns 26 days ago        luxon 26 days ago
30 days:   dayjs a month ago   moment a month ago   date-fns about 1 month ago  luxon 30 days ago
45 days:   dayjs a month ago   moment a month ago   date-fns about 2 months ago luxon 1 month ago
46 days:   dayjs 2 months ago  moment a month ago   date-fns about 2 months ago luxon 1 month ago
60 days:   dayjs 2 months ago  moment 2 months ago  date-fns 2 months ago       luxon 1 month ago
320 days:  dayjs a year ago    moment a year ago    date-fns 11 months ago      luxon 10 months ago
345 days:  dayjs a year ago    moment a year ago    date-fns 12 months ago      luxon 11 months ago
END
echo "As found: 26 days are a month in two of four, 320 days a year in the same two."
