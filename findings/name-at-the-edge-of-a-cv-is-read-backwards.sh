#!/usr/bin/env bash
# A CV in PDF with the name turned upwards at the left edge, as templates have it, read by nine programs and libraries.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# One would guess that a line is a line whichever way it runs, as the file has it in one piece. pdfminer gives a line for each
# letter, from the top: "i r o M a n A". pypdf joins the name to the next word, which begins elsewhere: "Ana MoriNurse".
# Ghostscript and pdf-reader put it behind all else, in one line with what else is turned. pdftotext reads the name well, and tears
# what runs askew, such as "Draft" across the page, into letters.
#
# For an applicant: a name that stands upright at the edge may be none for one system, and another one for the next.
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

page('cv.pdf', 'BT /F1 12 Tf 0 1 -1 0 60 500 Tm (Ana Mori) Tj ET BT /F1 12 Tf 90 720 Td (Nurse) Tj 0 -14 Td (Bonn) Tj ET BT /F1 12 Tf 0.7 0.7 -0.7 0.7 300 500 Tm (Draft of CV) Tj ET')
END
/usr/bin/python3 cv.py
read_pdf cv.pdf > seen
diff - seen <<'END'
pdftotext: ft | ra | D | of | V | C | Ana Mori | Nurse | Bonn
mutool: Ana Mori | Nurse | Bonn | Draft of CV
Ghostscript: Nurse | Bonn | Ana Mori Draft of CV
pdfminer: Nurse | Bonn | i | r | o | M | a | n | A | Draft of C V
pypdf: Ana MoriNurse | Bonn | Draft of CV
CAM::PDF: Ana Mori | Nurse | Bonn | Draft of CV
pdf-reader: Nurse | Bonn | Ana Mori Draft of CV
unpdf: Ana Mori | Nurse | Bonn | Draft of CV
pdf2json: Ana Mori | Nurse | Bonn | Draft of CV
END
echo "As found: one of nine reads a name at the edge backwards, one joins it to the next word."
