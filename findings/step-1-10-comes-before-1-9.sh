#!/usr/bin/env bash
# Steps of a form, references and wages in natural order, by five libraries and by Intl.Collator.
#
# natural-orderby 5.0.0, javascript-natural-sort 0.7.1, natural-compare 1.4.0, alphanum-sort 1.1.0,
# string-natural-compare 3.0.1.
#
# Natural order is known as "numbers in a text count as numbers", and one would guess that the libraries differ at accents
# only. Two take a text that looks like a number for one, so that step 1.10 comes before 1.2 and 1.9, though "step 1.10"
# comes after "step 1.9", and the references 2E3 and 1E10 are 2,000 and ten thousand million, behind 100. Negative
# differences of pay stand in their order in the same two; in three others -3 comes before -5, and in alphanum-sort behind 2.
# Three take two references of twenty digits for the same, so they stay as they come.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save natural-orderby@5.0.0 javascript-natural-sort@0.7.1 natural-compare@1.4.0 alphanum-sort@1.1.0 string-natural-compare@3.0.1

cat > try.mjs <<'END'
import alphanumSort from 'alphanum-sort';
import natural from 'javascript-natural-sort';
import naturalCompare from 'natural-compare';
import { orderBy } from 'natural-orderby';
import stringNaturalCompare from 'string-natural-compare';

const sort = {
  'natural-orderby': list => orderBy([...list]),
  'javascript-natural-sort': list => [...list].sort(natural),
  'natural-compare': list => [...list].sort(naturalCompare),
  'string-natural-compare': list => [...list].sort(stringNaturalCompare),
  'alphanum-sort': list => alphanumSort([...list]),
  'Intl.Collator': list => [...list].sort(new Intl.Collator('en', { numeric: true }).compare),
};
const lists = [
  ['1.10', '1.9', '1.2'],
  ['step 1.10', 'step 1.9', 'step 1.2'],
  ['2E3', '5E1', '1E10', '10', '100'],
  ['2', '-3', '-5'],
  ['12345678901234567892', '12345678901234567891', '12345678901234567890'],
];
for (const list of lists) {
  const orders = new Map();
  for (const [name, ask] of Object.entries(sort)) {
    const order = ask(list).join(' < ');
    orders.set(order, [...(orders.get(order) ?? []), name]);
  }
  for (const [order, names] of orders) console.log(`${order}: ${names.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
1.10 < 1.2 < 1.9: natural-orderby, javascript-natural-sort
1.2 < 1.9 < 1.10: natural-compare, string-natural-compare, alphanum-sort, Intl.Collator
step 1.2 < step 1.9 < step 1.10: natural-orderby, javascript-natural-sort, natural-compare, string-natural-compare, alphanum-sort, Intl.Collator
10 < 5E1 < 100 < 2E3 < 1E10: natural-orderby, javascript-natural-sort
1E10 < 2E3 < 5E1 < 10 < 100: natural-compare, string-natural-compare, alphanum-sort, Intl.Collator
-5 < -3 < 2: natural-orderby, javascript-natural-sort
-3 < -5 < 2: natural-compare, string-natural-compare, Intl.Collator
2 < -3 < -5: alphanum-sort
12345678901234567892 < 12345678901234567891 < 12345678901234567890: natural-orderby, javascript-natural-sort, natural-compare
12345678901234567890 < 12345678901234567891 < 12345678901234567892: string-natural-compare, alphanum-sort, Intl.Collator
END
echo "As found: 1.10 stands before 1.2 and 1.9 in two of six, 2E3 behind 100."
