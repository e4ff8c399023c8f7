#!/usr/bin/env bash
# A telephone number, a date, a moved sentence and a text box of a Word CV, read by six programs.
#
# docx2txt 1.4, python3-docx 0.8.11 and pandoc 2.17.1.1 of Debian 12, mammoth 1.13.0, officeparser 8.1.1, word-extractor
# 1.0.4; the file is put together after ECMA-376.
#
# Word writes a hyphen at which no line may end, as one puts into telephone numbers, as an element of its own, a date that
# is kept up to date as a field, and a sentence that was moved while changes were recorded in both places, the old one
# marked. One would guess that readers give each of them once. Three lose the hyphen, 030-123 is 030123; three lose the
# date. Two give the moved sentence in both places and one in none, though all six leave out what was deleted. The text of a
# box is left out by three, and docx2txt gives it twice, once for each version of Word, and makes a hyphen with blanks of a
# mark that shows only at the end of a line. No two of six agree.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take docx2txt=1.4-5 python3-docx=0.8.11+dfsg1-5 pandoc=2.17.1.1-2~deb12u1
npm install --silent --no-audit --no-fund --no-save mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4

cat > write.py <<'END'
from zipfile import ZipFile

main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
target = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'


def run(content):
    return f'<w:r>{content}</w:r>'


def words(text):
    return run(f'<w:t xml:space="preserve">{text}</w:t>')


def paragraph(*parts):
    return f'<w:p w:rsidR="00AB12CD">{"".join(parts)}</w:p>'


box = f'<w:txbxContent>{paragraph(words("In the box"))}</w:txbxContent>'
both = f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>'
body = ''.join([
    paragraph(words('Phone 030'), run('<w:noBreakHyphen/>'), words('123')),
    paragraph(words('Soft'), run('<w:softHyphen/>'), words('ware')),
    paragraph(f'<w:fldSimple w:instr=" DATE ">{words("1 December")}</w:fldSimple>', words(' signed')),
    paragraph(f'<w:moveFrom w:id="1" w:author="Ana">{words("I cook. ")}</w:moveFrom>', words('I bake. '), f'<w:moveTo w:id="2" w:author="Ana">{words("I cook. ")}</w:moveTo>', f'<w:del w:id="3" w:author="Ana">{run("<w:delText>Gone.</w:delText>")}</w:del>'),
    paragraph(run(both), words('Beside the box')),
])
with ZipFile('cv.docx', 'w') as file:
    file.writestr('[Content_Types].xml', f'<?xml version="1.0"?><Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>')
    file.writestr('_rels/.rels', f'<?xml version="1.0"?><Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{target}" Target="word/document.xml"/></Relationships>')
    file.writestr('word/_rels/document.xml.rels', f'<?xml version="1.0"?><Relationships xmlns="{packages}/relationships"/>')
    file.writestr('word/document.xml', f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>')
END
cat > docx_text.py <<'END'
import docx

print('\n'.join(paragraph.text for paragraph in docx.Document('cv.docx').paragraphs))
END
cat > try.mjs <<'END'
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const read = {
  mammoth: async () => (await mammoth.extractRawText({ path: 'cv.docx' })).value,
  officeparser: async () => (await (await parseOffice('cv.docx')).to('text')).value,
  'word-extractor': async () => (await new WordExtractor().extract('cv.docx')).getBody(),
};
console.log(await read[process.argv[2]]());
END
say() {
  local name=$1
  shift
  "$@" > text
  echo "$name: $(sed 's/\xe2\x80\x91/(hyphen)/g; s/\xc2\xad/(soft)/g; s/ *$//; /^$/d' text | paste -s -d '/' | sed 's#/# / #g')"
}
export LC_ALL=C.UTF-8
pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
/usr/bin/python3 write.py
{
  say docx2txt docx2txt cv.docx -
  say python-docx /usr/bin/python3 docx_text.py
  say pandoc "${pandoc[@]}" -f docx -t plain --wrap=none cv.docx
  say mammoth node try.mjs mammoth
  say officeparser node try.mjs officeparser
  say word-extractor node try.mjs word-extractor
} > seen
diff - seen <<'END'
docx2txt: Phone 030-123 / Soft - ware / 1 December signed / I cook. I bake. I cook. / In the box / In the box / Beside the box
python-docx: Phone 030123 / Software /  signed / I bake. / Beside the box
pandoc: Phone 030(hyphen)123 / Soft(soft)ware / signed / I bake. I cook. / Beside the box
mammoth: Phone 030(hyphen)123 / Soft(soft)ware /  signed / I bake. I cook. / Beside the box / In the box
officeparser: Phone 030123 / Software / 1 December signed / I bake. I cook. / Beside the box / In the box
word-extractor: Phone 030123 / Software / 1 December signed / I cook. I bake. I cook. / Beside the box
END
echo "As found: the hyphen of a telephone number is lost in three of six."
