#!/usr/bin/env bash
# A CV with blanks, an umlaut and a per cent sign in its name, Müller CV 80%.pdf, as eleven clients send it.
#
# curl 7.88.1, requests 2.28.1, httpx 0.23.3, aiohttp 3.8.4, HTTP::Request::Common 6.44, Mojolicious 9.31 and Net::HTTP of Ruby 3.1,
# all of Debian 12; undici 7.30.2 (fetch), form-data 4.0.6, superagent 10.4.2, needle 3.5.0.
#
# Of a file's name HTML changes quotation marks and line ends only (multipart/form-data encoding algorithm), and browsers send
# the rest as it is. One would guess that a client does as browsers do. Nine of eleven do. aiohttp and needle write the name
# as if it were part of an address. Servers for forms do not undo that, since it may be the name of the file, and the employer has
# an M%C3%BCller%20CV%2080%25.pdf. aiohttp has an option for it (quote_fields).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 libhttp-message-perl=6.44-1 libwww-perl=6.68-1 libmojolicious-perl=9.31+dfsg-1 ruby3.1
npm install --silent --no-audit --no-fund --no-save undici@7.30.2 form-data@4.0.6 superagent@10.4.2 needle@3.5.0

cat > server.mjs <<'END'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer(async (question, answer) => {
  let body = '';
  for await (const part of question.setEncoding('utf8')) body += part;
  appendFileSync('all', `${question.url.slice(1)}\t${/filename="(.*)"/.exec(body)[1]}\n`);
  answer.end();
}).listen(0, '127.0.0.1', () => {
  writeFileSync('started', `http://127.0.0.1:${server.address().port}`);
  renameSync('started', 'address');
});
END
cat > send.mjs <<'END'
import { once } from 'node:events';
import { request } from 'node:http';
import Pieces from 'form-data';
import needle from 'needle';
import superagent from 'superagent';
import { FormData, fetch } from 'undici';

const [address, filename] = process.argv.slice(2);
const file = Buffer.from('x');
const form = new FormData();
form.append('cv', new File([file], filename));
await fetch(`${address}/undici`, { method: 'POST', body: form });
const pieces = new Pieces();
pieces.append('cv', file, { filename });
const question = request(`${address}/form-data`, { method: 'POST', headers: pieces.getHeaders() });
pieces.pipe(question);
(await once(question, 'response'))[0].resume();
await superagent.post(`${address}/superagent`).attach('cv', file, filename);
await needle('post', `${address}/needle`, { cv: { buffer: file, filename, content_type: 'application/pdf' } }, { multipart: true });
END
cat > send.py <<'END'
import asyncio
import sys

import aiohttp
import httpx
import requests

address, name = sys.argv[1:]
for library in (requests, httpx):
    library.post(f'{address}/{library.__name__}', files={'cv': (name, b'x', 'application/pdf')})


async def by_aiohttp():
    async with aiohttp.ClientSession() as session:
        form = aiohttp.FormData()
        form.add_field('cv', b'x', filename=name, content_type='application/pdf')
        await session.post(f'{address}/aiohttp', data=form)


asyncio.run(by_aiohttp())
END
cat > send.pl <<'END'
use Encode;
use HTTP::Request::Common;
use LWP::UserAgent;
use Mojo::UserAgent;
my ($address, $name) = @ARGV;
LWP::UserAgent->new->request(POST("$address/HTTP::Request::Common", Content_Type => 'form-data', Content => [cv => [undef, $name, Content => 'x']]));
Mojo::UserAgent->new->post("$address/Mojolicious" => form => {cv => {content => 'x', filename => decode('UTF-8', $name)}});
END
cat > send.rb <<'END'
require 'net/http'

address, name = ARGV
place = URI("#{address}/Net::HTTP")
question = Net::HTTP::Post.new(place)
question.set_form([['cv', 'x', { filename: name }]], 'multipart/form-data')
Net::HTTP.start(place.host, place.port) { |server| server.request(question) }
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    client, name = line.rstrip('\n').split('\t')
    said.setdefault(name, []).append(client)
for name, clients in said.items():
    print(f"{name}: {', '.join(clients)}")
END

export LC_ALL=C.UTF-8 no_proxy=127.0.0.1
node server.mjs &
server=$!
trap 'kill $server; rm -rf "$folder"' EXIT
until [ -e address ]; do sleep 0.1; done
address=$(cat address)
name='Müller CV 80%.pdf'
echo x > cv.pdf
curl -s -F "cv=@cv.pdf;filename=$name" "$address/curl"
/usr/bin/python3 -W ignore send.py "$address" "$name"
perl send.pl "$address" "$name"
ruby3.1 send.rb "$address" "$name"
node send.mjs "$address" "$name"
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
Müller CV 80%.pdf: curl, requests, httpx, HTTP::Request::Common, Mojolicious, Net::HTTP, undici, form-data, superagent
M%C3%BCller%20CV%2080%25.pdf: aiohttp, needle
END
echo "As found: two of eleven send Müller CV 80%.pdf as M%C3%BCller%20CV%2080%25.pdf."
