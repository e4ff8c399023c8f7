#!/usr/bin/env bash
# What two removers of Markdown leave of an error message.
#
# remove-markdown 0.7.0, strip-markdown 6.0.0, with remark 15.0.1.
#
# Notes and mails are often cleaned of Markdown before they are searched or sent. One would guess that a sentence without
# any mark comes out as it went in. "404. Page not found" is the 404th entry of a list, so both drop the number; the
# plus of a telephone number at the start of a line is a bullet; one drops what stands between < and >, as in "< 5 MB",
# another one writes backslashes into a text that had none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save remove-markdown@0.7.0 strip-markdown@6.0.0 remark@15.0.1

cat > try.mjs <<'END'
import { remark } from 'remark';
import removeMarkdown from 'remove-markdown';
import stripMarkdown from 'strip-markdown';

for (const text of ['404. Page not found', '500) Server error', '+ 49 30 901820', 'Size < 5 MB, not > 6 MB', 'Only *.pdf, not *.doc', 'Error GX_4711_B']) {
  const stripped = String(await remark().use(stripMarkdown).process(text)).trim();
  console.log(`${text} | ${removeMarkdown(text)} | ${stripped}`);
}
END

node try.mjs > seen
diff - seen <<'END'
404. Page not found | Page not found | Page not found
500) Server error | 500) Server error | Server error
+ 49 30 901820 | 49 30 901820 | 49 30 901820
Size < 5 MB, not > 6 MB | Size  6 MB | Size < 5 MB, not > 6 MB
Only *.pdf, not *.doc | Only *.pdf, not *.doc | Only \*.pdf, not \*.doc
Error GX_4711_B | Error GX_4711_B | Error GX_4711_B
END
echo "As found: the number of the error is gone in both."
