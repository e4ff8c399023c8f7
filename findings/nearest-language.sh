#!/usr/bin/env bash
# Which of a program's languages somebody gets who reads another one.
#
# @formatjs/intl-localematcher 0.10.1, negotiator 1.1.0, accept-language-parser 1.5.0.
#
# The program has German, English, Spanish, Portuguese of Brazil, Swedish and simplified Chinese. One would guess that
# Portuguese of Portugal gets that of Brazil and that Norwegian gets English or Swedish, in every library. negotiator
# offers nothing to Portugal and to Taiwan. The best fit of the first gives German to Luxembourg and Spanish
# to Catalonia, where it asks nobody, and English to Taiwan; the loose reading of the third gives Taiwan simplified letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @formatjs/intl-localematcher@0.10.1 negotiator@1.1.0 accept-language-parser@1.5.0

cat > try.mjs <<'END'
import { match } from '@formatjs/intl-localematcher';
import parser from 'accept-language-parser';
import Negotiator from 'negotiator';

const has = ['en', 'de', 'es', 'pt-BR', 'sv', 'zh-CN'];
for (const wanted of ['pt-PT', 'pt', 'zh-TW', 'nb', 'lb', 'ca', 'de-AT']) {
  console.log([
    wanted,
    `best fit ${match([wanted], has, 'en', { algorithm: 'best fit' })}`,
    `lookup ${match([wanted], has, 'en', { algorithm: 'lookup' })}`,
    `negotiator ${new Negotiator({ headers: { 'accept-language': wanted } }).language(has)}`,
    `loose ${parser.pick(has, wanted, { loose: true })}`,
  ].join(', '));
}
END

node try.mjs > seen
diff - seen <<'END'
pt-PT, best fit pt-BR, lookup en, negotiator undefined, loose pt-BR
pt, best fit pt-BR, lookup en, negotiator pt-BR, loose pt-BR
zh-TW, best fit en, lookup en, negotiator undefined, loose zh-CN
nb, best fit en, lookup en, negotiator undefined, loose null
lb, best fit de, lookup en, negotiator undefined, loose null
ca, best fit es, lookup en, negotiator undefined, loose null
de-AT, best fit de, lookup de, negotiator de, loose de
END
echo "As found: four ways of matching, and Portugal, Taiwan and Luxembourg depend on the library."
