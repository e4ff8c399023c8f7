#!/usr/bin/env bash
# A CV as TeX writes it: no blanks, but gaps, of which the thin ones in "45 000" and "Dr. h. c." are half as wide, in nine readers.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# A PDF of TeX has no sign for a blank; where a gap is wide enough, readers make one. One would guess that a thin blank, which
# typesetters put into numbers and between initials, is one as well, or that all put the border at the same width. Four of nine see
# it: pdftotext, mutool, pdfminer and unpdf. In the other five the pay is 45000, a telephone number with such gaps has none, and
# "Dr. h. c." is Dr.h.c. A blank between two words that kerning makes a little narrower, as in "To You", is gone in three:
# ToYou. And a heading whose letters stand apart is "E D U C A TION" for pdftotext, and "EDUCAT ION" for pdfminer.
#
# For an applicant: a section of a CV may not be found where the letters of its heading stand apart.
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

lines = (
    '[(P)15(a)20(y)-333(45)-167(000)-333(euros)]',
    '[(030)-167(123)-167(45)-167(67)]',
    '[(Dr.)-167(h.)-167(c.)-333(Mori)]',
    '[(T)70(o)-250(Y)90(ou)]',
    '[(E)-100(D)-100(U)-100(C)-100(A)-100(T)-100(I)-100(O)-100(N)]',
)
page('cv.pdf', 'BT /F1 12 Tf 72 720 Td ' + ' 0 -20 Td '.join(f'{line} TJ' for line in lines) + ' ET')
END
/usr/bin/python3 cv.py
read_pdf cv.pdf > seen
diff - seen <<'END'
pdftotext: Pay 45 000 euros | 030 123 45 67 | Dr. h. c. Mori | To You | E D U C A TION
mutool: Pay 45 000 euros | 030 123 45 67 | Dr. h. c. Mori | To You | EDUCATION
Ghostscript: Pay 45000 euros | 0301234567 | Dr.h.c. Mori | ToYou | EDUCATION
pdfminer: Pay 45 000 euros | 030 123 45 67 | Dr. h. c. Mori | To You | EDUCAT ION
pypdf: Pay 45000 euros | 0301234567 | Dr.h.c. Mori | ToYou | EDUCATION
CAM::PDF: Pay 45000 euros | 0301234567 | Dr.h.c. Mori | ToYou | EDUCATION
pdf-reader: Pay 45000 euros | 0301234567 | Dr.h.c. Mori | To You | EDUCATION
unpdf: Pay 45 000 euros | 030 123 45 67 | Dr. h. c. Mori | To You | EDUCATION
pdf2json: Pay | 45000 | euros | 0301234567 | Dr.h.c. | Mori | To | You | EDUCATION
END
echo "As found: a thin blank is none for five of nine."
