#!/usr/bin/env bash
# What a letter in plain text is for the upload of a form that looks into the file.
#
# file-type 22.3.0, magic-bytes.js 1.13.1, detect-file-type 0.2.8, file-type-checker 1.1.7.
#
# They tell kinds of files by their first bytes and say, or one of them does, that text has none: so one would guess that a
# letter is "nothing known". It is, until its first word is taken for a mark of two or three letters that is all they look
# for. "BMX coach wanted" is a picture in all four, a letter that begins with the initials MZ a Windows program, the
# reference ID3456 music. A form that takes text and refuses pictures and programs then refuses the letter, for a reason
# that nobody can see. A contact card is an entry of a calendar in one of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save file-type@22.3.0 magic-bytes.js@1.13.1 detect-file-type@0.2.8 file-type-checker@1.1.7

cat > try.mjs <<'END'
import detectFileType from 'detect-file-type';
import { fileTypeFromBuffer } from 'file-type';
import fileTypeChecker from 'file-type-checker';
import { filetypename } from 'magic-bytes.js';

const checker = fileTypeChecker.default ?? fileTypeChecker;
const detected = bytes => new Promise((done, failed) => detectFileType.fromBuffer(bytes, (error, found) => (error ? failed(error) : done(found?.ext))));
const rest = ' I read your advert and write to you because I have trained children for ten years.';
for (const text of ['Dear team,', 'BMX coach wanted:', 'MZ, 4 December.', 'ID3456 is your reference.', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Mori\r\nN:Mori;Ana;;;\r\nEND:VCARD\r\n']) {
  const bytes = Buffer.from(text.startsWith('BEGIN') ? text : text + rest);
  const found = {
    'file-type': (await fileTypeFromBuffer(bytes))?.ext,
    'magic-bytes.js': filetypename(bytes).join('/'),
    'detect-file-type': await detected(bytes),
    'file-type-checker': checker.detectFile(bytes)?.extension,
  };
  console.log(`${text.split('\r')[0]} ${Object.entries(found).map(([name, type]) => `${name} ${type || 'nothing'}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Dear team, file-type nothing, magic-bytes.js nothing, detect-file-type nothing, file-type-checker nothing
BMX coach wanted: file-type bmp, magic-bytes.js bmp, detect-file-type bmp, file-type-checker bmp
MZ, 4 December. file-type exe, magic-bytes.js exe, detect-file-type exe, file-type-checker exe
ID3456 is your reference. file-type mp3, magic-bytes.js mp3, detect-file-type mp3, file-type-checker mp3
BEGIN:VCARD file-type vcf, magic-bytes.js nothing, detect-file-type ics, file-type-checker nothing
END
echo "As found: a letter about BMX is a picture, one by MZ a program, in all four."
