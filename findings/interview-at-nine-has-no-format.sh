#!/usr/bin/env bash
# Times and days of a form, checked against "format" of a JSON schema.
#
# ajv 8.20.0 with ajv-formats 3.0.1, jsonschema 1.5.0, @cfworker/json-schema 4.1.6, @exodus/schemasafe 1.3.0,
# is-my-json-valid 2.20.6.
#
# One would guess that half past nine is a "time" in each, in one of its spellings, and that a "date" is a day of the
# calendar. "time" is full-time of RFC 3339, which has an offset, and no spelling of half past nine is right for all five: two
# want an offset, two refuse it, one takes both. What a browser's own field for a time sends ("09:30") is refused by all.
# 30 February is a date in two of five, and a moment with a blank instead of the T is right in all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save ajv@8.20.0 ajv-formats@3.0.1 jsonschema@1.5.0 @cfworker/json-schema@4.1.6 @exodus/schemasafe@1.3.0 is-my-json-valid@2.20.6

cat > try.mjs <<'END'
import { Validator } from '@cfworker/json-schema';
import { validator } from '@exodus/schemasafe';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import isMyJsonValid from 'is-my-json-valid';
import * as jsonschema from 'jsonschema';

const ajv = new Ajv();
addFormats(ajv);
const check = {
  ajv: (value, schema) => ajv.validate(schema, value),
  jsonschema: (value, schema) => jsonschema.validate(value, schema).valid,
  cfworker: (value, schema) => new Validator(schema, '2020-12').validate(value).valid,
  schemasafe: (value, schema) => validator({ $schema: 'https://json-schema.org/draft/2019-09/schema', ...schema })(value),
  'is-my-json-valid': (value, schema) => isMyJsonValid(schema)(value),
};
const values = {
  time: ['09:30', '09:30:00', '09:30:00Z', '09:30:00+01:00'],
  date: ['2026-12-01', '2026-02-30'],
  'date-time': ['2026-12-01T09:30:00+01:00', '2026-12-01 09:30:00+01:00', '2026-12-01T09:30:00', '2026-12-01T09:30:00+0100', '2026-02-30T09:30:00Z'],
};
for (const [format, texts] of Object.entries(values)) {
  for (const text of texts) {
    const takes = Object.keys(check).filter(name => check[name](text, { type: 'string', format }));
    console.log(`${format} ${text}: ${takes.length === 5 ? 'all' : takes.join(', ') || 'none'}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
time 09:30: none
time 09:30:00: jsonschema, schemasafe, is-my-json-valid
time 09:30:00Z: ajv, cfworker, schemasafe
time 09:30:00+01:00: ajv, cfworker, schemasafe
date 2026-12-01: all
date 2026-02-30: jsonschema, is-my-json-valid
date-time 2026-12-01T09:30:00+01:00: all
date-time 2026-12-01 09:30:00+01:00: all
date-time 2026-12-01T09:30:00: none
date-time 2026-12-01T09:30:00+0100: ajv, schemasafe
date-time 2026-02-30T09:30:00Z: jsonschema, is-my-json-valid
END
echo "As found: no spelling of half past nine is a time for all five."
