#!/usr/bin/env bash
# The ending that an attachment gets by its content type, and the content type by its ending.
#
# mime 4.1.2, mime-types 3.0.2, mime2ext 2.0.1, ext-name 5.0.0, attr-accept 2.2.5.
#
# One would guess that both ways fit together, and that the ending is the one in use. In all three a contact card sent as
# text/vcard is saved as ".vcard" and a recorded greeting as ".mpga", while "ana.vcf" is text/x-vcard, the name before
# RFC 6350 registered text/vcard. A photo that a browser has saved as ".jfif" is image/pjpeg, so that a field which accepts
# image/jpeg refuses it by the type that these libraries give. ext-name knows "cv.pdf" and not "CV.PDF", and takes the end of
# a name without asking for the dot: "cv.pdf" may be Fortran, "cv.hwp" is Pascal.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mime@4.1.2 mime-types@3.0.2 mime2ext@2.0.1 ext-name@5.0.0 attr-accept@2.2.5

cat > try.mjs <<'END'
import accepts from 'attr-accept';
import extName from 'ext-name';
import mime from 'mime';
import mimeTypes from 'mime-types';
import mime2ext from 'mime2ext';

for (const type of ['text/vcard', 'text/calendar', 'audio/mpeg', 'video/quicktime', 'image/jpeg', 'text/markdown', 'application/pdf']) {
  console.log(`${type}: mime ${mime.getExtension(type)}, mime-types ${mimeTypes.extension(type)}, mime2ext ${mime2ext(type)}`);
}
for (const name of ['ana.vcf', 'photo.jfif', 'photo.jpg', 'cv.pdf', 'CV.PDF', 'cv.hwp', 'cv.rtf']) {
  const types = [mime.getType(name), mimeTypes.lookup(name)];
  const image = types[0]?.startsWith('image/') ? `; taken by a field for image/jpeg: ${accepts.default({ name, type: types[0] }, 'image/jpeg') ? 'yes' : 'no'}` : '';
  console.log(`${name}: mime ${types[0]}, mime-types ${types[1]}, ext-name ${extName(name).map(({ mime: type }) => type).join(' or ') || 'none'}${image}`);
}
END

node try.mjs > seen
diff - seen <<'END'
text/vcard: mime vcard, mime-types vcard, mime2ext vcard
text/calendar: mime ics, mime-types ics, mime2ext ics
audio/mpeg: mime mpga, mime-types mpga, mime2ext mpga
video/quicktime: mime qt, mime-types qt, mime2ext qt
image/jpeg: mime jpg, mime-types jpg, mime2ext jpeg
text/markdown: mime md, mime-types md, mime2ext markdown
application/pdf: mime pdf, mime-types pdf, mime2ext pdf
ana.vcf: mime text/x-vcard, mime-types text/x-vcard, ext-name text/x-vcard or text/x-fortran
photo.jfif: mime image/pjpeg, mime-types image/pjpeg, ext-name image/pjpeg or text/x-fortran; taken by a field for image/jpeg: no
photo.jpg: mime image/jpeg, mime-types image/jpeg, ext-name image/jpeg; taken by a field for image/jpeg: yes
cv.pdf: mime application/pdf, mime-types application/pdf, ext-name application/pdf or text/x-fortran
CV.PDF: mime application/pdf, mime-types application/pdf, ext-name none
cv.hwp: mime null, mime-types false, ext-name text/x-pascal
cv.rtf: mime application/rtf, mime-types application/rtf, ext-name text/rtf or text/x-fortran
END
echo "As found: a contact card becomes a .vcard, a photo in .jfif is no image/jpeg."
