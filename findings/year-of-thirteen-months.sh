#!/usr/bin/env bash
# How many months and weeks a year has, by ten programs that convert units and spans of time.
#
# convert 8.0.2, convert-units 2.3.4, mathjs 15.2.0, unitmath 0.8.8, js-quantities 1.8.0, luxon 3.7.2, dayjs 1.11.23, moment 2.31.0;
# GNU units 2.22 and Pint 0.19.2 of Debian 12.
#
# A wage by the year is set beside one by the month or the week. One would guess that a year has twelve months and a little
# more than 52 weeks everywhere. In convert it has 12.167 months, since a month is thirty days there, so that 60,000 a year
# are 4,932 a month and not 5,000. In luxon it has twelve months and 52 weeks, and 52 weeks are a year, but thirteen months as
# well. js-quantities knows no month, and dayjs a month whose 52 weeks are not those of the others.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take units=2.22-2 python3-pint=0.19.2-1
npm install --silent --no-audit --no-fund --no-save convert@8.0.2 convert-units@2.3.4 mathjs@15.2.0 unitmath@0.8.8 js-quantities@1.8.0 luxon@3.7.2 dayjs@1.11.23 moment@2.31.0

cat > try.mjs <<'END'
import convert from 'convert';
import convertUnits from 'convert-units';
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
import quantity from 'js-quantities';
import { Duration } from 'luxon';
import { unit as mathUnit } from 'mathjs';
import moment from 'moment';
import unit from 'unitmath';

dayjs.extend(duration);
const programs = {
  convert: (amount, from, to) => convert(amount, from).to(to),
  'convert-units': (amount, from, to) => convertUnits(amount).from(from).to(to),
  mathjs: (amount, from, to) => mathUnit(amount, from).toNumber(to),
  unitmath: (amount, from, to) => Number.parseFloat(unit(amount, from).to(to).toString()),
  'js-quantities': (amount, from, to) => quantity(amount, from).to(to).scalar,
  luxon: (amount, from, to) => Duration.fromObject({ [from]: amount }).as(to),
  dayjs: (amount, from, to) => dayjs.duration(amount, from).as(to),
  moment: (amount, from, to) => moment.duration(amount, from).as(to),
};
for (const [name, count] of Object.entries(programs)) {
  const said = [[1, 'year', 'month'], [1, 'year', 'week'], [52, 'week', 'month'], [52, 'week', 'year']].map(([amount, from, to]) => {
    try {
      return `${+count(amount, from, to).toFixed(3)} ${to}`;
    } catch {
      return `no ${to}`;
    }
  });
  console.log(`${name}: a year ${said.slice(0, 2).join(', ')}; 52 weeks ${said.slice(2).join(', ')}`);
}
END
cat > try.py <<'END'
import pint

unit = pint.UnitRegistry()
said = [f'{round(unit(amount).to(to).magnitude, 3):g} {to}' for amount, to in (('1 year', 'month'), ('1 year', 'week'), ('52 week', 'month'), ('52 week', 'year'))]
print(f"Pint: a year {', '.join(said[:2])}; 52 weeks {', '.join(said[2:])}")
END
definitions=$folder/root/usr/share/units/definitions.units
[ -e "$definitions" ] || definitions=/usr/share/units/definitions.units
count() { echo "$(units -t -o %.5g -f "$definitions" "$1" "$2") $2"; }

{
  node try.mjs
  /usr/bin/python3 -W ignore try.py
  echo "units: a year $(count year month), $(count year week); 52 weeks $(count '52 week' month), $(count '52 week' year)"
} > seen
diff - seen <<'END'
convert: a year 12.167 month, 52.143 week; 52 weeks 12.133 month, 0.997 year
convert-units: a year 12 month, 52.179 week; 52 weeks 11.959 month, 0.997 year
mathjs: a year 12 month, 52.179 week; 52 weeks 11.959 month, 0.997 year
unitmath: a year 12 month, 52.179 week; 52 weeks 11.959 month, 0.997 year
js-quantities: a year no month, 52.177 week; 52 weeks no month, 0.997 year
luxon: a year 12 month, 52 week; 52 weeks 13 month, 1 year
dayjs: a year 12 month, 52.143 week; 52 weeks 11.967 month, 0.997 year
moment: a year 12 month, 52.143 week; 52 weeks 11.959 month, 0.997 year
Pint: a year 12 month, 52.179 week; 52 weeks 11.959 month, 0.997 year
units: a year 12 month, 52.177 week; 52 weeks 11.959 month, 0.9966 year
END
echo "As found: a year has 12.167 months in one of ten, and 52 weeks are a year and thirteen months in another."
