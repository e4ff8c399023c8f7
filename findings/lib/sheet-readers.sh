# For the scripts about sheets, which source it in their temporary folder, behind debian.sh.

# Writes a workbook whose list of texts and first row hold the given XML, with its properties where there is a third, reads it
# with six libraries, and writes what each says of the row into the file "seen". Fails when a package cannot be had or a library
# gives up.
read_sheet() {
take python3-openpyxl=3.0.9-1 libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 xlsx2csv=1:0.7.8-1
npm install --silent --no-audit --no-fund --no-save exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17

cat > write.py <<'END'
import sys
from zipfile import ZipFile

head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
parts = {
    '[Content_Types].xml': f'<Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
    '_rels/.rels': f'<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': f'<workbook xmlns="{sheets}" xmlns:r="{office}">{"".join(sys.argv[3:])}<sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{office}/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml': f'<styleSheet xmlns="{sheets}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': f'<sst xmlns="{sheets}">{sys.argv[1]}</sst>',
    'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{sheets}"><sheetData><row r="1">{sys.argv[2]}</row></sheetData></worksheet>',
}
with ZipFile('jobs.xlsx', 'w') as file:
    for name, text in parts.items():
        file.writestr(name, head + text)
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import * as xlsx from 'xlsx';

const plain = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value?.richText ? value.richText.map(({ text }) => text).join('') : `${value}`);
const say = (name, row) => console.log(`${name}: ${row.map(plain).join(' | ').replaceAll('\r', '(return)').replaceAll('\n', '(new line)')}`);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile('jobs.xlsx');
say('exceljs', book.worksheets[0].getRow(1).values.slice(1));
say('xlsx', xlsx.utils.sheet_to_json(xlsx.read(readFileSync('jobs.xlsx'), { cellDates: true }).Sheets.Jobs, { header: 1 })[0]);
say('read-excel-file', (await readExcelFile('jobs.xlsx'))[0].data[0]);
END
cat > try.py <<'END'
import openpyxl

row = [f'{cell.value:%Y-%m-%d}' if cell.is_date else str(cell.value) for cell in openpyxl.load_workbook('jobs.xlsx').active[1]]
print('openpyxl:', ' | '.join(row).replace('\n', '(new line)'))
END
cat > try.pl <<'END'
use Spreadsheet::ParseXLSX;
binmode STDOUT, ':utf8';
my ($sheet) = Spreadsheet::ParseXLSX->new->parse('jobs.xlsx')->worksheets;
print 'ParseXLSX: ', join(' | ', map { $sheet->get_cell(0, $_)->value } 0 .. ($sheet->col_range)[1]) =~ s/\n/(new line)/gr, "\n";
END

/usr/bin/python3 write.py "$@"
{
  node try.mjs
  /usr/bin/python3 -W ignore try.py
  perl try.pl
  xlsx2csv -d '|' jobs.xlsx 2> messages | tr '\n' ' ' | sed -E 's/^/xlsx2csv: /; s/"//g; s/\|/ | /g; s/(_x000D_) /\1(new line)/; s/ $/\n/'
} > seen
}
