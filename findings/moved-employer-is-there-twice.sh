#!/usr/bin/env bash
# A CV of Word in which an employer was moved down while changes were recorded, read as text.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1.
#
# What was moved stands in the file twice, where it was (w:moveFrom) and where it is (w:moveTo); what was taken away is text of
# its own kind (w:delText). One would guess that readers who know what was taken away know what was moved. Eight of nine leave
# out the deleted word, and four of these have the moved employer twice, so that a parser of CVs counts two posts; docx-parser
# has both. python-docx has the moved employer not at all, nor the post that was added.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

author='w:author="Ana Mori" w:date="2026-11-01T09:00:00Z"'
job='<w:r><w:t>Nurse at Globex</w:t></w:r>'
write_word "<w:p><w:moveFromRangeStart w:id=\"1\" $author w:name=\"move1\"/><w:moveFrom w:id=\"2\" $author>$job</w:moveFrom></w:p><w:moveFromRangeEnd w:id=\"1\"/><w:p><w:r><w:t>Cook at Acme</w:t></w:r></w:p><w:p><w:moveToRangeStart w:id=\"3\" $author w:name=\"move1\"/><w:moveTo w:id=\"4\" $author>$job</w:moveTo></w:p><w:moveToRangeEnd w:id=\"3\"/><w:p><w:ins w:id=\"5\" $author><w:r><w:t>Driver</w:t></w:r></w:ins><w:del w:id=\"6\" $author><w:r><w:delText>Waiter</w:delText></w:r></w:del></w:p>"
read_word letter.docx > seen
diff - seen <<'END'
docx2txt: Nurse at GlobexCook at AcmeNurse at GlobexDriver
pandoc: Cook at Acme Nurse at Globex Driver
python-docx: Cook at Acme
mammoth: Cook at Acme Nurse at Globex Driver
officeparser: Cook at Acme Nurse at Globex Driver
word-extractor: Nurse at Globex Cook at Acme Nurse at Globex Driver
textract: Nurse at Globex Cook at Acme Nurse at Globex Driver
any-text: Nurse at GlobexCook at AcmeNurse at GlobexDriver
docx-parser: Nurse at GlobexCook at AcmeNurse at GlobexDriverWaiter
END
echo "As found: a moved employer is in the text twice for five of nine, and never for one."
