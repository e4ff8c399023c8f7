#!/usr/bin/env bash
# What goes on when a test has stopped the clock.
#
# mockdate 3.0.5, timekeeper 2.3.1, @sinonjs/fake-timers 15.5.0, on Node 20.
#
# One would guess that a stopped clock stands for all that asks it. With the first two a date that is written by
# `Intl.DateTimeFormat().format()` without an argument is that of today, as the engine asks its own clock (ECMA-402,
# DateTime Format Functions: the intrinsic %Date.now%). `performance` goes on there as well, and `Date()` without "new"
# in one of them. A new File has today's lastModified in all three. So "applied today" stands still in one line of a
# page and moves on in the next.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mockdate@3.0.5 timekeeper@2.3.1 @sinonjs/fake-timers@15.5.0

cat > try.mjs <<'END'
import { File } from 'node:buffer';
import FakeTimers from '@sinonjs/fake-timers';
import MockDate from 'mockdate';
import timekeeper from 'timekeeper';

const moment = new Date('2001-02-03T04:05:06Z');
const stopped = () => ({
  'new Date()': new Date().getFullYear(),
  'Date()': new Date(`${Date()}`).getFullYear(),
  'Intl format()': Number(new Intl.DateTimeFormat('en', { year: 'numeric' }).format()),
  'performance': new Date(performance.timeOrigin + performance.now()).getFullYear(),
  'new File()': new Date(new File([], 'cv.pdf').lastModified).getFullYear(),
});
const show = name => console.log(`${name}: ${Object.entries(stopped()).map(([what, year]) => `${what} ${year === 2001 ? 'stands' : 'goes on'}`).join(', ')}`);
MockDate.set(moment);
show('mockdate');
MockDate.reset();
timekeeper.freeze(moment);
show('timekeeper');
timekeeper.reset();
const clock = FakeTimers.install({ now: moment });
show('fake-timers');
clock.uninstall();
END

node try.mjs > seen
diff - seen <<'END'
mockdate: new Date() stands, Date() stands, Intl format() goes on, performance goes on, new File() goes on
timekeeper: new Date() stands, Date() goes on, Intl format() goes on, performance goes on, new File() goes on
fake-timers: new Date() stands, Date() stands, Intl format() stands, performance stands, new File() goes on
END
echo "As found: Intl goes on in two of three, new files in all."
