#!/usr/bin/env bash
# The number of an error, copied from a page into a form that asks for a UUID.
#
# uuid 14.0.3, validator 13.15.35, is-uuid 1.0.2, zod 4.6.7, joi 18.3.2, valibot 1.5.0, ajv 8.20.0 with ajv-formats
# 3.0.1.
#
# Error pages show numbers of this shape, also in Microsoft's variant and in an older one (RFC 9562, 4.1), and some made
# of the 32 signs of a trace. One would guess that all seven look at the shape, or all at the kind. Four refuse these
# variants and a kind that is not given out yet, three take them; is-uuid refuses kind 7 as well, which counts by the
# clock. The form with "urn:uuid:" (section 4) is known to one only, braces to another, which takes the 32 signs alone,
# too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save uuid@14.0.3 validator@13.15.35 is-uuid@1.0.2 zod@4.6.7 joi@18.3.2 valibot@1.5.0 ajv@8.20.0 ajv-formats@3.0.1

cat > try.mjs <<'END'
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import isUuid from 'is-uuid';
import Joi from 'joi';
import { validate } from 'uuid';
import * as v from 'valibot';
import validator from 'validator';
import { z } from 'zod';

const ajv = new Ajv();
addFormats.default(ajv);
const checks = {
  uuid: validate,
  validator: text => validator.isUUID(text),
  'is-uuid': isUuid.anyNonNil,
  zod: text => z.uuid().safeParse(text).success,
  joi: text => !Joi.string().guid().validate(text).error,
  valibot: text => v.safeParse(v.pipe(v.string(), v.uuid()), text).success,
  ajv: ajv.compile({ type: 'string', format: 'uuid' }),
};
const numbers = {
  'kind 4': '4bf92f35-77b3-4da6-a3ce-929d0e0e4736',
  'kind 7': '018f2b1c-7b6a-7cc3-98c4-dc0c0c07398f',
  "Microsoft's variant": '4bf92f35-77b3-4da6-c3ce-929d0e0e4736',
  'the oldest variant': '4bf92f35-77b3-4da6-23ce-929d0e0e4736',
  'kind 9': '4bf92f35-77b3-9da6-a3ce-929d0e0e4736',
  'in braces': '{4bf92f35-77b3-4da6-a3ce-929d0e0e4736}',
  'urn:uuid:': 'urn:uuid:4bf92f35-77b3-4da6-a3ce-929d0e0e4736',
  '32 signs': '4bf92f3577b34da6a3ce929d0e0e4736',
};
for (const [title, text] of Object.entries(numbers)) {
  const taken = Object.keys(checks).filter(name => checks[name](text));
  console.log(`${title}: ${taken.length === 7 ? 'all' : taken.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
kind 4: all
kind 7: uuid, validator, zod, joi, valibot, ajv
Microsoft's variant: joi, valibot, ajv
the oldest variant: joi, valibot, ajv
kind 9: joi, valibot, ajv
in braces: joi
urn:uuid:: ajv
32 signs: joi
END
echo "As found: a number in an older variant is a UUID for three of seven."
