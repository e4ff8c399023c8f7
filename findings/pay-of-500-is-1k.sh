#!/usr/bin/env bash
# Salaries and the like, written short as on the cards of job boards, by nine libraries.
#
# numbro 2.5.0, numeral 2.0.6, millify 6.1.0, approximate-number 3.0.1, short-number 1.0.7, d3-format 3.1.3, human-format 1.2.1,
# Intl of Node 20; humanize 4.4.0 of Debian 12.
#
# One would guess that they round to the nearest and take the next unit once a number reaches it. numbro takes it from the half
# on: 500 a week is 1k, as 1,200 is, and 500,000 a year 1m. approximate-number cuts: 99,950 is 99k. Two write 1000K and 1000 k
# for 999,999, since they choose the unit before they round, and humanize has 100.0 k beside 45.5 k. Of 45,500, which four
# keep as it is, four make 46 thousand and one 45.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-humanize=4.4.0-1
npm install --silent --no-audit --no-fund --no-save numbro@2.5.0 numeral@2.0.6 millify@6.1.0 approximate-number@3.0.1 short-number@1.0.7 d3-format@3.1.3 human-format@1.2.1

cat > try.mjs <<'END'
import approximate from 'approximate-number';
import { format } from 'd3-format';
import human from 'human-format';
import { millify } from 'millify';
import numbro from 'numbro';
import numeral from 'numeral';
import short from 'short-number';

const ways = {
  numbro: pay => numbro(pay).format({ average: true }),
  numeral: pay => numeral(pay).format('0a'),
  millify: pay => millify(pay),
  'approximate-number': pay => approximate(pay),
  'short-number': pay => short(pay),
  'd3-format': pay => format('.2s')(pay),
  'human-format': pay => human(pay, { separator: '' }),
  Intl: pay => new Intl.NumberFormat('en', { notation: 'compact' }).format(pay),
};
for (const [name, write] of Object.entries(ways)) {
  console.log(`${name}: ${[450, 500, 1200, 45500, 99950, 500000, 999499, 999999].map(pay => `${pay} ${write(pay)}`).join(', ')}`);
}
END
cat > try.py <<'END'
import humanize

pays = [450, 500, 1200, 45500, 99950, 500000, 999499, 999999]
print('humanize, intword: ' + ', '.join(f'{pay} {humanize.intword(pay)}' for pay in pays))
print('humanize, metric: ' + ', '.join(f'{pay} {humanize.metric(pay)}' for pay in pays))
END

{ node try.mjs; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
numbro: 450 450, 500 1k, 1200 1k, 45500 46k, 99950 100k, 500000 1m, 999499 1m, 999999 1m
numeral: 450 450, 500 500, 1200 1k, 45500 46k, 99950 100k, 500000 500k, 999499 999k, 999999 1m
millify: 450 450, 500 500, 1200 1.2K, 45500 45.5K, 99950 100K, 500000 500K, 999499 999.5K, 999999 1M
approximate-number: 450 450, 500 500, 1200 1.2k, 45500 45k, 99950 99k, 500000 500k, 999499 999k, 999999 999k
short-number: 450 450, 500 500, 1200 1.2K, 45500 45.5K, 99950 100K, 500000 500K, 999499 999.5K, 999999 1000K
d3-format: 450 450, 500 500, 1200 1.2k, 45500 46k, 99950 100k, 500000 500k, 999499 1.0M, 999999 1.0M
human-format: 450 450, 500 500, 1200 1.2k, 45500 45.5k, 99950 99.95k, 500000 500k, 999499 999.5k, 999999 1M
Intl: 450 450, 500 500, 1200 1.2K, 45500 46K, 99950 100K, 500000 500K, 999499 999K, 999999 1M
humanize, intword: 450 450, 500 500, 1200 1.2 thousand, 45500 45.5 thousand, 99950 100.0 thousand, 500000 500.0 thousand, 999499 999.5 thousand, 999999 1.0 million
humanize, metric: 450 450, 500 500, 1200 1.20 k, 45500 45.5 k, 99950 100.0 k, 500000 500 k, 999499 999 k, 999999 1000 k
END
echo "As found: 500 is 1k as 1,200 is in one of nine, 999,999 is 1000k in two."
