#!/usr/bin/env bash
# What seven libraries read out of a form that a page sends by a program.
#
# jquery 4.0.0, form-serialize 0.7.2, form-serialization 0.11.0, get-form-data 3.0.0, dom-form-serializer 2.0.2,
# form-data-json-convert 3.0.1, decode-formdata 0.9.0; jsdom 29.1.1 and its FormData.
#
# One would guess that tick boxes of one name are a list, as a browser sends each of them. For dom-form-serializer the last
# box counts: German, ticked, before English, not ticked, is null. It and two others keep the last of two ticked shifts alone,
# and get-form-data gives one ticked box as a list. A browser sends nothing of a group that is switched off; five of seven do.
# It sends an empty answer, which two leave out, and a field that belongs to the form from outside, which one does not find.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jquery@4.0.0 form-serialize@0.7.2 form-serialization@0.11.0 get-form-data@3.0.0 dom-form-serializer@2.0.2 form-data-json-convert@3.0.1 decode-formdata@0.9.0 jsdom@29.1.1

cat > try.cjs <<'END'
const { JSDOM } = require('jsdom');

const { window } = new JSDOM(`<!doctype html><title>Apply</title><form id="apply">
<input type="checkbox" name="shift" value="early" checked><input type="checkbox" name="shift" value="late" checked>
<input type="checkbox" name="language" value="de" checked><input type="checkbox" name="language" value="en">
<input name="empty" value=""><fieldset disabled><input name="off" value="x"></fieldset></form>
<input name="outside" value="y" form="apply">`);
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^(HTML|FormData$|Node|Element$|RadioNodeList|document$)/.test(name)) globalThis[name] = window[name];
}
globalThis.window = window;
const form = window.document.querySelector('form');

const { jQueryFactory } = require('jquery/factory');
const formSerialize = require('form-serialize');
const { getFormData, default: getForm } = require('get-form-data');
const readers = {
  FormData: () => new URLSearchParams([...new window.FormData(form)]),
  jquery: () => jQueryFactory(window)(form).serialize(),
  'form-serialize': () => formSerialize(form),
  'form-serialize, as an object': () => formSerialize(form, { hash: true }),
  'form-serialization': () => require('form-serialization').serialize(form),
  'get-form-data': () => (getFormData ?? getForm)(form),
  'dom-form-serializer': () => require('dom-form-serializer').serialize(form),
  'form-data-json-convert': () => require('form-data-json-convert').toJson(form),
  'decode-formdata': () => require('decode-formdata').decode(new window.FormData(form)),
};
for (const [name, read] of Object.entries(readers)) {
  const answer = read();
  console.log(`${name}: ${typeof answer === 'object' && !(answer instanceof URLSearchParams) ? JSON.stringify(answer) : answer}`);
}
END

node try.cjs > seen
diff - seen <<'END'
FormData: shift=early&shift=late&language=de&empty=&outside=y
jquery: shift=early&shift=late&language=de&empty=&outside=y
form-serialize: shift=early&shift=late&language=de&off=x&outside=y
form-serialize, as an object: {"shift":["early","late"],"language":"de","off":"x","outside":"y"}
form-serialization: shift=early&shift=late&language=de&off=x&outside=y
get-form-data: {"shift":["early","late"],"language":["de"],"empty":"","off":"x","outside":"y"}
dom-form-serializer: {"shift":"late","language":null,"empty":"","off":"x"}
form-data-json-convert: {"shift":"late","language":"de","empty":"","off":"x","outside":"y"}
decode-formdata: {"shift":"late","language":"de","empty":"","outside":"y"}
END
echo "As found: a ticked box is null in one, one of two ticked boxes is lost in three."
