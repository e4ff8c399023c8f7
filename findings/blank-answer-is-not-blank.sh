#!/usr/bin/env bash
# A required answer that is a blank of some kind, as keyboards and copied text leave it, judged in fourteen ways.
#
# zod 4.6.7 and joi 18.3.2 (alone and with trim), ajv 8.20.0 (minLength), validator 13.15.35 (isEmpty, alone and with ignore_whitespace);
# WTForms 3.0.1 (DataRequired and InputRequired), Django 3.2.25, FormEncode 2.0.1, Symfony 5.4.53 (NotBlank, alone and with trim) and
# ActiveModel 6.1.7 of Debian 12.
#
# One would guess that a rule called NotBlank refuses a blank, as the presence that Rails asks for does. That of Symfony takes one, and a line
# end; told to trim, it still takes the blank of a Japanese keyboard and the one that does not break, as trim() of PHP knows
# neither. Of the two rules of WTForms for a required answer DataRequired refuses a blank and InputRequired does not; the rule for
# a CharField of Django does so unasked. A blank of no width, as text copied from a page has it, is an answer in all fourteen; the
# mark of byte order is none to the trim of JavaScript, and an answer to Python and Ruby.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-wtforms=3.0.1-2 python3-django=3:3.2.25-0+deb12u7 python3-formencode=2.0.1-2 php8.2-cli php-symfony-validator=5.4.53+dfsg-0+deb12u1 ruby3.1 ruby-activemodel=2:6.1.7.10+dfsg-1~deb12u4
npm install --silent --no-audit --no-fund --no-save zod@4.6.7 joi@18.3.2 ajv@8.20.0 validator@13.15.35
export LC_ALL=C.UTF-8

cat > answers.json <<'END'
{ "nothing": "", "blank": " ", "line end": "\n", "no-break space": "\u00a0", "Japanese blank": "\u3000", "blank of no width": "\u200b", "mark of byte order": "\ufeff" }
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import joi from 'joi';
import validator from 'validator';
import { z } from 'zod';

const text = new Ajv().compile({ type: 'string', minLength: 1 });
const isTaken = {
  zod: answer => z.string().min(1).safeParse(answer).success,
  'zod, trim': answer => z.string().trim().min(1).safeParse(answer).success,
  joi: answer => !joi.string().required().validate(answer).error,
  'joi, trim': answer => !joi.string().trim().required().validate(answer).error,
  ajv: answer => text(answer),
  validator: answer => !validator.isEmpty(answer),
  'validator, ignore_whitespace': answer => !validator.isEmpty(answer, { ignore_whitespace: true }),
};
const answers = Object.entries(JSON.parse(readFileSync('answers.json', 'utf8')));
for (const [name, judge] of Object.entries(isTaken)) console.log(`${name}: ${answers.filter(([, answer]) => judge(answer)).map(([what]) => what).join(', ')}`);
END
cat > try.py <<'END'
import json

from django.conf import settings

settings.configure()
from django import forms
from formencode import validators as formencode
from wtforms import Form, StringField, validators


class Fields(dict):
    def getlist(self, name):
        return [self[name]]


def by_wtforms(rule):
    class Apply(Form):
        answer = StringField(validators=[rule])
    return lambda answer: Apply(Fields(answer=answer)).validate()


def by_reader(read):
    def judge(answer):
        try:
            read(answer)
            return True
        except Exception:
            return False
    return judge


is_taken = {
    'WTForms, DataRequired': by_wtforms(validators.DataRequired()),
    'WTForms, InputRequired': by_wtforms(validators.InputRequired()),
    'Django': by_reader(forms.CharField().clean),
    'FormEncode': by_reader(formencode.String(not_empty=True).to_python),
}
answers = json.load(open('answers.json')).items()
for name, judge in is_taken.items():
    print(f'{name}: {", ".join(what for what, answer in answers if judge(answer))}')
END
cat > try.php <<'END'
<?php
require 'Symfony/Component/Validator/autoload.php';
use Symfony\Component\Validator\Constraints\NotBlank;
use Symfony\Component\Validator\Validation;
$validator = Validation::createValidator();
$answers = json_decode(file_get_contents('answers.json'), true);
foreach (['Symfony' => new NotBlank(), 'Symfony, trim' => new NotBlank(['normalizer' => 'trim'])] as $name => $rule) {
  echo "$name: ", implode(', ', array_keys(array_filter($answers, fn($answer) => !count($validator->validate($answer, $rule))))), "\n";
}
END
cat > try.rb <<'END'
require 'active_model'
require 'json'

class Application
  include ActiveModel::Validations
  attr_accessor :answer
  validates :answer, presence: true

  def self.name = 'Application'
end
taken = JSON.parse(File.read('answers.json')).select { |_, answer| Application.new.tap { |form| form.answer = answer }.valid? }
puts "ActiveModel: #{taken.keys.join(', ')}"
END
export RUBYLIB=$RUBYLIB:$(echo root/usr/share/rubygems-integration/all/gems/concurrent-ruby-*/lib/concurrent-ruby)
{ node try.mjs; /usr/bin/python3 try.py; php8.2 -d extension="$PHP_EXTENSIONS/ctype.so" -d include_path="$PHP_LIBRARIES" try.php; ruby3.1 try.rb; } > seen
diff - seen <<'END'
zod: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
zod, trim: blank of no width
joi: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
joi, trim: blank of no width
ajv: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
validator: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
validator, ignore_whitespace: blank of no width
WTForms, DataRequired: blank of no width, mark of byte order
WTForms, InputRequired: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
Django: blank of no width, mark of byte order
FormEncode: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
Symfony: blank, line end, no-break space, Japanese blank, blank of no width, mark of byte order
Symfony, trim: no-break space, Japanese blank, blank of no width, mark of byte order
ActiveModel: blank of no width, mark of byte order
END
echo "As found: a blank is not blank for Symfony and for one rule of two of WTForms, a blank of no width for none of fourteen."
