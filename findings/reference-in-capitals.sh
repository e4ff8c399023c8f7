#!/usr/bin/env bash
# What becomes of the reference of an application when its confirmation is turned into text.
#
# html-to-text 10.0.1.
#
# One would guess that text stays text. Headings are written in capitals unless that is switched off, so the reference
# "gX-4711b" in a heading is "GX-4711B", another one where case counts. A table that is not named as one of data loses
# the gap between label and value, and what was struck out stands there as if it held.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save html-to-text@10.0.1

cat > try.mjs <<'END'
import { convert } from 'html-to-text';

for (const html of [
  '<h2>Application gX-4711b received</h2>',
  '<p>Application gX-4711b received</p>',
  '<table><tr><th>Reference</th><td>gX-4711b</td></tr></table>',
  '<p>Closes <del>4 December</del> 11 December</p>',
  '<p>Room <sup>1</sup>12, m<sup>2</sup></p>',
]) console.log(JSON.stringify(convert(html)));
END

node try.mjs > seen
diff - seen <<'END'
"APPLICATION GX-4711B RECEIVED"
"Application gX-4711b received"
"ReferencegX-4711b"
"Closes 4 December 11 December"
"Room 112, m2"
END
echo "As found: headings in capitals, label and value as one word, struck out words kept."
