#!/usr/bin/env bash
# Opening hours in a table where a day spans two rows, written as Markdown.
#
# turndown 7.2.5 with @joplin/turndown-plugin-gfm 1.0.68 and turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0,
# html-to-md 0.8.8; read again with marked 18.0.6.
#
# Markdown has no cells over several rows, and one would guess that the place below such a cell is left empty, that the
# day is repeated, or that the table stays HTML. All four move the afternoon to the left, so that the hours of Monday's
# afternoon stand under "Day" and Monday has a morning only. The older plugin also writes a bar within a cell as it is: of
# "9-12 | 13-17" the second half is a cell more than the table has, and is gone when it is read. A table without
# headings is HTML there, gets an empty heading in two, and in node-html-markdown its first row becomes the heading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save turndown@7.2.5 @joplin/turndown-plugin-gfm@1.0.68 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 html-to-md@0.8.8 marked@18.0.6

cat > try.mjs <<'END'
import joplin from '@joplin/turndown-plugin-gfm';
import htmlToMd from 'html-to-md';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';
import older from 'turndown-plugin-gfm';

const tables = {
  'day over two rows': '<table><thead><tr><th>Day</th><th>Hours</th></tr></thead><tbody><tr><td rowspan="2">Mon</td><td>9-12</td></tr><tr><td>13-17</td></tr></tbody></table>',
  'bar in a cell': '<table><thead><tr><th>Day</th><th>Hours</th></tr></thead><tbody><tr><td>Mon</td><td>9-12 | 13-17</td></tr></tbody></table>',
  'no heading': '<table><tr><td>Mon</td><td>9-12</td></tr><tr><td>Tue</td><td>13-17</td></tr></table>',
};
const turndown = plugin => html => {
  const service = new TurndownService();
  service.use(plugin.gfm);
  return service.turndown(html);
};
const write = { 'turndown, joplin': turndown(joplin), 'turndown, older plugin': turndown(older), 'node-html-markdown': html => NodeHtmlMarkdown.translate(html), 'html-to-md': html => htmlToMd(html) };
const rows = html => [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row.matchAll(/<(t[hd])>(.*?)<\/t/gs)].map(([, kind, cell]) => (kind === 'th' ? `*${cell}*` : cell || '–')).join(', ')).join(' / ');
for (const [what, html] of Object.entries(tables)) {
  for (const [name, ask] of Object.entries(write)) console.log(`${what}, ${name}: ${rows(marked.parse(ask(html)))}`);
}
END

node try.mjs > seen
diff - seen <<'END'
day over two rows, turndown, joplin: *Day*, *Hours* / Mon, 9-12 / 13-17, –
day over two rows, turndown, older plugin: *Day*, *Hours* / Mon, 9-12 / 13-17, –
day over two rows, node-html-markdown: *Day*, *Hours* / Mon, 9-12 / 13-17, –
day over two rows, html-to-md: *Day*, *Hours* / Mon, 9-12 / 13-17, –
bar in a cell, turndown, joplin: *Day*, *Hours* / Mon, 9-12 | 13-17
bar in a cell, turndown, older plugin: *Day*, *Hours* / Mon, 9-12
bar in a cell, node-html-markdown: *Day*, *Hours* / Mon, 9-12 | 13-17
bar in a cell, html-to-md: *Day*, *Hours* / Mon, 9-12 | 13-17
no heading, turndown, joplin: **, ** / Mon, 9-12 / Tue, 13-17
no heading, turndown, older plugin: Mon, 9-12 / Tue, 13-17
no heading, node-html-markdown: *Mon*, *9-12* / Tue, 13-17
no heading, html-to-md: **, ** / Mon, 9-12 / Tue, 13-17
END
echo "As found: hours that belong to a day above become a day of their own in all four."
