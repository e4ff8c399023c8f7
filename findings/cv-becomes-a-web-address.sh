#!/usr/bin/env bash
# Which words of "we could not read …" become links.
#
# autolinker 4.1.5, linkifyjs 4.4.0, linkify-it 6.1.0.
#
# Since .zip, .mov and .md end real addresses, one would guess that libraries either all link them or all leave file names
# alone. Two of three make a link of a CV's own name, so a note that quotes the message leads to a stranger's site. The
# same two leave a mailbox alone whose domain ends in a name that is kept for examples; the third links just that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save autolinker@4.1.5 linkifyjs@4.4.0 linkify-it@6.1.0

cat > try.mjs <<'END'
import Autolinker from 'autolinker';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';

const linkifyIt = new LinkifyIt();
for (const text of ['resume.zip', 'letter.md', 'interview.mov', 'cv.pdf', 'cv.docx', 'globex.careers/apply', 'help@globex.example']) {
  const answers = [
    Autolinker.parse(text).map((found) => found.getMatchedText()),
    find(text).map(({ value }) => value),
    (linkifyIt.match(text) ?? []).map((found) => found.text),
  ].map((found) => (found.join() ? 'link' : 'no'));
  console.log(`${text}: autolinker ${answers[0]}, linkifyjs ${answers[1]}, linkify-it ${answers[2]}`);
}
END

node try.mjs > seen
diff - seen <<'END'
resume.zip: autolinker link, linkifyjs link, linkify-it no
letter.md: autolinker link, linkifyjs link, linkify-it no
interview.mov: autolinker link, linkifyjs link, linkify-it no
cv.pdf: autolinker no, linkifyjs no, linkify-it no
cv.docx: autolinker no, linkifyjs no, linkify-it no
globex.careers/apply: autolinker link, linkifyjs link, linkify-it no
help@globex.example: autolinker no, linkifyjs no, linkify-it link
END
echo "As found: two of three link the name of a file, and not the mailbox."
