#!/usr/bin/env bash
# A CV in winmail.dat, as Outlook packs it, taken out by four programs.
#
# tnef 1.4.18, ytnef-tools 2.0 and Convert::TNEF 0.18 of Debian 12; node-tnef 1.4.0.
#
# The packing (TNEF) has two names for a file: the old one of eight letters and three, and the one the sender sees, in Unicode,
# in the list of properties beside it (PidTagAttachLongFilename). One would guess that what unpacks gives the second, where it
# is there. tnef does. For three of four, among them Convert::TNEF by its method longname, "Müller Lebenslauf 2026.pdf" is
# MLLERL~1.PDF.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take tnef=1.4.18-3 libconvert-tnef-perl=0.18-1.1 ytnef-tools=2.0-1+b1 libytnef0=2.0-1+b1
npm install --silent --no-audit --no-fund --no-save node-tnef@1.4.0
export LC_ALL=C.UTF-8 HOME=$folder

cat > write.py <<'END'
import struct


def attribute(level, kind, data):
    return struct.pack('<BII', level, kind, len(data)) + data + struct.pack('<H', sum(data) & 0xFFFF)


def text(tag, value):
    data = value.encode('utf-16-le') + b'\0\0'
    return struct.pack('<III', tag, 1, len(data)) + data + b'\0' * (-len(data) % 4)


name = 'Müller Lebenslauf 2026.pdf'
properties = [struct.pack('<II', 0x37050003, 1), text(0x3707001F, name), text(0x3001001F, name)]
parts = [
    attribute(1, 0x00089006, struct.pack('<I', 0x00010000)),
    attribute(1, 0x00069007, struct.pack('<II', 1252, 0)),
    attribute(2, 0x00069002, struct.pack('<HIHHI', 1, 0xFFFFFFFF, 0, 0, 0)),
    attribute(2, 0x00018010, b'MLLERL~1.PDF\0'),
    attribute(2, 0x0006800F, b'%PDF-1.4\n'),
    attribute(2, 0x00069005, struct.pack('<I', len(properties)) + b''.join(properties)),
]
with open('winmail.dat', 'wb') as file:
    file.write(struct.pack('<IH', 0x223E9F78, 1) + b''.join(parts))
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const tnef = createRequire(import.meta.url)('node-tnef');
tnef.parseBuffer(readFileSync('winmail.dat'), (problem, content) => console.log(`node-tnef: ${problem || content.Attachments.map(({ Title }) => Title).join()}`));
END
/usr/bin/python3 write.py
mkdir tnef ytnef
{
  tnef -C tnef -f winmail.dat
  echo "tnef: $(ls tnef)"
  ytnef -f ytnef winmail.dat > messages 2>&1
  echo "ytnef: $(ls ytnef)"
  perl -MConvert::TNEF -e 'my $t = Convert::TNEF->read_in("winmail.dat", {output_to_core => "ALL"}) or die Convert::TNEF::errstr(); print "Convert::TNEF: ", join(", ", map { $_->longname } $t->attachments), "\n"'
  node read.mjs | grep -v '^{'
} > seen
diff - seen <<'END'
tnef: Müller Lebenslauf 2026.pdf
ytnef: MLLERL~1.PDF
Convert::TNEF: MLLERL~1.PDF
node-tnef: MLLERL~1.PDF
END
echo "As found: three of four unpack a CV under a name of eight letters and three."
