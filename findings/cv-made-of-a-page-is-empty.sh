#!/usr/bin/env bash
# A CV that was made a Word file out of a web page by three libraries, read as text by nine.
#
# html-docx-js 0.3.1, html-docx-js-typescript 0.1.5, html-to-docx 1.8.0; docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11
# of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4, textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1.
#
# Two of the three do not turn the page into Word's paragraphs: the page goes into the file as it is, as a w:altChunk of
# ECMA-376, and Word converts it when the file is opened. One would guess that what Word shows, a reader finds. Eight of nine
# give a CV without a word, two of them with tags of the file instead, and none with an error; officeparser alone reads the
# page. The applicant sees a good CV, and the system that reads it files somebody without a name.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers html-docx-js@0.3.1 html-docx-js-typescript@0.1.5 html-to-docx@1.8.0

cat > make.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import htmlToDocx from 'html-to-docx';

const require = createRequire(import.meta.url);
const page = '<!DOCTYPE html><html><body><h1>Ana Mori</h1><p>Nurse at Globex</p></body></html>';
const make = {
  'html-docx-js': () => require('html-docx-js').asBlob(page),
  'html-docx-js-typescript': () => require('html-docx-js-typescript').asBlob(page),
  'html-to-docx': () => htmlToDocx(page),
};
for (const [name, run] of Object.entries(make)) {
  const file = await run();
  writeFileSync(`${name}.docx`, Buffer.from(file.arrayBuffer ? await file.arrayBuffer() : file));
}
END

node --no-deprecation make.mjs > messages
for maker in html-docx-js html-docx-js-typescript html-to-docx; do
  echo "$maker"
  read_word "$maker.docx" | sed -E 's/^/  /; s/<.*/(tags alone)/'
done > seen
diff - seen <<'END'
html-docx-js
  docx2txt: (tags alone)
  pandoc: 
  python-docx: 
  mammoth: 
  officeparser: Ana Mori Nurse at Globex
  word-extractor: 
  textract: 
  any-text: (tags alone)
  docx-parser: 
html-docx-js-typescript
  docx2txt: (tags alone)
  pandoc: 
  python-docx: 
  mammoth: 
  officeparser: Ana Mori Nurse at Globex
  word-extractor: 
  textract: 
  any-text: (tags alone)
  docx-parser: 
html-to-docx
  docx2txt: Ana Mori Nurse at Globex
  pandoc: Ana Mori Nurse at Globex
  python-docx: Ana Mori Nurse at Globex
  mammoth: Ana Mori Nurse at Globex
  officeparser: Ana Mori Nurse at Globex
  word-extractor: Ana Mori Nurse at Globex
  textract: Ana Mori Nurse at Globex
  any-text: Ana MoriNurse at Globex
  docx-parser: Ana Mori Nurse at Globex
END
echo "As found: a Word CV of two makers is empty for eight of nine readers."
