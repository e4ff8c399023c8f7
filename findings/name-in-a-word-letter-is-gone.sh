#!/usr/bin/env bash
# A letter of Word with a merged name, a date that keeps itself up to date and a town that Word has marked, read as text.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1.
#
# A merged letter keeps what was merged in fields (w:fldSimple, or w:fldChar with w:instrText), and Word 2003 and 2007 put
# towns and names into w:smartTag; the words that are shown stand inside as ordinary runs (ECMA-376). One would guess that a
# reader gives the words that are shown. pandoc, mammoth and python-docx leave out what stands in a simple field, and greet "Ms
# ,"; python-docx leaves out the town, too, though the field in its long form is read by all. In docx-parser the name of the
# field itself, "MERGEFIELD Employer", stands in the sentence.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

write_word '<w:p><w:r><w:t xml:space="preserve">Dear Ms </w:t></w:r><w:fldSimple w:instr=" MERGEFIELD Name "><w:r><w:t>Reyes</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve">, as of </w:t></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>1 December</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> I live in </w:t></w:r><w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="City"><w:r><w:t>Dayton</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> and work for </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD Employer </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Globex</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
read_word letter.docx > seen
diff - seen <<'END'
docx2txt: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
pandoc: Dear Ms , as of I live in Dayton and work for Globex.
python-docx: Dear Ms , as of I live in and work for Globex.
mammoth: Dear Ms , as of I live in Dayton and work for Globex.
officeparser: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
word-extractor: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
textract: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
any-text: Dear Ms Reyes, as of 1 December I live in Dayton and work for Globex.
docx-parser: Dear Ms Reyes, as of 1 December I live in Dayton and work for MERGEFIELD Employer Globex.
END
echo "As found: the name and the date of a merged letter are gone for three of nine, one says MERGEFIELD."
