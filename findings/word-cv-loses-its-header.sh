#!/usr/bin/env bash
# What three readers of Word files leave of a CV.
#
# mammoth 1.13.0, officeparser 7.8.0, word-extractor 1.0.4; the file is written with fflate 0.8.3.
#
# One would guess that a reader gives all the text that a page shows. Templates put the name and the address into the
# header, into a text box or into content controls. The first reader leaves out header and footer, the second the text
# box and the content control as well. The third finds the parts, but its headers contain the footer, too. Two of three make
# one word of "help‑desk", written with Word's own hyphen. A CV refused for want of an address can have it in print.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 fflate@0.8.3

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const names = `xmlns:w="${schemas}/wordprocessingml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"`;
const line = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const type = (part, kind) =>
  `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
const link = (id, kind, target) =>
  `<Relationship Id="${id}" Type="${schemas}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);

writeFileSync('cv.docx', zipSync({
  '[Content_Types].xml': xml(`<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('header1', 'header')}${type('footer1', 'footer')}</Types>`),
  '_rels/.rels': xml(`<Relationships xmlns="${schemas}/package/2006/relationships">${link('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`),
  'word/_rels/document.xml.rels': xml(`<Relationships xmlns="${schemas}/package/2006/relationships">${link('rId1', 'header', 'header1.xml')}${link('rId2', 'footer', 'footer1.xml')}</Relationships>`),
  'word/header1.xml': xml(`<w:hdr ${names}>${line('HEADER')}</w:hdr>`),
  'word/footer1.xml': xml(`<w:ftr ${names}>${line('FOOTER')}</w:ftr>`),
  'word/document.xml': xml(`<w:document ${names}><w:body>${line('BODY')}
<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${line('TEXTBOX')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
<w:sdt><w:sdtContent>${line('CONTROL')}</w:sdtContent></w:sdt>
<w:tbl><w:tr><w:tc>${line('CELL')}</w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>help</w:t><w:noBreakHyphen/><w:t>desk</w:t></w:r></w:p>
<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`),
}));

const document = await new WordExtractor().extract('cv.docx');
const read = {
  mammoth: (await mammoth.extractRawText({ path: 'cv.docx' })).value,
  officeparser: (await parseOffice('cv.docx')).toText(),
  'word-extractor body': document.getBody(),
  'word-extractor headers': document.getHeaders(),
  'word-extractor text boxes': document.getTextboxes(),
};
for (const [reader, text] of Object.entries(read)) console.log(`${reader}: ${text.trim().split(/\s+/).join(' ')}`);
END

node try.mjs > seen
diff - seen <<'END'
mammoth: BODY TEXTBOX CONTROL CELL help‑desk
officeparser: BODY CELL helpdesk
word-extractor body: BODY CONTROL CELL helpdesk
word-extractor headers: HEADER FOOTER
word-extractor text boxes: TEXTBOX
END
echo "As found: where the text stands decides who reads it."
