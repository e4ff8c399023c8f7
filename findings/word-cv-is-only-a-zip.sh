#!/usr/bin/env bash
# What kind of file a CV in Word's format is, by its maker and by who looks at it.
#
# Makers: docx 9.15.2, html-to-docx 1.8.0, officegen 0.6.5; python3-docx 0.8.11 of Debian 12. Who looks: file 5.44 (libmagic)
# of Debian 12, the extension fileinfo of PHP 8.2 (which brings a libmagic of its own), file-type 22.0.1.
#
# A server that looks into an uploaded CV asks one of these for its kind. One would guess that they say the same, as the first
# two are one library. The format lays down which parts a file has, not in which order they come (ECMA-376, part 2), and both
# go by the order. A file of html-to-docx is an archive for file, "application/zip", and a Word document for PHP; one of
# python-docx is a Word document for file and "application/octet-stream", nothing known, for PHP. file-type knows all four. So
# the same CV is taken by one server and refused by the next.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-docx=0.8.11+dfsg1-5 file=1:5.44-3 php8.2-cli
npm install --silent --no-audit --no-fund --no-save docx@9.15.2 html-to-docx@1.8.0 officegen@0.6.5 file-type@22.0.1

cat > make.mjs <<'END'
import { createWriteStream, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Document, Packer, Paragraph } from 'docx';
import htmlToDocx from 'html-to-docx';
import officegen from 'officegen';

writeFileSync('docx.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Ana Mori')] }] })));
writeFileSync('html-to-docx.docx', Buffer.from(await htmlToDocx('<p>Ana Mori</p>')));
const cv = officegen('docx');
cv.createP().addText('Ana Mori');
const file = createWriteStream('officegen.docx');
cv.generate(file);
await finished(file);
END
cat > look.mjs <<'END'
import { fileTypeFromFile } from 'file-type';

console.log((await fileTypeFromFile(process.argv[2]))?.mime);
END
cat > look.php <<'END'
<?php
echo (new finfo(FILEINFO_MIME_TYPE))->file($argv[1]), "\n";
END
short() { sed 's#.*wordprocessingml.document#Word#'; }

export HOME=$folder
file=(file)
[ ! -e root/usr/lib/file/magic.mgc ] || file+=(-m root/usr/lib/file/magic.mgc)
node --no-deprecation make.mjs > messages
/usr/bin/python3 -c "import docx; cv = docx.Document(); cv.add_paragraph('Ana Mori'); cv.save('python-docx.docx')"
for maker in docx html-to-docx officegen python-docx; do
  echo "$maker: file $("${file[@]}" -b --mime-type $maker.docx | short) | PHP $(php8.2 look.php $maker.docx | short) | file-type $(node look.mjs $maker.docx | short)"
done > seen
diff - seen <<'END'
docx: file Word | PHP Word | file-type Word
html-to-docx: file application/zip | PHP Word | file-type Word
officegen: file Word | PHP Word | file-type Word
python-docx: file Word | PHP application/octet-stream | file-type Word
END
echo "As found: file and PHP each do not know the Word CV of one maker of four, and not of the same."
