#!/usr/bin/env bash
# A PDF whose author and title say in which language they are, read by nine programs and libraries.
#
# pdfinfo of poppler 22.12.0, mutool 1.21.1, exiftool 12.57, pypdf 3.4.1, pikepdf 6.0.0, PyMuPDF 1.21.1 and pdfminer 20221105 of
# Debian 12; pdf-lib 1.17.1, unpdf 1.8.1 (pdf.js).
#
# A text in UTF-16 in a PDF may begin with its language, "de" or "deAT" between two escape signs (ISO 32000-1, 7.9.2.2). It is
# meant for programs that speak the text, and one would guess that readers take it out, as it is part of no name. One of nine
# does: unpdf. PyMuPDF does where no country is said. Five leave it, signs and all, so that the author of the CV is "deMüller"
# wherever invisible signs are not shown, which looks like a name from the Low Countries; exiftool makes points of the signs, and
# mutool, which tells no author, writes "\x1B" into the title of a bookmark.
#
# For an applicant: the name in the properties of a CV, which many systems take first, may be another than the one in the text.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 libimage-exiftool-perl=12.57+dfsg-1 python3-pypdf=3.4.1-1+deb12u1 python3-pikepdf=6.0.0+dfsg-1+b2 python3-fitz=1.21.1+ds1-1+b4 python3-pdfminer=20221105+dfsg-1.1~deb12u1
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 unpdf@1.8.1
export LC_ALL=C.UTF-8

cat > write.py <<'END'
def marked(text):
    return f'<feff{text.encode("utf-16-be").hex()}>'


author, title = marked('\x1bde\x1bMüller'), marked('\x1bdeAT\x1bLebenslauf')
objects = (
    '<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
    f'<< /Author {author} /Title {title} >>',
    '<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>',
    f'<< /Title {title} /Parent 5 0 R /Dest [3 0 R /Fit] >>',
)
text, places = '%PDF-1.7\n', []
for number, body in enumerate(objects, 1):
    places.append(len(text))
    text += f'{number} 0 obj\n{body}\nendobj\n'
table = ''.join(f'{place:010} 00000 n \n' for place in places)
with open('cv.pdf', 'w', newline='') as file:
    file.write(f'{text}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(text)}\n%%EOF\n')
END
cat > read.py <<'END'
import fitz
import pikepdf
import pypdf
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.utils import decode_text

first = pypdf.PdfReader('cv.pdf')
print('pypdf:', first.metadata.author, '|', first.metadata.title, '| bookmark', first.outline[0].title)
second = pikepdf.open('cv.pdf')
print('pikepdf:', second.docinfo['/Author'], '|', second.docinfo['/Title'], '| bookmark', second.open_outline().root[0].title)
third = fitz.open('cv.pdf')
print('PyMuPDF:', third.metadata['author'], '|', third.metadata['title'], '| bookmark', third.get_toc()[0][1])
with open('cv.pdf', 'rb') as file:
    fourth = PDFDocument(PDFParser(file))
    print('pdfminer:', decode_text(fourth.info[0]['Author']), '|', decode_text(fourth.info[0]['Title']), '| bookmark', next(iter(fourth.get_outlines()))[1])
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { getDocumentProxy, getMeta } from 'unpdf';

const file = readFileSync('cv.pdf');
const first = await PDFDocument.load(file, { updateMetadata: false });
console.log(`pdf-lib: ${first.getAuthor()} | ${first.getTitle()}`);
const { info } = await getMeta(new Uint8Array(file));
const [{ title }] = await (await getDocumentProxy(new Uint8Array(file))).getOutline();
console.log(`unpdf: ${info.Author} | ${info.Title} | bookmark ${title}`);
END
/usr/bin/python3 write.py
{
  echo "pdfinfo: $(pdfinfo cv.pdf | sed -n 's/^Author: *//p') | $(pdfinfo cv.pdf | sed -n 's/^Title: *//p')"
  echo "mutool: bookmark $(mutool show cv.pdf outline | cut -d '"' -f 2)"
  echo "exiftool: $(exiftool -s3 -Author cv.pdf) | $(exiftool -s3 -Title cv.pdf)"
  /usr/bin/python3 -W ignore read.py
  node read.mjs
} | sed 's/\x1b/(escape)/g' > seen
diff - seen <<'END'
pdfinfo: (escape)de(escape)Müller | (escape)deAT(escape)Lebenslauf
mutool: bookmark \x1BdeAT\x1BLebenslauf
exiftool: .de.Müller | .deAT.Lebenslauf
pypdf: (escape)de(escape)Müller | (escape)deAT(escape)Lebenslauf | bookmark (escape)deAT(escape)Lebenslauf
pikepdf: (escape)de(escape)Müller | (escape)deAT(escape)Lebenslauf | bookmark (escape)deAT(escape)Lebenslauf
PyMuPDF: Müller | (escape)deAT(escape)Lebenslauf | bookmark (escape)deAT(escape)Lebenslauf
pdfminer: (escape)de(escape)Müller | (escape)deAT(escape)Lebenslauf | bookmark (escape)deAT(escape)Lebenslauf
pdf-lib: (escape)de(escape)Müller | (escape)deAT(escape)Lebenslauf
unpdf: Müller | Lebenslauf | bookmark Lebenslauf
END
echo "As found: one of nine takes the language out of both author and title."
