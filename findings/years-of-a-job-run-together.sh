#!/usr/bin/env bash
# A CV in PDF in which lines end with a hyphen that belongs to the word, or with a soft one, read by nine programs and libraries.
#
# pdftotext of poppler 22.12.0, mutool 1.21.1, Ghostscript 10.0.0, pdfminer 20221105, pypdf 3.4.1, CAM::PDF 1.60 and pdf-reader 2.4.1
# (Ruby) of Debian 12; unpdf 1.8.1 (pdf.js), pdf2json 4.0.3.
#
# At the end of a line nobody knows whether a hyphen belongs to the word; a soft hyphen says that it does not. One would guess
# that readers leave the first and undo the second. pdftotext, which stands behind many others, does it the other way round. It
# takes every hyphen away and joins the lines: Nodejs, VicePresident, the name MoriReyes, and a job from 2019 to 2026 is
# 20192026. And it leaves the soft one and the end of the line, as do four others of nine, so that no search finds
# Personalreferent. unpdf and pdf2json take the soft hyphen away within a line, and leave the word in two at its end; pypdf writes the
# name of the sign, /uni00AD; CAM::PDF does not know it.
#
# For an applicant: a double name, or the years of a job, may be gone from what an employer's system reads, because of where a line
# of the CV ended.
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
from pages import page


def lines(*texts):
    return 'BT /F1 12 Tf 72 720 Td ' + ' 0 -14 Td '.join(f'({text}) Tj' for text in texts) + ' ET'


page('hyphens.pdf', lines('Experience with Node-', 'js and as Vice-', 'President, Ana Mori-', 'Reyes, 2019-', '2026'))
soft = '/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /uni00AD] >>'
page('soft-hyphens.pdf', lines(r'Work as Per\001', r'sonalreferent, Zu\001sam\001menarbeit'), soft)
END
/usr/bin/python3 cv.py
for file in hyphens soft-hyphens; do
  echo "$file"
  read_pdf $file.pdf | tr -d '\001' | sed 's/\xc2\xad/(soft)/g'
done > seen
diff - seen <<'END'
hyphens
pdftotext: Experience with Nodejs and as VicePresident, Ana MoriReyes, 20192026
mutool: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
Ghostscript: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
pdfminer: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
pypdf: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
CAM::PDF: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
pdf-reader: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
unpdf: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
pdf2json: Experience with Node- | js and as Vice- | President, Ana Mori- | Reyes, 2019- | 2026
soft-hyphens
pdftotext: Work as Per(soft) | sonalreferent, Zu(soft)sam(soft)menarbeit
mutool: Work as Per(soft) | sonalreferent, Zu(soft)sam(soft)menarbeit
Ghostscript: Work as Per(soft) | sonalreferent, Zu(soft)sam(soft)menarbeit
pdfminer: Work as Per(soft) | sonalreferent, Zu(soft)sam(soft)menarbeit
pypdf: Work as Per/uni00AD | sonalreferent, Zu/uni00ADsam/uni00ADmenarbeit
CAM::PDF: Work as Per | sonalreferent, Zusammenarbeit
pdf-reader: Work as Per(soft) | sonalreferent, Zu(soft)sam(soft)menarbeit
unpdf: Work as Per | sonalreferent, Zusammenarbeit
pdf2json: Work as Per | sonalreferent, Zusammenarbeit
END
echo "As found: pdftotext makes one number of the years of a job, and leaves soft hyphens."
