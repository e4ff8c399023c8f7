#!/usr/bin/env bash
# Numbered steps that begin at 4, jump to 7, count down or have letters, turned into text by ten programs.
#
# w3m 0.5.3, links 2.28, elinks 0.13.2, html2text 1.3.2a, pandoc 2.17.1.1, python3-html2text 2020.1.16, libhtml-format-perl
# 2.16 of Debian 12, html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0.
#
# "Go back to step 7" is of use when step 7 is called so. One would guess that what a page says of its numbers, and every
# browser shows, comes along, as the start of a list does in most. Five of ten pass over the number of a step (value) and
# count on; two do not even know the start. A list that counts down (reversed, known to browsers for more than ten years)
# counts up in all ten, so that the last step is the first; and three of ten make steps a and b steps 1 and 2.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/text-programs.sh"
take w3m=0.5.3+git20230121-2 links=2.28-1+b2 elinks=0.13.2-1+b4 html2text=1.3.2a-28 pandoc=2.17.1.1-2~deb12u1 python3-html2text=2020.1.16-2 libhtml-format-perl=2.16-2
npm install --silent --no-audit --no-fund --no-save html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0

cat > page.html <<'END'
<!doctype html>
<html><head><meta charset="utf-8"><title>Job</title></head><body>
<ol start="4"><li>Choose</li><li value="7">Send</li><li>Wait</li></ol>
<p>Places</p>
<ol reversed><li>Third</li><li>Second</li><li>First</li></ol>
<p>Files</p>
<ol type="a"><li>CV</li><li>Letter</li></ol>
</body></html>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const page = readFileSync('page.html', 'utf8');
const programs = { turndown: (text) => new Turndown().turndown(text), 'node-html-markdown': (text) => NodeHtmlMarkdown.translate(text) };
console.log(programs[process.argv[2]](page));
END
{
  read_page
  say turndown node try.mjs turndown
  say node-html-markdown node try.mjs node-html-markdown
} > seen
diff - seen <<'END'
w3m: 4. Choose 7. Send 8. Wait Places 1. Third 2. Second 3. First Files a. CV b. Letter
links: 4. Choose 7. Send 8. Wait Places 1. Third 2. Second 3. First Files a. CV b. Letter
elinks:  4. Choose  7. Send  8. Wait Places  1. Third  2. Second  3. First Files  a. CV  b. Letter
html2text: 1. Choose 7. Send 8. Wait Places 1. Third 2. Second 3. First Files a. CV b. Letter
pandoc: 4. Choose 5. Send 6. Wait Places 1. Third 2. Second 3. First Files a. CV b. Letter
python3-html2text: 4. Choose 5. Send 6. Wait Places 1. Third 2. Second 3. First Files 1. CV 2. Letter
HTML-FormatText: 4. Choose 7. Send 8. Wait Places 1. Third 2. Second 3. First Files a. CV b. Letter
html-to-text: 4. Choose 5. Send 6. Wait Places 1. Third 2. Second 3. First Files a. CV b. Letter
turndown: 4. Choose 5. Send 6. Wait Places 1. Third 2. Second 3. First Files 1. CV 2. Letter
node-html-markdown: 1. Choose 2. Send 3. Wait Places 1. Third 2. Second 3. First Files 1. CV 2. Letter
END
echo "As found: step 7 is step 5 in half of ten, and steps that count down count up in all."
