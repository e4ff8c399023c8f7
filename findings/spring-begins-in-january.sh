#!/usr/bin/env bash
# Dates of a CV that are known to the season or to a third of a year, in the format of libraries and archives (EDTF).
#
# edtf 4.11.1.
#
# The format has numbers for the seasons (21 is spring, 24 winter) and leaves open when they are; its newer part has those
# of each half of the earth, and parts of a year of three, four and six months. One would guess that a library says March
# to May, or nothing. Spring is January to March here and winter October to December, so that no January is in a winter.
# South of the equator they run backwards: winter is January to March, summer July to September. The first third of a
# year ends in May, the second begins there, and September is in two thirds as well. The page says nothing of months.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save edtf@4.11.1

cat > try.mjs <<'END'
import edtf from 'edtf';

const day = time => new Date(time).toISOString().slice(0, 10);
const names = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 29: 'spring, south', 30: 'summer, south', 31: 'autumn, south', 32: 'winter, south', 33: 'first quarter', 37: 'first third', 38: 'second third', 39: 'last third', 40: 'first half' };
for (const [number, name] of Object.entries(names)) {
  const part = edtf(`2026-${number}`);
  console.log(`2026-${number}, ${name}: ${day(part.min)} to ${day(part.max)}`);
}
for (const written of ['2026-24', '2027-24']) console.log(`15 January 2027 in the winter ${written}:`, edtf(written).covers(edtf('2027-01-15')));
END

node try.mjs > seen
diff - seen <<'END'
2026-21, spring: 2026-01-01 to 2026-03-31
2026-22, summer: 2026-04-01 to 2026-06-30
2026-23, autumn: 2026-07-01 to 2026-09-30
2026-24, winter: 2026-10-01 to 2026-12-31
2026-29, spring, south: 2026-10-01 to 2026-12-31
2026-30, summer, south: 2026-07-01 to 2026-09-30
2026-31, autumn, south: 2026-04-01 to 2026-06-30
2026-32, winter, south: 2026-01-01 to 2026-03-31
2026-33, first quarter: 2026-01-01 to 2026-03-31
2026-37, first third: 2026-01-01 to 2026-05-31
2026-38, second third: 2026-05-01 to 2026-09-30
2026-39, last third: 2026-09-01 to 2026-12-31
2026-40, first half: 2026-01-01 to 2026-06-30
15 January 2027 in the winter 2026-24: false
15 January 2027 in the winter 2027-24: false
END
echo "As found: spring begins in January, and the thirds of a year overlap."
