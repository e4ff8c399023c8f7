#!/usr/bin/env bash
# A list of applications as OpenDocument sheet, with a remark on a cell, a contact in two lines and weekly hours, in six readers.
#
# xlsx 0.18.5, officeparser 8.1.1; python3-pandas 1.5.3, python3-odf 1.4.2, libspreadsheet-readsxc-perl 0.35 and odt2txt
# 0.5 of Debian 12.
#
# A list of applications is a sheet of LibreOffice: a remark of somebody else's stands on an employer, a contact has two
# lines, and the hours of a week are a time. One would guess that the employer is read without the remark, or with it behind.
# pandas, which reads such sheets by odfpy, has "Ben2026-11-30T10:00:00Do not callGlobex": who made the remark and when, and
# the remark, before the name and without a blank. The two lines of the contact are "Ana MoriBonn" there. And 37:30 hours end
# the reading of the whole sheet in an error, for no hour of a day is 37.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pandas=1.5.3+dfsg-2 python3-odf=1.4.2-2 libspreadsheet-readsxc-perl=0.35-1 odt2txt=0.5-7
npm install --silent --no-audit --no-fund --no-save xlsx@0.18.5 officeparser@8.1.1
LD_LIBRARY_PATH+=":$PWD/root/usr/lib/x86_64-linux-gnu/blas:$PWD/root/usr/lib/x86_64-linux-gnu/lapack"
export LC_ALL=C.UTF-8

cat > write.py <<'END'
from zipfile import ZIP_DEFLATED, ZipFile

names = {
    'office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
    'table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
    'text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
    'style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
    'dc': 'http://purl.org/dc/elements/1.1/',
}
spaces = ' '.join(f'xmlns:{name}="{address}"' for name, address in names.items())
head = '<?xml version="1.0" encoding="UTF-8"?>\n'
kind = 'application/vnd.oasis.opendocument.spreadsheet'


def write(name, *cells):
    row = ''.join(f'<table:table-cell {attributes}>{inner}</table:table-cell>' for attributes, inner in cells)
    with ZipFile(name, 'w', ZIP_DEFLATED) as file:
        file.writestr('mimetype', kind)
        file.writestr('META-INF/manifest.xml', f'{head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
        file.writestr('styles.xml', f'{head}<office:document-styles {spaces} office:version="1.2"><office:styles/></office:document-styles>')
        file.writestr('content.xml', f'{head}<office:document-content {spaces} office:version="1.2"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"/><style:style style:name="co1" style:family="table-column"/><style:style style:name="ro1" style:family="table-row"/><style:style style:name="ta1" style:family="table"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Jobs" table:style-name="ta1"><table:table-column table:style-name="co1" table:default-cell-style-name="ce1" table:number-columns-repeated="{len(cells)}"/><table:table-row table:style-name="ro1">{row}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>')


text = 'office:value-type="string"'
write('1-remark.ods', (text, '<office:annotation><dc:creator>Ben</dc:creator><dc:date>2026-11-30T10:00:00</dc:date><text:p>Do not call</text:p></office:annotation><text:p>Globex</text:p>'))
write('2-lines.ods', (text, '<text:p>Ana Mori</text:p><text:p>Bonn</text:p>'))
write('3-hours.ods', (text, '<text:p>Globex</text:p>'), ('office:value-type="time" office:time-value="PT37H30M00S"', '<text:p>37:30</text:p>'))
END
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { parseOffice } from 'officeparser';

const { readFile, utils } = createRequire(import.meta.url)('xlsx');
for (const file of process.argv.slice(2)) {
  const [row] = utils.sheet_to_json(readFile(file).Sheets.Jobs, { header: 1 });
  console.log(JSON.stringify({ file, name: 'xlsx', row }));
  console.log(JSON.stringify({ file, name: 'officeparser', row: (await (await parseOffice(file)).to('text')).value }));
}
END
cat > try.py <<'END'
import json
import sys

import pandas
from odf import teletype
from odf.opendocument import load
from odf.table import TableCell

for file in sys.argv[1:]:
    try:
        row = pandas.read_excel(file, engine='odf', header=None).values.tolist()[0]
    except ValueError:
        row = 'an error'
    print(json.dumps({'file': file, 'name': 'pandas', 'row': row}, default=str))
    print(json.dumps({'file': file, 'name': 'odfpy', 'row': [teletype.extractText(cell) for cell in load(file).getElementsByType(TableCell)]}))
END
cat > try.pl <<'END'
use JSON::PP;
use Spreadsheet::ParseODS;
for my $file (@ARGV) {
  my ($sheet) = Spreadsheet::ParseODS->new->parse($file)->worksheets;
  my (undef, $last) = $sheet->col_range;
  print encode_json({ file => $file, name => 'Spreadsheet::ParseODS', row => [map { $sheet->get_cell(0, $_)->value } 0 .. $last] }), "\n";
}
END
cat > group.py <<'END'
import json
import sys

said = {}
for line in sys.stdin:
    row = json.loads(line)
    said.setdefault(row['file'].removesuffix('.ods'), {}).setdefault(json.dumps(row['row']), []).append(row['name'])
for file in sorted(said):
    print(file)
    for shown, names in sorted(said[file].items()):
        print(f"  {shown}: {', '.join(names)}")
END
/usr/bin/python3 write.py
{
  node try.mjs ./*.ods
  /usr/bin/python3 -W ignore try.py ./*.ods
  perl try.pl ./*.ods
  for file in ./*.ods; do
    ods2txt --encoding=UTF-8 "$file" | /usr/bin/python3 -c 'import json, sys; print(json.dumps({"file": sys.argv[1], "name": "ods2txt", "row": " / ".join(sys.stdin.read().split("\n")).strip(" /")}))' "$file"
  done
} | sed 's#"./#"#' > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
1-remark
  "Ben2026-11-30T10:00:00Do not call /  / Globex": ods2txt
  "Globex": officeparser
  ["Ben2026-11-30T10:00:00Do not callGlobex"]: pandas, odfpy
  ["Globex"]: xlsx, Spreadsheet::ParseODS
2-lines
  "Ana Mori /  / Bonn": ods2txt
  "Ana Mori\nBonn": officeparser
  ["Ana MoriBonn"]: pandas, odfpy
  ["Ana Mori\nBonn"]: xlsx, Spreadsheet::ParseODS
3-hours
  "Globex /  / 37:30": ods2txt
  "Globex\t37:30": officeparser
  "an error": pandas
  ["Globex", "37:30"]: odfpy, Spreadsheet::ParseODS
  ["Globex", 1.5625]: xlsx
END
echo "As found: a remark is the beginning of the employer in three of six, and 37:30 hours make the sheet unreadable in one."
