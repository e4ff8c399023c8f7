#!/usr/bin/env bash
# A list of jobs that is compressed in two parts, as logs, archives of pages (WARC) and feeds that are added to are, unpacked
# in thirteen ways, and fetched from a server by nine programs.
#
# zlib of Node 20, pako 3.0.3, fflate 0.8.3; gzip and zlib of Python 3.11, Zlib of Ruby 3.1, IO::Uncompress::Gunzip and
# Compress::Zlib of Perl 5.36, PHP 8.2, compress/gzip of Go 1.19; curl 7.88.1, wget 1.21.3, w3m 0.5.3, requests 2.28.1,
# httplib2 0.20.4, libwww-perl 6.68, Net::HTTP of Ruby 3.1 of Debian 12; fetch of Node 20, got 14.6.6.
#
# A file of gzip is one member or several, one behind the other (RFC 1952, 2.2), and what is not read to the last is not read.
# One would guess that this is old enough to be known to all, and that who stops early says so. Six of thirteen stop behind
# the first member, and none of them says anything: not fflate, whose class for streams does go on, not GzipReader of Ruby,
# whose zcat does, not gzdecode of PHP, whose readgzfile does. Of the programs that fetch it five of nine have half of the
# jobs, among them wget, with success. curl has the half and then an error of its own ("Failed writing received data").
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 wget=1.21.3-1+deb12u1 w3m=0.5.3+git20230121-2 python3-requests=2.28.1+dfsg-1 python3-httplib2=0.20.4-3+deb12u1 libwww-perl=6.68-1 ruby3.1 php8.2-cli golang-1.19-go
npm install --silent --no-audit --no-fund --no-save pako@3.0.3 fflate@0.8.3 got@14.6.6
export HOME=$folder LC_ALL=C.UTF-8
go=$folder/root/usr/lib/go-1.19
[ -e "$go" ] || go=/usr/lib/go-1.19

{ echo nurse | gzip -n; echo cook | gzip -n; } > jobs.gz
cat > unpack.mjs <<'END'
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as fflate from 'fflate';
import * as pako from 'pako';

const bytes = readFileSync('jobs.gz');
const text = (unpacked) => Buffer.from(unpacked).toString();
const unpack = {
  'zlib of Node': () => text(gunzipSync(bytes)),
  'DecompressionStream of Node': () => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text(),
  pako: () => text(pako.ungzip(bytes)),
  fflate: () => text(fflate.gunzipSync(bytes)),
  'fflate Gunzip': () => {
    let all = '';
    new fflate.Gunzip((part) => { all += text(part); }).push(bytes, true);
    return all;
  },
};
for (const [name, run] of Object.entries(unpack)) console.log(`${name}: ${(await run()).trim().replace('\n', ' ')}`);
END
cat > unpack.py <<'END'
import gzip
import zlib

with open('jobs.gz', 'rb') as file:
    data = file.read()
for name, text in (('gzip of Python', gzip.decompress(data)), ('zlib of Python', zlib.decompress(data, 31))):
    print(f'{name}:', ' '.join(text.decode().split()))
END
cat > unpack.go <<'END'
package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	file, _ := os.Open("jobs.gz")
	reader, _ := gzip.NewReader(file)
	text, _ := io.ReadAll(reader)
	fmt.Println("Go:", strings.Join(strings.Fields(string(text)), " "))
}
END
cat > unpack.pl <<'END'
use Compress::Zlib ();
use IO::Uncompress::Gunzip 'gunzip';
gunzip 'jobs.gz' => \my $text;
print "IO::Uncompress::Gunzip: ", join(' ', split ' ', $text), "\n";
open my $file, '<:raw', 'jobs.gz';
local $/;
print "memGunzip of Perl: ", join(' ', split ' ', Compress::Zlib::memGunzip(scalar <$file>)), "\n";
END
cat > serve.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const bytes = readFileSync('jobs.gz');
const server = createServer((question, answer) => {
  answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip', 'content-length': bytes.length });
  answer.end(bytes);
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > fetch.py <<'END'
import sys

import httplib2
import requests

print('requests:', ' '.join(requests.get(sys.argv[1]).text.split()))
print('httplib2:', ' '.join(httplib2.Http().request(sys.argv[1])[1].decode().split()))
END
cat > fetch.mjs <<'END'
import got from 'got';

const [, , address] = process.argv;
console.log('fetch of Node:', (await (await fetch(address)).text()).trim().replace('\n', ' '));
console.log('got:', (await got(address).text()).trim().replace('\n', ' '));
END
say() {
  local name=$1 text ended=
  shift
  text=$("$@" 2> messages) || ended=", ends with an error"
  echo "$name:" $text"$ended"
}
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
address=http://127.0.0.1:$(cat port)/
{
  node unpack.mjs
  /usr/bin/python3 unpack.py
  perl unpack.pl
  say 'GzipReader of Ruby' ruby3.1 -rzlib -e 'puts Zlib::GzipReader.open("jobs.gz", &:read)'
  say 'gzdecode of PHP' php8.2 -r 'echo gzdecode(file_get_contents("jobs.gz"));'
  say 'readgzfile of PHP' php8.2 -r 'readgzfile("jobs.gz");'
  GOCACHE="$folder/cache" GO111MODULE=off GOROOT="$go" "$go/bin/go" run unpack.go
  echo
  say curl curl -s --compressed "$address"
  say wget wget -qO- --compression=auto "$address"
  say w3m w3m -dump "$address"
  node fetch.mjs "$address"
  /usr/bin/python3 fetch.py "$address"
  say libwww-perl perl -MLWP::UserAgent -e 'print LWP::UserAgent->new->get(shift, "Accept-Encoding" => "gzip")->decoded_content' "$address"
  say 'Net::HTTP of Ruby' ruby3.1 -rnet/http -e 'puts Net::HTTP.get(URI(ARGV[0]))' "$address"
} > seen
diff - seen <<'END'
zlib of Node: nurse cook
DecompressionStream of Node: nurse cook
pako: nurse cook
fflate: nurse
fflate Gunzip: nurse cook
gzip of Python: nurse cook
zlib of Python: nurse
IO::Uncompress::Gunzip: nurse
memGunzip of Perl: nurse
GzipReader of Ruby: nurse
gzdecode of PHP: nurse
readgzfile of PHP: nurse cook
Go: nurse cook

curl: nurse, ends with an error
wget: nurse
w3m: nurse cook
fetch of Node: nurse cook
got: nurse cook
requests: nurse cook
httplib2: nurse
libwww-perl: nurse
Net::HTTP of Ruby: nurse
END
echo "As found: six of thirteen ways to unpack give the first part alone, without a word."
