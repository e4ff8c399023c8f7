#!/usr/bin/env bash
# A letter and a list of jobs in the strict form of Office's formats, read by fourteen libraries and programs, two of which
# read both.
#
# docx2txt 1.4, pandoc 2.17.1.1, python3-docx 0.8.11, python3-openpyxl 3.0.9, xlsx2csv 0.7.8, Spreadsheet::ParseXLSX 0.27 and
# Spreadsheet::XLSX 0.17 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4, any-text 1.2.0, exceljs
# 4.4.0, xlsx 0.18.5, read-excel-file 9.3.17.
#
# Word and Excel save "Strict Open XML" under the same endings; it is the form of ISO 29500 that is not called transitional,
# with other names for its spaces of names. One would guess that libraries for "docx" and "xlsx" read what the standard is
# named for, or say what they lack. python-docx has a KeyError, pandoc a DocxError. openpyxl reads the list of jobs without
# an error as a workbook with no sheet at all, Spreadsheet::ParseXLSX gives up within its own code. The others, which look at
# the names of elements only, read both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take docx2txt=1.4-5 pandoc=2.17.1.1-2~deb12u1 python3-docx=0.8.11+dfsg1-5 python3-openpyxl=3.0.9-1 xlsx2csv=1:0.7.8-1 libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 libspreadsheet-xlsx-perl=0.17-1
npm install --silent --no-audit --no-fund --no-save mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 any-text@1.2.0 exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17
export LC_ALL=C.UTF-8 HOME=$folder TMPDIR=$folder

cat > write.py <<'END'
from zipfile import ZipFile

head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
strict = 'http://purl.oclc.org/ooxml'
office = f'{strict}/officeDocument/relationships'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument'


def write(name, main, kinds, links, parts):
    overrides = ''.join(f'<Override PartName="/{part}" ContentType="{kind}.{what}+xml"/>' for part, what in kinds.items())
    related = ''.join(f'<Relationship Id="rId{number}" Type="{office}/{what}" Target="{target}"/>' for number, (what, target) in enumerate(links, 1))
    folder, file_name = main.split('/')
    with ZipFile(name, 'w') as file:
        file.writestr('[Content_Types].xml', f'{head}<Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>')
        file.writestr('_rels/.rels', f'{head}<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="{main}"/></Relationships>')
        file.writestr(f'{folder}/_rels/{file_name}.rels', f'{head}<Relationships xmlns="{packages}/relationships">{related}</Relationships>')
        for part, text in parts.items():
            file.writestr(part, head + text)


write('letter.docx', 'word/document.xml', {'word/document.xml': 'wordprocessingml.document.main'}, [], {
    'word/document.xml': f'<w:document xmlns:w="{strict}/wordprocessingml/main" w:conformance="strict"><w:body><w:p><w:r><w:t>Baker since 2019</w:t></w:r></w:p></w:body></w:document>',
})
sheets = f'{strict}/spreadsheetml/main'
write('jobs.xlsx', 'xl/workbook.xml', {
    'xl/workbook.xml': 'spreadsheetml.sheet.main', 'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet', 'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings', 'xl/styles.xml': 'spreadsheetml.styles',
}, [('worksheet', 'worksheets/sheet1.xml'), ('sharedStrings', 'sharedStrings.xml'), ('styles', 'styles.xml')], {
    'xl/workbook.xml': f'<workbook xmlns="{sheets}" xmlns:r="{office}" conformance="strict"><sheets><sheet name="Jobs" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/styles.xml': f'<styleSheet xmlns="{sheets}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': f'<sst xmlns="{sheets}"><si><t>Globex</t></si></sst>',
    'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{sheets}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>45000</v></c></row></sheetData></worksheet>',
})
END
cat > read.mjs <<'END'
import anyText from 'any-text';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import readExcelFile from 'read-excel-file/node';
import WordExtractor from 'word-extractor';
import xlsx from 'xlsx';

const office = async (file) => (await (await parseOffice(file)).to('text')).value;
const read = {
  mammoth: async () => (await mammoth.extractRawText({ path: 'letter.docx' })).value,
  officeparser: () => office('letter.docx'),
  'word-extractor': async () => (await new WordExtractor().extract('letter.docx')).getBody(),
  'any-text': () => anyText.getText('letter.docx'),
  exceljs: async () => { const book = new ExcelJS.Workbook(); await book.xlsx.readFile('jobs.xlsx'); return book.worksheets[0].getRow(1).values.slice(1).join(' '); },
  'read-excel-file': async () => { const [found] = await readExcelFile('jobs.xlsx'); return (found.data?.[0] ?? found).join(' '); },
  xlsx: () => xlsx.utils.sheet_to_json(xlsx.readFile('jobs.xlsx').Sheets.Jobs, { header: 1 })[0].join(' '),
  'officeparser, jobs': () => office('jobs.xlsx'),
  'any-text, jobs': () => anyText.getText('jobs.xlsx'),
};
for (const [name, run] of Object.entries(read)) console.log(`${name}: ${`${await run()}`.replace(/\s+/g, ' ').trim()}`);
END
cat > read.pl <<'END'
use Spreadsheet::ParseXLSX;
use Spreadsheet::XLSX;
my $book = eval { Spreadsheet::ParseXLSX->new->parse('jobs.xlsx') };
print 'ParseXLSX: ', $book ? join(' ', map { $_->value } grep { $_ } map { ($book->worksheets)[0]->get_cell(0, $_) } 0 .. 1) : 'error', "\n";
$book = Spreadsheet::XLSX->new('jobs.xlsx');
print 'Spreadsheet::XLSX: ', join(' ', map { $_->{Val} } @{$book->{Worksheet}[0]{Cells}[0]}), "\n";
END
/usr/bin/python3 write.py
pandoc=(pandoc -t plain)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
{
  echo "docx2txt: $(docx2txt letter.docx -)"
  echo "pandoc: $("${pandoc[@]}" letter.docx 2>&1)"
  echo "python-docx: $(/usr/bin/python3 -c 'import docx; print(docx.Document("letter.docx").paragraphs[0].text)' 2>&1 | tail -1 | sed 's/:.*//')"
  node --no-deprecation read.mjs 2> problems
  echo "openpyxl: $(/usr/bin/python3 -W ignore -c 'import openpyxl; print(len(openpyxl.load_workbook("jobs.xlsx").sheetnames), "sheets")')"
  echo "xlsx2csv: $(xlsx2csv -d ' ' jobs.xlsx)"
  perl read.pl 2> problems
} > seen
diff - seen <<'END'
docx2txt: Baker since 2019
pandoc: couldn't parse docx file: DocxError
python-docx: KeyError
mammoth: Baker since 2019
officeparser: Baker since 2019
word-extractor: Baker since 2019
any-text: Baker since 2019
exceljs: Globex 45000
read-excel-file: Globex 45000
xlsx: Globex 45000
officeparser, jobs: Globex 45000
any-text, jobs: {"Jobs":[["Globex",45000]]}
openpyxl: 0 sheets
xlsx2csv: Globex 45000
ParseXLSX: error
Spreadsheet::XLSX: Globex 45000
END
echo "As found: a workbook in the strict form has no sheet for one of fourteen, three refuse the form."
