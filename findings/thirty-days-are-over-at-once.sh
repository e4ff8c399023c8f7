#!/usr/bin/env bash
# A reminder, a limit of time and a kept value of thirty days in eleven libraries and in Node itself.
#
# Node 20; delay 7.0.0, p-timeout 7.0.2, rxjs 7.8.2, memory-cache 0.2.0, node-cache 5.1.2, lru-cache 11.5.3, keyv 5.6.0,
# toad-scheduler 4.1.0, node-schedule 2.1.1, croner 11.0.1, cron 4.4.0.
#
# setTimeout counts in 31 bits, and more than 24.8 days are one millisecond: that is known. One would guess that libraries
# whose purpose is waiting take care of it, and those that take a date above all. rxjs does not: timer(date) fires now,
# delay() waits for nothing, and timeout() says that the time is up; p-timeout says so too ("timed out after 2592000000
# milliseconds"). AbortSignal.timeout of Node ends at once. memory-cache forgets at once what it was to keep for thirty days,
# so that a cache of a day works and one of a month never hits. lru-cache keeps it with ttlAutopurge, and looks about a
# thousand times a second whether the month is over. One refuses, the other seven wait or keep.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save delay@7.0.0 p-timeout@7.0.2 rxjs@7.8.2 memory-cache@0.2.0 node-cache@5.1.2 lru-cache@11.5.3 keyv@5.6.0 toad-scheduler@4.1.0 node-schedule@2.1.1 croner@11.0.1 cron@4.4.0

cat > try.mjs <<'END'
import { setTimeout as wait } from 'node:timers/promises';
import { CronJob } from 'cron';
import { Cron } from 'croner';
import delay from 'delay';
import Keyv from 'keyv';
import { LRUCache } from 'lru-cache';
import memoryCache from 'memory-cache';
import NodeCache from 'node-cache';
import schedule from 'node-schedule';
import pTimeout from 'p-timeout';
import { NEVER, of, delay as rxDelay, timeout as rxTimeout, timer } from 'rxjs';
import { SimpleIntervalJob, Task, ToadScheduler } from 'toad-scheduler';

const days = 30 * 24 * 3_600_000;
const then = () => new Date(Date.now() + days);
const kept = async (put, get) => {
  await put();
  await wait(200);
  return (await get()) ? 'kept' : 'gone';
};
const simple = new NodeCache();
const lru = new LRUCache({ ttl: days, ttlAutopurge: true });
const keyv = new Keyv();
let looks = 0;
const ways = {
  'AbortSignal.timeout': () => new Promise((end) => { AbortSignal.timeout(days).onabort = () => end('over at once'); }),
  delay: () => delay(days).then(() => 'over at once'),
  'p-timeout': () => pTimeout(wait(300).then(() => 'waits'), { milliseconds: days }),
  'rxjs timer': () => new Promise((end) => { timer(then()).subscribe(() => end('over at once')); }),
  'rxjs delay': () => new Promise((end) => { of(1).pipe(rxDelay(days)).subscribe(() => end('over at once')); }),
  'rxjs timeout': () => new Promise((end, fail) => { NEVER.pipe(rxTimeout(days)).subscribe({ error: fail }); }),
  'node-schedule': () => new Promise((end) => { schedule.scheduleJob(then(), () => end('over at once')); }),
  croner: () => new Promise((end) => { new Cron(then(), () => end('over at once')); }),
  cron: () => new Promise((end) => { new CronJob(then(), () => end('over at once'), null, true); }),
  'toad-scheduler': () => new Promise((end) => { new ToadScheduler().addSimpleIntervalJob(new SimpleIntervalJob({ days: 30 }, new Task('remind', () => end('over at once')))); }),
  'memory-cache': () => kept(() => memoryCache.put('job', 'nurse', days), () => memoryCache.get('job')),
  'node-cache': () => kept(() => simple.set('job', 'nurse', days / 1000), () => simple.get('job')),
  keyv: () => kept(() => keyv.set('job', 'nurse', days), () => keyv.get('job')),
  'lru-cache': async () => {
    const said = await kept(() => lru.set('job', 'nurse'), () => lru.get('job'));
    const before = looks;
    await wait(500);
    return `${said}, ${looks - before > 50 ? 'looks again and again' : 'looks seldom'}`;
  },
};
// Node warns at each timer that is too long, which counts how often the last one looks.
process.on('warning', () => { looks += 1; });
for (const [name, run] of Object.entries(ways)) {
  const said = await Promise.race([run(), wait(1500).then(() => 'waits')]).catch((problem) => `${problem.name}: ${problem.message.split('.')[0]}`);
  console.log(`${name}: ${said}`);
}
process.exit();
END

node try.mjs > seen 2> warnings
diff - seen <<'END'
AbortSignal.timeout: over at once
delay: waits
p-timeout: TimeoutError: Promise timed out after 2592000000 milliseconds
rxjs timer: over at once
rxjs delay: over at once
rxjs timeout: TimeoutError: Timeout has occurred
node-schedule: waits
croner: waits
cron: waits
toad-scheduler: Error: Due to setInterval limitations, no intervals longer than 24
memory-cache: gone
node-cache: kept
keyv: kept
lru-cache: kept, looks again and again
END
echo "As found: thirty days are over at once in six of fourteen ways."
