#!/usr/bin/env bash
# A Hebrew CV in PDF, whose signs stand in the order in which they are seen, with a telephone number, pay and years, in nine readers.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# A PDF has its signs where they are printed, the first word of a Hebrew line at its right end. One would guess that readers
# of today put them in the order in which they are spoken, as browsers show them. One of nine does so throughout, pdftotext;
# unpdf has the telephone number before the word for it, and pypdf every number, and joins two: "שקל45,000". Four give each word
# backwards, and the line from its end: a search for a name does not find it, and the numbers among them look right.
# pdfminer gives most letters a line of their own. pdftotext puts up to six invisible marks into each line (* below), about the numbers
# too, so that what is taken out of it as a telephone number may begin with one. CAM::PDF does not read what the font says of its
# letters.
#
# For an applicant: whoever writes in Hebrew had better send Word's format, or ask whether the name has arrived as it is spelled.
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
from pages import page, stream

letters = 'אבגדהוזחטיכלמנסעפצקרשתםןךףץ'
# A font for Latin letters stands for one with Hebrew letters; what its signs mean is said beside it, as usual.
codes = {letter: 0x41 + number for number, letter in enumerate(letters)}
meanings = {**{code: ord(letter) for letter, code in codes.items()}, **{code: code for code in range(0x20, 0x41)}}
table = '\n'.join(f'<{code:02x}> <{meaning:04x}>' for code, meaning in meanings.items())
cmap = f'/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Hebrew def 1 begincodespacerange <00> <ff> endcodespacerange {len(meanings)} beginbfchar\n{table}\nendbfchar endcmap end end'


def seen(text):
    words = [word[::-1] if word[0] in codes else word for word in text.split()][::-1]
    return ''.join(f'{codes.get(sign, ord(sign)):02x}' for sign in ' '.join(words))


lines = ('אנה מורי', 'טלפון 030-1234567', 'שכר 45,000 שקל', 'ברלין 2019-2026')
page(
    'cv.pdf',
    'BT /F1 12 Tf 300 720 Td ' + ' 0 -20 Td '.join(f'<{seen(line)}> Tj' for line in lines) + ' ET',
    '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R',
    stream(cmap),
)
END
/usr/bin/python3 cv.py
read_pdf cv.pdf | LC_ALL=C sed 's/\xe2\x80[\xaa-\xae]/*/g' > seen
diff - seen <<'END'
pdftotext: *אנה מורי* | *טלפון *030-1234567** | *שכר * 45,000*שקל* | *ברלין *2019-2026**
mutool: ירומ הנא | 030-1234567 ןופלט | לקש 45,000 רכש | 2019-2026 ןילרב
Ghostscript: ירומ הנא | 030-1234567 ןופלט | לקש 45,000 רכש | 2019-2026 ןילרב
pdfminer: מ ה | 030-1234567 ן | ש 45,000 ר | 2019-2026 ן | י | ר | ו | נ | א | ו | פ | ל | ט | ל | ק | כ | ש | י | ל | ר | ב
pypdf: אנה מורי | 030-1234567 טלפון | שקל45,000 שכר | 2019-2026 ברלין
CAM::PDF: JTFM ENA | 030-1234567 XFQLI | LSU 45,000 TKU | 2019-2026 XJLTB
pdf-reader: ירומ הנא | 030-1234567 ןופלט | לקש 45,000 רכש | 2019-2026 ןילרב
unpdf: אנה מורי | 030-1234567 טלפון | שכר 45,000 שקל | ברלין 2019-2026
pdf2json: ירומ הנא | 030-1234567 ןופלט | לקש 45,000 רכש | 2019-2026 ןילרב
END
echo "As found: a Hebrew name runs backwards in four of nine, and is torn into letters in one."
