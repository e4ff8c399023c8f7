#!/usr/bin/env bash
# The answer to a question of yes or no, as forms, CSV files and programs write it, turned into true or false in fifteen ways.
#
# zod 4.6.7 (coerce.boolean and stringbool), yup 1.7.1, joi 18.3.2, ajv 8.20.0 (coerceTypes), validator 13.15.35; WTForms 3.0.1,
# Django 3.2.25, pydantic 1.10.4, marshmallow 3.18.0, FormEncode 2.0.1 (StringBool and Bool), PHP 8.2 (filter_var and a cast) and
# ActiveModel 6.1.7 of Debian 12.
#
# One would guess that "no" is false, or refused, as "false" is not true. It is true in seven of fifteen ways: for zod, whose
# coercion asks only whether there is text, for validator, WTForms, Django, ActiveModel of Rails, FormEncode and a cast of PHP. "off" is
# true in six of these, but false for ActiveModel. "False", as Python writes it, is true in five, ActiveModel and WTForms among them; "0"
# is true in four, of which Django and WTForms are two. Only five ways have all five spellings of a no for false, one of them zod's own.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-wtforms=3.0.1-2 python3-django=3:3.2.25-0+deb12u7 python3-pydantic=1.10.4-1+deb12u1 python3-marshmallow=3.18.0-1 python3-formencode=2.0.1-2 php8.2-cli ruby3.1 ruby-activemodel=2:6.1.7.10+dfsg-1~deb12u4
npm install --silent --no-audit --no-fund --no-save zod@4.6.7 yup@1.7.1 joi@18.3.2 ajv@8.20.0 validator@13.15.35

cat > answers.json <<'END'
["true", "false", "True", "False", "yes", "no", "on", "off", "1", "0"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import joi from 'joi';
import validator from 'validator';
import { boolean } from 'yup';
import { z } from 'zod';

const isTrue = new Ajv({ coerceTypes: true }).compile({ type: 'object', properties: { answer: { type: 'boolean' } } });
const ways = {
  'zod, coerce': answer => z.coerce.boolean().parse(answer),
  'zod, stringbool': answer => z.stringbool().parse(answer),
  yup: answer => boolean().validateSync(answer),
  joi: answer => joi.attempt(answer, joi.boolean()),
  ajv: answer => {
    const form = { answer };
    if (!isTrue(form)) throw new Error('refused');
    return form.answer;
  },
  validator: answer => validator.toBoolean(answer),
};
for (const [name, read] of Object.entries(ways)) {
  const told = JSON.parse(readFileSync('answers.json', 'utf8')).map(answer => {
    try {
      return `${answer} ${read(answer)}`;
    } catch {
      return `${answer} refused`;
    }
  });
  console.log(`${name}: ${told.join(', ')}`);
}
END
cat > try.py <<'END'
import json

import django
from django.conf import settings

settings.configure()
django.setup()
import marshmallow
import pydantic
from django import forms
from formencode import validators
from wtforms import BooleanField, Form


class Wtform(Form):
    answer = BooleanField()


class Djangoform(forms.Form):
    answer = forms.BooleanField(required=False)


class Model(pydantic.BaseModel):
    answer: bool


class Fields(dict):
    def getlist(self, name):
        return [self[name]]


def by_django(answer):
    form = Djangoform({'answer': answer})
    form.is_valid()
    return form.cleaned_data['answer']


ways = {
    'WTForms': lambda answer: Wtform(Fields(answer=answer)).answer.data,
    'Django': by_django,
    'pydantic': lambda answer: Model(answer=answer).answer,
    'marshmallow': lambda answer: marshmallow.fields.Boolean().deserialize(answer),
    'FormEncode, StringBool': validators.StringBool().to_python,
    'FormEncode, Bool': validators.Bool().to_python,
}
for name, read in ways.items():
    told = []
    for answer in json.load(open('answers.json')):
        try:
            told.append(f'{answer} {str(read(answer)).lower()}')
        except Exception:
            told.append(f'{answer} refused')
    print(f'{name}: {", ".join(told)}')
END
cat > try.php <<'END'
<?php
$answers = json_decode(file_get_contents('answers.json'));
$ways = ['PHP, filter_var' => fn($answer) => filter_var($answer, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE), 'PHP, cast' => fn($answer) => (bool) $answer];
foreach ($ways as $name => $read) echo "$name: ", implode(', ', array_map(fn($answer) => "$answer " . match ($read($answer)) { true => 'true', false => 'false', null => 'refused' }, $answers)), "\n";
END
cat > try.rb <<'END'
require 'active_model'
require 'json'

told = JSON.parse(File.read('answers.json')).map { |answer| "#{answer} #{ActiveModel::Type::Boolean.new.cast(answer)}" }
puts "ActiveModel: #{told.join(', ')}"
END
export RUBYLIB=$RUBYLIB:$(echo root/usr/share/rubygems-integration/all/gems/concurrent-ruby-*/lib/concurrent-ruby)
{ node try.mjs; /usr/bin/python3 try.py; php8.2 try.php; ruby3.1 try.rb; } > seen
diff - seen <<'END'
zod, coerce: true true, false true, True true, False true, yes true, no true, on true, off true, 1 true, 0 true
zod, stringbool: true true, false false, True true, False false, yes true, no false, on true, off false, 1 true, 0 false
yup: true true, false false, True true, False false, yes refused, no refused, on refused, off refused, 1 true, 0 false
joi: true true, false false, True true, False false, yes refused, no refused, on refused, off refused, 1 refused, 0 refused
ajv: true true, false false, True refused, False refused, yes refused, no refused, on refused, off refused, 1 refused, 0 refused
validator: true true, false false, True true, False false, yes true, no true, on true, off true, 1 true, 0 false
WTForms: true true, false false, True true, False true, yes true, no true, on true, off true, 1 true, 0 true
Django: true true, false false, True true, False false, yes true, no true, on true, off true, 1 true, 0 true
pydantic: true true, false false, True true, False false, yes true, no false, on true, off false, 1 true, 0 false
marshmallow: true true, false false, True true, False false, yes true, no false, on true, off false, 1 true, 0 false
FormEncode, StringBool: true true, false false, True true, False false, yes true, no false, on true, off false, 1 true, 0 false
FormEncode, Bool: true true, false true, True true, False true, yes true, no true, on true, off true, 1 true, 0 true
PHP, filter_var: true true, false false, True true, False false, yes true, no false, on true, off false, 1 true, 0 false
PHP, cast: true true, false true, True true, False true, yes true, no true, on true, off true, 1 true, 0 false
ActiveModel: true true, false false, True true, False true, yes true, no true, on true, off false, 1 true, 0 false
END
echo "As found: the answer no is true in seven of fifteen ways, False of Python in five, 0 in four."
