#!/usr/bin/env bash
# A telephone number, a merged name, a moved employer and a text box of a Word CV, read by nine programs and libraries.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1; the files are put together after ECMA-376.
#
# Word writes a hyphen at which no line may end, as one puts into telephone numbers and between years, as an element of its
# own, and what was merged into a letter, or is kept up to date, as a field; what was moved while changes were recorded stands
# in both places, the old one marked. One would guess that readers give each of them once. Six of nine lose the hyphen:
# 030-1234 is 0301234, the years of a post are 20192026. Three lose name and date, and greet "Ms ,"; one has "MERGEFIELD
# Employer" in the sentence, one has lost a town that Word 2007 had marked as one. Five give the moved employer in both places
# and one in none, though eight leave out what was deleted. The text of a box is left out by three, and four give it twice or
# four times, once for each version of Word. docx2txt makes a hyphen with blanks of a mark that shows only at the end of a
# line.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

say() {
  echo "$1"
  write_word "$2"
  read_word letter.docx | sed 's/\xe2\x80\x91/(hyphen)/g; s/\xc2\xad/(soft)/g; s/^/  /'
}
author='w:author="Ana Mori" w:date="2026-11-01T09:00:00Z"'
job='<w:r><w:t>Nurse at Globex</w:t></w:r>'
box='<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>'
{
  say hyphens '<w:p><w:r><w:t xml:space="preserve">Globex 2019</w:t></w:r><w:r><w:noBreakHyphen/><w:t xml:space="preserve">2026, telephone 030</w:t></w:r><w:r><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p><w:p><w:r><w:t>Soft</w:t></w:r><w:r><w:softHyphen/></w:r><w:r><w:t>ware</w:t></w:r></w:p>'
  say fields '<w:p><w:r><w:t xml:space="preserve">Dear Ms </w:t></w:r><w:fldSimple w:instr=" MERGEFIELD Name "><w:r><w:t>Reyes</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve">, as of </w:t></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>1 December</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> I live in </w:t></w:r><w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="City"><w:r><w:t>Dayton</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> and work for </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD Employer </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Globex</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
  say moved "<w:p><w:moveFromRangeStart w:id=\"1\" $author w:name=\"move1\"/><w:moveFrom w:id=\"2\" $author>$job</w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"1\"/><w:p><w:r><w:t>Cook at Acme</w:t></w:r></w:p><w:p><w:moveToRangeStart w:id=\"3\" $author w:name=\"move1\"/><w:moveTo w:id=\"4\" $author>$job</w:moveTo></w:p><w:moveToRangeEnd w:id=\"3\"/><w:p><w:ins w:id=\"5\" $author><w:r><w:t>Driver</w:t></w:r></w:ins><w:del w:id=\"6\" $author><w:r><w:delText>Waiter</w:delText></w:r></w:del></w:p>"
  say box '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wps:wsp><wps:txbx>'"$box"'</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>'"$box"'</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside the box</w:t></w:r></w:p>'
} > seen
diff - seen <<'END'
hyphens
  docx2txt: Globex 2019-2026, telephone 030-1234Soft - ware
  pandoc: Globex 2019(hyphen)2026, telephone 030(hyphen)1234 Soft(soft)ware
  python-docx: Globex 20192026, telephone 0301234 Software
  mammoth: Globex 2019(hyphen)2026, telephone 030(hyphen)1234 Soft(soft)ware
  officeparser: Globex 20192026, telephone 0301234 Software
  word-extractor: Globex 20192026, telephone 0301234 Software
  textract: Globex 20192026, telephone 0301234 Software
  any-text: Globex 20192026, telephone 0301234Software
  docx-parser: Globex 20192026, telephone 0301234Software
fields
  docx2txt: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
  pandoc: Dear Ms , as of I live in Dayton and work for Globex.
  python-docx: Dear Ms , as of I live in and work for Globex.
  mammoth: Dear Ms , as of I live in Dayton and work for Globex.
  officeparser: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
  word-extractor: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
  textract: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
  any-text: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
  docx-parser: Dear Ms Reyes, as of 1 December I live in Dayton and work for MERGEFIELD Employer Globex.
moved
  docx2txt: Nurse at GlobexCook at AcmeNurse at GlobexDriver
  pandoc: Cook at Acme Nurse at Globex Driver
  python-docx: Cook at Acme
  mammoth: Cook at Acme Nurse at Globex Driver
  officeparser: Cook at Acme Nurse at Globex Driver
  word-extractor: Nurse at Globex Cook at Acme Nurse at Globex Driver
  textract: Nurse at Globex Cook at Acme Nurse at Globex Driver
  any-text: Nurse at GlobexCook at AcmeNurse at GlobexDriver
  docx-parser: Nurse at GlobexCook at AcmeNurse at GlobexDriverWaiter
box
  docx2txt: In the boxIn the box Beside the box
  pandoc: Beside the box
  python-docx: Beside the box
  mammoth: Beside the box In the box
  officeparser: Beside the box In the box
  word-extractor: Beside the box
  textract: In the boxIn the boxBeside the box In the box In the box
  any-text: In the boxIn the boxBeside the box
  docx-parser: In the boxIn the boxBeside the box
END
echo "As found: the hyphen of a telephone number is lost in six of nine, a moved employer stands twice in five."
