#!/usr/bin/env bash
# What several of the things of an application are called.
#
# pluralize 8.0.0, inflection 3.0.2, plur 6.0.0.
#
# One would guess trouble with irregular nouns and none with short forms. The word is put in capitals whole: two CV are
# "CVS", several URL "URLS" in pluralize and plur, several ATS "ATSES" in one of them, and one ATS is an "AT". pluralize
# knows no plural of résumé at all, curriculum vitae is "curriculum vitaes" in all three, and inflection makes a "ga" of
# a gas.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save pluralize@8.0.0 inflection@3.0.2 plur@6.0.0

cat > try.mjs <<'END'
import { pluralize as inflected, singularize } from 'inflection';
import plur from 'plur';
import pluralize from 'pluralize';

for (const word of ['CV', 'URL', 'ATS', 'résumé', 'curriculum vitae', 'staff', 'reply']) {
  console.log(`2 ${word}: ${pluralize(word, 2)}, ${inflected(word)}, ${plur(word, 2)}`);
}
for (const word of ['ATS', 'Sales', 'headquarters', 'gas', 'visas']) console.log(`1 ${word}: ${pluralize(word, 1)}, ${singularize(word)}`);
END

node try.mjs > seen
diff - seen <<'END'
2 CV: CVS, CVs, CVS
2 URL: URLS, URLs, URLS
2 ATS: ATS, ATs, ATSES
2 résumé: résumé, résumés, résumés
2 curriculum vitae: curriculum vitaes, curriculum vitaes, curriculum vitaes
2 staff: staff, staffs, staffs
2 reply: replies, replies, replies
1 ATS: AT, AT
1 Sales: Sale, Sale
1 headquarters: headquarters, headquarter
1 gas: gas, ga
1 visas: visa, visa
END
echo "As found: two of three write CVS for several CVs, one knows no plural of résumé."
