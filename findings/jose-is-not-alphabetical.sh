#!/usr/bin/env bash
# Given names under the rule that is called "alpha", as a form's check has it.
#
# validator 13.15.35, @vee-validate/rules 4.15.1, @vuelidate/validators 2.0.4, validatorjs 3.22.1, simple-body-validator 1.3.9,
# fastest-validator 1.19.1, @vinejs/vine 4.4.0.
#
# "alpha" asks whether a text has letters alone. In Laravel, after whose rules two of these are made, it takes the letters of
# all languages (its manual: Unicode characters of \p{L} and \p{M}), and one would guess so of libraries of this age. Six of seven
# take those of ASCII where the rule is used as it is called, so that José, Zoë and Łukasz cannot apply. The seventh tries one
# language after the other, and has neither Greek nor Korean nor Vietnamese: Nguyễn, the most frequent family name of Vietnam,
# has letters alone for none. Anna Maria, O'Neill and Jean-Luc have not either, so the rule is none for names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save validator@13.15.35 @vee-validate/rules@4.15.1 @vuelidate/validators@2.0.4 vue@3.5.13 validatorjs@3.22.1 simple-body-validator@1.3.9 fastest-validator@1.19.1 @vinejs/vine@4.4.0

cat > try.mjs <<'END'
import * as rules from '@vee-validate/rules';
import vine from '@vinejs/vine';
import { alpha } from '@vuelidate/validators';
import Fastest from 'fastest-validator';
import { make } from 'simple-body-validator';
import validator from 'validator';
import Validatorjs from 'validatorjs';

const check = new Fastest().compile({ name: { type: 'string', alpha: true } });
const takes = {
  validator: (name) => validator.isAlpha(name),
  'vee-validate': (name) => rules.alpha(name),
  vuelidate: (name) => alpha.$validator(name),
  validatorjs: (name) => new Validatorjs({ name }, { name: 'alpha' }).passes(),
  'simple-body-validator': (name) => make({ name }, { name: 'alpha' }).validate(),
  'fastest-validator': (name) => check({ name }) === true,
  vine: (name) => vine.validate({ schema: vine.object({ name: vine.string().alpha() }), data: { name } }).then(() => true, () => false),
};
for (const name of ['Anna', 'José', 'Zoë', 'Łukasz', 'Şule', 'Ελένη', 'Nguyễn', '이수진', 'Anna Maria', "O'Neill", 'Jean-Luc']) {
  const taken = [];
  for (const [library, take] of Object.entries(takes)) if (await take(name)) taken.push(library);
  console.log(`${name}: ${taken.length === 7 ? 'all seven' : taken.join(', ') || 'none'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Anna: all seven
José: vee-validate
Zoë: vee-validate
Łukasz: vee-validate
Şule: vee-validate
Ελένη: none
Nguyễn: none
이수진: none
Anna Maria: none
O'Neill: none
Jean-Luc: none
END
echo "As found: José has letters alone in one of seven, Nguyễn in none."
