#!/usr/bin/env bash
# Salaries in words, as contracts have them, in five languages, by five libraries.
#
# n2words 4.0.0, written-number 0.11.1, to-words 5.7.0; num2words 0.5.10 and ICU 72 (NumberFormatter::SPELLOUT of PHP 8.2) of
# Debian 12.
#
# How a number is written in words is in school books, and one would guess that five libraries for it write alike in the
# languages that they know. Of nine salaries they write one alike. 21,000 is veintiún mil in Spanish, which ICU has, and
# veintiuno mil in the other four, and ventiunomila in num2words in place of the Italian ventunomila. Two million in Italian
# are "milioni" in to-words, without the two; a German million is "eins million". written-number, told to write German, writes
# English, and says nothing; in French it has two plurals too many. ICU has soft hyphens (~ below) in its German and Italian
# words, so that what is shown cannot be found by what one types.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-num2words=0.5.10-2 php8.2-cli php8.2-intl
npm install --silent --no-audit --no-fund --no-save n2words@4.0.0 written-number@0.11.1 to-words@5.7.0

cat > words.mjs <<'END'
import { ToWords } from 'to-words';
import writtenNumber from 'written-number';

const [, , language, place, number] = process.argv;
const { toCardinal } = await import(`n2words/${language}-${place}`);
console.log('n2words\t' + toCardinal(Number(number)));
console.log('written-number\t' + writtenNumber(Number(number), { lang: language }));
console.log('to-words\t' + new ToWords({ localeCode: `${language}-${place}` }).convert(Number(number)).toLowerCase());
END
cat > words.py <<'END'
import sys

from num2words import num2words

print('num2words', num2words(int(sys.argv[2]), lang=sys.argv[1]), sep='\t')
END
cat > words.php <<'END'
<?php
echo "ICU\t", str_replace("\u{AD}", '~', (new NumberFormatter($argv[1], NumberFormatter::SPELLOUT))->format((int) $argv[2])), "\n";
END
php=(php8.2)
php8.2 -m | grep -q intl || php+=(-d "extension=$PHP_EXTENSIONS/intl.so")
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    name, words = line.rstrip('\n').split('\t')
    said.setdefault(words, []).append(name)
for words, names in said.items():
    print(f"  {words}: {', '.join(names)}")
END
while read -r language place number; do
  echo "$language $number"
  {
    node words.mjs "$language" "$place" "$number"
    /usr/bin/python3 words.py "$language" "$number"
    "${php[@]}" words.php "$language" "$number"
  } | /usr/bin/python3 group.py
done > seen <<'END'
es ES 45300
es ES 21000
fr FR 80000
fr FR 200000
de DE 21000
de DE 1000000
it IT 21000
it IT 2000000
pt PT 31500
END
diff - seen <<'END'
es 45300
  cuarenta y cinco mil trescientos: n2words, written-number, to-words, num2words, ICU
es 21000
  veintiuno mil: n2words, written-number, to-words, num2words
  veintiún mil: ICU
fr 80000
  quatre-vingt mille: n2words, to-words, num2words, ICU
  quatre-vingts mille: written-number
fr 200000
  deux cent mille: n2words, num2words, ICU
  deux cents mille: written-number, to-words
de 21000
  einundzwanzigtausend: n2words, num2words
  twenty-one thousand: written-number
  einundzwanzig tausend: to-words
  ein~und~zwanzig~tausend: ICU
de 1000000
  eine Million: n2words, num2words, ICU
  one million: written-number
  eins million: to-words
it 21000
  ventunomila: n2words
  ventuno mila: written-number, to-words
  ventiunomila: num2words
  vent~un~mila: ICU
it 2000000
  due milioni: n2words, written-number, num2words, ICU
  milioni: to-words
pt 31500
  trinta e um mil quinhentos: n2words, to-words
  trinta e um mil e quinhentos: written-number, num2words, ICU
END
echo "As found: of nine salaries five libraries write one alike, and two million as no number."
