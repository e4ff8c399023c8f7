#!/usr/bin/env bash
# Years that stand at the right edge of a line in a Word CV, read by nine programs and libraries.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1; the files are put together after ECMA-376.
#
# "Globex" at the left and "2019" at the right edge of one line are made with a tab, with a tab that holds to the edge whatever
# the width (w:ptab, "Alignment Tab" of Word since 2007), or with two cells of a table. One would guess that a reader which
# knows the first knows the second, and that cells are kept apart. The tab to the edge is nothing for all nine: the line is
# "Globex2019", an employer of that name. any-text and docx-parser join what a plain tab parts, too, and with docx2txt two cells
# and the paragraph behind the table. python-docx has no word of the table among its paragraphs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

run() { echo "<w:r><w:t>$1</w:t></w:r>"; }
cell() { echo "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p>$(run "$1")</w:p></w:tc>"; }
{
  echo "a tab"
  write_word "<w:p>$(run Globex)<w:r><w:tab/></w:r>$(run 2019)</w:p>"
  read_word letter.docx
  echo "a tab to the edge"
  write_word "<w:p>$(run Globex)<w:r><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/></w:r>$(run 2019)</w:p>"
  read_word letter.docx
  echo "two cells"
  write_word "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>$(cell Globex)$(cell 2019)</w:tr></w:tbl><w:p>$(run Skills)</w:p>"
  read_word letter.docx
} > seen
diff - seen <<'END'
a tab
docx2txt: Globex 2019
pandoc: Globex 2019
python-docx: Globex 2019
mammoth: Globex 2019
officeparser: Globex 2019
word-extractor: Globex 2019
textract: Globex 2019
any-text: Globex2019
docx-parser: Globex2019
a tab to the edge
docx2txt: Globex2019
pandoc: Globex2019
python-docx: Globex2019
mammoth: Globex2019
officeparser: Globex2019
word-extractor: Globex2019
textract: Globex2019
any-text: Globex2019
docx-parser: Globex2019
two cells
docx2txt: Globex2019Skills
pandoc: ----------------------------------- ----------------------------------- Globex 2019 ----------------------------------- ----------------------------------- Skills
python-docx: Skills
mammoth: Globex 2019 Skills
officeparser: | Globex | 2019 | Skills
word-extractor: Globex 2019 Skills
textract: Globex 2019 Skills
any-text: Globex2019Skills
docx-parser: Globex2019Skills
END
echo "As found: Globex and 2019 are one word for all nine readers behind a tab that holds to the edge."
