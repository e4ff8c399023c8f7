#!/usr/bin/env bash
# A CV in PDF whose name is bold by being drawn twice, a hair apart, as programs do that have no bold font at hand, in nine readers.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# It is an old trick, and one would guess that readers know it. Two of nine do: pdftotext and pdf-reader have "Ana Mori" once.
# Three have it on two lines. Four have it twice in one line, three of them without a blank between: "Ana MoriAna Mori", and of
# the telephone number a number of twenty digits, 030 1234567030 1234567.
#
# For an applicant: a name or number in bold may arrive doubled in the fields that a site fills from a CV. Look at these before
# you send it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/write-pdf.sh"
. "$here/lib/pdf-readers.sh"
take_pdf_readers

cat > cv.py <<'END'
from pages import page

page('cv.pdf', 'BT /F1 12 Tf 72 720 Td (Ana Mori) Tj 0.4 0 Td (Ana Mori) Tj -0.4 -20 Td (030 1234567) Tj 0.4 0 Td (030 1234567) Tj ET')
END
/usr/bin/python3 cv.py
read_pdf cv.pdf > seen
diff - seen <<'END'
pdftotext: Ana Mori | 030 1234567
mutool: Ana Mori | Ana Mori | 030 1234567 | 030 1234567
Ghostscript: Ana MoriAna Mori | 030 1234567030 1234567
pdfminer: Ana Mori | Ana Mori | 030 1234567 | 030 1234567
pypdf: Ana MoriAna Mori | 030 1234567030 1234567
CAM::PDF: Ana Mori Ana Mori | 030 1234567 030 1234567
pdf-reader: Ana Mori | 030 1234567
unpdf: Ana MoriAna Mori | 030 1234567030 1234567
pdf2json: Ana Mori | Ana Mori | 030 1234567 | 030 1234567
END
echo "As found: two of nine have a bold name once."
