#!/usr/bin/env bash
# A form's list of choices, written without the end tags that HTML lets one leave out.
#
# node-html-parser 9.0.7, cheerio 1.2.0.
#
# Paragraphs, list items, table cells and definitions without end tags are read right by both. One would guess that the
# reader which knows all these knows `option`, too; but of three ways to send a CV one is left, and it is the second.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-html-parser@9.0.7 cheerio@1.2.0

cat > try.mjs <<'END'
import { parse } from 'node-html-parser';
import { load } from 'cheerio';

const html =
  '<p>One<p>Two<ul><li>One<li>Two</ul><table><tr><td>One<td>Two</table><dl><dt>Mail<dd>One<dd>Two</dl>' +
  '<select><option>Upload<option>Paste<option>By post</select>';
const root = parse(html);
const page = load(html);
for (const name of ['li', 'td', 'dd', 'option']) {
  console.log(name);
  console.log('  node-html-parser', JSON.stringify(root.querySelectorAll(name).map((found) => found.text)));
  console.log('  cheerio         ', JSON.stringify(page(name).toArray().map((found) => page(found).text())));
}
END

node try.mjs > seen
diff - seen <<'END'
li
  node-html-parser ["One","Two"]
  cheerio          ["One","Two"]
td
  node-html-parser ["One","Two"]
  cheerio          ["One","Two"]
dd
  node-html-parser ["One","Two"]
  cheerio          ["One","Two"]
option
  node-html-parser ["Paste"]
  cheerio          ["Upload","Paste","By post"]
END
echo "As found: of three choices one is left."
