#!/usr/bin/env bash
# A closing day in a workbook that counts its days from 1904, read by seven libraries.
#
# exceljs 4.4.0, xlsx 0.18.5 (cellDates), read-excel-file 9.3.17, xlsx-populate 1.21.0; python3-openpyxl 3.0.9, ParseXLSX 0.27
# and xlsx2csv 0.7.8 of Debian 12.
#
# A day in a sheet is a number, counted from 1900 or, where the workbook says so, from 1904, as older Excel on a Macintosh did
# (ECMA-376, 18.2.28, date1904). One would guess that a reader that knows which cells are dates knows that, too. Five of seven
# do. For xlsx 1 December 2026 is 30 November 2022, while the text it makes of the same cell is right; xlsx-populate gives the
# number, and its own numberToDate makes the same wrong day of it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/sheet-readers.sh"
export TZ=UTC
read_sheet '<si><t>Globex</t></si>' '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44895</v></c>' '<workbookPr date1904="1"/>'
mkdir more
echo '{}' > more/package.json
(cd more && npm install --silent --no-audit --no-fund --no-save xlsx@0.18.5 xlsx-populate@1.21.0)

cat > more/read.mjs <<'END'
import { readFileSync } from 'node:fs';
import * as xlsx from 'xlsx';
import populate from 'xlsx-populate';

const row = (await populate.fromFileAsync('jobs.xlsx')).sheet(0).row(1);
console.log(`xlsx-populate: ${row.cell(1).value()} | ${populate.numberToDate(row.cell(2).value()).toISOString().slice(0, 10)}`);
console.log(`xlsx, as text: ${xlsx.utils.sheet_to_csv(xlsx.read(readFileSync('jobs.xlsx')).Sheets.Jobs).replace(',', ' | ')}`);
END

node more/read.mjs >> seen
diff - seen <<'END'
exceljs: Globex | 2026-12-01
xlsx: Globex | 2022-11-30
read-excel-file: Globex | 2026-12-01
openpyxl: Globex | 2026-12-01
ParseXLSX: Globex | 12/1/2026
xlsx2csv: Globex | 12-01-26
xlsx-populate: Globex | 2022-11-30
xlsx, as text: Globex | 12/1/26
END
echo "As found: a closing day in a workbook of 1904 is four years and a day early in two of seven."
