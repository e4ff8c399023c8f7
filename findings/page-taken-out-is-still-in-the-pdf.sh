#!/usr/bin/env bash
# A CV of two pages, the second with the wage, from which the second page is taken out in twelve ways.
#
# pdf-lib 1.17.1 (removePage, copyPages); pypdf 3.4.1, pikepdf 6.0.0, PyMuPDF 1.21.1, qpdf 11.3.0, pdfseparate of poppler 22.12.0,
# mutool merge and mutool clean of MuPDF 1.21.1, Ghostscript 10.0.0 (pdfwrite), CAM::PDF 1.60 and PDF::API2 2.044 of Debian 12.
#
# One would guess that a page which is not in a file any more is not in it. Three of twelve only take it off the list of pages, as
# the format allows, and all of it, text and wage, goes along with the file. Where the first page has a link to the second, as a
# table of contents has, seven keep it: what the link leads to is taken along with the page, also into a new file. The programs
# show one page, and none says anything.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/write-pdf.sh"
take qpdf=11.3.0-1+deb12u1 poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 ghostscript=10.0.0~dfsg-11+deb12u9 python3-pypdf=3.4.1-1+deb12u1 python3-pikepdf=6.0.0+dfsg-1+b2 python3-fitz=1.21.1+ds1-1+b4 libcam-pdf-perl=1.60-5 libpdf-api2-perl=2.044-1
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1

cat > write.py <<'END'
from pdf import write


def content(words):
    text = f'BT /F 12 Tf 20 200 Td ({words}) Tj ET'
    return f'<< /Length {len(text)} >>\nstream\n{text}\nendstream'


def page(text, more=''):
    return f'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents {text} 0 R /Resources << /Font << /F 5 0 R >> >>{more} >>'


def cv(name, first, *more):
    write(
        name,
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
        first,
        page(7),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        content('Work'),
        content('Wage 45,000'),
        *more,
    )


cv('plain.pdf', page(6))
cv('linked.pdf', page(6, ' /Annots [8 0 R]'), '<< /Type /Annot /Subtype /Link /Rect [10 10 50 20] /Border [0 0 0] /Dest [4 0 R /Fit] >>')
END
cat > take.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';

const cv = await PDFDocument.load(readFileSync('cv.pdf'));
const copy = await PDFDocument.create();
copy.addPage((await copy.copyPages(cv, [0]))[0]);
writeFileSync('copyPages.pdf', await copy.save());
cv.removePage(1);
writeFileSync('removePage.pdf', await cv.save());
END
cat > take.py <<'END'
import fitz
import pikepdf
import pypdf

first = pypdf.PdfWriter()
first.add_page(pypdf.PdfReader('cv.pdf').pages[0])
first.write('pypdf.pdf')
second = pikepdf.open('cv.pdf')
del second.pages[1]
second.save('pikepdf.pdf')
third = fitz.open('cv.pdf')
third.delete_page(1)
third.save('PyMuPDF.pdf')
END
cat > take.pl <<'END'
use CAM::PDF;
use PDF::API2;
my $cv = CAM::PDF->new('cv.pdf');
$cv->deletePage(2);
$cv->cleanoutput('CAM::PDF.pdf');
my $copy = PDF::API2->new;
$copy->import_page(PDF::API2->open('cv.pdf'), 1);
$copy->save('PDF::API2.pdf');
END

ways=(removePage copyPages pypdf pikepdf PyMuPDF qpdf pdfseparate mutool-merge mutool-clean Ghostscript CAM::PDF PDF::API2)
/usr/bin/python3 write.py
for kind in plain linked; do
  cp $kind.pdf cv.pdf
  node take.mjs
  /usr/bin/python3 -W ignore take.py
  perl take.pl 2> messages
  qpdf cv.pdf --pages . 1 -- qpdf.pdf
  pdfseparate -f 1 -l 1 cv.pdf pdfseparate.pdf
  mutool merge -o mutool-merge.pdf cv.pdf 1
  mutool clean cv.pdf mutool-clean.pdf 1
  gs -q -dBATCH -dNOPAUSE -dLastPage=1 -sDEVICE=pdfwrite -o Ghostscript.pdf cv.pdf > messages 2>&1
  for way in "${ways[@]}"; do
    qpdf --qdf --object-streams=disable --preserve-unreferenced "$way.pdf" open.pdf > messages 2>&1 || [ $? = 3 ]
    echo "$kind, $way: $(pdfinfo "$way.pdf" 2> messages | sed -n 's/^Pages: *//p') page,$(grep -aoE 'Work|Wage' open.pdf | sort -u | tr '\n' ' ' | sed 's/^/ /; s/ $//')"
  done
done > seen
diff - seen <<'END'
plain, removePage: 1 page, Wage Work
plain, copyPages: 1 page, Work
plain, pypdf: 1 page, Work
plain, pikepdf: 1 page, Work
plain, PyMuPDF: 1 page, Wage Work
plain, qpdf: 1 page, Work
plain, pdfseparate: 1 page, Work
plain, mutool-merge: 1 page, Work
plain, mutool-clean: 1 page, Wage Work
plain, Ghostscript: 1 page, Work
plain, CAM::PDF: 1 page, Work
plain, PDF::API2: 1 page, Work
linked, removePage: 1 page, Wage Work
linked, copyPages: 1 page, Wage Work
linked, pypdf: 1 page, Wage Work
linked, pikepdf: 1 page, Wage Work
linked, PyMuPDF: 1 page, Wage Work
linked, qpdf: 1 page, Work
linked, pdfseparate: 1 page, Wage Work
linked, mutool-merge: 1 page, Work
linked, mutool-clean: 1 page, Wage Work
linked, Ghostscript: 1 page, Work
linked, CAM::PDF: 1 page, Work
linked, PDF::API2: 1 page, Work
END
echo "As found: a page that was taken out is still in the file in three of twelve, and in seven where another has a link to it."
