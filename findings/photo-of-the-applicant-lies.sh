#!/usr/bin/env bash
# The photo of an applicant, taken with the telephone held upright, put on a page by fourteen makers of PDFs.
#
# pdf-lib 1.17.1, pdfkit 0.20.2, jspdf 4.2.1, @react-pdf/renderer 4.9.0, pdfmake 0.3.11; python3-reportlab 3.6.12, PyMuPDF
# 1.21.1 (insert_image), Pillow 9.4.0, PDF::API2 2.044, Prawn 2.4.0, TCPDF 6.6.2, img2pdf 0.4.4, GraphicsMagick 1.3.40 and
# mutool convert of MuPDF 1.21.1 of Debian 12; looked at with poppler 22.12.0.
#
# A camera that is held upright writes its picture lying and notes how to turn it (Exif, Orientation); browsers and viewers do
# as the note says. One would guess that a CV shows the photo as one saw it. Five of fourteen turn it. In nine the applicant
# lies on her side, and none says anything. MuPDF does both: its own program turns a photo, its library for Python does not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 python3-fitz=1.21.1+ds1-1+b4 python3-pil=9.4.0-1.1+deb12u1 python3-reportlab=3.6.12-1+deb12u1 img2pdf=0.4.4-3 graphicsmagick=1.4+really1.3.40-4+deb12u1 libpdf-api2-perl=2.044-1 ruby3.1 ruby-prawn=2.4.0+dfsg-1~ php8.2-cli php-tcpdf=6.6.2+dfsg1-1+deb12u1
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 pdfkit@0.20.2 jspdf@4.2.1 @react-pdf/renderer@4.9.0 react@19.2.0 pdfmake@0.3.11

cat > take.py <<'END'
from PIL import Image

# As the camera has it: above left red, above right green, below left blue, below right black. Orientation 6 turns it to the right.
photo = Image.new('RGB', (80, 60))
for colour, corner in {'red': (0, 0), 'lime': (40, 0), 'blue': (0, 30)}.items():
    photo.paste(Image.new('RGB', (40, 30), colour), corner)
note = Image.Exif()
note[0x0112] = 6
photo.save('photo.jpg', quality=95, exif=note)
END
cat > make.mjs <<'END'
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Document, Image, Page, renderToFile } from '@react-pdf/renderer';
import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import PDFKit from 'pdfkit';
import pdfmake from 'pdfmake';
import { createElement } from 'react';

const photo = new Uint8Array(readFileSync('photo.jpg'));
const byLib = await PDFDocument.create();
const image = await byLib.embedJpg(photo);
byLib.addPage([200, 200]).drawImage(image, { x: 20, y: 20, width: image.width, height: image.height });
writeFileSync('pdf-lib.pdf', await byLib.save());

const byKit = new PDFKit({ size: [200, 200], margin: 0 });
const file = createWriteStream('pdfkit.pdf');
byKit.pipe(file);
byKit.image('photo.jpg', 20, 20, { fit: [100, 100] });
byKit.end();
await finished(file);

const byJs = new jsPDF({ unit: 'pt', format: [200, 200] });
const { width, height } = byJs.getImageProperties(photo);
byJs.addImage(photo, 'JPEG', 20, 20, width, height);
writeFileSync('jspdf.pdf', new Uint8Array(byJs.output('arraybuffer')));

await renderToFile(createElement(Document, null, createElement(Page, { size: [200, 200] }, createElement(Image, { src: 'photo.jpg', style: { width: 100 } }))), 'react-pdf.pdf');

pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);
await pdfmake.createPdf({ pageSize: { width: 200, height: 200 }, pageMargins: 0, content: [{ image: 'photo.jpg', width: 100 }], defaultStyle: { font: 'Helvetica' } }).write('pdfmake.pdf');
END
cat > make.py <<'END'
import fitz
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

photo = ImageReader('photo.jpg')
page = Canvas('reportlab.pdf', pagesize=(200, 200))
page.drawImage(photo, 20, 20, *photo.getSize())
page.save()

pdf = fitz.open()
pdf.new_page(width=200, height=200).insert_image((20, 20, 120, 120), filename='photo.jpg')
pdf.save('PyMuPDF.pdf')

Image.open('photo.jpg').save('Pillow.pdf')
END
cat > make.pl <<'END'
use PDF::API2;
my $pdf = PDF::API2->new;
my $page = $pdf->page;
$page->size([0, 0, 200, 200]);
my $photo = $pdf->image('photo.jpg');
$page->object($photo, 20, 20, $photo->width, $photo->height);
$pdf->save('PDF::API2.pdf');
END
cat > make.rb <<'END'
require 'prawn'

Prawn::Document.generate('prawn.pdf', page_size: [200, 200], margin: 20) { image 'photo.jpg', fit: [100, 100] }
END
cat > make.php <<'END'
<?php
require getenv('PHP_LIBRARIES') . '/tcpdf/tcpdf.php';
$pdf = new TCPDF('P', 'pt', [200, 200]);
$pdf->setPrintHeader(false);
$pdf->setPrintFooter(false);
$pdf->AddPage();
$pdf->Image('photo.jpg', 20, 20, 100);
$pdf->Output(getcwd() . '/TCPDF.pdf', 'F');
END
cat > look.py <<'END'
import sys

from PIL import Image

corners = {'red': (255, 0, 0), 'lime': (0, 255, 0), 'blue': (0, 0, 255), 'black': (0, 0, 0)}
for name in sys.argv[1:]:
    page = Image.open(f'{name}.png').convert('RGB')
    seen = {}
    for colour, wanted in corners.items():
        places = [(x, y) for x in range(page.width) for y in range(page.height) if max(abs(a - b) for a, b in zip(page.getpixel((x, y)), wanted)) < 70]
        seen[colour] = [sum(part) / len(places) for part in zip(*places)]
    middle = sum(y for _, y in seen.values()) / 4
    order = sorted(seen, key=lambda colour: (seen[colour][1] > middle, seen[colour][0]))
    print(f"{name}: {'upright' if order == ['blue', 'red', 'black', 'lime'] else 'on its side' if order == ['red', 'lime', 'blue', 'black'] else order}")
END

/usr/bin/python3 take.py
node make.mjs
/usr/bin/python3 make.py
perl make.pl
ruby3.1 make.rb
php8.2 make.php
img2pdf photo.jpg -o img2pdf.pdf
gm convert photo.jpg GraphicsMagick.pdf
mutool convert -o mutool.pdf photo.jpg
makers=(pdf-lib pdfkit jspdf react-pdf pdfmake reportlab PyMuPDF Pillow PDF::API2 prawn TCPDF img2pdf GraphicsMagick mutool)
for name in "${makers[@]}"; do pdftoppm -r 72 -png -singlefile "$name.pdf" "$name"; done
/usr/bin/python3 look.py "${makers[@]}" > seen
diff - seen <<'END'
pdf-lib: on its side
pdfkit: upright
jspdf: on its side
react-pdf: upright
pdfmake: upright
reportlab: on its side
PyMuPDF: on its side
Pillow: on its side
PDF::API2: on its side
prawn: on its side
TCPDF: on its side
img2pdf: upright
GraphicsMagick: on its side
mutool: upright
END
echo "As found: the photo of an applicant lies on its side in nine of fourteen."
