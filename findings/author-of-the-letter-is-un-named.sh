#!/usr/bin/env bash
# Who wrote a letter, according to the properties of the file that three libraries write.
#
# docx 9.15.2, html-to-docx 1.8.0, exceljs 4.4.0; read with jszip 3.10.2.
#
# One would guess that a writer leaves the author empty where none is given (all core properties are optional in
# ECMA-376 part 2). They fill it: "Un-named", "html-to-docx", "Unknown", for the last editor as well, and the second
# puts its own name among the keywords. A recruiter sees it in the properties, a system that searches keywords finds
# it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save docx@9.15.2 html-to-docx@1.8.0 exceljs@4.4.0 jszip@3.10.2

cat > try.mjs <<'END'
import JSZip from 'jszip';
import { Document, Packer, Paragraph } from 'docx';
import htmlToDocx from 'html-to-docx';
import ExcelJS from 'exceljs';

const sheet = new ExcelJS.Workbook();
sheet.addWorksheet('List').addRow(['Globex']);
const files = {
  docx: await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Dear team')] }] })),
  'html-to-docx': Buffer.from(await htmlToDocx('<p>Dear team</p>')),
  exceljs: await sheet.xlsx.writeBuffer(),
};
for (const [writer, bytes] of Object.entries(files)) {
  const core = await (await JSZip.loadAsync(bytes)).file('docProps/core.xml').async('string');
  const value = (name) => core.match(new RegExp(`<${name}>([^<]*)<`))?.[1] || '–';
  console.log(writer.padEnd(13), 'creator:', value('dc:creator'), '· last modified by:', value('cp:lastModifiedBy'), '· keywords:', value('cp:keywords'));
}
END

node try.mjs > seen
diff - seen <<'END'
docx          creator: Un-named · last modified by: Un-named · keywords: –
html-to-docx  creator: html-to-docx · last modified by: html-to-docx · keywords: html-to-docx
exceljs       creator: Unknown · last modified by: Unknown · keywords: –
END
echo "As found: three writers name an author that nobody gave."
