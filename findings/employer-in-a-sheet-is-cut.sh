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
. "$here/lib/sheet-readers.sh"
read_sheet '<si><t>山田花子</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><rPh sb="2" eb="4"><t>ハナコ</t></rPh></si><si><t xml:space="preserve">Main St 1_x000D_
Bonn</t></si><si><r><t>Co</t></r><r><rPr><b/></rPr><t>ok</t></r></si>' \
  '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>Glo</t></r><r><rPr><b/></rPr><t>bex</t></r></is></c>'

diff - seen <<'END'
exceljs: 山田花子 | Main St 1(return)(new line)Bonn | Cook | Globex
xlsx: 山田花子 | Main St 1(return)(new line)Bonn | Cook | Globex
read-excel-file: 山田花子 | Main St 1(return)(new line)Bonn | Cook | Globex
openpyxl: 山田花子 | Main St 1_x000D_(new line)Bonn | Cook | Globex
ParseXLSX: 山田花子ヤマダハナコ | Main St 1_x000D_(new line)Bonn | Cook | Glo
xlsx2csv: 山田花子 | Main St 1_x000D_(new line)Bonn | Cook | Glo
END
echo "As found: half the name of an employer is lost in two of six, a reading joins the name in one."
