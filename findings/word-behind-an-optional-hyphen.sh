#!/usr/bin/env bash
# A CV in RTF, the format that every word processor writes, turned into HTML.
#
# @iarna/rtf-to-html 1.1.0.
#
# A reader of RTF skips the commands that it does not know, and one would guess that words are no commands. The signs
# for an optional and for a fixed hyphen, `\-` and `\_` (RTF 1.9.1, special characters), take the rest of the word with
# them: "co\-operate" is "co". The dash between two years is dropped, so "2019–2026" is 20192026, as are bullets and
# quotation marks, unless they are written as numbers; cells of a table and two pages run into one word. Text that is
# hidden or marked as deleted is kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @iarna/rtf-to-html@1.1.0

cat > try.mjs <<'END'
import rtfToHtml from '@iarna/rtf-to-html';

const lines = {
  'optional hyphen': String.raw`I co\-operate with suppliers`,
  'fixed hyphen': String.raw`self\_employed cook`,
  'fixed blank': String.raw`45\~000`,
  'dash by its name': String.raw`2019\endash 2026`,
  'dash by its number': String.raw`2019\'962026`,
  apostrophe: String.raw`the chef\rquote s kitchen`,
  bullet: String.raw`\bullet  Cook`,
  'table': String.raw`\trowd\cellx2000\cellx4000\intbl Globex\cell Initech\cell\row`,
  'next page': String.raw`Cook\page References`,
  'hidden, deleted and new': String.raw`Salary {\v hidden }{\deleted 60000}{\revised 55000}`,
};
for (const [name, line] of Object.entries(lines)) {
  const file = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\pard ${line}\par}`;
  const html = await new Promise((done, fail) => rtfToHtml.fromString(file, (error, text) => (error ? fail(error) : done(text))));
  const text = /<body>([\s\S]*)<\/body>/.exec(html)[1].replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]+>/g, '').trim();
  console.log(`${name}: ${text.replace(/\u00ad/g, '(optional hyphen)').replace(/\u2011/g, '(fixed hyphen)').replace(/\u00a0/g, '(fixed blank)')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
optional hyphen: I co(optional hyphen)with suppliers
fixed hyphen: self(fixed hyphen)cook
fixed blank: 45(fixed blank)000
dash by its name: 20192026
dash by its number: 2019–2026
apostrophe: the chefs kitchen
bullet: Cook
table: GlobexInitech
next page: CookReferences
hidden, deleted and new: Salary hidden 6000055000
END
echo "As found: a word behind an optional hyphen is gone, and 2019 to 2026 is one number."
