#!/usr/bin/env bash
# The answers of an application in the one order in which they are signed or compared, by twelve libraries.
#
# canonicalize 4.0.0, json-canonicalize 3.0.1, @truestamp/canonify 2.1.0, fast-json-stable-stringify 2.1.0, json-stable-stringify 1.3.0,
# safe-stable-stringify 3.0.0, json-stringify-deterministic 1.0.16, stable-stringify 1.0.0, deterministic-json 1.0.5, canonical-json 0.4.0,
# sort-keys 6.0.1 and sort-object-keys 2.1.0, both with JSON.stringify.
#
# All twelve put the names of an object in order, so that equal answers have equal text; RFC 8785 says in which order (by
# their characters), and three say that they follow it. One would guess one text from all. Three of twelve put question 9
# before question 10 where the others have it behind, since they sort into an object, and an object has names that are
# numbers in the order of numbers whatever one does: a hash of the answers is another one with them. Two of the three that
# follow the RFC write what is no JSON, without an error, where a list holds a function, which JSON.stringify writes as null: one
# writes nothing behind the comma, the other the word undefined. One of twelve makes an object of a list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save canonicalize@4.0.0 json-canonicalize@3.0.1 @truestamp/canonify@2.1.0 fast-json-stable-stringify@2.1.0 json-stable-stringify@1.3.0 safe-stable-stringify@3.0.0 json-stringify-deterministic@1.0.16 stable-stringify@1.0.0 deterministic-json@1.0.5 canonical-json@0.4.0 sort-keys@6.0.1 sort-object-keys@2.1.0

cat > try.mjs <<'END'
import { canonify } from '@truestamp/canonify';
import canonicalJson from 'canonical-json';
import canonicalize from 'canonicalize';
import deterministicJson from 'deterministic-json';
import fastJsonStableStringify from 'fast-json-stable-stringify';
import * as jsonCanonicalize from 'json-canonicalize';
import jsonStableStringify from 'json-stable-stringify';
import jsonStringifyDeterministic from 'json-stringify-deterministic';
import safeStableStringify from 'safe-stable-stringify';
import sortKeys from 'sort-keys';
import sortObjectKeys from 'sort-object-keys';
import stableStringify from 'stable-stringify';

const libraries = {
  canonicalize,
  'json-canonicalize': jsonCanonicalize.canonicalize,
  '@truestamp/canonify': canonify,
  'fast-json-stable-stringify': fastJsonStableStringify,
  'json-stable-stringify': jsonStableStringify,
  'safe-stable-stringify': safeStableStringify,
  'json-stringify-deterministic': jsonStringifyDeterministic,
  'stable-stringify': stableStringify.stringify ?? stableStringify,
  'deterministic-json': deterministicJson.stringify ?? deterministicJson,
  'canonical-json': canonicalJson,
  'sort-keys': value => JSON.stringify(sortKeys(value, { deep: true })),
  'sort-object-keys': value => JSON.stringify(sortObjectKeys(value)),
};
const isJson = text => {
  try {
    return JSON.parse(text) && 'JSON';
  } catch {
    return 'no JSON';
  }
};
for (const [name, write] of Object.entries(libraries)) {
  const numbers = write({ 9: 'yes', 10: 'no' });
  const skills = write(['Go', () => {}]);
  console.log(`${name}: ${numbers} ${skills} (${isJson(skills)})`);
}
END

node try.mjs > seen
diff - seen <<'END'
canonicalize: {"10":"no","9":"yes"} ["Go",] (no JSON)
json-canonicalize: {"10":"no","9":"yes"} ["Go",undefined] (no JSON)
@truestamp/canonify: {"10":"no","9":"yes"} ["Go",null] (JSON)
fast-json-stable-stringify: {"10":"no","9":"yes"} ["Go",null] (JSON)
json-stable-stringify: {"10":"no","9":"yes"} ["Go",null] (JSON)
safe-stable-stringify: {"10":"no","9":"yes"} ["Go",null] (JSON)
json-stringify-deterministic: {"10":"no","9":"yes"} ["Go",null] (JSON)
stable-stringify: {"10":"no","9":"yes"} ["Go",null] (JSON)
deterministic-json: {"10":"no","9":"yes"} ["Go",null] (JSON)
canonical-json: {"9":"yes","10":"no"} ["Go",null] (JSON)
sort-keys: {"9":"yes","10":"no"} ["Go",null] (JSON)
sort-object-keys: {"9":"yes","10":"no"} {"0":"Go"} (JSON)
END
echo "As found: three of twelve put question 9 before 10, two write what is no JSON."
