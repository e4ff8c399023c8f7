#!/usr/bin/env bash
# An application form made with Word's older form fields, filled in and read as text by seven programs and libraries.
#
# mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4, any-text 1.2.0; docx2txt 1.4, pandoc 2.17.1.1 and python3-docx
# 0.8.11 of Debian 12.
#
# Forms that are older than Word's content controls have fields to type into, to choose from and to tick (ECMA-376, 17.16.5:
# FORMTEXT, FORMDROPDOWN, FORMCHECKBOX). One would guess that the text of a filled form has its answers. What was typed is there
# for all seven. What was chosen from a list is kept as the number of the choice, and a tick as a property, and neither is in
# the text of any: "Begin:", and both of yes and no. Of a box that is a sign of Wingdings (w:sym), which is how forms without
# fields are ticked, one of seven gives something to see.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take docx2txt=1.4-5 pandoc=2.17.1.1-2~deb12u1 python3-docx=0.8.11+dfsg1-5
npm install --silent --no-audit --no-fund --no-save mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 any-text@1.2.0

cat > write.py <<'END'
from zipfile import ZipFile

head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
packages = 'http://schemas.openxmlformats.org/package/2006'
kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'


def words(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(name, answer, code, shown=''):
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    data = f'<w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/>{answer}</w:ffData>'
    return f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>{mark("separate")}{shown}{mark("end")}'


def box(ticked):
    return f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if ticked else ""}</w:checkBox>'


def symbol(code):
    return f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>'


lines = [
    words('Wage: ') + field('wage', '<w:textInput/>', 'FORMTEXT', words('45000')),
    words('Begin: ') + field('begin', '<w:ddList><w:result w:val="1"/><w:listEntry w:val="1 December"/><w:listEntry w:val="1 January"/></w:ddList>', 'FORMDROPDOWN'),
    words('Licence: yes ') + field('licence', box(True), 'FORMCHECKBOX') + words(' no ') + field('none', box(False), 'FORMCHECKBOX'),
    words('Shifts: yes ') + symbol('F0FE') + words(' no ') + symbol('F0A8'),
]
with ZipFile('form.docx', 'w') as file:
    file.writestr('[Content_Types].xml', f'{head}<Types xmlns="{packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>')
    file.writestr('_rels/.rels', f'{head}<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
    file.writestr('word/document.xml', f'{head}<w:document xmlns:w="{main}"><w:body>{"".join(f"<w:p>{line}</w:p>" for line in lines)}</w:body></w:document>')
END
cat > read.mjs <<'END'
import anyText from 'any-text';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

console.log(await {
  mammoth: async () => (await mammoth.extractRawText({ path: 'form.docx' })).value,
  officeparser: async () => (await (await parseOffice('form.docx')).to('text')).value,
  'word-extractor': async () => (await new WordExtractor().extract('form.docx')).getBody(),
  'any-text': () => anyText.getText('form.docx'),
}[process.argv[2]]());
END
export LC_ALL=C.UTF-8 HOME=$folder
pandoc=(pandoc -t plain)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
say() {
  local name=$1
  shift
  echo "$name: $("$@" 2> messages | tr -s ' \n' '  ')" | sed 's/ *$//'
}

/usr/bin/python3 write.py
{
  say docx2txt docx2txt form.docx -
  say pandoc "${pandoc[@]}" form.docx
  say python-docx /usr/bin/python3 -c "import docx; print('\n'.join(line.text for line in docx.Document('form.docx').paragraphs))"
  for name in mammoth officeparser word-extractor any-text; do say $name node read.mjs $name; done
} > seen
diff - seen <<'END'
docx2txt: Wage: 45000Begin: Licence: yes no Shifts: yes no
pandoc: Wage: 45000 Begin: Licence: yes no Shifts: yes no
python-docx: Wage: 45000 Begin: Licence: yes no Shifts: yes no
mammoth: Wage: 45000 Begin: Licence: yes no Shifts: yes 🗹 no 🞎
officeparser: Wage: 45000 Begin: Licence: yes no Shifts: yes no
word-extractor: Wage: 45000 Begin: Licence: yes no Shifts: yes no
any-text:  Wage: 45000Begin: Licence: yes no Shifts: yes no
END
echo "As found: what was chosen or ticked in a form of Word is in the text of none of seven."
