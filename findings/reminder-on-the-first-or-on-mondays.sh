#!/usr/bin/env bash
# The next reminders of a weekly look at one's applications, by eight libraries for the times of cron.
#
# croner 11.0.1, cron-parser 5.10.6, cron 4.4.0, cron-schedule 6.0.0, node-cron 4.6.0, later 1.2.0, @breejs/later 4.2.0, and
# cronstrue 3.39.0, which says it in words.
#
# With a day of the month and a day of the week, cron itself takes every day that is one or the other, and one would guess
# that all libraries do. Four take either; node-cron and the two "later" take days that are both, so that "the first, and
# Mondays" comes on 1 February for the first time; the words of cronstrue fit both. "7" is a Sunday, but Saturday in the two
# "later", where hour 24 is hour 23. Every second day from Monday on ("1/2") is refused by two, is Mondays only in one, and
# has the Sunday in two others, so that Sunday and Monday follow each other, though the words say Monday to Saturday.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save croner@11.0.1 cron-parser@5.10.6 cron@4.4.0 cron-schedule@6.0.0 node-cron@4.6.0 later@1.2.0 @breejs/later@4.2.0 cronstrue@3.39.0

cat > try.mjs <<'END'
import { mock } from 'node:test';
import breejs from '@breejs/later';
import { CronTime } from 'cron';
import { CronExpressionParser } from 'cron-parser';
import { parseCronExpression } from 'cron-schedule';
import { Cron } from 'croner';
import cronstrue from 'cronstrue';
import later from 'later';
import nodeCron from 'node-cron';

mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-29T12:00:00Z') });
const next = {
  croner: text => new Cron(text, { timezone: 'UTC' }).nextRuns(4),
  'cron-parser': text => CronExpressionParser.parse(text, { tz: 'UTC' }).take(4).map(date => date.toDate()),
  cron: text => new CronTime(text, 'UTC').sendAt(4).map(date => date.toJSDate()),
  'cron-schedule': text => parseCronExpression(text).getNextDates(4, new Date()),
  'node-cron': text => nodeCron.createTask(text, () => {}, { timezone: 'UTC' }).getNextRuns(3),
  later: text => later.schedule(later.parse.cron(text)).next(4, new Date()),
  '@breejs/later': text => breejs.schedule(breejs.parse.cron(text)).next(4, new Date()),
};
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', timeZone: 'UTC' });
for (const text of ['0 9 1 * 1', '0 9 * * 7', '0 9 * * 1/2', '0 24 * * *', '0 9 31 * *']) {
  const said = new Map();
  for (const [name, ask] of Object.entries(next)) {
    let dates;
    try {
      dates = ask(text).map(date => day.format(date)).join('; ');
    } catch {
      dates = 'refused';
    }
    said.set(dates, [...(said.get(dates) ?? []), name]);
  }
  let words;
  try {
    words = cronstrue.toString(text);
  } catch {
    words = 'refused';
  }
  console.log(`${text}, in words: ${words}`);
  for (const [dates, names] of said) console.log(`  ${dates} (${names.join(', ')})`);
}
process.exit();
END

TZ=UTC node try.mjs 2> warnings > seen
diff - seen <<'END'
0 9 1 * 1, in words: At 09:00 AM, on day 1 of the month, and on Monday
  Mon 30 Nov, 09; Tue 1 Dec, 09; Mon 7 Dec, 09; Mon 14 Dec, 09 (croner, cron-parser, cron, cron-schedule)
  Mon 1 Feb, 09; Mon 1 Mar, 09; Mon 1 Nov, 09 (node-cron)
  Mon 1 Feb, 09; Mon 1 Mar, 09; Mon 1 Nov, 09; Mon 1 May, 09 (later, @breejs/later)
0 9 * * 7, in words: At 09:00 AM, only on Sunday
  Sun 6 Dec, 09; Sun 13 Dec, 09; Sun 20 Dec, 09; Sun 27 Dec, 09 (croner, cron-parser, cron, cron-schedule)
  Sun 6 Dec, 09; Sun 13 Dec, 09; Sun 20 Dec, 09 (node-cron)
  Sat 5 Dec, 09; Sat 12 Dec, 09; Sat 19 Dec, 09; Sat 26 Dec, 09 (later, @breejs/later)
0 9 * * 1/2, in words: At 09:00 AM, every 2 days of the week, Monday through Saturday
  refused (croner, node-cron)
  Mon 30 Nov, 09; Wed 2 Dec, 09; Fri 4 Dec, 09; Sun 6 Dec, 09 (cron-parser, cron)
  Mon 30 Nov, 09; Mon 7 Dec, 09; Mon 14 Dec, 09; Mon 21 Dec, 09 (cron-schedule)
  Mon 30 Nov, 09; Wed 2 Dec, 09; Fri 4 Dec, 09; Mon 7 Dec, 09 (later, @breejs/later)
0 24 * * *, in words: refused
  refused (croner, cron-parser, cron, cron-schedule, node-cron)
  Sun 29 Nov, 23; Mon 30 Nov, 23; Tue 1 Dec, 23; Wed 2 Dec, 23 (later, @breejs/later)
0 9 31 * *, in words: At 09:00 AM, on day 31 of the month
  Thu 31 Dec, 09; Sun 31 Jan, 09; Wed 31 Mar, 09; Mon 31 May, 09 (croner, cron-parser, cron, cron-schedule, later, @breejs/later)
  Thu 31 Dec, 09; Sun 31 Jan, 09; Wed 31 Mar, 09 (node-cron)
END
echo "As found: four libraries take the first or Mondays, three a first that is a Monday, two a Saturday for day 7."
