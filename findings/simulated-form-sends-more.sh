#!/usr/bin/env bash
# What a form would send, asked of two simulated browsers.
#
# jsdom 29.1.1, happy-dom 21.0.4; the rule: HTML standard, 'constructing the entry list'.
#
# One would guess that `new FormData(form)` is the safest thing to ask of them. happy-dom sends fields of a switched-off
# group, a number field's letters, 31 February and what stands in a datalist. Both send the placeholder of a list, an
# option that is chosen but disabled, which the standard leaves out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 happy-dom@21.0.4

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';
import { Window } from 'happy-dom';

const form = `<form><fieldset disabled><input name="switched-off" value="1"></fieldset>
<select name="placeholder"><option disabled selected>Choose</option><option>B</option></select>
<input name="number" type="number" value="abc"><input name="date" type="date" value="2026-02-31">
<datalist><input name="in-datalist" value="x"></datalist><input name="colour" type="color">
<input name="mail" type="email" value=" a@b.example "><input name="plain" value="y"></form>`;
const old = new JSDOM(form).window;
const happy = new Window();
happy.document.write(form);
for (const [name, window] of [['jsdom', old], ['happy-dom', happy]]) {
  console.log(name);
  for (const [field, value] of new window.FormData(window.document.querySelector('form'))) console.log(`  ${field} = ${JSON.stringify(value)}`);
}
await happy.happyDOM.close();
END

node try.mjs > seen
diff - seen <<'END'
jsdom
  placeholder = "Choose"
  number = ""
  date = ""
  colour = "#000000"
  mail = "a@b.example"
  plain = "y"
happy-dom
  switched-off = "1"
  placeholder = "Choose"
  number = "abc"
  date = "2026-02-31"
  in-datalist = "x"
  colour = ""
  mail = " a@b.example "
  plain = "y"
END
echo "As found: each of the two sends what the standard leaves out."
