#!/usr/bin/env bash
# A letter in Word made from a template: an address of two lines in the middle of a sentence, and a value that is
# missing.
#
# easy-template-x 7.2.8, docxtemplater 3.71.0 with pizzip 3.3.0; the template is written with fflate 0.8.3.
#
# One would guess that what is filled in stands where the placeholder stood. In easy-template-x only the first line
# does: the words after the placeholder come next, and the other lines of the address follow at the end of the run, as
# here "10115 Berlin" after "by post." In docxtemplater the lines stay together, but the break is a blank in Word
# unless one asks for `linebreaks`, and a value that is missing or null is the word "undefined": "Dear undefined".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fflate@0.8.3 easy-template-x@7.2.8 docxtemplater@3.71.0 pizzip@3.3.0

cat > try.mjs <<'END'
import { strToU8, unzipSync, zipSync } from 'fflate';
import { TemplateHandler } from 'easy-template-x';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const schemas = 'http://schemas.openxmlformats.org';
const xml = (body) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
const template = Buffer.from(zipSync({
  '[Content_Types].xml': xml(`<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': xml(`<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': xml(`<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">Dear {name}, please answer to {address} by post.</w:t></w:r></w:p></w:body></w:document>`),
}));
const data = { name: null, address: 'Weg 1\n10115 Berlin' };
const words = (bytes) =>
  Buffer.from(unzipSync(new Uint8Array(bytes))['word/document.xml']).toString()
    .replace(/<w:br ?\/>/g, ' ⏎ ').replace(/<\?xml.*?\?>|<[^>]+>/g, '').replace(/\n/g, '␊').trim();

console.log('easy-template-x            ', words(await new TemplateHandler().process(template, data)));
for (const linebreaks of [false, true]) {
  const report = new Docxtemplater(new PizZip(template), { linebreaks });
  report.render(data);
  console.log(`docxtemplater, breaks ${linebreaks}`.padEnd(27), words(report.getZip().generate({ type: 'nodebuffer' })));
}
END

node try.mjs > seen
diff - seen <<'END'
easy-template-x             Dear , please answer to Weg 1 by post. ⏎ 10115 Berlin
docxtemplater, breaks false Dear undefined, please answer to Weg 1␊10115 Berlin by post.
docxtemplater, breaks true  Dear undefined, please answer to Weg 1 ⏎ 10115 Berlin by post.
END
echo "As found: one moves the second line of an address behind the sentence, the other writes "undefined"."
