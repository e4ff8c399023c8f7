#!/usr/bin/env bash
# A posting whose connection ends in its midst, fetched by seventeen programs and libraries.
#
# curl 7.88.1, wget 1.21.3, w3m 0.5.3, links 2.28, elinks 0.13.2, urllib of Python 3.11, requests 2.28.1, httpx 0.23.3, aiohttp
# 3.8.4, httplib2 0.20.4, libwww-perl 6.68, HTTP::Tiny of Perl 5.36, Mojolicious 9.31, Net::HTTP of Ruby 3.1, Excon 0.88.0 and
# PHP 8.2 of Debian 12; fetch of Node 20.
#
# The server says how long the page is, or sends it in pieces of which the last is empty, so that a client knows that it got
# all of it; one that did not must treat it as incomplete (RFC 9112, 8). One would guess an error. Where the length was told,
# seven of seventeen give half a posting as a good one, requests, libwww-perl and Net::HTTP of Ruby among them; where it came in
# pieces five of sixteen do (w3m asks by HTTP/1.0, which knows none). Net::HTTP and requests mind the missing last piece alone.
# With fetch of Node it is the other way round: it minds the length, and gives half of what came in pieces.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 wget=1.21.3-1+deb12u1 w3m=0.5.3+git20230121-2 links=2.28-1+b2 elinks=0.13.2-1+b4 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 python3-httplib2=0.20.4-3+deb12u1 libwww-perl=6.68-1 libmojolicious-perl=9.31+dfsg-1 ruby3.1 ruby-excon=0.88.0-1 php8.2-cli
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

const page = '<p>Nurse, 45,000 euros a year. Apply by 1 December.</p>';
const half = page.slice(0, 18);
const answers = {
  counted: `Content-Length: ${page.length}\r\n\r\n${half}`,
  chunked: `Transfer-Encoding: chunked\r\n\r\n${half.length.toString(16)}\r\n${half}\r\n`,
};
const server = createServer(socket => {
  socket.on('error', () => {});
  socket.once('data', question => socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n${answers[question.toString().match(/\/(\w+)/)[1]]}`));
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > fetch.py <<'END'
import asyncio
import sys
import urllib.request

import aiohttp
import httplib2
import httpx
import requests

[address] = sys.argv[1:]


def say(name, ask):
    try:
        print(f'{name}: {ask()}')
    except Exception as problem:
        print(f'{name}: error')


def by_urllib():
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def by_requests():
    answer = requests.get(address)
    answer.raise_for_status()
    return answer.text


async def by_aiohttp():
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return await answer.text()


say('urllib', by_urllib)
say('requests', by_requests)
say('httpx', lambda: httpx.get(address).text)
say('httplib2', lambda: httplib2.Http().request(address)[1].decode())
say('aiohttp', lambda: asyncio.run(by_aiohttp()))
END
cat > fetch.pl <<'END'
use HTTP::Tiny;
use LWP::UserAgent;
use Mojo::UserAgent;
my ($address) = @ARGV;
my $answer = LWP::UserAgent->new(timeout => 10)->get($address);
print 'libwww-perl: ', $answer->is_success ? $answer->content : 'error', "\n";
$answer = HTTP::Tiny->new->get($address);
print 'HTTP::Tiny: ', $answer->{success} ? $answer->{content} : 'error', "\n";
$answer = Mojo::UserAgent->new->get($address);
print 'Mojolicious: ', $answer->error ? 'error' : $answer->res->body, "\n";
END
cat > fetch.rb <<'END'
require 'excon'
require 'net/http'

{ 'Net::HTTP' => -> { Net::HTTP.get(URI(ARGV[0])) }, 'Excon' => -> { Excon.get(ARGV[0]).body } }.each do |name, ask|
  puts "#{name}: #{ask.call}"
rescue StandardError
  puts "#{name}: error"
end
END
say() {
  local name=$1 text
  shift
  text=$("$@" 2> messages | tr -d '\r' | tr '\n' ' ') || text=error
  echo "$name: ${text:-nothing}"
}
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
for kind in counted chunked; do
  address=http://127.0.0.1:$(cat port)/$kind
  echo "$kind"
  {
    say curl curl -s "$address"
    say wget wget --tries=1 -qO- "$address"
    [ "$kind" = chunked ] || say w3m w3m -dump_source "$address"
    say links links -source "$address"
    say elinks elinks -source "$address"
    /usr/bin/python3 fetch.py "$address"
    perl fetch.pl "$address"
    ruby3.1 fetch.rb "$address"
    say PHP php8.2 -r '$text = file_get_contents($argv[1]); if ($text === false) exit(1); echo $text;' "$address"
    node -e 'fetch(process.argv[1]).then(async answer => console.log(`fetch of Node: ${await answer.text()}`)).catch(() => console.log("fetch of Node: error"))' "$address"
  } | sed 's/ *$//; s/^/  /'
done > seen
diff - seen <<'END'
counted
  curl: error
  wget: error
  w3m: <p>Nurse, 45,000 e
  links: error
  elinks: <p>Nurse, 45,000 e
  urllib: error
  requests: <p>Nurse, 45,000 e
  httpx: error
  httplib2: error
  aiohttp: error
  libwww-perl: <p>Nurse, 45,000 e
  HTTP::Tiny: error
  Mojolicious: <p>Nurse, 45,000 e
  Net::HTTP: <p>Nurse, 45,000 e
  Excon: error
  PHP: <p>Nurse, 45,000 e
  fetch of Node: error
chunked
  curl: error
  wget: error
  links: error
  elinks: <p>Nurse, 45,000 e
  urllib: error
  requests: error
  httpx: error
  httplib2: error
  aiohttp: error
  libwww-perl: <p>Nurse, 45,000 e
  HTTP::Tiny: error
  Mojolicious: <p>Nurse, 45,000 e
  Net::HTTP: error
  Excon: error
  PHP: <p>Nurse, 45,000 e
  fetch of Node: <p>Nurse, 45,000 e
END
echo "As found: half a posting is a good one for seven of seventeen, half of one in pieces for five of sixteen."
