# For the scripts about letters and CVs in Word's format, which source it in their temporary folder, behind debian.sh.

# Takes nine readers, and the packages of npm that are named. Fails when a package cannot be had.
take_word_readers() {
take docx2txt=1.4-5 pandoc=2.17.1.1-2~deb12u1 python3-docx=0.8.11+dfsg1-5
npm install --silent --no-audit --no-fund --no-save mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 textract@2.5.0 any-text@1.2.0 docx-parser@0.2.1 "$@"
# What a reader keeps in the folder for temporary files goes with this one.
export LC_ALL=C.UTF-8 HOME=$PWD TMPDIR=$PWD
cat > write.py <<'END'
import sys
from zipfile import ZipFile

head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
with ZipFile('letter.docx', 'w') as file:
    file.writestr('[Content_Types].xml', f'{head}<Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>')
    file.writestr('_rels/.rels', f'{head}<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
    file.writestr('word/document.xml', f'{head}<w:document xmlns:w="{main}"><w:body>{sys.argv[1]}</w:body></w:document>')
END
cat > read.mjs <<'END'
import { promisify } from 'node:util';
import anyText from 'any-text';
import docxParser from 'docx-parser';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import textract from 'textract';
import WordExtractor from 'word-extractor';

const [file] = process.argv.slice(2);
const read = {
  mammoth: async () => (await mammoth.extractRawText({ path: file })).value,
  officeparser: async () => (await (await parseOffice(file)).to('text')).value,
  'word-extractor': async () => (await new WordExtractor().extract(file)).getBody(),
  textract: () => promisify(textract.fromFileWithPath)(file),
  'any-text': () => anyText.getText(file),
  'docx-parser': () => new Promise((resolve) => docxParser.parseDocx(file, resolve)),
};
for (const [name, run] of Object.entries(read)) console.log(`${name}: ${`${await run()}`.replace(/\s+/g, ' ').trim()}`);
END
}

# Writes the file letter.docx, whose body is the given XML.
write_word() { /usr/bin/python3 write.py "$1"; }

# Says what each of the nine has for the text of a file, on one line each.
read_word() {
local pandoc=(pandoc -t plain --wrap=none)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
one_line() { echo "$1: $(tr -s ' \n\t' ' ' | sed 's/^ //; s/ $//')"; }
docx2txt "$1" - | one_line docx2txt
"${pandoc[@]}" "$1" | one_line pandoc
/usr/bin/python3 -c 'import docx, sys; print(*(part.text for part in docx.Document(sys.argv[1]).paragraphs))' "$1" | one_line python-docx
node --no-deprecation read.mjs "$1" 2> messages
}
