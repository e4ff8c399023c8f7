#!/usr/bin/env bash
# Numbers in words, as adverts and letters have them.
#
# words-to-numbers 1.5.1.
#
# One would guess that a reader of number words knows the usual way to say a sum, and leaves other words alone. "One
# hundred twenty thousand" is 20,100 and "two hundred and fifty thousand" 50,200, though "one hundred thousand" is
# right; "sixty point five thousand" is no number (NaN). The article is a one, so "a candidate" is one candidate, and
# "point of contact" becomes "0 of contact". With its option for slips of the pen "someone will answer" is 7,000,001 and
# "within twenty four hours" 5 24 4.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save words-to-numbers@1.5.1

cat > try.mjs <<'END'
import wordsToNumbers from 'words-to-numbers';

const read = wordsToNumbers.wordsToNumbers ?? wordsToNumbers.default;
for (const text of [
  'one hundred and twenty thousand',
  'a hundred and twenty thousand',
  'one hundred twenty thousand',
  'a hundred twenty thousand',
  'one hundred thousand',
  'a hundred thousand',
  'two hundred and fifty thousand',
  'sixty point five thousand',
  'forty five to fifty thousand',
  'one million two hundred thousand',
  'nineteen ninety eight',
  'point of contact',
  'a candidate waits ten days',
  'one and a half years',
]) {
  console.log(`${text}: ${read(text)}`);
}
for (const text of ['someone will answer', 'two to three weeks', 'within twenty four hours']) {
  console.log(`fuzzy, ${text}: ${read(text, { fuzzy: true })}`);
}
END

node try.mjs > seen
diff - seen <<'END'
one hundred and twenty thousand: 20100
a hundred and twenty thousand: 20100
one hundred twenty thousand: 20100
a hundred twenty thousand: 20100
one hundred thousand: 100000
a hundred thousand: 100000
two hundred and fifty thousand: 50200
sixty point five thousand: NaN
forty five to fifty thousand: 45 to 50000
one million two hundred thousand: 1200000
nineteen ninety eight: 19 98
point of contact: 0 of contact
a candidate waits ten days: 1 candidate waits 10 days
one and a half years: 1 and 1 half years
fuzzy, someone will answer: 7000001
fuzzy, two to three weeks: 2003 7
fuzzy, within twenty four hours: 5 24 4
END
echo "As found: one hundred twenty thousand is 20,100."
