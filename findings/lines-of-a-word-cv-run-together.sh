#!/usr/bin/env bash
# A CV in Word whose lines are made with tabs, line breaks and table cells.
#
# mammoth 1.13.0, officeparser 7.8.0, word-extractor 1.0.4; the file is written with fflate 0.8.3.
#
# One would guess that a tab and a line break (ECMA-376 part 1, 17.3.3.32 and 17.3.3.1) leave at least a blank in
# plain text. In the first reader the words before and after a break become one ("CookGlobex"), in the second those
# around a tab as well ("2019Cook"). Only the third keeps them. A search for the employer's name as a word then finds
# nothing in a CV that shows it on a line of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fflate@0.8.3 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const run = (inside) => `<w:p><w:r>${inside}</w:r></w:p>`;
const text = (words) => `<w:t>${words}</w:t>`;
const cell = (words) => `<w:tc>${run(text(words))}</w:tc>`;
const xml = (body) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
writeFileSync('cv.docx', zipSync({
  '[Content_Types].xml': xml(`<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': xml(`<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': xml(`<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${run(`${text('2019')}<w:tab/>${text('Cook')}<w:br/>${text('Globex')}`)}${run(text('Baking'))}<w:tbl><w:tr>${cell('2021')}${cell('Nurse')}</w:tr></w:tbl></w:body></w:document>`),
}));
const given = {
  mammoth: (await mammoth.extractRawText({ path: 'cv.docx' })).value,
  officeparser: (await parseOffice('cv.docx')).toText(),
  'word-extractor': (await new WordExtractor().extract('cv.docx')).getBody(),
};
for (const [reader, words] of Object.entries(given)) console.log(reader.padEnd(15), JSON.stringify(words.trim()));
END

node try.mjs > seen
diff - seen <<'END'
mammoth         "2019\tCookGlobex\n\nBaking\n\n2021\n\nNurse"
officeparser    "2019CookGlobex\nBaking\n2021\nNurse"
word-extractor  "2019\tCook\nGlobex\nBaking\n2021\tNurse"
END
echo "As found: two of three make one word of what stands on two lines."
