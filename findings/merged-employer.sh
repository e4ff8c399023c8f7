#!/usr/bin/env bash
# A list of applications in a spreadsheet: an employer over two rows, a mail address, a note partly in bold.
#
# exceljs 4.4.0, xlsx 0.18.5, read-excel-file 9.3.17; the file is written with exceljs.
#
# One would guess that a merged cell has its value once, as in the file (ECMA-376 part 1, 18.3.1.55). exceljs gives it
# in every row of the range, the two others in the first only, so a list is right or wrong by the reader it was made
# for. In exceljs an address that Excel made a link, and words of which one is bold, are objects: joined to a line
# they read "[object Object]". A row that a filter has hidden is read by all three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17

cat > try.mjs <<'END'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';
import * as small from 'read-excel-file/node';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Jobs');
sheet.addRow(['Globex', 'Cook', { text: 'jobs@globex.example', hyperlink: 'mailto:jobs@globex.example' }]);
sheet.addRow(['', 'Nurse', { richText: [{ text: 'closing ' }, { text: 'soon', font: { bold: true } }] }]);
sheet.mergeCells('A1:A2');
sheet.addRow(['Initech', 'Clerk', 'refused']).hidden = true;
await book.xlsx.writeFile('jobs.xlsx');

const print = (reader, rows) => rows.forEach((row) => console.log(reader.padEnd(16), row.map((value) => value ?? '–').join(' | ')));
const again = new ExcelJS.Workbook();
await again.xlsx.readFile('jobs.xlsx');
print('exceljs', again.worksheets[0].getSheetValues().slice(1).map((row) => row.slice(1)));
print('xlsx', XLSX.utils.sheet_to_json(XLSX.readFile('jobs.xlsx').Sheets.Jobs, { header: 1, defval: null }));
print('read-excel-file', (await small.default('jobs.xlsx'))[0].data);
END

node try.mjs > seen
diff - seen <<'END'
exceljs          Globex | Cook | [object Object]
exceljs          Globex | Nurse | [object Object]
exceljs          Initech | Clerk | refused
xlsx             Globex | Cook | jobs@globex.example
xlsx             – | Nurse | closing soon
xlsx             Initech | Clerk | refused
read-excel-file  Globex | Cook | jobs@globex.example
read-excel-file  – | Nurse | closing soon
read-excel-file  Initech | Clerk | refused
END
echo "As found: a merged employer is in every row in one of three, and links are objects there."
