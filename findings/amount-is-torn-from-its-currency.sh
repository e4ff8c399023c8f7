#!/usr/bin/env bash
# A letter with amounts and an address, broken into lines of 24 signs by eight libraries.
#
# word-wrap 1.2.5, wordwrap 1.0.0, linewrap 0.2.1, smartwrap 2.0.2, wrap-ansi 10.0.2, voca 1.4.1, html-to-text 10.0.1,
# libmime 5.6.4 (format=flowed).
#
# A no-break space is there so that no line ends at it, Intl writes amounts with it, and one would guess that what breaks
# lines keeps to it. Four break there as at a blank, since \s of a pattern means both: "45.000" and "€ a year" are two lines,
# and wordwrap and libmime tear a French amount in two, so that a line ends in "45". smartwrap keeps amounts together, and
# cuts a word or an address that is longer than the line. word-wrap and voca make a line of the blanks before an item of a
# list, and wordwrap begins a text whose first word is long with an empty line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save word-wrap@1.2.5 wordwrap@1.0.0 linewrap@0.2.1 smartwrap@2.0.2 wrap-ansi@10.0.2 voca@1.4.1 html-to-text@10.0.1 libmime@5.6.4

cat > try.mjs <<'END'
import { convert } from 'html-to-text';
import libmime from 'libmime';
import linewrap from 'linewrap';
import smartwrap from 'smartwrap';
import voca from 'voca';
import wordWrap from 'word-wrap';
import wordwrap from 'wordwrap';
import wrapAnsi from 'wrap-ansi';

const width = 24;
const wrap = {
  'word-wrap': text => wordWrap(text, { width, indent: '', trim: true }),
  wordwrap: text => wordwrap(width)(text),
  linewrap: text => linewrap(width)(text),
  libmime: text => libmime.encodeFlowed(text, width),
  smartwrap: text => smartwrap(text, { width }),
  'wrap-ansi': text => wrapAnsi(text, width),
  voca: text => voca.wordWrap(text, { width }),
  'html-to-text': text => convert(text.replaceAll('\n', '<br>'), { wordwrap: width }),
};
const amount = (language, number) => new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(number);
const texts = {
  German: `The pay is about ${amount('de', 45000)} a year`,
  French: `Le salaire est de ${amount('fr', 45000)} par an`,
  address: 'See https://jobs.example/4711/attachments for more',
  list: 'I have:\n  - a licence\n  - a car',
  'long word': 'Donaudampfschifffahrtsgesellschaft, guten Tag',
};
for (const [name, text] of Object.entries(texts)) {
  const lines = new Map();
  for (const [library, ask] of Object.entries(wrap)) {
    const shown = ask(text).split(/\r?\n/).map(line => line.replaceAll('\u00a0', '~').replaceAll('\u202f', "'").trimEnd()).join(' | ');
    lines.set(shown, [...(lines.get(shown) ?? []), library]);
  }
  for (const [shown, libraries] of lines) console.log(`${name}: ${shown} (${libraries.join(', ')})`);
}
END

node try.mjs > seen
diff - seen <<'END'
German: The pay is about 45.000~ | € a year (word-wrap, libmime)
German: The pay is about 45.000 | € a year (wordwrap, linewrap)
German: The pay is about | 45.000~€ a year (smartwrap, wrap-ansi, voca, html-to-text)
French: Le salaire est de 45'000~ | € par an (word-wrap)
French: Le salaire est de 45 | 000~€ par an (wordwrap)
French: Le salaire est de 45'000 | € par an (linewrap)
French: Le salaire est de 45' | 000~€ par an (libmime)
French: Le salaire est de | 45'000~€ par an (smartwrap, wrap-ansi, voca, html-to-text)
address: See | https://jobs.example/4711/attachments | for more (word-wrap, wordwrap, linewrap, libmime, wrap-ansi, voca, html-to-text)
address: See | https://jobs.example/471 | 1/attachments for more (smartwrap)
list: I have: |  | - a licence |  | - a car (word-wrap)
list: I have: | - a licence | - a car (wordwrap, linewrap, smartwrap, wrap-ansi, html-to-text)
list: I have: |    - a licence |    - a car (libmime)
list: I have: |   - a licence |  | - a car (voca)
long word: Donaudampfschifffahrtsgesellschaft, | guten Tag (word-wrap, linewrap, libmime, wrap-ansi, voca, html-to-text)
long word:  | Donaudampfschifffahrtsgesellschaft, | guten Tag (wordwrap)
long word: Donaudampfschifffahrtsge | sellschaft, guten Tag (smartwrap)
END
echo "As found: four of eight break lines at the no-break space of an amount."
