#!/usr/bin/env bash
# What is read from a page in two simulated browsers.
#
# jsdom 29.1.1, happy-dom 21.0.4.
#
# Who reads forms off pages tests it in one of these. One would guess that forms and layout are hard to simulate and
# that links, names and selectors are not. happy-dom does not resolve a link against `<base>`, though its baseURI is
# right (HTML 2.4, document base URL); does not match type="EMAIL" by [type=email], whose value HTML compares without
# regard to case (4.16.2); keeps the blanks of an option, the first line break of a text area (13.1.2.5) and of the
# title; and calls no field of a switched-off group disabled. jsdom has all of it right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 happy-dom@21.0.4

cat > try.mjs <<'END'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const url = 'https://acme.example/apply';
const html = `<!doctype html><title>Clerk
 (full time)</title><base href="/jobs/4711/"><a href="form">Apply</a>
<form><input type="EMAIL"><select><option>  Full
 time </option></select><textarea>
Dear all</textarea><fieldset disabled><input id="off"></fieldset></form>`;
const happy = new Window({ url });
happy.document.write(html);
for (const [name, { document }] of [['jsdom', new JSDOM(html, { url }).window], ['happy-dom', happy]]) {
  console.log(name);
  console.log('  base, link:', document.baseURI, document.querySelector('a').href);
  console.log('  [type=email]:', document.querySelectorAll('[type=email]').length);
  console.log('  option:', JSON.stringify(document.querySelector('option').text));
  console.log('  text area:', JSON.stringify(document.querySelector('textarea').value));
  console.log('  title:', JSON.stringify(document.title));
  console.log('  disabled:', document.querySelector('#off').matches(':disabled'));
}
await happy.happyDOM.close();
END

node try.mjs > seen
diff - seen <<'END'
jsdom
  base, link: https://acme.example/jobs/4711/ https://acme.example/jobs/4711/form
  [type=email]: 1
  option: "Full time"
  text area: "Dear all"
  title: "Clerk (full time)"
  disabled: true
happy-dom
  base, link: https://acme.example/jobs/4711/ https://acme.example/form
  [type=email]: 0
  option: "  Full time "
  text area: "\nDear all"
  title: "Clerk\n (full time)"
  disabled: false
END
echo "As found: one of the two reads six things otherwise than the standard."
