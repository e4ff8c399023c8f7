#!/usr/bin/env bash
# The days of an interview week, and an interview from nine to five.
#
# luxon 3.7.2 (Interval.toLocaleString), which asks Intl's formatRange, on Node 20.20 with ICU 78.
#
# One would guess that both ends of a range are written as one day is. In Japanese and Chinese the long form is gone:
# 2026年3月1日 is 2026/03/01 in a range. In Italian the first of a month has a nought in front there, and nowhere else.
# With hours the German "Uhr" stands in a range only, and Japanese hours are "9:00" alone and "9時00分" in a range. So a
# page that shows one day here and two there speaks in two forms, and who looks for one in the other does not find it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save luxon@3.7.2

cat > try.mjs <<'END'
import { DateTime, Interval } from 'luxon';

for (const language of ['en', 'de', 'it', 'ja', 'zh']) {
  const first = DateTime.fromISO('2026-03-01T09:00', { zone: 'utc' }).setLocale(language);
  const range = (duration, form) => Interval.fromDateTimes(first, first.plus(duration)).toLocaleString(form);
  console.log(`${language}: ${first.toLocaleString(DateTime.DATE_FULL)}; ${range({ days: 30 }, DateTime.DATE_FULL)}`);
  console.log(`  ${first.toLocaleString(DateTime.DATETIME_MED)}; ${range({ hours: 8 }, DateTime.DATETIME_MED)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
en: March 1, 2026; March 1 – 31, 2026
  Mar 1, 2026, 9:00 AM; Mar 1, 2026, 9:00 AM – 5:00 PM
de: 1. März 2026; 1.–31. März 2026
  1. März 2026, 09:00; 1. März 2026, 09:00–17:00 Uhr
it: 1 marzo 2026; 01–31 marzo 2026
  1 mar 2026, 09:00; 1 mar 2026, 09:00–17:00
ja: 2026年3月1日; 2026/03/01～2026/03/31
  2026年3月1日 9:00; 2026/3/1 9時00分～17時00分
zh: 2026年3月1日; 2026/3/1 – 2026/3/31
  2026年3月1日 09:00; 2026/3/1 09:00–17:00
END
echo "As found: a day of a range is written otherwise than a day alone."
