#!/usr/bin/env bash
# A name that a Word CV gives its own direction, a marked employer and a grade as a formula, read by nine programs and
# libraries.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1; the files are put together after ECMA-376.
#
# Beside Hebrew or Arabic, an editor writes a name in Latin letters in an element that says how it runs (w:dir, w:bdo); an
# employer that a template has marked for a program stands in one of its own (w:customXml), as may paragraphs, and a grade may
# be a formula (m:oMath). On paper all of that is plain text. One would guess that a reader takes the words of an element that
# it does not know. pandoc, mammoth and python-docx lose the name, and say nothing; two of them lose the marked employer and the
# whole marked paragraph, and three of nine the grade. Those that look for the words alone have them all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

run() { echo "<w:r><w:t xml:space=\"preserve\">$1</w:t></w:r>"; }
{
  echo "a name that runs from the left (w:dir)"
  write_word "<w:p>$(run 'Name: ')<w:dir w:val=\"ltr\">$(run 'Ana Mori')</w:dir>$(run ', nurse')</w:p>"
  read_word letter.docx
  echo "a name that is made to run from the left (w:bdo)"
  write_word "<w:p>$(run 'Name: ')<w:bdo w:val=\"ltr\">$(run 'Ana Mori')</w:bdo>$(run ', nurse')</w:p>"
  read_word letter.docx
  echo "a marked employer and a marked paragraph (w:customXml)"
  write_word "<w:p>$(run 'Employer: ')<w:customXml w:element=\"employer\">$(run Globex)</w:customXml>$(run ', Bonn')</w:p><w:customXml w:element=\"job\"><w:p>$(run 'Nurse')</w:p></w:customXml><w:p>$(run ' End')</w:p>"
  read_word letter.docx
  echo "a grade as a formula (m:oMath)"
  write_word "<w:p>$(run 'Grade: ')<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>1.3</m:t></m:r></m:oMath>$(run ' of 6')</w:p>"
  read_word letter.docx
} > seen
diff - seen <<'END'
a name that runs from the left (w:dir)
docx2txt: Name: Ana Mori, nurse
pandoc: Name: , nurse
python-docx: Name: , nurse
mammoth: Name: , nurse
officeparser: Name: Ana Mori, nurse
word-extractor: Name: Ana Mori, nurse
textract: Name: Ana Mori, nurse
any-text: Name: Ana Mori, nurse
docx-parser: Name: Ana Mori, nurse
a name that is made to run from the left (w:bdo)
docx2txt: Name: Ana Mori, nurse
pandoc: Name: , nurse
python-docx: Name: , nurse
mammoth: Name: , nurse
officeparser: Name: Ana Mori, nurse
word-extractor: Name: Ana Mori, nurse
textract: Name: Ana Mori, nurse
any-text: Name: Ana Mori, nurse
docx-parser: Name: Ana Mori, nurse
a marked employer and a marked paragraph (w:customXml)
docx2txt: Employer: Globex, BonnNurse End
pandoc: Employer: , Bonn End
python-docx: Employer: , Bonn End
mammoth: Employer: Globex, Bonn Nurse End
officeparser: Employer: Globex, Bonn Nurse End
word-extractor: Employer: Globex, Bonn Nurse End
textract: Employer: Globex, Bonn Nurse End
any-text: Employer: Globex, BonnNurse End
docx-parser: Employer: Globex, BonnNurse End
a grade as a formula (m:oMath)
docx2txt: Grade: 1.3 of 6
pandoc: Grade: 1.3 of 6
python-docx: Grade: of 6
mammoth: Grade: of 6
officeparser: Grade: 1.3 of 6
word-extractor: Grade: 1.3 of 6
textract: Grade: 1.3 of 6
any-text: Grade: of 6
docx-parser: Grade: 1.3 of 6
END
echo "As found: the name is gone in three of nine, the employer in two, the grade in three."
