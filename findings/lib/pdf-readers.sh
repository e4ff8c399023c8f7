# For the scripts about the text of PDF files, which source it in their temporary folder, behind debian.sh and write-pdf.sh.

# Takes nine readers of PDF. Fails when a package cannot be had.
take_pdf_readers() {
take poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 ghostscript=10.0.0~dfsg-11+deb12u9 python3-pdfminer=20221105+dfsg-1.1~deb12u1 python3-pypdf=3.4.1-1+deb12u1 libcam-pdf-perl=1.60-5 ruby3.1 ruby-pdf-reader=2.4.1-1
npm install --silent --no-audit --no-fund --no-save unpdf@1.8.1 pdf2json@4.0.3
export LC_ALL=C.UTF-8
cat > pdfminer_text.py <<'END'
import sys

from pdfminer.high_level import extract_text

print(extract_text(sys.argv[1]))
END
cat > pypdf_text.py <<'END'
import sys

from pypdf import PdfReader

print(PdfReader(sys.argv[1]).pages[0].extract_text())
END
cat > text.pl <<'END'
use CAM::PDF;
print CAM::PDF->new($ARGV[0])->getPageText(1);
END
cat > text.rb <<'END'
require 'pdf-reader'

puts PDF::Reader.new(ARGV[0]).pages[0].text
END
cat > unpdf.mjs <<'END'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';

console.log((await extractText(new Uint8Array(readFileSync(process.argv[2])))).text.join('\n'));
END
cat > pdf2json.mjs <<'END'
import PdfParser from 'pdf2json';

const parser = new PdfParser();
parser.on('pdfParser_dataReady', ({ Pages: [page] }) => console.log(page.Texts.map(({ R }) => decodeURIComponent(R.map(({ T }) => T).join(''))).join('\n')));
parser.loadPDF(process.argv[2], 0);
END
}

# Says what each of the nine has for the text of a file of one page, on one line each, with " | " for the end of a line.
read_pdf() {
local resources=() place
for place in root/usr/share/ghostscript/*/Resource/Init root/usr/share/ghostscript/*/lib; do
  [ ! -e "$place" ] || resources+=(-I "$place")
done
say_text pdftotext pdftotext "$1" -
say_text mutool mutool draw -q -F txt "$1"
say_text Ghostscript gs "${resources[@]}" -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- "$1"
say_text pdfminer /usr/bin/python3 -W ignore pdfminer_text.py "$1"
say_text pypdf /usr/bin/python3 -W ignore pypdf_text.py "$1"
say_text CAM::PDF perl text.pl "$1"
say_text pdf-reader ruby3.1 -W0 text.rb "$1"
say_text unpdf node unpdf.mjs "$1"
say_text pdf2json sh -c 'node pdf2json.mjs "$1" | grep -v ^Warning' sh "$1"
}

# Prints the name of one reader and what it said, with single blanks.
say_text() {
  local name=$1
  shift
  "$@" 2> problems > text || { cat problems >&2; return 1; }
  echo "$name: $(tr -d '\f\r' < text | tr -s ' ' | sed 's/^ //; s/ $//; /^$/d' | paste -s -d '|' | sed 's/|/ | /g')"
}

# Writes pages.py: page(NAME, CONTENT, FONT, OBJECT...) makes a PDF of one page with a font called F1; further objects begin with
# number 6.
cat > pages.py <<'END'
from pdf import write


def stream(text, head=''):
    return f'<< {head}/Length {len(text)} >>\nstream\n{text}\nendstream'


def page(name, content, font='/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding', *others, info=''):
    write(
        name,
        f'<< /Type /Catalog /Pages 2 0 R {info} >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
        stream(content),
        f'<< {font} >>',
        *others,
    )
END
