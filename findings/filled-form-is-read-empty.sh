#!/usr/bin/env bash
# An employer's application form in PDF, filled in on screen.
#
# pdf-lib 1.17.1 fills, pdf-parse 2.4.5 and unpdf 1.7.0 read.
#
# The letters are drawn on the page, every viewer shows and prints them. One would guess that text extraction returns what
# is seen. Both return the labels alone, so a check 'is this form filled in?' says no; only a flattened form has them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save pdf-lib@1.17.1 pdf-parse@2.4.5 unpdf@1.7.0

cat > try.mjs <<'END'
import { PDFDocument } from 'pdf-lib';
import { PDFParse } from 'pdf-parse';
import { extractText, getDocumentProxy } from 'unpdf';

async function filled(flatten) {
  const file = await PDFDocument.create();
  const page = file.addPage([400, 300]);
  page.drawText('Family name:', { x: 20, y: 250, size: 12 });
  const field = file.getForm().createTextField('family');
  field.setText('Lovelace');
  field.addToPage(page, { x: 120, y: 240, width: 200, height: 24 });
  if (flatten) file.getForm().flatten();
  return file.save();
}
for (const flatten of [false, true]) {
  const bytes = await filled(flatten);
  const one = await new PDFParse({ data: bytes.slice() }).getText({ pageJoiner: '' });
  const two = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  const words = (text) => text.split(/\s+/).filter(Boolean).join(' ');
  console.log(flatten ? 'flattened' : 'filled in', '· pdf-parse:', words(one.text), '· unpdf:', words(two.text));
}
END

node try.mjs > seen
diff - seen <<'END'
filled in · pdf-parse: Family name: · unpdf: Family name:
flattened · pdf-parse: Family name: Lovelace · unpdf: Family name:Lovelace
END
echo "As found: what was filled in is not in the text until the form is flattened."
