#!/usr/bin/env bash
# A form as PDF whose answer was typed onto it, and which has its words in two languages in layers, read by eight programs.
#
# poppler-utils 22.12.0, mupdf-tools 1.21.1, ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1 and CAM::PDF 1.60 of Debian 12;
# unpdf 1.8.1, pdf2json 4.0.3.
#
# Who fills in a form that has no fields types onto the page, for which viewers have a tool; the words are an annotation of the
# kind FreeText then, which brings along how it looks. Of two layers one is switched off, and not to be seen (ISO 32000, 8.11).
# One would guess that a program that gives the text of a page gives what is seen of it. poppler, mutool and Ghostscript do.
# The other five have no word of the answer, and both languages, in two of them as one word, "Name:Nom:"; so those that leave
# out what can be seen are the same that give what cannot.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/write-pdf.sh"
take poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 ghostscript python3-pdfminer=20221105+dfsg-1.1~deb12u1 python3-pypdf=3.4.1-1+deb12u1 libcam-pdf-perl
npm install --silent --no-audit --no-fund --no-save unpdf@1.8.1 pdf2json@4.0.3

cat > form.py <<'END'
from pdf import write


def stream(text, head=''):
    return f'<< {head}/Length {len(text)} >>\nstream\n{text}\nendstream'


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
cat > pdfminer_text.py <<'END'
from pdfminer.high_level import extract_text

print(extract_text('form.pdf'))
END
cat > pypdf_text.py <<'END'
from pypdf import PdfReader

print(PdfReader('form.pdf').pages[0].extract_text())
END
cat > text.pl <<'END'
use CAM::PDF;
print CAM::PDF->new('form.pdf')->getPageText(1);
END
cat > unpdf.mjs <<'END'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';

console.log((await extractText(new Uint8Array(readFileSync('form.pdf')))).text.join('\n'));
END
cat > pdf2json.mjs <<'END'
import PdfParser from 'pdf2json';

const parser = new PdfParser();
parser.on('pdfParser_dataReady', ({ Pages: [page] }) => console.log(page.Texts.map(({ R }) => decodeURIComponent(R.map(({ T }) => T).join(''))).join('\n')));
parser.loadPDF('form.pdf', 0);
END
say() {
  local name=$1
  shift
  "$@" 2> problems > text || { cat problems >&2; return 1; }
  echo "$name: $(tr -d '\f\r' < text | tr -s ' ' | sed 's/^ //; s/ $//; /^$/d' | paste -s -d '/' | sed 's#/# / #g')"
}
/usr/bin/python3 form.py
resources=()
for place in root/usr/share/ghostscript/*/Resource/Init root/usr/share/ghostscript/*/lib; do
  [ ! -e "$place" ] || resources+=(-I "$place")
done
{
  say pdftotext pdftotext form.pdf -
  say mutool mutool draw -q -F txt form.pdf
  say Ghostscript gs "${resources[@]}" -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- form.pdf
  say pdfminer /usr/bin/python3 pdfminer_text.py
  say pypdf /usr/bin/python3 -W ignore pypdf_text.py
  say CAM::PDF perl text.pl
  say unpdf node unpdf.mjs
  say pdf2json sh -c 'node pdf2json.mjs | grep -v ^Warning'
} > seen
diff - seen <<'END'
pdftotext: Application / Name: / Ana Mori
mutool: Application / Name: / Ana Mori
Ghostscript: Application / Name: Ana Mori
pdfminer: Application / Nom: / Name:
pypdf: Application / Name:Nom:
CAM::PDF: Application / Name: / Nom:
unpdf: Application / Name:Nom:
pdf2json: Application / Name: / Nom:
END
echo "As found: five of eight do not read what was typed onto a form, and read a layer that is switched off."
