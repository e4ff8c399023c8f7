#!/usr/bin/env bash
# A letter in Word's format in which something stands twice, once for newer and once for older programs, read by nine readers.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1.
#
# Word writes a text box so, and whatever an older program might not know: mc:AlternateContent has a Choice, and a Fallback for
# whoever does not know what the Choice requires (ISO/IEC 29500-3). One would guess that a reader takes one of the two. A telephone
# number in a text box stands four times in textract's text, twice in any-text and docx-parser, without a blank between, and
# nowhere in pandoc, python-docx and word-extractor. Pay in two forms, the first of which requires what nobody can know, is
# "45.000 €EUR 45,000" in five, nothing in pandoc and python-docx, and the second form, as is right, in mammoth and officeparser.
#
# For an applicant: a number in the box beside a letterhead may be missing, or be a number of twenty figures, for who reads by machine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

names='xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:next="urn:example:next"'
box='<w:txbxContent><w:p><w:r><w:t>030 1234567</w:t></w:r></w:p></w:txbxContent>'
drawing="<w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>$box</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
last='<w:p><w:r><w:t>Ana Mori</w:t></w:r></w:p>'
try() {
  echo "$1"
  write_word "$2"
  read_word letter.docx | sed 's/^/  /'
}
{
  try 'a number in a text box' "<w:p><w:r><w:t>Phone:</w:t></w:r><w:r><mc:AlternateContent $names><mc:Choice Requires=\"wps\">$drawing</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>$box</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>$last"
  try 'pay in two forms' "<w:p><mc:AlternateContent $names><mc:Choice Requires=\"next\"><w:r><w:t>45.000 €</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>EUR 45,000</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>$last"
} > seen
diff - seen <<'END'
a number in a text box
  docx2txt: Phone:030 1234567 Ana Mori
  pandoc: Phone: Ana Mori
  python-docx: Phone: Ana Mori
  mammoth: Phone: 030 1234567 Ana Mori
  officeparser: Phone: 030 1234567 Ana Mori
  word-extractor: Phone: Ana Mori
  textract: Phone:030 1234567030 1234567 030 1234567 030 1234567 Ana Mori
  any-text: Phone:030 1234567030 1234567Ana Mori
  docx-parser: Phone:030 1234567030 1234567Ana Mori
pay in two forms
  docx2txt: 45.000 EuroEUR 45,000Ana Mori
  pandoc: Ana Mori
  python-docx: Ana Mori
  mammoth: EUR 45,000 Ana Mori
  officeparser: EUR 45,000 Ana Mori
  word-extractor: 45.000 €EUR 45,000 Ana Mori
  textract: 45.000 €EUR 45,000 Ana Mori
  any-text: 45.000 €EUR 45,000Ana Mori
  docx-parser: 45.000 €EUR 45,000Ana Mori
END
echo "As found: a number in a text box stands once in three of nine, and four times in one."
