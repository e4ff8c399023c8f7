#!/usr/bin/env bash
# Weekly hours of posts in a sheet, in cells of the format [h]:mm, read by seven libraries.
#
# openpyxl 3.0.9 (which also writes the sheet), Spreadsheet::ParseXLSX 0.27 and xlsx2csv 0.7.8 of Debian 12; exceljs 4.4.0,
# xlsx 0.18.5, read-excel-file 9.3.17, xlsx-populate 1.21.0.
#
# The format is the one for hours that may be more than 24; the cell holds days. One would guess that a reader gives 37:30, the
# hours, or the number. ParseXLSX, which gives texts as they are shown, gives 37:01: behind [h] it takes mm for the month,
# which is always January. exceljs, read-excel-file and, with dates, xlsx give a date, 31 December 1899, at 13:30, so that a
# post of 24 hours has none. openpyxl gives a length of time, and xlsx, asked for texts, 37:30.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-openpyxl=3.0.9-1 libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 xlsx2csv=1:0.7.8-1
npm install --silent --no-audit --no-fund --no-save exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 xlsx-populate@1.21.0
export TZ=UTC LC_ALL=C.UTF-8 HOME=$folder

cat > write.py <<'END'
import datetime

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.append(['post', 'weekly hours'])
for row, hours in enumerate((8, 24, 37.5, 40), 2):
    sheet.cell(row, 1, 'Nurse')
    cell = sheet.cell(row, 2, hours / 24)
    cell.number_format = '[h]:mm'
book.save('jobs.xlsx')
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import * as xlsx from 'xlsx';
import XlsxPopulate from 'xlsx-populate';

const plain = (value) => (value instanceof Date ? value.toISOString().slice(0, 16) : typeof value === 'number' ? +value.toFixed(4) : value);
const say = (name, values) => console.log(`${name}: ${values.map(plain).join(' | ')}`);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile('jobs.xlsx');
say('exceljs', [2, 3, 4, 5].map((row) => book.worksheets[0].getCell(row, 2).value));
for (const cellDates of [false, true]) {
  const { Sheets } = xlsx.read(readFileSync('jobs.xlsx'), { cellDates });
  say(`xlsx${cellDates ? ', dates' : ', text'}`, xlsx.utils.sheet_to_json(Sheets.Sheet, { header: 1, raw: cellDates }).slice(1).map(([, hours]) => hours));
}
say('read-excel-file', (await readExcelFile('jobs.xlsx'))[0].data.slice(1).map(([, hours]) => hours));
const populated = await XlsxPopulate.fromFileAsync('jobs.xlsx');
say('xlsx-populate', [2, 3, 4, 5].map((row) => populated.sheet(0).cell(row, 2).value()));
END
cat > read.py <<'END'
import openpyxl

print('openpyxl:', ' | '.join(f'{type(row[1].value).__name__} {row[1].value}' for row in openpyxl.load_workbook('jobs.xlsx').active.iter_rows(min_row=2)))
END
cat > read.pl <<'END'
use Spreadsheet::ParseXLSX;
my ($sheet) = Spreadsheet::ParseXLSX->new->parse('jobs.xlsx')->worksheets;
print 'ParseXLSX: ', join(' | ', map { $sheet->get_cell($_, 1)->value } 1 .. 4), "\n";
END
/usr/bin/python3 write.py
{
  node read.mjs
  /usr/bin/python3 -W ignore read.py
  perl read.pl
  echo "xlsx2csv: $(xlsx2csv jobs.xlsx | tail -4 | cut -d, -f2 | paste -sd '|' | sed 's/|/ | /g')"
} 2> messages > seen
diff - seen <<'END'
exceljs: 1899-12-30T08:00 | 1899-12-31T00:00 | 1899-12-31T13:30 | 1899-12-31T16:00
xlsx, text: 8:00 | 24:00 | 37:30 | 40:00
xlsx, dates: 1899-12-30T08:00 | 1899-12-31T00:00 | 1899-12-31T13:30 | 1899-12-31T16:00
read-excel-file: 1899-12-30T08:00 | 1899-12-31T00:00 | 1899-12-31T13:30 | 1899-12-31T16:00
xlsx-populate: 0.3333 | 1 | 1.5625 | 1.6667
openpyxl: timedelta 8:00:00 | timedelta 1 day, 0:00:00 | timedelta 1 day, 13:30:00 | timedelta 1 day, 16:00:00
ParseXLSX: 8:01 | 24:01 | 37:01 | 40:01
xlsx2csv: 0.333333 | 1 | 1.5625 | 1.666667
END
echo "As found: 37:30 hours a week are 37:01 in one of seven, a day of 1899 in three."
