#!/usr/bin/env bash
# Salaries as adverts write them, read by three libraries for money.
#
# currency.js 2.0.4, accounting 0.4.1, numeral 2.0.6.
#
# One would guess that a range is refused, or its lower end read. "$50,000 – $60,000" is 5,000,060,000 in all three, the share
# of a post in brackets is negative, as in bookkeeping, also with its two ends run together. "€ 45.000,–" is forty-five or less
# than nothing, "£30,000 p.a." no number in two, "120K" is 120 in the one that reads "120k" as 120,000, and the Indian grouping
# with "Rs." before it is half a rupee, since its dot is taken for the decimal one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save currency.js@2.0.4 accounting@0.4.1 numeral@2.0.6

cat > try.mjs <<'END'
import currency from 'currency.js';
import accounting from 'accounting';
import numeral from 'numeral';

for (const text of ['$50,000 – $60,000', '50,000-60,000', '(60–80 %)', '€ 45.000,-', '£30,000 p.a.', '$120k', '$120K', 'Rs. 5,00,000', "CHF 80'000"]) {
  console.log(text.padEnd(18), 'currency.js', String(currency(text).value).padEnd(11), 'accounting', String(accounting.unformat(text)).padEnd(11), 'numeral', numeral(text).value());
}
END

node try.mjs > seen
diff - seen <<'END'
$50,000 – $60,000  currency.js 5000060000  accounting 5000060000  numeral 5000060000
50,000-60,000      currency.js NaN         accounting 50000       numeral -5000060000
(60–80 %)          currency.js -6080       accounting -6080       numeral -60.800000000000004
€ 45.000,-         currency.js NaN         accounting 45          numeral -45
£30,000 p.a.       currency.js NaN         accounting 30000       numeral NaN
$120k              currency.js 120         accounting 120         numeral 120000
$120K              currency.js 120         accounting 120         numeral 120
Rs. 5,00,000       currency.js 0.5         accounting 0.5         numeral 0.5
CHF 80'000         currency.js 80000       accounting 80000       numeral 80000
END
echo "As found: a range of salaries is one number of ten digits in all three."
