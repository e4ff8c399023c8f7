#!/usr/bin/env bash
# A stored profile and what its owner changed, put together by eighteen functions that merge deeply.
#
# lodash 4.18.1, es-toolkit 1.53.2, deepmerge 4.3.1, deepmerge-ts 8.0.2, ts-deepmerge 8.0.0, defu 6.1.7, merge-deep 3.0.3,
# merge-anything 6.0.9, remeda 2.62.2, ramda 0.32.0, deep-extend 0.6.0, object-assign-deep 0.4.0, mixme 2.0.2, just-extend 6.2.0,
# jquery 3.7.1; array_merge_recursive and array_replace_recursive of PHP 8.2, and jq 1.6 of Debian 12.
#
# "Java, Go, SQL" is changed to "Rust", then to nothing. One would guess that the newer list stands, as in a JSON Merge Patch (RFC
# 7396). It does so in seven. Five put Rust into the first place and keep Go and SQL, which the applicant took away; six have all
# four. A list that was emptied stays full in eleven of eighteen. Where one employer is put in place of another, the new one pays
# what the old one paid in five, since what an entry leaves out is taken from the entry that stood at its place. A telephone number
# that was taken away (null) comes back in one, and is a list with a hole in another, which makes a list of every changed text.
#
# For an applicant: what was deleted in settings or in a profile may be there again after the next start.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli jq=1.6-2.1+deb12u3
npm install --silent --no-audit --no-fund --no-save lodash@4.18.1 es-toolkit@1.53.2 deepmerge@4.3.1 deepmerge-ts@8.0.2 ts-deepmerge@8.0.0 defu@6.1.7 merge-deep@3.0.3 merge-anything@6.0.9 remeda@2.62.2 ramda@0.32.0 deep-extend@0.6.0 object-assign-deep@0.4.0 mixme@2.0.2 just-extend@6.2.0 jquery@3.7.1 jsdom@29.1.1

cat > changes.json <<'END'
[
  [{ "skills": ["Java", "Go", "SQL"] }, { "skills": ["Rust"] }],
  [{ "skills": ["Java"] }, { "skills": [] }],
  [{ "jobs": [{ "at": "Globex", "pay": 45000 }] }, { "jobs": [{ "at": "Acme" }] }],
  [{ "phone": "030 1234567" }, { "phone": null }],
  [{ "town": "Bonn" }, { "town": "Lyon" }]
]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import deepExtend from 'deep-extend';
import deepmerge from 'deepmerge';
import { deepmerge as typed } from 'deepmerge-ts';
import { defu } from 'defu';
import { merge as toolkit } from 'es-toolkit';
import { JSDOM } from 'jsdom';
import extend from 'just-extend';
import lodash from 'lodash';
import { merge as anything } from 'merge-anything';
import mergeDeep from 'merge-deep';
import { merge as mixme } from 'mixme';
import assignDeep from 'object-assign-deep';
import { mergeDeepRight } from 'ramda';
import { mergeDeep as remeda } from 'remeda';
import { merge as typedToo } from 'ts-deepmerge';

