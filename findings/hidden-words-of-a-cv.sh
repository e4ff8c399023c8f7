#!/usr/bin/env bash
# A CV in Word with a line that its writer has hidden, and with a change that is still marked.
#
# docx 9.15.2 writes; mammoth 1.13.0, officeparser 7.8.0, word-extractor 1.0.4 and any-text 1.2.0 read.
#
# All four know tracked changes: the salary that was struck out is gone, the new one is there. So one would guess that
# they know Word's hidden text, which is neither shown nor printed. All four return it like any other line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save docx@9.15.2 mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 any-text@1.2.0

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import * as office from 'officeparser';
import WordExtractor from 'word-extractor';
import anyText from 'any-text';

const change = (text, id) => ({ text, id, author: 'A', date: '2026-11-02T09:00:00Z' });
const cv = new Document({
  sections: [{
    children: [
      new Paragraph({ children: [new TextRun('Salary: '), new DeletedTextRun(change('60,000', 1)), new InsertedTextRun(change('72,000', 2))] }),
      new Paragraph({ children: [new TextRun({ text: 'Left after a quarrel.', vanish: true })] }),
      new Paragraph('Skills: C++'),
    ],
  }],
});
const bytes = await Packer.toBuffer(cv);
writeFileSync('cv.docx', bytes);

const parsed = await office.OfficeParser.parseOffice(bytes);
for (const [name, text] of [
  ['mammoth', (await mammoth.extractRawText({ buffer: bytes })).value],
  ['officeparser', parsed.toText()],
  ['word-extractor', (await new WordExtractor().extract(bytes)).getBody()],
  ['any-text', await anyText.getText('cv.docx')],
]) {
  const has = (words) => (text.includes(words) ? 'yes' : 'no');
  console.log(`${name}: struck out ${has('60,000')}, put in ${has('72,000')}, hidden line ${has('quarrel')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
mammoth: struck out no, put in yes, hidden line yes
officeparser: struck out no, put in yes, hidden line yes
word-extractor: struck out no, put in yes, hidden line yes
any-text: struck out no, put in yes, hidden line yes
END
echo "As found: a hidden line of a CV is returned by all four."
