#!/usr/bin/env bash
# The contact box of a posting as plain text or Markdown: a list of terms, a table, and a box that opens.
#
# html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0, html-to-md 0.8.8.
#
# In a browser each of these parts stands on a line or in a cell of its own, and one would guess that a converter leaves a
# line end or at least a blank between them. html-to-text joins the terms of a list and the cells of a table to one word, so
# that the hours follow the digits of a number and the next label the last one ("030 1234567Fax030 1234568"); its own format
# for tables has to be asked for by selector. The summary of a box is joined to what it opens by three of four: "Room 4" and a
# number make "Room 4030 1234567". A finder of telephone numbers then reads another number, or none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 html-to-md@0.8.8

cat > try.mjs <<'END'
import htmlToMd from 'html-to-md';
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const parts = {
  'list of terms': '<dl><dt>Phone</dt><dd>030 1234567</dd><dt>Hours</dt><dd>9-17</dd></dl>',
  table: '<table><tr><td>Phone</td><td>030 1234567</td></tr><tr><td>Fax</td><td>030 1234568</td></tr></table>',
  'box that opens': '<details><summary>Room 4</summary>030 1234567</details>',
  address: '<address><div>Globex</div><div>Main Street 1</div></address>',
};
const write = {
  'html-to-text': html => convert(html),
  'html-to-text, dataTable': html => convert(html, { selectors: [{ selector: 'table', format: 'dataTable' }] }),
  turndown: html => new TurndownService().turndown(html),
  'node-html-markdown': html => NodeHtmlMarkdown.translate(html),
  'html-to-md': html => htmlToMd(html),
};
for (const [part, html] of Object.entries(parts)) {
  console.log(`${part}\n${Object.entries(write).map(([name, ask]) => `  ${name}: ${JSON.stringify(ask(html))}`).join('\n')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
list of terms
  html-to-text: "Phone030 1234567Hours9-17"
  html-to-text, dataTable: "Phone030 1234567Hours9-17"
  turndown: "Phone\n\n030 1234567\n\nHours\n\n9-17"
  node-html-markdown: "Phone\n\n030 1234567\n\nHours\n\n9-17"
  html-to-md: "Phone\n\n030 1234567\n\nHours\n\n9-17"
table
  html-to-text: "Phone030 1234567Fax030 1234568"
  html-to-text, dataTable: "Phone   030 1234567\nFax     030 1234568"
  turndown: "Phone\n\n030 1234567\n\nFax\n\n030 1234568"
  node-html-markdown: "| Phone | 030 1234567 |\n| ----- | ----------- |\n| Fax   | 030 1234568 |"
  html-to-md: "|||\n|---|---|\n|Phone|030 1234567|\n|Fax|030 1234568|"
box that opens
  html-to-text: "Room 4030 1234567"
  html-to-text, dataTable: "Room 4030 1234567"
  turndown: "Room 4030 1234567"
  node-html-markdown: "Room 4030 1234567"
  html-to-md: "<details><summary>Room 4</summary>030 1234567</details>"
address
  html-to-text: "Globex\nMain Street 1"
  html-to-text, dataTable: "Globex\nMain Street 1"
  turndown: "Globex\n\nMain Street 1"
  node-html-markdown: "Globex\n\nMain Street 1"
  html-to-md: "<address>Globex\n\nMain Street 1</address>"
END
echo "As found: html-to-text joins labels and numbers to one word."
