#!/usr/bin/env bash
# A repeated reminder in words, as one shows it to a person, and the rule that is read from these words.
#
# rrule 2.8.1.
#
# Its page calls words for rules incomplete and has a question for that, isFullyConvertibleToText, so one would guess that a
# yes can be relied upon. It is yes for the last working day of each month (BYSETPOS), which is told as "every month on
# weekdays", for half past nine, told as "at 9", and for the second Friday, told as "on Friday", as the question ends at the
# first part that it knows. Read back, the reminder of three days rings on 46, and the other one half an hour early. "Until"
# loses its hour, and with it the last day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save rrule@2.8.1

cat > try.mjs <<'END'
import rrule from 'rrule';

const { RRule } = rrule;
const from = new Date('2026-11-27T00:00:00Z');
const to = new Date('2027-02-01T00:00:00Z');
const times = rule => rule.between(from, to).length;
for (const written of [
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2',
  'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30',
  'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261204T120000Z',
]) {
  const rule = RRule.fromString(`DTSTART:20261127T090000Z\nRRULE:${written}`);
  const words = rule.toText();
  const back = new RRule({ ...RRule.parseText(words), dtstart: rule.options.dtstart });
  console.log(`${written}\n  ${words}; told in full: ${rule.isFullyConvertibleToText()}; days ${times(rule)}, read back ${times(back)}`);
}
console.log(RRule.fromText('every week on Tuesday at 9:30').toString());
END

node try.mjs > seen
diff - seen <<'END'
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  every month on weekdays; told in full: true; days 3, read back 46
FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2
  every month on Friday; told in full: true; days 2, read back 10
FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30
  every week on Tuesday at 9; told in full: true; days 9, read back 9
FREQ=WEEKLY;BYDAY=FR;UNTIL=20261204T120000Z
  every week on Friday until December 4, 2026; told in full: true; days 2, read back 1
RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=9
END
echo "As found: the last working day is told as every working day, half past nine as nine, and both as told in full."
