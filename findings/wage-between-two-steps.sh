#!/usr/bin/env bash
# Which hourly wages have two decimals.
#
# ajv 8.20.0, jsonschema 1.5.0, zod 4.6.7, valibot 1.5.0, joi 18.3.2, and the field with step="0.01" in jsdom 29.1.1 and
# happy-dom 21.0.4.
#
# Whoever asks for a wage in euros and cents writes `multipleOf: 0.01`. One would guess that 19.99 passes everywhere, or
# that a remainder of binary fractions is at least the same trouble for all. Ajv takes 17.50 and 12.35 and refuses
# 19.99, 4.35 and 64.10; valibot and happy-dom refuse every wage, 19 in whole euros as well; zod, joi, jsonschema and
# jsdom take them all. So the server may send back what the field took. JSON Schema (validation, 6.2.1) asks whether the
# division gives an integer and says nothing of floating point; HTML (4.10.5.3.8) counts steps from the step base.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ajv@8.20.0 jsonschema@1.5.0 zod@4.6.7 valibot@1.5.0 joi@18.3.2 jsdom@29.1.1 happy-dom@21.0.4

cat > try.mjs <<'END'
import { Ajv } from 'ajv';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import Joi from 'joi';
import jsonschema from 'jsonschema';
import * as v from 'valibot';
import { z } from 'zod';

const field = '<input type="number" step="0.01">';
const happy = new Window();
happy.document.write(field);
const old = new JSDOM(field).window;
const schema = { type: 'number', multipleOf: 0.01 };
const inField = (window, wage) => {
  const input = window.document.querySelector('input');
  input.value = String(wage);
  return !input.validity.stepMismatch;
};
const checks = {
  ajv: wage => new Ajv().validate(schema, wage),
  jsonschema: wage => jsonschema.validate(wage, schema).valid,
  zod: wage => z.number().multipleOf(0.01).safeParse(wage).success,
  valibot: wage => v.safeParse(v.pipe(v.number(), v.multipleOf(0.01)), wage).success,
  joi: wage => !Joi.number().multiple(0.01).validate(wage).error,
  jsdom: wage => inField(old, wage),
  'happy-dom': wage => inField(happy, wage),
};
const wages = [19, 17.5, 12.35, 19.99, 4.35, 64.1];
for (const [name, takes] of Object.entries(checks)) {
  const refused = wages.filter(wage => !takes(wage)).map(wage => wage.toFixed(2));
  console.log(name, refused.length === 0 ? 'takes all' : `refuses ${refused.join(', ')}`);
}
await happy.happyDOM.close();
END

node try.mjs > seen
diff - seen <<'END'
ajv refuses 19.99, 4.35, 64.10
jsonschema takes all
zod takes all
valibot refuses 19.00, 17.50, 12.35, 19.99, 4.35, 64.10
joi takes all
jsdom takes all
happy-dom refuses 19.00, 17.50, 12.35, 19.99, 4.35, 64.10
END
echo "As found: of six wages with at most two decimals, three of seven checks refuse three or all."
