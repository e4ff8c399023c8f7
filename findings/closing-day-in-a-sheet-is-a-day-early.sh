#!/usr/bin/env bash
# A closing day as a Date, written into a sheet by one library and read by another, in four time zones.
#
# exceljs 4.4.0, xlsx 0.18.5, write-excel-file 4.1.1, read-excel-file 9.3.17, xlsx-populate 1.21.0, excel4node 1.8.2.
#
# A cell of a sheet has no time zone. One would guess that a library puts the local day into it, or that all do the same, so
# that any of them reads what another has written. Two write the local day, three that of UTC; of the readers one gives
# local midnight, two that of UTC. 1 December, made with `new Date(2026, 11, 1)` in Berlin, is 30 November 23:00 in the sheet
# of three writers, which is what Excel shows, and both ways between xlsx and exceljs lose the day in Berlin or in New York.
# read-excel-file gives 30 November, a second before midnight, for what its own sister wrote, and in India xlsx does so
# for its own. On a machine that runs in UTC all of them agree, so a test there shows nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save exceljs@4.4.0 xlsx@0.18.5 write-excel-file@4.1.1 read-excel-file@9.3.17 xlsx-populate@1.21.0 excel4node@1.8.2

cat > try.mjs <<'END'
import excel4node from 'excel4node';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import XLSX from 'xlsx';
import populate from 'xlsx-populate';

const closes = new Date(2026, 11, 1);
const write = {
  xlsx() {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Closes'], [closes]]), 'Jobs');
    return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  },
  async 'xlsx-populate'() {
    const book = await populate.fromBlankAsync();
    book.sheet(0).cell('A1').value('Closes');
    book.sheet(0).cell('A2').value(closes).style('numberFormat', 'yyyy-mm-dd');
    return book.outputAsync();
  },
  async exceljs() {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Jobs').addRows([['Closes'], [closes]]);
    return Buffer.from(await book.xlsx.writeBuffer());
  },
  'write-excel-file': async () => (await writeExcelFile([[{ value: 'Closes' }], [{ value: closes, type: Date, format: 'yyyy-mm-dd' }]])).toBuffer(),
  excel4node() {
    const book = new excel4node.Workbook();
    const sheet = book.addWorksheet('Jobs');
    sheet.cell(1, 1).string('Closes');
    sheet.cell(2, 1).date(closes);
    return book.writeToBuffer();
  },
};
const local = date => `${date.getDate()}.${date.getMonth() + 1}. ${date.toTimeString().slice(0, 8)}`;
for (const [name, make] of Object.entries(write)) {
  const file = await make();
  const cell = XLSX.read(file).Sheets;
  const [day, time] = [Math.floor(Object.values(cell)[0].A2.v) - 46327, Object.values(cell)[0].A2.v % 1];
  const inSheet = `${day === 30 ? '1.12.' : `${day + 1}.11.`} ${Math.round(time * 24 * 10) / 10}h`;
  const withXlsx = Object.values(XLSX.read(file, { cellDates: true }).Sheets)[0].A2.v;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file);
  const read = await readExcelFile(file);
  const rows = read[0]?.data ?? read;
  console.log(`${process.env.TZ}, ${name}: sheet ${inSheet} · xlsx ${local(withXlsx)} · exceljs ${local(book.worksheets[0].getCell('A2').value)} · read-excel-file ${local(rows[1][0])}`);
}
END

for zone in Etc/UTC Europe/Berlin America/New_York Asia/Kolkata; do TZ=$zone node try.mjs; done > seen
diff - seen <<'END'
Etc/UTC, xlsx: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 1.12. 00:00:00
Etc/UTC, xlsx-populate: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 1.12. 00:00:00
Etc/UTC, exceljs: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 1.12. 00:00:00
Etc/UTC, write-excel-file: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 1.12. 00:00:00
Etc/UTC, excel4node: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 1.12. 00:00:00
Europe/Berlin, xlsx: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 01:00:00 · read-excel-file 1.12. 01:00:00
Europe/Berlin, xlsx-populate: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 1.12. 01:00:00 · read-excel-file 1.12. 01:00:00
Europe/Berlin, exceljs: sheet 30.11. 23h · xlsx 30.11. 23:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
Europe/Berlin, write-excel-file: sheet 30.11. 23h · xlsx 30.11. 23:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
Europe/Berlin, excel4node: sheet 30.11. 23h · xlsx 30.11. 22:59:59 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
America/New_York, xlsx: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 30.11. 19:00:00 · read-excel-file 30.11. 19:00:00
America/New_York, xlsx-populate: sheet 1.12. 0h · xlsx 1.12. 00:00:00 · exceljs 30.11. 19:00:00 · read-excel-file 30.11. 19:00:00
America/New_York, exceljs: sheet 1.12. 5h · xlsx 1.12. 05:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
America/New_York, write-excel-file: sheet 1.12. 5h · xlsx 1.12. 05:00:00 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
America/New_York, excel4node: sheet 1.12. 5h · xlsx 1.12. 04:59:59 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
Asia/Kolkata, xlsx: sheet 1.12. 0h · xlsx 30.11. 23:59:59 · exceljs 1.12. 05:30:10 · read-excel-file 1.12. 05:30:09
Asia/Kolkata, xlsx-populate: sheet 1.12. 0h · xlsx 30.11. 23:59:50 · exceljs 1.12. 05:30:00 · read-excel-file 1.12. 05:30:00
Asia/Kolkata, exceljs: sheet 30.11. 18.5h · xlsx 30.11. 18:29:50 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
Asia/Kolkata, write-excel-file: sheet 30.11. 18.5h · xlsx 30.11. 18:29:50 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
Asia/Kolkata, excel4node: sheet 30.11. 18.5h · xlsx 30.11. 18:29:49 · exceljs 1.12. 00:00:00 · read-excel-file 30.11. 23:59:59
END
echo "As found: 1 December is 30 November in the sheet of three of five writers east of Greenwich."
