#!/usr/bin/env bash
# A CV in sections and a letter with fields, written with LibreOffice (ODT), read as text by six programs and libraries.
#
# odt2txt 0.5, pandoc 2.17.1.1 and python3-odf 1.4.2 of Debian 12; officeparser 8.1.1, textract 2.5.0, odt2html 1.0.1; the file
# is put together after OpenDocument 1.2.
#
# A CV in two columns is made of sections in LibreOffice, which may be hidden, too, and an address at the margin of a text box.
# What is merged into a letter, chosen from a list or typed into a form is a field, whose text stands within it as that of any
# other element. One would guess that a reader takes the text of what it does not know. pandoc, with which one turns a CV into
# anything else, has no word of either: the posts are gone with their section, address and licence, and the letter is commas and
# full stops, without a warning. Two others have the address twice. All five that know sections have the hidden one, an older
# wage, and odt2html loses what is still to be filled in.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take odt2txt=0.5-7 pandoc=2.17.1.1-2~deb12u1 python3-odf=1.4.2-2
npm install --silent --no-audit --no-fund --no-save officeparser@8.1.1 textract@2.5.0 odt2html@1.0.1
# What is kept in the folder for temporary files goes with this one.
export LC_ALL=C.UTF-8 HOME=$folder TMPDIR=$folder

cat > write.py <<'END'
import sys
from zipfile import ZIP_STORED, ZipFile

names = 'urn:oasis:names:tc:opendocument:xmlns'
head = '<?xml version="1.0" encoding="UTF-8"?>\n'
kind = 'application/vnd.oasis.opendocument.text'
spaces = ' '.join(f'xmlns:{prefix}="{names}:{name}:1.0"' for prefix, name in (('office', 'office'), ('text', 'text'), ('draw', 'drawing')))
with ZipFile('letter.odt', 'w') as file:
    file.writestr('mimetype', kind, ZIP_STORED)
    file.writestr('META-INF/manifest.xml', f'{head}<manifest:manifest xmlns:manifest="{names}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    file.writestr('styles.xml', f'{head}<office:document-styles {spaces} office:version="1.2"><office:styles/></office:document-styles>')
    file.writestr('content.xml', f'{head}<office:document-content {spaces} office:version="1.2"><office:body><office:text>{sys.stdin.read()}</office:text></office:body></office:document-content>')
END
cat > read.mjs <<'END'
import { promisify } from 'node:util';
import odt2html from 'odt2html';
import { parseOffice } from 'officeparser';
import textract from 'textract';

const read = {
  officeparser: async () => (await (await parseOffice('letter.odt')).to('text')).value,
  textract: () => promisify(textract.fromFileWithPath)('letter.odt'),
  odt2html: async () => (await odt2html.toHTML({ path: 'letter.odt' })).replace(/<[^>]*>/g, ' '),
};
for (const [name, run] of Object.entries(read)) console.log(`${name}: ${(await run()).replace(/\s+/g, ' ').trim()}`);
END
cat > read.py <<'END'
from odf import teletype, text
from odf.opendocument import load

print('odfpy:', ' '.join(teletype.extractText(part) for part in load('letter.odt').getElementsByType(text.P)))
END
pandoc=(pandoc -t plain --wrap=none)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
one_line() { echo "$1: $(tr -s ' \n\t' ' ' | sed 's/^ //; s/ $//')"; }

read_odt() {
  odt2txt.odt2txt --encoding=UTF-8 --width=-1 letter.odt | one_line odt2txt
  "${pandoc[@]}" letter.odt | one_line pandoc
  /usr/bin/python3 read.py
  node --no-deprecation read.mjs
}
/usr/bin/python3 write.py <<'END'
<text:p>Ana Mori</text:p><text:section text:name="Left"><text:p>Nurse at Globex, 2016 to 2026</text:p></text:section><text:section text:name="Old" text:display="none"><text:p>Wage: 40,000</text:p></text:section><text:p>Address:<draw:frame text:anchor-type="as-char"><draw:text-box><text:p>Bonn</text:p></draw:text-box></draw:frame></text:p><text:numbered-paragraph><text:p>Driving licence</text:p></text:numbered-paragraph><text:p>End</text:p>
END
read_odt > seen
/usr/bin/python3 write.py <<'END'
<text:p>Bonn, <text:date>1 December 2026</text:date>. To <text:database-display text:table-name="jobs" text:column-name="employer">Globex</text:database-display>, <text:placeholder text:placeholder-type="text">&lt;Street&gt;</text:placeholder>. Name: <text:text-input>Ana Mori</text:text-input>. Work: <text:drop-down text:name="work"><text:label text:value="Full time"/><text:label text:value="Part time" text:current-selected="true"/>Part time</text:drop-down>. Wage: <text:user-field-get text:name="wage">45,000</text:user-field-get>.</text:p>
END
read_odt >> seen
diff - seen <<'END'
odt2txt: Ana Mori Nurse at Globex, 2016 to 2026 Wage: 40,000 Address:Bonn Driving licence End
pandoc: Ana Mori Address: End
odfpy: Ana Mori Nurse at Globex, 2016 to 2026 Wage: 40,000 Address:Bonn Bonn Driving licence End
officeparser: Ana Mori Nurse at Globex, 2016 to 2026 Wage: 40,000 Address: Bonn Driving licence End
textract: Ana Mori Nurse at Globex, 2016 to 2026 Wage: 40,000 Address:Bonn Bonn Driving licence End
odt2html: Ana Mori Nurse at Globex, 2016 to 2026 Wage: 40,000 Address: Bonn Driving licence End
odt2txt: Bonn, 1 December 2026. To Globex, <Street>. Name: Ana Mori. Work: Part time. Wage: 45,000.
pandoc: Bonn, . To , . Name: . Work: . Wage: .
odfpy: Bonn, 1 December 2026. To Globex, <Street>. Name: Ana Mori. Work: Part time. Wage: 45,000.
officeparser: Bonn, 1 December 2026. To Globex, <Street>. Name: Ana Mori. Work: Part time. Wage: 45,000.
textract: Bonn, 1 December 2026. To Globex, <Street>. Name: Ana Mori. Work: Part time. Wage: 45,000.
odt2html: Bonn, 1 December 2026. To Globex, . Name: Ana Mori. Work: Part time. Wage: 45,000.
END
echo "As found: pandoc has no word of the sections and fields of a CV and a letter; the other five have a hidden wage."
