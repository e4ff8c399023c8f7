#!/usr/bin/env bash
# A CV in PDF that says of two of its pieces which text they stand for, read by six programs.
#
# pdftotext 22.12.0 (poppler-utils), mutool 1.21.1, Ghostscript 10.0.0, python3-pdfminer 20221105 and python3-pypdf 3.4.1 of
# Debian 12, unpdf 1.8.1.
#
# A piece of a page may carry the text that it stands for, for a picture-like number or a hyphen at the end of a line that
# is not part of the word (ISO 32000, 14.9.4). One would guess that programs which take text out of a PDF take that text.
# One of six does: for the others the telephone number is what is drawn in its place, and the word keeps its hyphen. Three
# of them also give words that lie beside the page, which nobody sees.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 ghostscript python3-pdfminer=20221105+dfsg-1.1~deb12u1 python3-pypdf=3.4.1-1+deb12u1
npm install --silent --no-audit --no-fund --no-save unpdf@1.8.1

cat > write.py <<'END'
content = b'''BT /F1 12 Tf 50 780 Td (Phone: ) Tj /Span << /ActualText (030 1234567) >> BDC (as in the picture) Tj EMC ET
BT /F1 12 Tf 50 760 Td (Net) Tj /Span << /ActualText () >> BDC (-) Tj EMC ET
BT /F1 12 Tf 50 745 Td (work) Tj ET
BT /F1 12 Tf 700 700 Td (Beside the page) Tj ET'''
parts = [
    b'<< /Type /Catalog /Pages 2 0 R >>',
    b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    b'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>',
    b'<< /Length %d >>\nstream\n%s\nendstream' % (len(content), content),
]
text = b'%PDF-1.7\n'
places = []
for number, part in enumerate(parts, 1):
    places.append(len(text))
    text += b'%d 0 obj\n%s\nendobj\n' % (number, part)
table = len(text)
text += b'xref\n0 %d\n0000000000 65535 f \n' % (len(parts) + 1) + b''.join(b'%010d 00000 n \n' % place for place in places)
text += b'trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' % (len(parts) + 1, table)
with open('cv.pdf', 'wb') as file:
    file.write(text)
END
cat > pdfminer_text.py <<'END'
from pdfminer.high_level import extract_text

print(extract_text('cv.pdf'))
END
cat > pypdf_text.py <<'END'
from pypdf import PdfReader

print(PdfReader('cv.pdf').pages[0].extract_text())
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';

console.log((await extractText(new Uint8Array(readFileSync('cv.pdf')))).text.join('\n'));
END
say() {
  local name=$1
  shift
  "$@" 2> problems > text || { cat problems >&2; return 1; }
  echo "$name: $(tr -d '\f\r' < text | tr -s ' ' | sed 's/^ //; s/ $//; /^$/d' | paste -s -d '/' | sed 's#/# / #g')"
}
/usr/bin/python3 write.py
resources=()
for place in root/usr/share/ghostscript/*/Resource/Init root/usr/share/ghostscript/*/lib; do
  [ ! -e "$place" ] || resources+=(-I "$place")
done
{
  say pdftotext pdftotext cv.pdf -
  say mutool mutool draw -q -F txt cv.pdf
  say Ghostscript gs "${resources[@]}" -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- cv.pdf
  say pdfminer /usr/bin/python3 pdfminer_text.py
  say pypdf /usr/bin/python3 -W ignore pypdf_text.py
  say unpdf node try.mjs
} > seen
diff - seen <<'END'
pdftotext: Phone: 030 1234567 / Net / work
mutool: Phone: as in the picture / Net- / work
Ghostscript: Phone: as in the picture / Net- / work / Beside the page
pdfminer: Phone: as in the picture / Net- / work / Beside the page
pypdf: Phone: as in the picture / Net- / work / Beside the page
unpdf: Phone: as in the picture / Net- / work
END
echo "As found: one of six gives the text that a piece of a page says it stands for."
