#!/usr/bin/env bash
# The names that two libraries give to files on the disk.
#
# sanitize-filename 1.6.4, filenamify 7.0.3.
#
# Both are to make any text a name that every system takes, and one would guess that the ending stays, since it says how
# the file is opened. The first counts bytes and cuts a long name at its end, so a long title leaves no ".pdf". The
# second keeps the ending and counts letters: a Japanese name comes out with 292 bytes, which a disk under Linux does
# not take. Names that Windows keeps for devices are nothing at all in the first, with or without an ending: the CV of
# Con, an Irish first name, is called "".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save sanitize-filename@1.6.4 filenamify@7.0.3

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import filenamify from 'filenamify';
import sanitize from 'sanitize-filename';

const names = {
  'a long name': `Application as ${'very '.repeat(60)}senior cook.pdf`,
  'a long Japanese name': `${'職務経歴書'.repeat(40)}.pdf`,
  'Con.pdf': 'Con.pdf',
  'Con. Cover letter.pdf': 'Con. Cover letter.pdf',
  'Aux': 'Aux',
  'C++.pdf': 'C++.pdf',
  'C#.pdf': 'C#.pdf',
};
const stored = name => {
  try {
    writeFileSync(name, 'x');
    return 'stored';
  } catch (error) {
    return error.code;
  }
};
for (const [title, name] of Object.entries(names)) {
  for (const [library, make] of Object.entries({ 'sanitize-filename': sanitize, filenamify })) {
    const made = make(name);
    const shown = made.length > 40 ? `ends in "${made.slice(-11)}"` : JSON.stringify(made);
    console.log(`${title}, ${library}: ${shown}, ${Buffer.byteLength(made)} bytes, ${stored(made)}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
a long name, sanitize-filename: ends in " very very ", 255 bytes, stored
a long name, filenamify: ends in " very v.pdf", 100 bytes, stored
a long Japanese name, sanitize-filename: ends in "書職務経歴書職務経歴書", 255 bytes, stored
a long Japanese name, filenamify: ends in "書職務経歴書職.pdf", 292 bytes, ENAMETOOLONG
Con.pdf, sanitize-filename: "", 0 bytes, ENOENT
Con.pdf, filenamify: "Con!.pdf", 8 bytes, stored
Con. Cover letter.pdf, sanitize-filename: "", 0 bytes, ENOENT
Con. Cover letter.pdf, filenamify: "Con!. Cover letter.pdf", 22 bytes, stored
Aux, sanitize-filename: "", 0 bytes, ENOENT
Aux, filenamify: "Aux!", 4 bytes, stored
C++.pdf, sanitize-filename: "C++.pdf", 7 bytes, stored
C++.pdf, filenamify: "C++.pdf", 7 bytes, stored
C#.pdf, sanitize-filename: "C#.pdf", 6 bytes, stored
C#.pdf, filenamify: "C#.pdf", 6 bytes, stored
END
echo "As found: one cuts the ending off, the other makes a name that the disk does not take; Con.pdf is nothing."
