#!/usr/bin/env bash
# A help desk's contact card, as phones export it (vCard 3.0, RFC 2426).
#
# vcf 2.1.2, vcard-parser 1.0.0.
#
# The card has two numbers, one of them named 'Support' by a group, as phones do it; a comma in the company's name and a
# line break in the note are written with backslashes. One would guess that a reader of the format takes these away. One
# leaves them, and joins company and department; the other tells the kinds of a number as one word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save vcf@2.1.2 vcard-parser@1.0.0

cat > try.mjs <<'END'
import Card from 'vcf';
import parser from 'vcard-parser';

const text = [
  'BEGIN:VCARD', 'VERSION:3.0', 'N:Desk;Help;;;', 'FN:Help Desk', 'ORG:Globex\\, Inc.;IT',
  'item1.TEL;TYPE=pref:+49 30 5550100', 'item1.X-ABLabel:Support', 'TEL;TYPE=WORK,VOICE:+49 30 5550199',
  'NOTE:Mo-Fr\\; 9-17\\nLog-in only', 'END:VCARD', '',
].join('\r\n');
const one = new Card().parse(text);
console.log('vcf', JSON.stringify([one.get('org').valueOf(), one.get('note').valueOf(), one.get('tel').map((tel) => tel.type)]));
const two = parser.parse(text);
console.log('vcard-parser', JSON.stringify([two.org[0].value, two.note[0].value, two.tel.map((tel) => tel.meta.type)]));
END

node try.mjs > seen
diff - seen <<'END'
vcf ["Globex\\, Inc.;IT","Mo-Fr\\; 9-17\\nLog-in only",["pref",["work","voice"]]]
vcard-parser [["Globex, Inc.","IT"],"Mo-Fr; 9-17\nLog-in only",[["pref"],["WORK,VOICE"]]]
END
echo "As found: one reader keeps the backslashes, the other joins the kinds of a number."
