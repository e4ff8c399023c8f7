#!/usr/bin/env bash
# A sheet with a name that has its reading, an address of two lines and a word in two kinds of letters, read by six libraries.
#
# exceljs 4.4.0, xlsx 0.18.5, read-excel-file 9.3.17; python3-openpyxl 3.0.9, libspreadsheet-parsexlsx-perl 0.27 and
# xlsx2csv 0.7.8 of Debian 12; the sheet is put together after ECMA-376.
#
# Japanese sheets keep the reading of a name beside it, a line break of Windows stands as _x000D_, and a text in two kinds
# of letters is in pieces, in the list of texts or in the cell itself (ECMA-376, 18.4.6, 22.9.2.19, 18.3.1.53). One would
# guess that these old parts of the format are read alike. The library of Perl puts the reading behind the name, as if both
# were the name; three leave _x000D_ in the address, for whoever copies it into a form; and two give of an employer whose
# name stands in the cell in two pieces the first piece, though they join the pieces of a title that stands in the list.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-openpyxl=3.0.9-1 libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 xlsx2csv=1:0.7.8-1
npm install --silent --no-audit --no-fund --no-save exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17

cat > write.py <<'END'
from zipfile import ZipFile

head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
parts = {
    '[Content_Types].xml': f'<Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
    '_rels/.rels': f'<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': f'<workbook xmlns="{sheets}" xmlns:r="{office}"><sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{office}/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml': f'<styleSheet xmlns="{sheets}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': f'<sst xmlns="{sheets}"><si><t>山田花子</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><rPh sb="2" eb="4"><t>ハナコ</t></rPh></si><si><t xml:space="preserve">Main St 1_x000D_\nBonn</t></si><si><r><t>Co</t></r><r><rPr><b/></rPr><t>ok</t></r></si></sst>',
    'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{sheets}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>Glo</t></r><r><rPr><b/></rPr><t>bex</t></r></is></c></row></sheetData></worksheet>',
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

/usr/bin/python3 write.py
{
  node try.mjs
  /usr/bin/python3 -W ignore try.py
  perl try.pl
  xlsx2csv -d '|' jobs.xlsx 2> messages | tr '\n' ' ' | sed -E 's/^/xlsx2csv: /; s/"//g; s/\|/ | /g; s/(_x000D_) /\1(new line)/; s/ $/\n/'
} > seen
diff - seen <<'END'
exceljs: 山田花子 | Main St 1(return)(new line)Bonn | Cook | Globex
xlsx: 山田花子 | Main St 1(return)(new line)Bonn | Cook | Globex
read-excel-file: 山田花子 | Main St 1(return)(new line)Bonn | Cook | Globex
openpyxl: 山田花子 | Main St 1_x000D_(new line)Bonn | Cook | Globex
ParseXLSX: 山田花子ヤマダハナコ | Main St 1_x000D_(new line)Bonn | Cook | Glo
xlsx2csv: 山田花子 | Main St 1_x000D_(new line)Bonn | Cook | Glo
END
echo "As found: half the name of an employer is lost in two of six, a reading joins the name in one."
