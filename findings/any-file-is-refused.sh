#!/usr/bin/env bash
# Which files an upload field takes.
#
# attr-accept 2.2.5 (the check inside of many drop zones).
#
# For a field that takes anything one writes */*, and for photographs .jpg; one would guess that the first takes every
# file and the second a picture named .jpeg of the type image/jpeg. Both are refused. So is a CV in Word from a computer
# without Word, where the browser knows no type for it, when the field names types.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save attr-accept@2.2.5

cat > try.mjs <<'END'
import accept from 'attr-accept';

const check = accept.default ?? accept;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
for (const [file, field] of [
  [{ name: 'cv.pdf', type: 'application/pdf' }, 'application/*'],
  [{ name: 'cv.pdf', type: 'application/pdf' }, '*/*'],
  [{ name: 'photo.jpg', type: 'image/jpeg' }, '.jpg'],
  [{ name: 'photo.jpeg', type: 'image/jpeg' }, '.jpg'],
  [{ name: 'cv.docx', type: word }, word],
  [{ name: 'cv.docx', type: '' }, word],
]) {
  console.log(file.name, `(${file.type || 'no type'})`, 'in', field, '->', check(file, field) ? 'taken' : 'refused');
}
END

node try.mjs > seen
diff - seen <<'END'
cv.pdf (application/pdf) in application/* -> taken
cv.pdf (application/pdf) in */* -> refused
photo.jpg (image/jpeg) in .jpg -> taken
photo.jpeg (image/jpeg) in .jpg -> refused
cv.docx (application/vnd.openxmlformats-officedocument.wordprocessingml.document) in application/vnd.openxmlformats-officedocument.wordprocessingml.document -> taken
cv.docx (no type) in application/vnd.openxmlformats-officedocument.wordprocessingml.document -> refused
END
echo "As found: a field for any file refuses every file."
