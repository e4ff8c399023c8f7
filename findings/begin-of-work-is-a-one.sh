#!/usr/bin/env bash
# The answers in the form of a PDF, read in six ways by five libraries.
#
# pdf-lib 1.17.1, unpdf 1.7.0 (pdf.js); python3-pypdf 3.4.1, libcam-pdf-perl 1.60 and poppler 22.12.0 of Debian 12.
#
# One would guess that libraries tell the same answers of a form. Where the choices of a row of buttons are named in the
# form (Opt), the button itself has a number: the begin of work, "1 January", is 1 for all but pdf-lib, and poppler only
# knows that a button is pressed. Of two languages chosen in a list, pdf.js tells the first in its list of fields, and both
# on the page. A country is the code in the form for all but poppler, which gives the word that one sees. And a name that is
# kept in the upper of two fields, which the lower inherits, belongs to the upper for pypdf and CAM::PDF, and the field that
# is filled in is empty.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pypdf=3.4.1-1+deb12u1 libcam-pdf-perl=1.60-5 gir1.2-poppler-0.18=22.12.0-2+deb12u3 python3-gi=3.42.2-3+b1
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 unpdf@1.7.0

cat > write.py <<'PY'
look = '/Type /Annot /Subtype /Widget /DA (/Helv 0 Tf 0 g)'
objects = [
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 6 0 R 7 0 R 10 0 R] /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv 4 0 R >> >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Annots [5 0 R 6 0 R 8 0 R 9 0 R 11 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    f'<< {look} /Rect [10 250 200 270] /FT /Ch /Ff 131072 /T (country) /Opt [[(DE) (Germany)] [(AT) (Austria)]] /V (AT) >>',
    f'<< {look} /Rect [10 200 200 240] /FT /Ch /Ff 2097152 /T (languages) /Opt [(German) (English) (French)] /V [(German) (French)] /I [0 2] >>',
    '<< /FT /Btn /Ff 49152 /T (begin) /Kids [8 0 R 9 0 R] /V /1 /Opt [(1 December) (1 January)] >>',
    f'<< {look} /Parent 7 0 R /Rect [10 160 20 170] /AS /Off /AP << /N << /0 12 0 R /Off 12 0 R >> >> >>',
    f'<< {look} /Parent 7 0 R /Rect [30 160 40 170] /AS /1 /AP << /N << /1 12 0 R /Off 12 0 R >> >> >>',
    '<< /T (applicant) /FT /Tx /V (Ana Mori) /Kids [11 0 R] >>',
    f'<< {look} /Parent 10 0 R /T (name) /Rect [10 100 200 120] >>',
    '<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] /Length 0 >>\nstream\n\nendstream',
]
text, places = '%PDF-1.7\n', []
for number, body in enumerate(objects, 1):
    places.append(len(text))
    text += f'{number} 0 obj\n{body}\nendobj\n'
table = ''.join(f'{place:010} 00000 n \n' for place in places)
text += f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF\n'
with open('form.pdf', 'w', newline='') as file:
    file.write(text)
PY
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { getDocumentProxy } from 'unpdf';

const said = {};
const say = (library, name, answer) => ((said[library] ??= {})[name] = [answer].flat().join(' + '));
const form = (await PDFDocument.load(readFileSync('form.pdf'))).getForm();
for (const field of form.getFields()) say('pdf-lib', field.getName(), 'getText' in field ? field.getText() : field.getSelected());
const pdf = await getDocumentProxy(new Uint8Array(readFileSync('form.pdf')));
for (const field of await (await pdf.getPage(1)).getAnnotations()) say('pdf.js, of the page', field.fieldName, field.fieldValue);
for (const [name, fields] of Object.entries(await pdf.getFieldObjects())) {
  for (const field of fields.filter(({ value }) => value)) say('pdf.js, of the fields', name, field.value);
}
for (const [library, answers] of Object.entries(said)) {
  console.log(`${library}: ${Object.keys(answers).sort().map(name => `${name} ${answers[name]}`).join(', ')}`);
}
JS
cat > try.py <<'PY'
import os

import gi
import pypdf

gi.require_version('Poppler', '0.18')
from gi.repository import Poppler


def say(library, answers):
    print(f'{library}:', ', '.join(f'{name} {" + ".join(answer) if isinstance(answer, list) else answer}' for name, answer in sorted(answers.items())))


say('pypdf', {name: field.value for name, field in pypdf.PdfReader('form.pdf').get_fields().items()})
answers = {}
for mapping in Poppler.Document.new_from_file('file://' + os.path.abspath('form.pdf'), None).get_page(0).get_form_field_mapping():
    field = mapping.field
    kind = field.get_field_type().value_nick
    if kind == 'text':
        answers[field.get_name()] = field.text_get_text()
    elif kind == 'choice':
        answers[field.get_name()] = [field.choice_get_item(item) for item in range(field.choice_get_n_items()) if field.choice_is_item_selected(item)]
    elif field.button_get_state():
        answers[field.get_name()] = '(a button)'
say('poppler', answers)
PY
cat > try.pl <<'PL'
use CAM::PDF;
my $pdf = CAM::PDF->new('form.pdf');
my @said;
for my $name (sort grep { !/no name/ } $pdf->getFormFieldList) {
  my $answer = $pdf->getFormField($name)->{value}{value}{V};
  $answer = $answer && $answer->{value};
  push @said, "$name " . (ref $answer ? join ' + ', map { $_->{value} } @$answer : $answer // 'None');
}
print 'CAM::PDF: ', join(', ', @said), "\n";
PL

/usr/bin/python3 write.py
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; } > seen
diff - seen <<'END'
pdf-lib: applicant.name Ana Mori, begin 1 January, country AT, languages German + French
pdf.js, of the page: applicant.name Ana Mori, begin 1, country AT, languages German + French
pdf.js, of the fields: applicant.name Ana Mori, begin 1, country AT, languages German
pypdf: applicant Ana Mori, applicant.name None, begin /1, country AT, languages German + French
poppler: applicant.name Ana Mori, begin (a button), country Austria, languages German + French
CAM::PDF: applicant Ana Mori, applicant.name None, begin 1, country AT, languages German + French
END
echo "As found: the begin of work is a number for all but one."
