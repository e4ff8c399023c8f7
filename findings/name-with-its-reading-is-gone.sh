#!/usr/bin/env bash
# A Japanese name with its reading in small signs above it (furigana), in a CV of Word and one of LibreOffice, read as text.
#
# mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4, textract 2.5.0, odt2html 1.0.1; docx2txt 1.4, pandoc 2.17.1.1,
# python3-docx 0.8.11, odt2txt 0.5 and python3-odf 1.4.2 of Debian 12.
#
# Japanese forms ask for the reading of a name, and word processors set it above the name (w:ruby of ECMA-376, text:ruby of
# OpenDocument). One would guess that a reader gives the name, and the reading behind it or not at all. Of seven that read
# Word's format, four give neither, so that a CV has no name; in three the reading stands before each part, and 森 杏奈 is
# "もり森あな杏奈". In the file of LibreOffice pandoc gives no name either, and four join name and reading. officeparser puts the
# reading in brackets there, and has lost the name in Word's.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# What a library keeps in the folder for temporary files goes with this one.
export TMPDIR=$folder
. "$here/lib/debian.sh"
take docx2txt=1.4-5 odt2txt=0.5-7 pandoc=2.17.1.1-2~deb12u1 python3-docx=0.8.11+dfsg1-5 python3-odf=1.4.2-2
npm install --silent --no-audit --no-fund --no-save mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 textract@2.5.0 odt2html@1.0.1

cat > write.py <<'END'
from zipfile import ZIP_STORED, ZipFile

head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
names = {'森': 'もり', '杏奈': 'あな'}

main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
look = '<w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr>'
parts = ''.join(f'<w:r><w:ruby>{look}<w:rt><w:r><w:t>{reading}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>{name}</w:t></w:r></w:rubyBase></w:ruby></w:r>' for name, reading in names.items())
with ZipFile('cv.docx', 'w') as file:
    file.writestr('[Content_Types].xml', f'{head}<Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>')
    file.writestr('_rels/.rels', f'{head}<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
    file.writestr('word/document.xml', f'{head}<w:document xmlns:w="{main}"><w:body><w:p><w:r><w:t>氏名：</w:t></w:r>{parts}</w:p></w:body></w:document>')

open_document = 'urn:oasis:names:tc:opendocument:xmlns'
kind = 'application/vnd.oasis.opendocument.text'
spaces = f'xmlns:office="{open_document}:office:1.0" xmlns:text="{open_document}:text:1.0" office:version="1.2"'
parts = ''.join(f'<text:ruby><text:ruby-base>{name}</text:ruby-base><text:ruby-text>{reading}</text:ruby-text></text:ruby>' for name, reading in names.items())
with ZipFile('cv.odt', 'w') as file:
    file.writestr('mimetype', kind, ZIP_STORED)
    file.writestr('content.xml', f'{head}<office:document-content {spaces}><office:body><office:text><text:p>氏名：{parts}</text:p></office:text></office:body></office:document-content>')
    file.writestr('styles.xml', f'{head}<office:document-styles {spaces}><office:font-face-decls/><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>')
    entries = ''.join(f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind if path == "/" else "text/xml"}"/>' for path in ('/', 'content.xml', 'styles.xml'))
    file.writestr('META-INF/manifest.xml', f'{head}<manifest:manifest xmlns:manifest="{open_document}:manifest:1.0" manifest:version="1.2">{entries}</manifest:manifest>')
END
cat > read.mjs <<'END'
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import odt2html from 'odt2html';
import { parseOffice } from 'officeparser';
import textract from 'textract';
import WordExtractor from 'word-extractor';

const [name, file] = process.argv.slice(2);
console.log(await {
  mammoth: async () => (await mammoth.extractRawText({ path: file })).value,
  officeparser: async () => (await (await parseOffice(file)).to('text')).value,
  'word-extractor': async () => (await new WordExtractor().extract(file)).getBody(),
  textract: () => promisify(textract.fromFileWithPath)(file),
  odt2html: async () => (await odt2html.toHTML({ path: file })).replace(/<[^>]*>/g, ''),
}[name]());
END
cat > read.py <<'END'
import sys

if sys.argv[1].endswith('docx'):
    import docx
    print(docx.Document(sys.argv[1]).paragraphs[0].text)
else:
    from odf import teletype, text
    from odf.opendocument import load
    print(teletype.extractText(load(sys.argv[1]).getElementsByType(text.P)[0]))
END
export LC_ALL=C.UTF-8 HOME=$folder
pandoc=(pandoc -t plain)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
say() {
  local name=$1
  shift
  echo "  $name: $("$@" 2> messages | tr -d ' \n')"
}

/usr/bin/python3 write.py
{
  echo Word
  say docx2txt docx2txt cv.docx -
  say pandoc "${pandoc[@]}" cv.docx
  say python-docx /usr/bin/python3 read.py cv.docx
  for name in mammoth officeparser word-extractor textract; do say $name node read.mjs $name cv.docx; done
  echo LibreOffice
  say odt2txt odt2txt.odt2txt --encoding=UTF-8 cv.odt
  say pandoc "${pandoc[@]}" cv.odt
  say odfpy /usr/bin/python3 read.py cv.odt
  for name in officeparser textract odt2html; do say $name node read.mjs $name cv.odt; done
} > seen
diff - seen <<'END'
Word
  docx2txt: 氏名：もり森あな杏奈
  pandoc: 氏名：
  python-docx: 氏名：
  mammoth: 氏名：
  officeparser: 氏名：
  word-extractor: 氏名：もり森あな杏奈
  textract: 氏名：もり森あな杏奈
LibreOffice
  odt2txt: 氏名：森もり杏奈あな
  pandoc: 氏名：
  odfpy: 氏名：森もり杏奈あな
  officeparser: 氏名：森(もり)杏奈(あな)
  textract: 氏名：森もり杏奈あな
  odt2html: 氏名：森もり杏奈あな
END
echo "As found: a name with its reading is gone for four of seven readers of Word's format, and mixed with it for three."
