#!/usr/bin/env bash
# Working hours in Markdown, written with a tilde as in Japan and Korea.
#
# marked 18.2.1, micromark 4.0.3 with micromark-extension-gfm 3.0.0, markdown-it 15.0.3, showdown 2.1.0.
#
# "09:00~18:00" is how hours, salaries and years of practice are written in Japanese and Korean adverts. One would guess
# that only two tildes strike out. GitHub Flavored Markdown (section 6.5) takes one as well, also between digits, so of two
# ranges in a paragraph all from the first tilde to the second is struck out and both tildes are gone: in two of four, with
# the settings they come with. A single range stays whole, so a test with one line does not see it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save marked@18.2.1 micromark@4.0.3 micromark-extension-gfm@3.0.0 markdown-it@15.0.3 showdown@2.1.0

cat > try.mjs <<'END'
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import MarkdownIt from 'markdown-it';
import showdown from 'showdown';

for (const text of ['Hours 09:00~18:00', 'Hours 09:00~18:00, break 12:00~13:00', '月給 25万~30万円 経験 3~5年']) {
  console.log(text);
  console.log('  marked     ', marked.parse(text).trim());
  console.log('  micromark  ', micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
  console.log('  markdown-it', MarkdownIt().render(text).trim());
  console.log('  showdown   ', new showdown.Converter({ strikethrough: true }).makeHtml(text));
}
END

node try.mjs > seen
diff - seen <<'END'
Hours 09:00~18:00
  marked      <p>Hours 09:00~18:00</p>
  micromark   <p>Hours 09:00~18:00</p>
  markdown-it <p>Hours 09:00~18:00</p>
  showdown    <p>Hours 09:00~18:00</p>
Hours 09:00~18:00, break 12:00~13:00
  marked      <p>Hours 09:00<del>18:00, break 12:00</del>13:00</p>
  micromark   <p>Hours 09:00<del>18:00, break 12:00</del>13:00</p>
  markdown-it <p>Hours 09:00~18:00, break 12:00~13:00</p>
  showdown    <p>Hours 09:00~18:00, break 12:00~13:00</p>
月給 25万~30万円 経験 3~5年
  marked      <p>月給 25万<del>30万円 経験 3</del>5年</p>
  micromark   <p>月給 25万<del>30万円 経験 3</del>5年</p>
  markdown-it <p>月給 25万~30万円 経験 3~5年</p>
  showdown    <p>月給 25万~30万円 経験 3~5年</p>
END
echo "As found: two of four strike out what stands between two ranges."
