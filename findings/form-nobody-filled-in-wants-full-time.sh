#!/usr/bin/env bash
# The first state of a form that is made from a JSON schema, before anybody has answered, as seven libraries give it.
#
# @rjsf/utils 6.11.1 (of react-jsonschema-form), json-schema-library 11.6.2, ajv 8.20.0 (useDefaults), json-schema-defaults 0.4.0,
# json-schema-default 1.0.2, json-schema-empty 1.1.1, @jsonforms/core 3.8.0.
#
# One would guess that a form which nobody has touched holds the defaults that its schema names, and nothing else. Three of seven
# say for the applicant that relocating is out of the question, among them the library of the well-known forms for React; two
# choose full time, since it stands first. json-schema-library asks for pay of 0, and leaves out the one default that there is; for
# json-schema-empty, as its name has it, this is the empty form, and as the pay is 1 there, it is valid: it can be sent as it is.
# A list that needs a document has one that is null in one, an empty name in two, and is no list but an object in one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @rjsf/utils@6.11.1 react@19.3.1 json-schema-library@11.6.2 ajv@8.20.0 json-schema-defaults@0.4.0 json-schema-default@1.0.2 json-schema-empty@1.1.1 @jsonforms/core@3.8.0

cat > try.mjs <<'END'
import { getDefaultFormState } from '@rjsf/utils';
import { createDefaultValue } from '@jsonforms/core';
import { Ajv } from 'ajv';
import { jsonDefault } from 'json-schema-default';
import jsonSchemaDefaults from 'json-schema-defaults';
import empty from 'json-schema-empty';
import { compileSchema } from 'json-schema-library';

const schema = () => ({
  type: 'object',
  required: ['name', 'pay', 'relocate', 'hours', 'documents'],
  properties: {
    name: { type: 'string' },
    pay: { type: 'number', minimum: 1 },
    relocate: { type: 'boolean' },
    hours: { enum: ['full time', 'part time'] },
    documents: { type: 'array', items: { type: 'string' }, minItems: 1 },
    country: { type: 'string', default: 'DE' },
  },
});
const validator = { isValid: () => true, validateFormData: () => ({ errors: [], errorSchema: {} }), rawValidation: () => ({}), toErrorList: () => [] };
const libraries = {
  ajv: () => {
    const answers = {};
    new Ajv({ useDefaults: true }).validate(schema(), answers);
    return answers;
  },
  '@rjsf/utils': () => getDefaultFormState(validator, schema(), undefined, schema()),
  'json-schema-library': () => compileSchema(schema()).getData(),
  'json-schema-defaults': () => jsonSchemaDefaults(schema()),
  'json-schema-default': () => jsonDefault(schema()),
  'json-schema-empty': () => (empty.default ?? empty)(schema()),
  '@jsonforms/core': () => createDefaultValue(schema(), schema()),
};
for (const [name, fill] of Object.entries(libraries)) {
  const answers = fill();
  console.log(`${name}: ${JSON.stringify(answers)}, ${new Ajv().validate(schema(), answers) ? 'valid' : 'invalid'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
ajv: {"country":"DE"}, invalid
@rjsf/utils: {"relocate":false,"documents":[null],"country":"DE"}, invalid
json-schema-library: {"name":"","pay":0,"relocate":false,"hours":"full time","documents":[""]}, invalid
json-schema-defaults: {"documents":[],"country":"DE"}, invalid
json-schema-default: {"documents":{},"country":"DE"}, invalid
json-schema-empty: {"name":"","pay":1,"relocate":false,"hours":"full time","documents":[""]}, valid
@jsonforms/core: {"country":"DE"}, invalid
END
echo "As found: who has answered nothing does not relocate in three of seven, and works full time in two."
