#!/usr/bin/env bash
# A posting whose link, picture or day changed while its words stayed, compared by nine libraries that find changes in HTML.
#
# htmldiff-js 1.0.5, @ali-tas/htmldiff-js 2.0.1, html-diff-ts 1.4.2, node-htmldiff 0.9.4, @benedicte/html-diff 0.1.0,
# @armantang/html-diff 1.1.2, html-differ 1.4.0, @markedjs/html-differ 5.0.5; lxml 4.9.2 of Debian 12.
#
# One would guess that a comparison of HTML, which reads tags, shows a link that leads elsewhere, as that is the change which
# the reader of a page cannot see himself. Five of nine say that nothing has changed: four ports of one program, which do
# show another picture, and one that compares words alone. Another day in a <time> and a box that is ticked are seen by none
# of the seven that mark changes; lxml writes the old and the new address of a link into the sentence, and passes over the
# day. Two, which say yes or no and show nothing, see all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-lxml=4.9.2-1+deb12u1
npm install --silent --no-audit --no-fund --no-save htmldiff-js@1.0.5 @ali-tas/htmldiff-js@2.0.1 html-diff-ts@1.4.2 node-htmldiff@0.9.4 @benedicte/html-diff@0.1.0 @armantang/html-diff@1.1.2 html-differ@1.4.0 @markedjs/html-differ@5.0.5

cat > pages.json <<'END'
{
  "link": ["<p>Nurse. <a href=\"https://globex.example/4711\">Apply here</a></p>", "<p>Nurse. <a href=\"https://globex.example/9999\">Apply here</a></p>"],
  "telephone": ["<p>Call <a href=\"tel:+493012345\">Ana</a></p>", "<p>Call <a href=\"tel:+493098765\">Ana</a></p>"],
  "day": ["<p>Until <time datetime=\"2026-12-04\">Friday</time></p>", "<p>Until <time datetime=\"2026-12-11\">Friday</time></p>"],
  "picture": ["<p>Plan: <img src=\"a.png\"></p>", "<p>Plan: <img src=\"b.png\"></p>"],
  "ticked": ["<p><input type=\"checkbox\"> remote</p>", "<p><input type=\"checkbox\" checked> remote</p>"],
  "words": ["<p>Apply by Friday</p>", "<p>Apply by Monday</p>"]
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Diff } from '@ali-tas/htmldiff-js';
import { HtmlDiffer as MarkedDiffer } from '@markedjs/html-differ';

const require = createRequire(import.meta.url);
const pages = Object.entries(JSON.parse(readFileSync('pages.json', 'utf8')));
const marked = (text) => /<(ins|del)\b|class="[^"]*(diff|ins|del|mod)/i.test(text);
const compare = {
  'htmldiff-js': (one, other) => marked(require('htmldiff-js').default.execute(one, other)),
  '@ali-tas/htmldiff-js': (one, other) => marked(Diff.execute(one, other)),
  'html-diff-ts': (one, other) => marked(require('html-diff-ts').default(one, other)),
  'node-htmldiff': (one, other) => marked(require('node-htmldiff')(one, other)),
  '@benedicte/html-diff': (one, other) => marked(require('@benedicte/html-diff').htmlDiff(one, other)),
  '@armantang/html-diff': (one, other) => marked(new (require('@armantang/html-diff').default)(one, other).getUnifiedContent()),
  'html-differ': (one, other) => !new (require('html-differ').HtmlDiffer)({}).isEqual(one, other),
  '@markedjs/html-differ': async (one, other) => !(await new MarkedDiffer({}).isEqual(one, other)),
};
for (const [name, run] of Object.entries(compare)) {
  const said = [];
  for (const [what, [one, other]] of pages) said.push(`${what} ${(await run(one, other)) ? 'yes' : 'no'}`);
  console.log(`${name}: ${said.join(', ')}`);
}
END
cat > try.py <<'END'
import json

from lxml.html.diff import htmldiff

with open('pages.json') as file:
    print('lxml:', ', '.join(f"{what} {'yes' if '<ins' in htmldiff(*pair) or '<del' in htmldiff(*pair) else 'no'}" for what, pair in json.load(file).items()))
END

{ node try.mjs; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
htmldiff-js: link no, telephone no, day no, picture yes, ticked no, words yes
@ali-tas/htmldiff-js: link no, telephone no, day no, picture yes, ticked no, words yes
html-diff-ts: link no, telephone no, day no, picture yes, ticked no, words yes
node-htmldiff: link yes, telephone yes, day no, picture yes, ticked no, words yes
@benedicte/html-diff: link no, telephone no, day no, picture no, ticked no, words yes
@armantang/html-diff: link no, telephone no, day no, picture yes, ticked no, words yes
html-differ: link yes, telephone yes, day yes, picture yes, ticked yes, words yes
@markedjs/html-differ: link yes, telephone yes, day yes, picture yes, ticked yes, words yes
lxml: link yes, telephone yes, day no, picture yes, ticked no, words yes
END
echo "As found: a link that leads elsewhere is no change for five of nine."
