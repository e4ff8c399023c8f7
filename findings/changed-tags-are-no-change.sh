#!/usr/bin/env bash
# Whether a change of a record is noticed before it is sent to another device.
#
# fast-json-patch 3.1.1, rfc6902 5.4.0, just-diff 6.0.2, microdiff 1.6.0, deep-object-diff 1.1.9, jsondiffpatch 0.7.7,
# deep-diff 1.0.2, ohash 2.0.12.
#
# IndexedDB and structuredClone keep Set, Map, Date and URL, so records have them. One would guess that a library that
# compares objects either compares them or throws. A changed Set and a changed Map are no change in all eight, without
# an error; a changed date in two, a changed address in four. A list that becomes an object is no change in two. What is
# not noticed is not sent, and the devices stay apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fast-json-patch@3.1.1 rfc6902@5.4.0 just-diff@6.0.2 microdiff@1.6.0 deep-object-diff@1.1.9 jsondiffpatch@0.7.7 deep-diff@1.0.2 ohash@2.0.12

cat > try.mjs <<'END'
import deepDiff from 'deep-diff';
import { diff as deepObjectDiff } from 'deep-object-diff';
import fastJsonPatch from 'fast-json-patch';
import { diff as jsondiffpatch } from 'jsondiffpatch';
import { diff as justDiff } from 'just-diff';
import microdiff from 'microdiff';
import { diff as ohash } from 'ohash/utils';
import { createPatch } from 'rfc6902';

const libraries = {
  'fast-json-patch': fastJsonPatch.compare, rfc6902: createPatch, 'just-diff': justDiff, microdiff,
  'deep-object-diff': deepObjectDiff, jsondiffpatch, 'deep-diff': deepDiff, ohash,
};
for (const [what, before, after] of [
  ['text', 'sent', 'refused'],
  ['date', new Date('2026-03-01'), new Date('2026-04-01')],
  ['address', new URL('https://a.example/'), new URL('https://b.example/')],
  ['set', new Set(['remote']), new Set(['night shift'])],
  ['map', new Map([['employer', 'Acme']]), new Map([['employer', 'Globex']])],
  ['list to object', [], {}],
]) {
  const blind = Object.entries(libraries).filter(([, diff]) => Object.keys(diff({ what: before }, { what: after }) ?? {}).length === 0);
  console.log(`${what}: not noticed by ${blind.length === 8 ? 'any of the eight' : blind.map(([name]) => name).join(', ') || 'nobody'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
text: not noticed by nobody
date: not noticed by rfc6902, ohash
address: not noticed by rfc6902, deep-object-diff, jsondiffpatch, deep-diff
set: not noticed by any of the eight
map: not noticed by any of the eight
list to object: not noticed by deep-object-diff, ohash
END
echo "As found: a changed Set or Map is noticed by none of eight, a changed date not by all."