const jquery = createRequire(import.meta.url)('jquery')(new JSDOM('').window);
const ways = {
  lodash: (old, change) => lodash.merge({}, old, change),
  'es-toolkit': (old, change) => toolkit(old, change),
  deepmerge: (old, change) => deepmerge(old, change),
  'deepmerge-ts': (old, change) => typed(old, change),
  'ts-deepmerge': (old, change) => typedToo(old, change),
  defu: (old, change) => defu(change, old),
  'merge-deep': (old, change) => mergeDeep(old, change),
  'merge-anything': (old, change) => anything(old, change),
  remeda: (old, change) => remeda(old, change),
  ramda: (old, change) => mergeDeepRight(old, change),
  'deep-extend': (old, change) => deepExtend({}, old, change),
  'object-assign-deep': (old, change) => assignDeep({}, old, change),
  mixme: (old, change) => mixme(old, change),
  'just-extend': (old, change) => extend(true, {}, old, change),
  jquery: (old, change) => jquery.extend(true, {}, old, change),
};
for (const [name, way] of Object.entries(ways)) {
  for (const [number, change] of JSON.parse(readFileSync('changes.json', 'utf8')).entries()) console.log(`${number}\t${JSON.stringify(way(...change))}\t${name}`);
}
END
cat > try.php <<'END'
<?php
foreach (['array_merge_recursive', 'array_replace_recursive'] as $name) {
  foreach (json_decode(file_get_contents('changes.json'), true) as $number => $change) echo "$number\t", json_encode($name(...$change)), "\t$name\n";
}
END
{
  node try.mjs
  php8.2 try.php
  jq -r 'to_entries[] | "\(.key)\t\(.value[0] * .value[1] | tojson)\tjq"' changes.json
} > told
for number in 0 1 2 3 4; do
  jq -c ".[$number]" changes.json
  sed -n "s/^$number\t//p" told | awk -F '\t' '{ if ($1 in names) names[$1] = names[$1] ", " $2; else { order[++count] = $1; names[$1] = $2 } } END { for (i = 1; i <= count; i++) print "  " order[i] ": " names[order[i]] }'
done > seen
diff - seen <<'END'
[{"skills":["Java","Go","SQL"]},{"skills":["Rust"]}]
  {"skills":["Rust","Go","SQL"]}: lodash, es-toolkit, just-extend, jquery, array_replace_recursive
  {"skills":["Java","Go","SQL","Rust"]}: deepmerge, deepmerge-ts, ts-deepmerge, merge-deep, array_merge_recursive
  {"skills":["Rust","Java","Go","SQL"]}: defu
  {"skills":["Rust"]}: merge-anything, remeda, ramda, deep-extend, object-assign-deep, mixme, jq
[{"skills":["Java"]},{"skills":[]}]
  {"skills":["Java"]}: lodash, es-toolkit, deepmerge, deepmerge-ts, ts-deepmerge, defu, merge-deep, just-extend, jquery, array_merge_recursive, array_replace_recursive
  {"skills":[]}: merge-anything, remeda, ramda, deep-extend, object-assign-deep, mixme, jq
[{"jobs":[{"at":"Globex","pay":45000}]},{"jobs":[{"at":"Acme"}]}]
  {"jobs":[{"at":"Acme","pay":45000}]}: lodash, es-toolkit, just-extend, jquery, array_replace_recursive
  {"jobs":[{"at":"Globex","pay":45000},{"at":"Acme"}]}: deepmerge, deepmerge-ts, ts-deepmerge, merge-deep, array_merge_recursive
  {"jobs":[{"at":"Acme"},{"at":"Globex","pay":45000}]}: defu
  {"jobs":[{"at":"Acme"}]}: merge-anything, remeda, ramda, deep-extend, object-assign-deep, mixme, jq
[{"phone":"030 1234567"},{"phone":null}]
  {"phone":null}: lodash, es-toolkit, deepmerge, deepmerge-ts, ts-deepmerge, merge-deep, merge-anything, remeda, ramda, deep-extend, object-assign-deep, mixme, just-extend, jquery, array_replace_recursive, jq
  {"phone":"030 1234567"}: defu
  {"phone":["030 1234567",null]}: array_merge_recursive
[{"town":"Bonn"},{"town":"Lyon"}]
  {"town":"Lyon"}: lodash, es-toolkit, deepmerge, deepmerge-ts, ts-deepmerge, defu, merge-deep, merge-anything, remeda, ramda, deep-extend, object-assign-deep, mixme, just-extend, jquery, array_replace_recursive, jq
  {"town":["Bonn","Lyon"]}: array_merge_recursive
END
echo "As found: eleven of eighteen keep skills that were taken away, five give the pay of one employer to another."
