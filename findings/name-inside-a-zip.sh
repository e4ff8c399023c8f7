#!/usr/bin/env bash
# The name of a CV inside a ZIP archive, as seven readers give it.
#
# jszip 3.10.2, yauzl 3.4.0, adm-zip 0.6.1, fflate 0.8.3, unzipper 0.12.5, node-stream-zip 1.16.0, @zip.js/zip.js 2.24.0.
#
# A name is UTF-8 where bit 11 is set and code page 437 otherwise (APPNOTE 6.3.10, 4.4.4 and appendix D), unless the extra
# field 0x7075 gives it in Unicode (4.6.9). One would guess that readers know the old page, which older tools wrote for
# "Müller". Two of seven do. The others put a question mark or an invisible control sign in its place, and four pass over
# the Unicode name that stands beside it. All agree on UTF-8 with the bit, so a test with a new archive sees nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jszip@3.10.2 yauzl@3.4.0 adm-zip@0.6.1 fflate@0.8.3 unzipper@0.12.5 node-stream-zip@1.16.0 @zip.js/zip.js@2.24.0

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import yauzl from 'yauzl';
import AdmZip from 'adm-zip';
import { unzipSync } from 'fflate';
import unzipper from 'unzipper';
import StreamZip from 'node-stream-zip';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

// CRC-32 of a few bytes, which the extra field wants (node 20 has none of its own)
const crc32 = (bytes) => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};
const numbers = (...pairs) => Buffer.concat(pairs.map(([value, bytes]) => { const b = Buffer.alloc(bytes); b.writeUIntLE(value, 0, bytes); return b; }));
/** An archive with one empty, uncompressed file whose name is given as bytes. */
const archive = (name, flags, extra = Buffer.alloc(0)) => {
  const common = [[20, 2], [flags, 2], [0, 2], [0, 2], [0x5b7c, 2], [0, 4], [0, 4], [0, 4], [name.length, 2], [extra.length, 2]];
  const local = Buffer.concat([numbers([0x04034b50, 4], ...common), name, extra]);
  const entry = Buffer.concat([numbers([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]), name, extra]);
  return Buffer.concat([local, entry, numbers([0x06054b50, 4], [0, 4], [1, 2], [1, 2], [entry.length, 4], [local.length, 4], [0, 2])]);
};
const old = Buffer.from('CV M\x81ller.pdf', 'latin1');
const utf8 = Buffer.from('CV Müller.pdf');
const unicode = Buffer.concat([numbers([0x7075, 2], [5 + utf8.length, 2], [1, 1], [crc32(old), 4]), utf8]);

for (const [kind, bytes] of [['UTF-8 with bit 11', archive(utf8, 0x800)], ['code page 437', archive(old, 0)], ['the same with 0x7075', archive(old, 0, unicode)]]) {
  writeFileSync('cv.zip', bytes);
  const stream = new StreamZip.async({ file: 'cv.zip' });
  const given = {
    jszip: Object.keys((await JSZip.loadAsync(bytes)).files)[0],
    yauzl: await new Promise((done) => yauzl.fromBuffer(bytes, (_, zip) => zip.on('entry', (entry) => done(entry.fileName)))),
    'adm-zip': new AdmZip(bytes).getEntries()[0].entryName,
    fflate: Object.keys(unzipSync(new Uint8Array(bytes)))[0],
    unzipper: (await unzipper.Open.buffer(bytes)).files[0].path,
    'node-stream-zip': Object.keys(await stream.entries())[0],
    'zip.js': (await new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes))).getEntries())[0].filename,
  };
  console.log(kind);
  for (const [reader, name] of Object.entries(given)) console.log('  ', reader.padEnd(16), JSON.stringify(name).replace('\x81', '\\u0081'));
}
END

node try.mjs > seen
diff - seen <<'END'
UTF-8 with bit 11
   jszip            "CV Müller.pdf"
   yauzl            "CV Müller.pdf"
   adm-zip          "CV Müller.pdf"
   fflate           "CV Müller.pdf"
   unzipper         "CV Müller.pdf"
   node-stream-zip  "CV Müller.pdf"
   zip.js           "CV Müller.pdf"
code page 437
   jszip            "CV M�ller.pdf"
   yauzl            "CV Müller.pdf"
   adm-zip          "CV M�ller.pdf"
   fflate           "CV M\u0081ller.pdf"
   unzipper         "CV M�ller.pdf"
   node-stream-zip  "CV M�ller.pdf"
   zip.js           "CV Müller.pdf"
the same with 0x7075
   jszip            "CV Müller.pdf"
   yauzl            "CV Müller.pdf"
   adm-zip          "CV M�ller.pdf"
   fflate           "CV M\u0081ller.pdf"
   unzipper         "CV M�ller.pdf"
   node-stream-zip  "CV M�ller.pdf"
   zip.js           "CV Müller.pdf"
END
echo "As found: two of seven read an old name; four pass over the Unicode one beside it."
