#!/usr/bin/env bash
# Two names, or two numbers, joined by "and" or "or" in Spanish and Hebrew, in four libraries with the data of Unicode.
#
# Intl of Node 20, @formatjs/intl-listformat 8.3.15; Babel 2.10.3 and python3-icu 2.10.2 (ICU 72) of Debian 12.
#
# Spanish has "e" in place of "y" before a name that sounds as it, and "u" in place of "o" before ocho: whoever writes "Ana y
# Inés" makes a mistake that schools teach to avoid. One would guess that libraries with one source of data write a list
# alike, above all a polyfill what it stands in for. Node and ICU write "Ana e Inés", and Node "10 u 11" (once); Babel and
# the polyfill "Ana y Inés" and "10 o 11": the rule is in the code of ICU, not in the data. In Hebrew, where "and" is a
# letter before the word, the first two set a hyphen between it and a name in Latin letters, and the other two do not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-babel=2.10.3-1 python3-icu=2.10.2-1+b3
npm install --silent --no-audit --no-fund --no-save @formatjs/intl-listformat@8.3.15
export LC_ALL=C.UTF-8

cat > lists.json <<'END'
[["es", "and", ["Ana", "Inés"]], ["es", "and", ["Ana", "Yves"]], ["es", "or", ["9", "10"]], ["es", "or", ["7", "8"]], ["es", "or", ["10", "11"]], ["he", "and", ["רות", "דן"]], ["he", "and", ["רות", "Ben"]]]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';

const lists = JSON.parse(readFileSync('lists.json', 'utf8'));
const write = (name) => {
  for (const [language, word, parts] of lists) {
    const joined = new Intl.ListFormat(language, { type: word === 'and' ? 'conjunction' : 'disjunction' }).format(parts);
    console.log(`${language} ${word} ${parts.join(' ')}|${joined}|${name}`);
  }
};
write('Node');
await import('@formatjs/intl-listformat/polyfill-force.js');
for (const language of ['es', 'he']) await import(`@formatjs/intl-listformat/locale-data/${language}.js`);
write('formatjs');
END
cat > try.py <<'END'
import json

import icu
from babel.lists import format_list

with open('lists.json') as file:
    for language, word, parts in json.load(file):
        name = f"{language} {word} {' '.join(parts)}"
        print(name, format_list(parts, 'standard' if word == 'and' else 'or', locale=language), 'Babel', sep='|')
        # This PyICU has no "or".
        if word == 'and':
            print(name, icu.ListFormatter.createInstance(icu.Locale(language)).format(parts), 'ICU', sep='|')
END
{ node try.mjs; /usr/bin/python3 try.py; } > answers
cut -d'|' -f1-2 answers | sort -u | while IFS= read -r pair; do
  echo "${pair/|/: }: $(grep -F "$pair|" answers | cut -d'|' -f3 | paste -sd, | sed 's/,/, /g')"
done > seen
diff - seen <<'END'
es and Ana Inés: Ana e Inés: Node, ICU
es and Ana Inés: Ana y Inés: formatjs, Babel
es and Ana Yves: Ana y Yves: Node, formatjs, Babel, ICU
es or 10 11: 10 o 11: formatjs, Babel
es or 10 11: 10 u 11: Node
es or 7 8: 7 o 8: formatjs, Babel
es or 7 8: 7 u 8: Node
es or 9 10: 9 o 10: Node, formatjs, Babel
he and רות Ben: רות ו-Ben: Node, ICU
he and רות Ben: רות וBen: formatjs, Babel
he and רות דן: רות ודן: Node, formatjs, Babel, ICU
END
echo "As found: two of four write \"Ana y Inés\"."
