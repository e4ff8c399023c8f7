#!/usr/bin/env bash
# A letter and a CV put together into one PDF by twelve programs and libraries.
#
# pdf-lib 1.17.1 (copyPages), pdf-merger-js 5.1.2; pypdf 3.4.1 (PdfMerger), pikepdf 6.0.0, PyMuPDF 1.21.1, qpdf 11.3.0 (--pages),
# pdfunite of poppler 22.12.0, mutool merge of MuPDF 1.21.1, Ghostscript 10.0.0 (pdfwrite), CAM::PDF 1.60, PDF::API2 2.044 and
# PDF::Builder 3.025 of Debian 12.
#
# A CV can carry its data along as a file attached to the PDF, as invoices of Factur-X do. One would guess that what puts two
# PDFs together keeps what is in them. An attached file belongs to the document and not to a page (ISO 32000-1, 7.11.4), and
# eleven of twelve lose it, none with a word: pdfunite keeps it. A link from the first page of the CV to its second leads to
# page 3 in two, to a page that is not in the file in six, and is gone in four; the bookmark is left in two. So whoever reads
# the data of the CV out of the letter that came finds none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/write-pdf.sh"
take qpdf=11.3.0-1+deb12u1 poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 ghostscript=10.0.0~dfsg-11+deb12u9 python3-pypdf=3.4.1-1+deb12u1 python3-pikepdf=6.0.0+dfsg-1+b2 python3-fitz=1.21.1+ds1-1+b4 libcam-pdf-perl=1.60-5 libpdf-api2-perl=2.044-1 libpdf-builder-perl=3.025-1
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 pdf-merger-js@5.1.2

cat > write.py <<'END'
from pdf import write


def page(words):
    return f'<< /Length {len(words) + 30} >>\nstream\nBT /F 12 Tf 20 200 Td ({words}) Tj ET\nendstream'


font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
write(
    'letter.pdf',
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
    font,
    page('Letter'),
)
write(
    'cv.pdf',
    '<< /Type /Catalog /Pages 2 0 R /Outlines 10 0 R /Names << /EmbeddedFiles << /Names [(cv.xml) 6 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 300 300] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 8 0 R /Resources << /Font << /F 5 0 R >> >> /Annots [9 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 12 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    font,
    '<< /Type /Filespec /F (cv.xml) /UF (cv.xml) /EF << /F 7 0 R >> >>',
    '<< /Type /EmbeddedFile /Subtype /text#2Fxml /Length 5 >>\nstream\n<cv/>\nendstream',
    page('Work'),
    '<< /Type /Annot /Subtype /Link /Rect [10 10 50 20] /Border [0 0 0] /Dest [4 0 R /Fit] >>',
    '<< /Type /Outlines /First 11 0 R /Last 11 0 R /Count 1 >>',
    '<< /Title (Degrees) /Parent 10 0 R /Dest [4 0 R /Fit] >>',
    page('Degrees'),
)
END
cat > merge.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import PDFMerger from 'pdf-merger-js';

const all = await PDFDocument.create();
const merger = new PDFMerger();
for (const name of ['letter.pdf', 'cv.pdf']) {
  const one = await PDFDocument.load(readFileSync(name));
  for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page);
  await merger.add(name);
}
writeFileSync('pdf-lib.pdf', await all.save());
await merger.save('pdf-merger-js.pdf');
END
cat > merge.py <<'END'
import fitz
import pikepdf
import pypdf

first, second, third = pypdf.PdfMerger(), pikepdf.Pdf.new(), fitz.open()
for name in ('letter.pdf', 'cv.pdf'):
    first.append(name)
    second.pages.extend(pikepdf.open(name).pages)
    third.insert_pdf(fitz.open(name))
first.write('pypdf.pdf')
second.save('pikepdf.pdf')
third.save('PyMuPDF.pdf')
END
cat > merge.pl <<'END'
use CAM::PDF;
use PDF::API2;
use PDF::Builder;
my $first = CAM::PDF->new('letter.pdf');
$first->appendPDF(CAM::PDF->new('cv.pdf'));
$first->cleanoutput('CAM::PDF.pdf');
for my $library ('PDF::API2', 'PDF::Builder') {
  my ($all, $cv) = map { $library->open($_) } 'letter.pdf', 'cv.pdf';
  $all->import_page($cv, $_) for 1, 2;
  $all->saveas("$library.pdf");
}
END
cat > look.py <<'END'
import sys

import pikepdf


def leads(pdf, place):
    numbers = [number for number, page in enumerate(pdf.pages, 1) if place[0] is not None and page.obj.objgen == place[0].objgen]
    return f'to page {numbers[0]}' if numbers else 'nowhere'


for name in sys.argv[1:]:
    with pikepdf.open(f'{name}.pdf') as pdf:
        root = pdf.Root
        files = [str(entry) for entry in list(root.get('/Names', {}).get('/EmbeddedFiles', {}).get('/Names', []))[::2]]
        links = [note for page in pdf.pages for note in page.obj.get('/Annots', []) if note.Subtype == '/Link']
        places = [leads(pdf, link.Dest if '/Dest' in link else link.A.D) for link in links]
        with pdf.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
        print(f"{name}: file {files[0] if files else 'lost'} | link {places[0] if places else 'lost'} | bookmark {titles[0] if titles else 'lost'}")
END

/usr/bin/python3 write.py
node merge.mjs
/usr/bin/python3 -W ignore merge.py > messages
perl merge.pl
qpdf --empty --pages letter.pdf cv.pdf -- qpdf.pdf
pdfunite letter.pdf cv.pdf pdfunite.pdf
mutool merge -o mutool.pdf letter.pdf cv.pdf
gs -q -dBATCH -dNOPAUSE -dAutoRotatePages=/None -sDEVICE=pdfwrite -o Ghostscript.pdf letter.pdf cv.pdf
/usr/bin/python3 look.py cv pdf-lib pdf-merger-js pypdf pikepdf PyMuPDF qpdf pdfunite mutool Ghostscript CAM::PDF PDF::API2 PDF::Builder > seen
diff - seen <<'END'
cv: file cv.xml | link to page 2 | bookmark Degrees
pdf-lib: file lost | link nowhere | bookmark lost
pdf-merger-js: file lost | link nowhere | bookmark lost
pypdf: file lost | link nowhere | bookmark Degrees
pikepdf: file lost | link nowhere | bookmark lost
PyMuPDF: file lost | link lost | bookmark lost
qpdf: file lost | link nowhere | bookmark lost
pdfunite: file cv.xml | link nowhere | bookmark lost
mutool: file lost | link lost | bookmark Degrees
Ghostscript: file lost | link to page 3 | bookmark lost
CAM::PDF: file lost | link to page 3 | bookmark lost
PDF::API2: file lost | link lost | bookmark lost
PDF::Builder: file lost | link lost | bookmark lost
END
echo "As found: eleven of twelve that put PDFs together lose the file attached to the CV."
