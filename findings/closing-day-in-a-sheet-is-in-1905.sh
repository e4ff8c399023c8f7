#!/usr/bin/env bash
# A sheet whose closing day is written as a date and not as a number, read by six libraries.
#
# exceljs 4.4.0, xlsx 0.18.5, read-excel-file 9.3.17; python3-openpyxl 3.0.9, libspreadsheet-parsexlsx-perl 0.27 and
# xlsx2csv 0.7.8 of Debian 12; the sheet is put together after ECMA-376.
#
# A cell may hold the day as it is read, 2026-12-01, with the type "d" (ECMA-376, 18.18.11); Excel writes it so into a Strict
# workbook. One would guess that a library reads it or leaves it as text. exceljs takes the year for a count of days
# since 1900 and gives 18 July 1905, without a word; xlsx2csv, which says that the form of the date may not be valid, and the
# library of Perl leave the text with an hour of midnight. Three read the day.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/sheet-readers.sh"
read_sheet '<si><t>Baker</t></si>' \
  '<c r="A1" t="s"><v>0</v></c><c r="B1" t="d" s="1"><v>2026-12-01T00:00:00</v></c>'

diff - seen <<'END'
exceljs: Baker | 1905-07-18
xlsx: Baker | 2026-12-01
read-excel-file: Baker | 2026-12-01
openpyxl: Baker | 2026-12-01
ParseXLSX: Baker | 2026-12-01T00:00:00
xlsx2csv: Baker | 2026-12-01T00:00:00
END
echo "As found: the closing day is in 1905 in one of six."
