#!/usr/bin/env bash
# Notice periods and lengths of contracts as ISO 8601 durations.
#
# iso8601-duration 2.1.4, tinyduration 3.4.1, duration-fns 3.0.2, luxon 3.7.2, moment 2.31.0, dayjs 1.11.23.
#
# The least part may have a fraction, with a comma or a dot (ISO 8601-1, 5.5.2). One would guess that a reader which
# cannot do this says so. Two throw. dayjs makes no time at all of "P1,5M" and of "PT0,5H" without a word, with a dot it
# reads both; luxon gives an empty duration there, which is only seen by asking isValid. A sign is dropped by the first and
# by dayjs: one month before becomes one month after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save iso8601-duration@2.1.4 tinyduration@3.4.1 duration-fns@3.0.2 luxon@3.7.2 moment@2.31.0 dayjs@1.11.23

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import * as iso from 'iso8601-duration';
import * as tiny from 'tinyduration';
import * as fns from 'duration-fns';
import { Duration } from 'luxon';
import moment from 'moment';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/duration'));
const parts = (read) => {
  try {
    return Object.entries(read()).filter(([, value]) => value).map(([unit, value]) => `${unit} ${value}`).join(', ') || 'nothing';
  } catch {
    return 'refused';
  }
};
for (const text of ['P3M', 'P1.5M', 'P1,5M', 'PT0,5H', '-P1M']) {
  console.log(text);
  console.log('  iso8601-duration', parts(() => iso.parse(text)));
  console.log('  tinyduration    ', parts(() => tiny.parse(text)));
  console.log('  duration-fns    ', parts(() => fns.parse(text)));
  console.log('  luxon           ', parts(() => Duration.fromISO(text).toObject()));
  console.log('  moment          ', moment.duration(text).toISOString());
  console.log('  dayjs           ', dayjs.duration(text).toISOString());
}
END

node try.mjs > seen
diff - seen <<'END'
P3M
  iso8601-duration months 3
  tinyduration     months 3
  duration-fns     months 3
  luxon            months 3
  moment           P3M
  dayjs            P3M
P1.5M
  iso8601-duration refused
  tinyduration     months 1.5
  duration-fns     refused
  luxon            months 1.5
  moment           P1.5M
  dayjs            P1.5M
P1,5M
  iso8601-duration refused
  tinyduration     months 1.5
  duration-fns     refused
  luxon            nothing
  moment           P1.5M
  dayjs            P0D
PT0,5H
  iso8601-duration hours 0.5
  tinyduration     hours 0.5
  duration-fns     refused
  luxon            nothing
  moment           PT30M
  dayjs            P0D
-P1M
  iso8601-duration months 1
  tinyduration     months 1, negative true
  duration-fns     months -1
  luxon            months -1
  moment           -P1M
  dayjs            P1M
END
echo "As found: a fraction with a comma is no time in dayjs; two readers lose the sign."
