#!/usr/bin/env bash
# A letter of 33,003 characters, such as a whole conversation, put into one cell of a sheet by eight libraries.
#
# exceljs 4.4.0, xlsx 0.18.5, xlsx-populate 1.21.0, excel4node 1.8.2, write-excel-file 4.1.1; python3-openpyxl 3.0.9,
# python3-xlsxwriter 3.0.2 and Excel::Writer::XLSX 1.10 of Debian 12.
#
# A cell of Excel holds 32,767 characters (Microsoft, "Excel specifications and limits"). One would guess that what writes sheets
# refuses more, as one of eight does. Three cut the end off: openpyxl says nothing, xlsxwriter and Excel::Writer::XLSX give a
# number back from the call, -2 and -3, which is no error and stops nothing. Four write all of it into a file that is beyond
# what the format's own program holds. So the end of a letter, where the answer to it may stand, is lost without a word.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-openpyxl=3.0.9-1 python3-xlsxwriter=3.0.2-2 libexcel-writer-xlsx-perl=1.10-1
npm install --silent --no-audit --no-fund --no-save exceljs@4.4.0 xlsx@0.18.5 xlsx-populate@1.21.0 excel4node@1.8.2 write-excel-file@4.1.1

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import excel4node from 'excel4node';
import ExcelJS from 'exceljs';
import writeExcelFile from 'write-excel-file/node';
import * as xlsx from 'xlsx';
import populate from 'xlsx-populate';

const letter = `${'x'.repeat(33_000)}END`;
const write = {
  async exceljs(file) {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Letters').addRow([letter]);
    await book.xlsx.writeFile(file);
  },
  xlsx(file) {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[letter]]), 'Letters');
    writeFileSync(file, xlsx.write(book, { type: 'buffer' }));
  },
  async 'xlsx-populate'(file) {
    const book = await populate.fromBlankAsync();
    book.sheet(0).cell('A1').value(letter);
    await book.toFileAsync(file);
  },
  async excel4node(file) {
    const book = new excel4node.Workbook();
    book.addWorksheet('Letters').cell(1, 1).string(letter);
    writeFileSync(file, await book.writeToBuffer());
  },
  async 'write-excel-file'(file) {
    await writeExcelFile([[{ value: letter, type: String }]]).toFile(file);
  },
};
for (const [name, run] of Object.entries(write)) {
  try {
    await run(`${name}.xlsx`);
    console.log(`${name}\twithout an error`);
  } catch (problem) {
    console.log(`${name}\t${problem.message}`);
  }
}
END
cat > try.py <<'END'
import openpyxl
import xlsxwriter

letter = 'x' * 33_000 + 'END'
book = openpyxl.Workbook()
book.active['A1'] = letter
book.save('openpyxl.xlsx')
print('openpyxl\twithout an error')
book = xlsxwriter.Workbook('xlsxwriter.xlsx')
print('xlsxwriter\twithout an error, gives', book.add_worksheet().write(0, 0, letter))
book.close()
END
cat > try.pl <<'END'
use Excel::Writer::XLSX;
my $book = Excel::Writer::XLSX->new('Excel::Writer::XLSX.xlsx');
print "Excel::Writer::XLSX\twithout an error, gives ", $book->add_worksheet->write(0, 0, ('x' x 33_000) . 'END'), "\n";
$book->close;
END
cat > read.py <<'END'
import re
import sys
from pathlib import Path
from zipfile import ZipFile

for line in sys.stdin:
    name, said = line.rstrip('\n').split('\t')
    if not Path(f'{name}.xlsx').exists():
        print(f'{name}: {said}')
        continue
    with ZipFile(f'{name}.xlsx') as file:
        texts = [text for part in file.namelist() if part.endswith('.xml') for text in re.findall(r'x{1000,}(?:END)?', file.read(part).decode())]
    print(f"{name}: {said}, {len(texts[0])} characters, {'with' if texts[0].endswith('END') else 'without'} the end")
END

{ node --no-deprecation try.mjs; /usr/bin/python3 -W ignore try.py; perl try.pl; } > said
/usr/bin/python3 read.py < said > seen
diff - seen <<'END'
exceljs: without an error, 33003 characters, with the end
xlsx: Text length must not exceed 32767 characters
xlsx-populate: without an error, 33003 characters, with the end
excel4node: without an error, 33003 characters, with the end
write-excel-file: without an error, 33003 characters, with the end
openpyxl: without an error, 32767 characters, without the end
xlsxwriter: without an error, gives -2, 32767 characters, without the end
Excel::Writer::XLSX: without an error, gives -3, 32767 characters, without the end
END
echo "As found: of eight libraries three cut the end of a long letter off without an error, and one refuses it."
