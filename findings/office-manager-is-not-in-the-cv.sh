#!/usr/bin/env bash
# A CV whose font draws "ffi", "fi" and "fl" as one sign each, read by nine programs and libraries.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# Fonts have such signs, and what they stand for is in their names: fi, fl and ffi by the list of Adobe, f_i and f_f_i for a
# sign that is put together by hand. One would guess that a reader gives the letters, since nobody looks for a word otherwise.
# Two of nine do so for all: pdftotext and unpdf. For the named ones five give the old signs of Unicode that look like two or
# three letters, so that a search for "office" or "certified" finds nothing in the CV: Ghostscript, pdfminer, pypdf, pdf-reader
# and pdf2json. mutool gives the letters of those, and "f" alone for what was put together: "Profle". In three of nine that is
# nothing at all, and pypdf writes the name of the sign into the word: "Pro/f_ile". CAM::PDF has neither kind: "Oce manager".
#
# For an applicant: one system finds an Office manager with a certificate and another does not, in the same file; and what was
# copied out of a PDF by hand may look right and be wrong.
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

page(
    'cv.pdf',
    r'BT /F1 12 Tf 72 720 Td (O\004ce manager) Tj 0 -20 Td (Certi\001ed \002orist) Tj 0 -20 Td (Pro\003le) Tj 0 -20 Td (O\006cer) Tj ET',
    '/Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl /f_i /ffi /Lslash /f_f_i] >>',
)
END
/usr/bin/python3 cv.py
read_pdf cv.pdf | tr -d '\001-\006' > seen
diff - seen <<'END'
pdftotext: Office manager | Certified florist | Profile | Officer
mutool: Office manager | Certified florist | Profle | Ofcer
Ghostscript: Oﬃce manager | Certiﬁed ﬂorist | Prole | Ocer
pdfminer: Oﬃce manager | Certiﬁed ﬂorist | Profile | Officer
pypdf: Oﬃce manager | Certiﬁed ﬂorist | Pro/f_ile | Oﬃcer
CAM::PDF: Oce manager | Certied orist | Prole | Ocer
pdf-reader: Oﬃce manager | Certiﬁed ﬂorist | Proﬁle | Oﬃcer
unpdf: Office manager | Certified florist | Profile | Officer
pdf2json: Oﬃce manager | Certiﬁed ﬂorist | Prole | Ocer
END
echo "As found: two of nine have all letters of Office, Certified, Profile and Officer."
