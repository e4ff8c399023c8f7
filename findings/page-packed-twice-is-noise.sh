#!/usr/bin/env bash
# A page whose gzip is called otherwise, or that was packed twice on its way, fetched by fourteen programs.
#
# curl 7.88.1, wget 1.21.3, requests 2.28.1, httpx 0.23.3, aiohttp 3.8.4, httplib2 0.20.4, libwww-perl 6.68 and Net::HTTP of
# Ruby 3.1 of Debian 12; fetch of Node 20, got 14.6.6, needle 3.5.0, superagent 10.4.2, axios 1.21.1, node-fetch 3.3.2.
#
# An answer names what it was packed with, in small or capital letters; "x-gzip" is gzip (RFC 9110, 8.4.1), and where a
# server and one before it have both packed, both stand there in their order. One would guess that who unpacks "gzip" unpacks
# these. Five of fourteen give noise for x-gzip, and a sixth an error; needle and httplib2 do for GZIP. What was packed twice
# is noise or an error in nine, with the status 200 all the same. Three read all: curl, libwww-perl and the fetch of Node,
# while none of the five clients that are built upon Node does, though they unpack with the same zlib.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 wget=1.21.3-1+deb12u1 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 python3-httplib2=0.20.4-3+deb12u1 libwww-perl=6.68-1 ruby3.1
npm install --silent --no-audit --no-fund --no-save got@14.6.6 needle@3.5.0 superagent@10.4.2 axios@1.21.1 node-fetch@3.3.2
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const once = gzipSync('Nurse, Bonn');
const server = createServer((question, answer) => {
  const how = decodeURIComponent(question.url.slice(1));
  const body = how === 'gzip, gzip' ? gzipSync(once) : once;
  answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': how, 'content-length': body.length });
  answer.end(body);
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > fetch.mjs <<'END'
import axios from 'axios';
import got from 'got';
import needle from 'needle';
import nodeFetch from 'node-fetch';
import superagent from 'superagent';

const [, , address] = process.argv;
const clients = {
  'fetch of Node': async () => (await fetch(address)).text(),
  got: () => got(address, { retry: { limit: 0 } }).text(),
  needle: async () => (await needle('get', address, { compressed: true })).body,
  superagent: async () => (await superagent.get(address)).text,
  axios: async () => (await axios.get(address)).data,
  'node-fetch': async () => (await nodeFetch(address)).text(),
};
for (const [name, ask] of Object.entries(clients)) {
  const said = await ask().then(text => (`${text}` === 'Nurse, Bonn' ? 'the page' : 'noise'), () => 'an error');
  console.log(`${said}|${name}`);
}
END
cat > fetch.py <<'END'
import asyncio
import sys

import aiohttp
import httplib2
import httpx
import requests

address = sys.argv[1]


async def by_aiohttp():
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return await answer.text()


clients = {
    'requests': lambda: requests.get(address).text,
    'httpx': lambda: httpx.get(address).text,
    'aiohttp': lambda: asyncio.run(by_aiohttp()),
    'httplib2': lambda: httplib2.Http().request(address)[1].decode('latin-1'),
}
for name, ask in clients.items():
    try:
        said = 'the page' if ask() == 'Nurse, Bonn' else 'noise'
    except Exception:
        said = 'an error'
    print(said, name, sep='|')
END
say() {
  local name=$1
  shift
  if "$@" > text 2> messages; then
    if grep -qaxF 'Nurse, Bonn' text; then echo "the page|$name"; else echo "noise|$name"; fi
  else
    echo "an error|$name"
  fi
}
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
for how in gzip x-gzip GZIP 'gzip, gzip'; do
  address=http://127.0.0.1:$(cat port)/${how/, /%2C%20}
  {
    say curl curl -s --compressed "$address"
    say wget wget -qO- --compression=auto "$address"
    node fetch.mjs "$address"
    /usr/bin/python3 -W ignore fetch.py "$address"
    say libwww-perl perl -MLWP::UserAgent -e 'print LWP::UserAgent->new->get(shift, "Accept-Encoding" => "gzip")->decoded_content' "$address"
    say 'Net::HTTP of Ruby' ruby3.1 -rnet/http -e 'puts Net::HTTP.get(URI(ARGV[0]))' "$address"
  } > answers
  for said in 'the page' noise 'an error'; do
    names=$(grep "^$said|" answers | cut -d'|' -f2 | paste -sd, | sed 's/,/, /g' || true)
    [ -z "$names" ] || echo "$how: $said ($names)"
  done
done > seen
diff - seen <<'END'
gzip: the page (curl, wget, fetch of Node, got, needle, superagent, axios, node-fetch, requests, httpx, aiohttp, httplib2, libwww-perl, Net::HTTP of Ruby)
x-gzip: the page (curl, wget, fetch of Node, needle, axios, node-fetch, libwww-perl, Net::HTTP of Ruby)
x-gzip: noise (got, superagent, requests, httpx, httplib2)
x-gzip: an error (aiohttp)
GZIP: the page (curl, wget, fetch of Node, got, superagent, axios, node-fetch, requests, httpx, aiohttp, libwww-perl, Net::HTTP of Ruby)
GZIP: noise (needle, httplib2)
gzip, gzip: the page (curl, fetch of Node, requests, httpx, libwww-perl)
gzip, gzip: noise (wget, got, needle, superagent, axios, node-fetch, httplib2, Net::HTTP of Ruby)
gzip, gzip: an error (aiohttp)
END
echo "As found: a page that was packed twice is noise in eight of fourteen, and an error in one."
