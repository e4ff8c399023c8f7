#!/usr/bin/env bash
# What becomes of a Polish or Greek line in the PDF files of three libraries with their own fonts.
#
# jspdf 4.2.1, pdfkit 0.20.2, pdf-lib 1.17.1; the text is read back with unpdf 1.7.0.
#
# One would guess that a letter which the built-in font lacks is an error or a box. One library throws, and names the
# letter. The other two write a file without a word, in which other letters stand: the date and the place of a report for
# an office are wrong, and nothing says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jspdf@4.2.1 pdfkit@0.20.2 pdf-lib@1.17.1 unpdf@1.7.0

cat > try.mjs <<'END'
import { jsPDF } from 'jspdf';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import PdfKit from 'pdfkit';
import { extractText } from 'unpdf';

const makers = {
  async jspdf(text) {
    const file = new jsPDF();
    file.text(text, 10, 10);
    return file.output('arraybuffer');
  },
  async pdfkit(text) {
    const file = new PdfKit();
    const parts = [];
    file.on('data', (part) => parts.push(part));
    const ended = new Promise((resolve) => file.on('end', resolve));
    file.text(text);
    file.end();
    await ended;
    return Buffer.concat(parts);
  },
  async 'pdf-lib'(text) {
    const file = await PDFDocument.create();
    file.addPage().drawText(text, { font: await file.embedFont(StandardFonts.Helvetica) });
    return file.save();
  },
};
for (const text of ['naïve Zoë, 5 €', 'Łódź, 4 września', 'Αίτηση']) {
  for (const [maker, make] of Object.entries(makers)) {
    let outcome;
    try {
      const read = (await extractText(new Uint8Array(await make(text)), { mergePages: true })).text;
      outcome = read === text ? 'right' : 'other letters, no error';
    } catch (error) {
      outcome = error.message;
    }
    console.log(`${text} | ${maker}: ${outcome}`);
  }
}
END

node try.mjs 2> warnings > seen
diff - seen <<'END'
naïve Zoë, 5 € | jspdf: right
naïve Zoë, 5 € | pdfkit: right
naïve Zoë, 5 € | pdf-lib: right
Łódź, 4 września | jspdf: other letters, no error
Łódź, 4 września | pdfkit: other letters, no error
Łódź, 4 września | pdf-lib: WinAnsi cannot encode "Ł" (0x0141)
Αίτηση | jspdf: other letters, no error
Αίτηση | pdfkit: other letters, no error
Αίτηση | pdf-lib: WinAnsi cannot encode "Α" (0x0391)
END
echo "As found: one of three libraries says that it lacks a letter, two write others."
