#!/usr/bin/env bash
# The number of an employer that was founded in Brazil this year, checked and written by twelve libraries.
#
# @brazilian-utils/brazilian-utils 2.4.0, @brazilian-utils/is-valid-cnpj 0.1.11, @fnando/cnpj 2.0.0, cpf-cnpj-validator 2.1.2,
# @dmalbuquerque/cpf-cnpj-validator 1.0.3, brazilian-values 0.14.1, validation-br 2.0.0, js-brasil 2.8.0,
# @julioakira/cpf-cnpj-utils 1.5.2, brazilian-documents-validator 1.0.1, stdnum 1.12.0, validator 13.15.35.
#
# Since July 2026 the number of a company in Brazil (CNPJ) may have letters in its first twelve places; 12.ABC.345/01DE-35 is
# the example of the tax office. One would guess that a library which does not know them refuses such a number. Four of twelve
# do, and two of these take the letters away first where they write or strip it: 12.345.013/5 is left, or 123450135, and a form
# that is sent on with it names nobody. One of these knows the letters when it is told "version: 2". validator takes old and new
# numbers without their marks only. Of the eight that take it, two refuse it in small letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @brazilian-utils/brazilian-utils@2.4.0 @brazilian-utils/is-valid-cnpj@0.1.11 @fnando/cnpj@2.0.0 cpf-cnpj-validator@2.1.2 @dmalbuquerque/cpf-cnpj-validator@1.0.3 brazilian-values@0.14.1 validation-br@2.0.0 js-brasil@2.8.0 @julioakira/cpf-cnpj-utils@1.5.2 brazilian-documents-validator@1.0.1 stdnum@1.12.0 validator@13.15.35

cat > try.cjs <<'END'
const utils = require('@brazilian-utils/brazilian-utils');
const isValid = require('@brazilian-utils/is-valid-cnpj');
const fnando = require('@fnando/cnpj');
const { cnpj } = require('cpf-cnpj-validator');
const { cnpj: dmalbuquerque } = require('@dmalbuquerque/cpf-cnpj-validator');
const values = require('brazilian-values');
const validation = require('validation-br');
const brasil = require('js-brasil');
const { CNPJ } = require('@julioakira/cpf-cnpj-utils');
const { cnpj: documents } = require('brazilian-documents-validator');
const { stdnum } = require('stdnum');
const validator = require('validator');

const libraries = {
  'brazilian-utils': [utils.isValidCnpj, utils.formatCnpj],
  'brazilian-utils, version 2': [(number) => utils.isValidCnpj(number, { version: 2 }), (number) => utils.formatCnpj(number, { version: 2 })],
  'is-valid-cnpj': [isValid.default ?? isValid],
  '@fnando/cnpj': [(number) => fnando.isValid(number), (number) => fnando.format(number)],
  'cpf-cnpj-validator': [cnpj.isValid, cnpj.format],
  '@dmalbuquerque/cpf-cnpj-validator': [dmalbuquerque.isValid, dmalbuquerque.format],
  'brazilian-values': [values.isCNPJ, values.formatToCNPJ],
  'validation-br': [validation.isCNPJ],
  'js-brasil': [brasil.validateBr.cnpj, brasil.maskBr.cnpj],
  '@julioakira/cpf-cnpj-utils': [CNPJ.Validate, CNPJ.Format, CNPJ.Strip],
  'brazilian-documents-validator': [documents.isValid, documents.format],
  stdnum: [(number) => stdnum.BR.cnpj.validate(number).isValid, stdnum.BR.cnpj.format],
  validator: [(number) => validator.isTaxID(number, 'pt-BR')],
};
const numbers = { old: '11.222.333/0001-81', 'old without marks': '11222333000181', new: '12.ABC.345/01DE-35', 'new without marks': '12ABC34501DE35', small: '12abc34501de35' };
for (const [name, [check, write, strip]] of Object.entries(libraries)) {
  const valid = Object.entries(numbers).filter(([, number]) => check(number)).map(([what]) => what);
  console.log(`${name}: valid ${valid.join(', ')}${write ? `; writes ${write('12ABC34501DE35')}` : ''}${strip ? `; strips to ${strip('12.ABC.345/01DE-35')}` : ''}`);
}
END

node try.cjs > seen
diff - seen <<'END'
brazilian-utils: valid old, old without marks; writes 12.345.013/5
brazilian-utils, version 2: valid old, old without marks, new, new without marks, small; writes 12.ABC.345/01DE-35
is-valid-cnpj: valid old, old without marks
@fnando/cnpj: valid old, old without marks, new, new without marks, small; writes 12.ABC.345/01DE-35
cpf-cnpj-validator: valid old, old without marks, new, new without marks, small; writes 12.ABC.345/01DE-35
@dmalbuquerque/cpf-cnpj-validator: valid old, old without marks, new, new without marks; writes 12.ABC.345/01DE-35
brazilian-values: valid old, old without marks, new, new without marks, small; writes 12.ABC.345/01DE-35
validation-br: valid old, old without marks, new, new without marks, small
js-brasil: valid old, old without marks, new, new without marks; writes 12.ABC.345/01DE-35
@julioakira/cpf-cnpj-utils: valid old, old without marks; writes 12.ABC.345/01DE-35; strips to 123450135
brazilian-documents-validator: valid old, old without marks; writes 12ABC34501DE35
stdnum: valid old, old without marks, new, new without marks, small; writes 12.ABC.345/01DE-35
validator: valid old without marks, new without marks, small
END
echo "As found: four of twelve refuse the number of an employer of this year, one makes 12.345.013/5 of it."
