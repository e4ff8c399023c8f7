#!/usr/bin/env bash
# A CV in PDF with a heading in spaced letters, written by the most used writer and read by three readers.
#
# pdfkit 0.20.2; pdf2json 4.0.3, pdfreader 3.0.8, unpdf 1.7.0.
#
# One would guess that the reading order is lost in columns only, and that the spacing of letters is only looks. The
# writer turns the page upside down first (one `cm` operator, ISO 32000-1, 8.3.4), as many do; the plain text of
# pdf2json then goes from the foot of the page to its head, so the CV begins with its last line. unpdf, which follows
# pdf.js, takes the wider spacing (`Tc`, 9.3.2) for blanks: "E X P E R I E N C E", and a search for the heading, or
# for a name set that way, finds nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save pdfkit@0.20.2 pdf2json@4.0.3 pdfreader@3.0.8 unpdf@1.7.0

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import PdfParser from 'pdf2json';
import { PdfReader } from 'pdfreader';
import { extractText, getDocumentProxy } from 'unpdf';

const bytes = await new Promise((done) => {
  const page = new PDFDocument();
  const parts = [];
  page.on('data', (part) => parts.push(part)).on('end', () => done(Buffer.concat(parts)));
  page.fontSize(14).text('Ana Mori', { characterSpacing: 4 });
  page.text('EXPERIENCE', { characterSpacing: 5 }).text('2024 Cook, Globex', { characterSpacing: 0 }).text('2019 Clerk, Initech');
  page.end();
});
writeFileSync('cv.pdf', bytes);

const told = console.log;
console.log = console.warn = () => {};
const given = {
  unpdf: (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })).text[0].split('\n'),
  pdfreader: await new Promise((done) => {
    const lines = [];
    new PdfReader().parseFileItems('cv.pdf', (_, item) => (item ? item.text && lines.push(item.text) : done(lines)));
  }),
  pdf2json: await new Promise((done) => {
    const parser = new PdfParser(null, 1);
    parser.on('pdfParser_dataReady', () => done(parser.getRawTextContent().split('\r\n').filter((line) => line && !line.includes('Break'))));
    parser.loadPDF('cv.pdf');
  }),
};
console.log = told;
for (const [reader, lines] of Object.entries(given)) console.log(reader.padEnd(9), lines.join(' / '));
END

node try.mjs | grep -v '^Warning' > seen
diff - seen <<'END'
unpdf     A n a M o r i / E X P E R I E N C E / 2024 Cook, Globex / 2019 Clerk, Initech
pdfreader Ana Mori / EXPERIENCE / 2024 Cook, Globex / 2019 Clerk, Initech
pdf2json  2019 Clerk, Initech / 2024 Cook, Globex / EXPERIENCE / Ana Mori
END
echo "As found: one reader goes from the foot to the head, another spells the heading."
