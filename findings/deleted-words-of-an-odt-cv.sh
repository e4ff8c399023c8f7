#!/usr/bin/env bash
# A CV written with LibreOffice (ODT), in which changes were recorded, read as text by three libraries.
#
# officeparser 8.1.1, textract 2.5.0, odt2html 1.0.1; the file is put together with fflate 0.8.3 after OpenDocument 1.2.
#
# One would guess that a reader leaves out what was deleted, as those of Word files do, or marks it. The format keeps the
# deleted words at the head of the document, and two of three give them back as its first words, as if they were the first
# line of the CV: here an older wage. The same two give the comment of a reviewer in the middle of the sentence it stands
# at, and nothing for a tab or for blanks written as such, so that a label stands at its number. In textract a line break
# joins given and family name, too, and comment and footnote stand twice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# What a library keeps in the folder for temporary files goes with this one.
export TMPDIR=$folder
npm install --silent --no-audit --no-fund --no-save officeparser@8.1.1 textract@2.5.0 odt2html@1.0.1 fflate@0.8.3

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import odt2html from 'odt2html';
import { parseOffice } from 'officeparser';
import textract from 'textract';

const office = 'urn:oasis:names:tc:opendocument:xmlns';
const type = 'application/vnd.oasis.opendocument.text';
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ana</dc:creator><dc:date>2026-11-01T10:00:00</dc:date></office:change-info><text:p>Wage: 40000</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">CV</text:h><text:p>Ana<text:line-break/>Mori</text:p><text:p>Phone:<text:tab/>030 123</text:p><text:p>Notice:<text:s text:c="2"/>none</text:p><text:p><text:change text:change-id="c1"/>Cook<office:annotation><dc:creator>Ben</dc:creator><dc:date>2026-11-02T10:00:00</dc:date><text:p>too old?</text:p></office:annotation> at Globex<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Until May</text:p></text:note-body></text:note> in Bonn</text:p></office:text></office:body></office:document-content>`;
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${office}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
writeFileSync('cv.odt', zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8(manifest) }));

const read = {
  officeparser: async () => (await (await parseOffice('cv.odt')).to('text')).value,
  textract: () => promisify(textract.fromFileWithPath)('cv.odt', { preserveLineBreaks: true }),
  odt2html: async () => (await odt2html.toHTML({ path: 'cv.odt' })).replace(/<\/p>|<\/h\d>|<br>/g, '\n').replace(/<[^>]*>|&uarr;/g, ''),
};
for (const [name, ask] of Object.entries(read)) console.log(`${name}: ${(await ask()).split('\n').filter(line => line.trim()).join(' / ').replaceAll('\t', ' (tab) ')}`);
END

node try.mjs > seen
diff - seen <<'END'
officeparser: CV / Ana / Mori / Phone: (tab) 030 123 / Notice:  none / Cook at Globex in Bonn / --- Notes --- / Until May
textract: Wage: 40000 / CV / AnaMori / Phone:030 123 / Notice:none / CookBen2026-11-02T10:00:00too old? at Globex1Until May in Bonn / too old? / Until May
odt2html:  Ana2026-11-01T10:00:00Wage: 40000 / CV / Ana / Mori / Phone:030 123 / Notice:none / CookBen2026-11-02T10:00:00too old? /  at Globex1 in Bonn / Until May
END
echo "As found: deleted words are the first line of the CV in two of three."
