#!/usr/bin/env bash
# How long an answer is for the rule that limits it, for nine libraries, in two languages and in the field itself.
#
# zod 4.6.7, valibot 1.5.0, joi 18.3.2, yup 1.7.1, ajv 8.20.0, superstruct 2.0.2, validator 13.15.35, jsdom 26.1.0; jsonschema
# 4.10.3, WTForms 3.0.1, Ruby 3.1 and PHP 8.2 of Debian 12.
#
# One would guess that the field in the browser and the schema behind it count alike, as both are JavaScript. A field counts the
# units of UTF-16, so that a face is two, a flag four. Four of seven libraries do so, too; zod and
# ajv count characters, as Python and Ruby do, and validator leaves out what chooses the look of a sign. So what fills a field of
# 2,000 is too short or too long for the rule behind it, and more so by its lines: the end of one is one sign in the
# field, two when it is sent, and two for all seven. A nurse is three, four, five or 13 signs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-jsonschema=4.10.3-1 python3-wtforms=3.0.1-2 php8.2-cli php8.2-mbstring ruby3.1
npm install --silent --no-audit --no-fund --no-save zod@4.6.7 valibot@1.5.0 joi@18.3.2 yup@1.7.1 ajv@8.20.0 superstruct@2.0.2 validator@13.15.35 jsdom@26.1.0

cat > answers.json <<'END'
["C++", "🙂", "👩‍⚕️", "✔️", "🇩🇪", "a\r\nb"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import joi from 'joi';
import { JSDOM } from 'jsdom';
import { is, size, string } from 'superstruct';
import * as valibot from 'valibot';
import validator from 'validator';
import * as yup from 'yup';
import { z } from 'zod';

const { document } = new JSDOM('<textarea>').window;
const takes = {
  zod: (answer, most) => z.string().max(most).safeParse(answer).success,
  valibot: (answer, most) => valibot.safeParse(valibot.pipe(valibot.string(), valibot.maxLength(most)), answer).success,
  joi: (answer, most) => !joi.string().max(most).validate(answer).error,
  yup: (answer, most) => yup.string().max(most).isValidSync(answer),
  ajv: (answer, most) => new Ajv().validate({ type: 'string', maxLength: most }, answer),
  superstruct: (answer, most) => is(answer, size(string(), 0, most)),
  validator: (answer, most) => validator.isLength(answer, { max: most }),
};
for (const [name, isTaken] of Object.entries(takes)) {
  const told = JSON.parse(readFileSync('answers.json', 'utf8')).map(answer => {
    let length = 0;
    while (!isTaken(answer, length)) length++;
    return length;
  });
  console.log(`${name}: ${told.join(', ')}`);
}
console.log(`a field: ${JSON.parse(readFileSync('answers.json', 'utf8')).map(answer => {
  const field = document.querySelector('textarea');
  field.value = answer;
  return field.textLength;
}).join(', ')}`);
END
cat > try.py <<'END'
import json

from jsonschema import Draft7Validator
from wtforms import Form, StringField, validators


class Fields(dict):
    def getlist(self, name):
        return [self[name]]


def by_wtforms(answer, most):
    class Apply(Form):
        answer = StringField(validators=[validators.Length(max=most)])
    return Apply(Fields(answer=answer)).validate()


takes = {'jsonschema': lambda answer, most: Draft7Validator({'maxLength': most}).is_valid(answer), 'WTForms': by_wtforms}
for name, is_taken in takes.items():
    print(f'{name}: ' + ', '.join(str(next(most for most in range(1, 99) if is_taken(answer, most))) for answer in json.load(open('answers.json'))))
END
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 -rjson -e 'puts "Ruby: #{JSON.parse(File.read("answers.json")).map(&:length).join(", ")}"'; php8.2 -d extension="$PHP_EXTENSIONS/mbstring.so" -r '$answers = json_decode(file_get_contents("answers.json")); echo "PHP, strlen: ", implode(", ", array_map("strlen", $answers)), "\nPHP, mb_strlen: ", implode(", ", array_map("mb_strlen", $answers)), "\n";'; } > seen
diff - seen <<'END'
zod: 3, 1, 4, 2, 2, 4
valibot: 3, 2, 5, 2, 4, 4
joi: 3, 2, 5, 2, 4, 4
yup: 3, 2, 5, 2, 4, 4
ajv: 3, 1, 4, 2, 2, 4
superstruct: 3, 2, 5, 2, 4, 4
validator: 3, 1, 3, 1, 2, 4
a field: 3, 2, 5, 2, 4, 3
jsonschema: 3, 1, 4, 2, 2, 4
WTForms: 3, 1, 4, 2, 2, 4
Ruby: 3, 1, 4, 2, 2, 4
PHP, strlen: 3, 4, 13, 6, 8, 4
PHP, mb_strlen: 3, 1, 4, 2, 2, 4
END
echo "As found: a face is one sign for zod, ajv and validator and two for the field, a nurse has four lengths."
