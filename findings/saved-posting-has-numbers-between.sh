#!/usr/bin/env bash
# A posting that wget keeps in a web archive (WARC), read by two libraries.
#
# wget 1.21.3 of Debian 12; warcio 2.4.11, node-warc 3.3.1.
#
# A record of an answer holds it as it went over the wire (WARC 1.1, 6.3.2), so a page that a server sent in pieces stands
# there in pieces, with the length of each in hexadecimal before it. One would guess that whoever reads archives of pages
# puts them together, since most pages of today come that way. warcio does. node-warc, which has a property for the text of
# the page, leaves the numbers in: "12", "17" and a "0" at the end, on lines of their own, where they pass for figures of the
# posting. It also leaves a compressed page compressed, so that a search in the archive finds some of its pages only.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take wget=1.21.3-1+deb12u1
npm install --silent --no-audit --no-fund --no-save --ignore-scripts warcio@2.4.11 node-warc@3.3.1
export HOME=$folder

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const server = createServer((question, answer) => {
  answer.setHeader('content-type', 'text/html');
  if (question.url === '/packed') {
    answer.setHeader('content-encoding', 'gzip');
    answer.end(gzipSync('<p>Cook in Bonn</p>'));
  } else {
    answer.write('<p>Nurse in Bonn, ');
    setTimeout(() => answer.end('apply by 4 December</p>'), 100);
  }
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > read.mjs <<'END'
import { createReadStream } from 'node:fs';
import nodeWarc from 'node-warc';
import { WARCParser } from 'warcio';

const say = (name, text) => console.log(`${name}: ${text.includes('\uFFFD') ? 'packed' : text.replaceAll('\r\n', '(line end)')}`);
for (const file of process.argv.slice(2)) {
  for await (const record of new WARCParser(createReadStream(file))) {
    if (record.warcType === 'response') say(`${file}, warcio`, await record.contentText());
  }
  const records = [];
  const parser = new nodeWarc.AutoWARCParser(file);
  parser.on('record', (record) => { if (record.warcHeader['WARC-Type'] === 'response') records.push(`${record.content}`); });
  // In Node 20 it ends with an error of its own after the last record.
  await new Promise((resolve) => {
    parser.on('done', resolve);
    parser.on('error', resolve);
    parser.start();
  });
  for (const text of records) say(`${file}, node-warc`, text);
}
END
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
for page in pieces packed; do
  wget -q -O page --warc-file=$page --no-warc-compression --compression=auto "http://127.0.0.1:$(cat port)/$page"
done
node read.mjs pieces.warc packed.warc > seen
diff - seen <<'END'
pieces.warc, warcio: <p>Nurse in Bonn, apply by 4 December</p>
pieces.warc, node-warc: 12(line end)<p>Nurse in Bonn, (line end)17(line end)apply by 4 December</p>(line end)0(line end)
packed.warc, warcio: <p>Cook in Bonn</p>
packed.warc, node-warc: packed
END
echo "As found: one of two readers leaves the lengths of the pieces in the text."
