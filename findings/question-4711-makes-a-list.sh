#!/usr/bin/env bash
# The answer to a question whose number is 4711, put into an object by its path "answers.4711", with twelve libraries.
#
# lodash 4.18.1, es-toolkit 1.53.2, dot-prop 10.2.0, object-path 0.11.8, object-path-immutable 4.1.2, dset 3.1.4,
# just-safe-set 4.2.1, set-value 4.1.0, dot-object 2.1.5, flat 6.0.1, nested-property 4.0.0, ramda 0.32.0.
#
# The questions of an application form have numbers, and the fields are called after them. One would guess that a string as
# a path gives an object with the key "4711", as in a query or in JSON. Ten of twelve take a part in digits for the place in
# a list and make one of 4,712 places, whose JSON is 23,562 characters: null 4,711 times, then the answer. In lodash that is
# so for a path in parts, too, where "4711" is a string. One keeps the key, and in one it depends on whether the part is a
# string or a number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save lodash@4.18.1 es-toolkit@1.53.2 dot-prop@10.2.0 object-path@0.11.8 object-path-immutable@4.1.2 dset@3.1.4 just-safe-set@4.2.1 set-value@4.1.0 dot-object@2.1.5 flat@6.0.1 nested-property@4.0.0 ramda@0.32.0

cat > try.mjs <<'END'
import dotObject from 'dot-object';
import { setProperty } from 'dot-prop';
import { dset } from 'dset';
import * as toolkit from 'es-toolkit/compat';
import { unflatten } from 'flat';
import safeSet from 'just-safe-set';
import lodash from 'lodash';
import nested from 'nested-property';
import objectPath from 'object-path';
import immutable from 'object-path-immutable';
import { assocPath } from 'ramda';
import setValue from 'set-value';

const inPlace = set => (path) => {
  const form = {};
  set(form, path, 'yes');
  return form;
};
const put = {
  lodash: inPlace(lodash.set),
  'lodash, in parts': path => lodash.set({}, path.split('.'), 'yes'),
  'es-toolkit': inPlace(toolkit.set),
  'dot-prop': inPlace(setProperty),
  'object-path': inPlace(objectPath.set),
  'object-path-immutable': path => immutable.set({}, path, 'yes'),
  dset: inPlace(dset),
  'just-safe-set': inPlace(safeSet),
  'set-value': inPlace(setValue),
  'dot-object': path => dotObject.object({ [path]: 'yes' }),
  flat: path => unflatten({ [path]: 'yes' }),
  'nested-property': inPlace(nested.set),
  'ramda, in parts': path => assocPath(path.split('.'), 'yes', {}),
  'ramda, in parts with a number': () => assocPath(['answers', 4711], 'yes', {}),
};
for (const [name, make] of Object.entries(put)) {
  const { answers } = make('answers.4711');
  const text = JSON.stringify(answers);
  console.log(`${name}: ${Array.isArray(answers) ? `a list of ${answers.length}, ${text.length} characters` : text}`);
}
END

node try.mjs > seen
diff - seen <<'END'
lodash: a list of 4712, 23562 characters
lodash, in parts: a list of 4712, 23562 characters
es-toolkit: a list of 4712, 23562 characters
dot-prop: a list of 4712, 23562 characters
object-path: a list of 4712, 23562 characters
object-path-immutable: a list of 4712, 23562 characters
dset: a list of 4712, 23562 characters
just-safe-set: {"4711":"yes"}
set-value: a list of 4712, 23562 characters
dot-object: a list of 4712, 23562 characters
flat: a list of 4712, 23562 characters
nested-property: a list of 4712, 23562 characters
ramda, in parts: {"4711":"yes"}
ramda, in parts with a number: a list of 4712, 23562 characters
END
echo "As found: the answer to question 4711 stands behind 4,711 empty places in ten of twelve."
