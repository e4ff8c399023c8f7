#!/usr/bin/env bash
# An answer in the form of a PDF, in each of the three ways in which the format writes text, read by eight libraries.
#
# pdf-lib 1.17.1, unpdf 1.8.1 (pdf.js); python3-pypdf 3.4.1, pikepdf 6.0.0, PyMuPDF 1.21.1, pdfminer 20221105, poppler 22.12.0
# (through GObject) and CAM::PDF 1.60 of Debian 12.
#
# Text in a PDF is in an encoding of its own, in UTF-16 and, since version 2.0 of 2017, in UTF-8, which begins with the bytes EF
# BB BF (ISO 32000-2, 7.9.2.2). One would guess that libraries know all three by now. Three of eight do. For four an answer in
# UTF-8 is in the format's own encoding, so that the euro of a wage becomes "â‡¬". CAM::PDF knows none: it gives the bytes, and
# a wage in euros has no currency.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pypdf=3.4.1-1+deb12u1 python3-pikepdf=6.0.0+dfsg-1+b2 python3-fitz=1.21.1+ds1-1+b4 python3-pdfminer=20221105+dfsg-1.1~deb12u1 gir1.2-poppler-0.18=22.12.0-2+deb12u3 python3-gi=3.42.2-3+b1 libcam-pdf-perl=1.60-5
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 unpdf@1.8.1

cat > write.py <<'END'
answer = '45,000 € – Zoë'
answers = {
    'PDFDocEncoding': b'(45,000 \xa0 \x85 Zo\xeb)',
    'UTF-16': b'<FEFF' + answer.encode('utf-16-be').hex().encode() + b'>',
    'UTF-8': b'(\xef\xbb\xbf' + answer.encode() + b')',
}
look = b'/Type /Annot /Subtype /Widget /FT /Tx /DA (/Helv 0 Tf 0 g) /Rect [10 10 100 20]'
objects = [
    b'<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R 7 0 R] /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 4 0 R >> >> >> >>',
    b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Annots [5 0 R 6 0 R 7 0 R] >>',
    b'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    *(b'<< ' + look + b' /T (' + name.encode() + b') /V ' + value + b' >>' for name, value in answers.items()),
]
text, places = b'%PDF-2.0\n', []
for number, body in enumerate(objects, 1):
    places.append(len(text))
    text += b'%d 0 obj\n%b\nendobj\n' % (number, body)
table = b''.join(b'%010d 00000 n \n' % place for place in places)
text += b'xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' % (len(objects) + 1, table, len(objects) + 1, len(text))
with open('form.pdf', 'wb') as file:
    file.write(text)
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { getDocumentProxy } from 'unpdf';

for (const field of (await PDFDocument.load(readFileSync('form.pdf'))).getForm().getFields()) console.log(`${field.getName()}\tpdf-lib\t${field.getText()}`);
const page = await (await getDocumentProxy(new Uint8Array(readFileSync('form.pdf')))).getPage(1);
for (const { fieldName, fieldValue } of await page.getAnnotations()) console.log(`${fieldName}\tpdf.js\t${fieldValue}`);
END
cat > read.py <<'END'
import os

import fitz
import gi
import pikepdf
import pypdf
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

gi.require_version('Poppler', '0.18')
from gi.repository import Poppler

kept = pikepdf.open('form.pdf')
pdf = fitz.open('form.pdf')
shown = pdf[0]
said = {
    'pypdf': {name: field.value for name, field in pypdf.PdfReader('form.pdf').get_fields().items()},
    'pikepdf': {str(field.T): str(field.V) for field in kept.Root.AcroForm.Fields},
    'PyMuPDF': {field.field_name: field.field_value for field in shown.widgets()},
}
with open('form.pdf', 'rb') as file:
    fields = [resolve1(field) for field in resolve1(PDFDocument(PDFParser(file)).catalog['AcroForm'])['Fields']]
    said['pdfminer'] = {field['T'].decode(): decode_text(field['V']) for field in fields}
page = Poppler.Document.new_from_file('file://' + os.path.abspath('form.pdf'), None).get_page(0)
said['poppler'] = {mapping.field.get_name(): mapping.field.text_get_text() for mapping in page.get_form_field_mapping()}
for library, answers in said.items():
    for name, answer in answers.items():
        print(name, library, answer, sep='\t')
END
cat > read.pl <<'END'
use CAM::PDF;
binmode STDOUT, ':utf8';
my $pdf = CAM::PDF->new('form.pdf');
print "$_\tCAM::PDF\t", $pdf->getFormField($_)->{value}{value}{V}{value}, "\n" for $pdf->getFormFieldList;
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin.read().split('\n')[:-1]:
    way, library, answer = line.split('\t')
    said.setdefault(way, {}).setdefault(''.join(sign if sign.isprintable() else f'({ord(sign):02X})' for sign in answer), []).append(library)
for way in ('PDFDocEncoding', 'UTF-16', 'UTF-8'):
    print(way)
    for answer, libraries in said[way].items():
        print(f"  {answer}: {', '.join(libraries)}")
END

/usr/bin/python3 write.py
{ node read.mjs; /usr/bin/python3 -W ignore read.py; perl read.pl; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
PDFDocEncoding
  45,000 € – Zoë: pdf-lib, pdf.js, pypdf, pikepdf, PyMuPDF, pdfminer, poppler
  45,000 (A0) (85) Zoë: CAM::PDF
UTF-16
  45,000 € – Zoë: pdf-lib, pdf.js, pypdf, pikepdf, PyMuPDF, pdfminer, poppler
  þÿ(00)4(00)5(00),(00)0(00)0(00)0(00)  ¬(00)  (13)(00) (00)Z(00)o(00)ë: CAM::PDF
UTF-8
  ï»¿45,000 â‡¬ â•ﬁ ZoÃ«: pdf-lib, pypdf, pdfminer, poppler
  45,000 € – Zoë: pdf.js, pikepdf, PyMuPDF
  ï»¿45,000 â(82)¬ â(80)(93) ZoÃ«: CAM::PDF
END
echo "As found: an answer in UTF-8 comes out as other signs in five of eight."
