#!/usr/bin/env bash
# How many days employers took to answer, on average, where one of three has not answered.
#
# lodash 4.18.1, ramda 0.32.0, alasql 4.19.1, @tidyjs/tidy 2.6.1, d3-array 3.2.4.
#
# The average of 10 days, nothing and 20 days is 15, or it is no number: so one would guess, as databases and spreadsheets
# do the first and plain sums the second. lodash leaves the nothing out of the sum and counts it all the same, undefined,
# too, so the employer who never answered has answered at once: 10 days. ramda does so for null, and takes 10 for the
# median. An empty cell, as lists from CSV have it, counts in three of five, and lodash puts the cells together: "1020", of
# which a third is 340 days. Neither page says a word of missing values.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save lodash@4.18.1 ramda@0.32.0 alasql@4.19.1 @tidyjs/tidy@2.6.1 d3-array@3.2.4

cat > try.mjs <<'END'
import { mean, summarize, tidy } from '@tidyjs/tidy';
import alasql from 'alasql';
import { mean as d3Mean } from 'd3-array';
import lodash from 'lodash';
import * as ramda from 'ramda';

for (const [kind, none] of [['null', null], ['undefined', undefined], ['an empty cell', '']]) {
  const answers = [{ days: 10 }, { days: none }, { days: 20 }];
  const days = answers.map(answer => answer.days);
  const means = {
    lodash: lodash.meanBy(answers, 'days'),
    ramda: ramda.mean(days),
    alasql: alasql('SELECT VALUE AVG(days) FROM ?', [answers]),
    tidy: tidy(answers, summarize({ of: mean('days') }))[0].of,
    d3: d3Mean(days),
  };
  console.log(`${kind}: ${Object.entries(means).map(([name, value]) => `${name} ${value}`).join(', ')}; median of ramda ${ramda.median(days)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
null: lodash 10, ramda 10, alasql 15, tidy 15, d3 15; median of ramda 10
undefined: lodash 10, ramda NaN, alasql 15, tidy 15, d3 15; median of ramda 20
an empty cell: lodash 340, ramda 10, alasql 10, tidy 15, d3 10; median of ramda 10
END
echo "As found: nothing is an answer on the first day for two of five, an empty cell makes 340 days of 15."
