#!/usr/bin/env bash
# A note with three closing days, one a line, as they are written in German, Czech or Norwegian.
#
# prettier 3.10.1, @dprint/markdown 0.28.1, remark 15.0.1, marked 18.0.6.
#
# A formatter changes how a text is written and not what it says, one would guess. "4. Dezember" at the beginning of a
# line is an item of a list for Markdown, which takes only the number of the first one (CommonMark 0.31, 5.3). So the
# closing days 4, 7 and 11 December are shown as 4, 5 and 6, and all three formatters write that into the file: the days
# are gone from the source, without a warning, as soon as the editor formats on saving. Two posts that close on the same
# day close one after the other. A bracket behind the number is no help; a hyphen before the day is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save prettier@3.10.1 @dprint/formatter@0.6.0 @dprint/markdown@0.28.1 remark@15.0.1 marked@18.0.6

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createFromBuffer } from '@dprint/formatter';
import { getPath } from '@dprint/markdown';
import { marked } from 'marked';
import prettier from 'prettier';
import { remark } from 'remark';

const dprint = createFromBuffer(readFileSync(getPath()));
const formatters = {
  prettier: text => prettier.format(text, { parser: 'markdown' }),
  dprint: text => dprint.formatText({ filePath: 'note.md', fileText: text }),
  remark: text => String(remark().processSync(text)),
};
for (const note of ['4. Dezember: Globex\n7. Dezember: Initech\n11. Dezember: Umbrella\n', '3. Dezember: Globex\n3. Dezember: Initech\n', '4) Dezember\n7) Dezember\n', '- 4. Dezember\n- 7. Dezember\n']) {
  console.log(JSON.stringify(note));
  for (const [name, format] of Object.entries(formatters)) console.log(`  ${name.padEnd(8)} ${JSON.stringify(await format(note))}`);
  console.log(`  marked   ${JSON.stringify(marked(note).replace(/\n/g, ''))}`);
}
END

node try.mjs > seen
diff - seen <<'END'
"4. Dezember: Globex\n7. Dezember: Initech\n11. Dezember: Umbrella\n"
  prettier "4. Dezember: Globex\n5. Dezember: Initech\n6. Dezember: Umbrella\n"
  dprint   "4. Dezember: Globex\n5. Dezember: Initech\n6. Dezember: Umbrella\n"
  remark   "4. Dezember: Globex\n5. Dezember: Initech\n6. Dezember: Umbrella\n"
  marked   "<ol start=\"4\"><li>Dezember: Globex</li><li>Dezember: Initech</li><li>Dezember: Umbrella</li></ol>"
"3. Dezember: Globex\n3. Dezember: Initech\n"
  prettier "3. Dezember: Globex\n4. Dezember: Initech\n"
  dprint   "3. Dezember: Globex\n4. Dezember: Initech\n"
  remark   "3. Dezember: Globex\n4. Dezember: Initech\n"
  marked   "<ol start=\"3\"><li>Dezember: Globex</li><li>Dezember: Initech</li></ol>"
"4) Dezember\n7) Dezember\n"
  prettier "4. Dezember\n5. Dezember\n"
  dprint   "4. Dezember\n5. Dezember\n"
  remark   "4. Dezember\n5. Dezember\n"
  marked   "<ol start=\"4\"><li>Dezember</li><li>Dezember</li></ol>"
"- 4. Dezember\n- 7. Dezember\n"
  prettier "- 4. Dezember\n- 7. Dezember\n"
  dprint   "- 4. Dezember\n- 7. Dezember\n"
  remark   "* 4. Dezember\n* 7. Dezember\n"
  marked   "<ul><li><ol start=\"4\"><li>Dezember</li></ol></li><li><ol start=\"7\"><li>Dezember</li></ol></li></ul>"
END
echo "As found: the second and third closing day are counted on from the first, in the file, too."
