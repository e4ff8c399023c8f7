#!/usr/bin/env bash
# Which hour a file in an archive bears, and whether two machines make the same archive.
#
# fflate 0.8.3, jszip 3.10.2, yazl 3.3.1, adm-zip 0.6.1.
#
# The format has no zone; by custom the hour is the local one. One would guess that a library which is given one moment
# writes one archive. Three of them write the machine's hour, so a build in Tokyo differs from one in Los Angeles; jszip
# writes UTC, so its archives are the same everywhere and every program shows their hour wrong outside of UTC: the hour
# of a kept error page is off by the zone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fflate@0.8.3 jszip@3.10.2 yazl@3.3.1 adm-zip@0.6.1

cat > try.mjs <<'END'
import AdmZip from 'adm-zip';
import { strToU8, zipSync } from 'fflate';
import JSZip from 'jszip';
import { ZipFile } from 'yazl';

const moment = new Date('2026-11-27T21:30:00Z');
const makers = {
  fflate: () => zipSync({ note: [strToU8('a'), { mtime: moment }] }),
  jszip: () => new JSZip().file('note', 'a', { date: moment }).generateAsync({ type: 'nodebuffer' }),
  async yazl() {
    const file = new ZipFile();
    file.addBuffer(Buffer.from('a'), 'note', { mtime: moment });
    file.end();
    const parts = [];
    for await (const part of file.outputStream) parts.push(part);
    return Buffer.concat(parts);
  },
  'adm-zip'() {
    const file = new AdmZip();
    file.addFile('note', Buffer.from('a'));
    file.getEntry('note').header.time = moment;
    return file.toBuffer();
  },
};
for (const [maker, make] of Object.entries(makers)) {
  const header = Buffer.from(await make());
  const [time, day] = [header.readUInt16LE(10), header.readUInt16LE(12)];
  const two = (figure) => String(figure).padStart(2, '0');
  console.log(`${process.env.TZ} ${maker}: ${two(day & 31)} November ${two(time >> 11)}:${two((time >> 5) & 63)}`);
}
END

{ TZ=America/Los_Angeles node try.mjs; TZ=Asia/Tokyo node try.mjs; } > seen
diff - seen <<'END'
America/Los_Angeles fflate: 27 November 13:30
America/Los_Angeles jszip: 27 November 21:30
America/Los_Angeles yazl: 27 November 13:30
America/Los_Angeles adm-zip: 27 November 13:30
Asia/Tokyo fflate: 28 November 06:30
Asia/Tokyo jszip: 27 November 21:30
Asia/Tokyo yazl: 28 November 06:30
Asia/Tokyo adm-zip: 28 November 06:30
END
echo "As found: three write the hour of the machine, one the hour of UTC."
