#!/usr/bin/env bash
# A form as PDF whose answer was typed onto it, and which has its words in two languages in layers, read by nine programs.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# Who fills in a form that has no fields types onto the page, for which viewers have a tool; the words are an annotation of the
# kind FreeText then, which brings along how it looks. Of two layers one is switched off, and not to be seen (ISO 32000, 8.11).
# One would guess that a program that gives the text of a page gives what is seen of it. poppler, mutool and Ghostscript do.
# The other six have no word of the answer, and five of them have both languages, in two as one word, "Name:Nom:"; so those
# that leave out what can be seen are nearly the same that give what cannot.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/write-pdf.sh"
. "$here/lib/pdf-readers.sh"
take_pdf_readers

cat > form.py <<'END'
from pages import stream
from pdf import write

font = '/Font << /F1 5 0 R >>'
write(
    'form.pdf',
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /Order [6 0 R 7 0 R] /OFF [7 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    f'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << {font} /Properties << /EN 6 0 R /FR 7 0 R >> >> /Annots [8 0 R] >>',
    stream('BT /F1 12 Tf 72 720 Td (Application) Tj ET\n/OC /EN BDC BT /F1 12 Tf 72 680 Td (Name:) Tj ET EMC\n/OC /FR BDC BT /F1 12 Tf 72 680 Td (Nom:) Tj ET EMC'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /OCG /Name (English) >>',
    '<< /Type /OCG /Name (French) >>',
    '<< /Type /Annot /Subtype /FreeText /Rect [140 675 300 695] /F 4 /DA (/Helv 12 Tf 0 g) /Contents (Ana Mori) /AP << /N 9 0 R >> >>',
    stream('BT /F1 12 Tf 2 5 Td (Ana Mori) Tj ET', f'/Type /XObject /Subtype /Form /BBox [0 0 160 20] /Resources << {font} >> '),
)
END
/usr/bin/python3 form.py
read_pdf form.pdf > seen
diff - seen <<'END'
pdftotext: Application | Name: | Ana Mori
mutool: Application | Name: | Ana Mori
Ghostscript: Application | Name: Ana Mori
pdfminer: Application | Nom: | Name:
pypdf: Application | Name:Nom:
CAM::PDF: Application | Name: | Nom:
pdf-reader: Application | Name:
unpdf: Application | Name:Nom:
pdf2json: Application | Name: | Nom:
END
echo "As found: six of nine do not read what was typed onto a form, and five of them read a layer that is switched off."
