#!/usr/bin/env bash
# A posting before which a server sends an early hint (103), fetched by twenty-one programs and libraries.
#
# curl 7.88.1, wget 1.21.3, wget2 1.99.1, aria2 1.36.0, axel 2.17.11, lftp 4.9.2, w3m 0.5.3, links 2.28, elinks 0.13.2,
# urllib of Python 3.11, requests 2.28.1, httpx 0.23.3, aiohttp 3.8.4, httplib2 0.20.4, libwww-perl 6.68, HTTP::Tiny of Perl
# 5.36, Mojolicious 9.31, Net::HTTP of Ruby 3.1, Excon 0.88.0 and PHP 8.2 of Debian 12; fetch of Node 20.
#
# Any number of answers of the kind 1xx may come before the one that counts, and a client must be able to read past them
# though it did not ask for them (RFC 9110, 15.2); servers and networks of today send 103 so that style sheets load sooner.
# One would guess that who does not know it leaves it out, as the standard says. Eleven of twenty-one take it for the answer.
# requests (whose raise_for_status finds nothing wrong), httplib2, libwww-perl and wget2 have an empty page and say that all
# went well. Excon takes the real answer, headers and all, for the text of the page, and w3m shows its headers above the
# page.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 wget=1.21.3-1+deb12u1 wget2=1.99.1-2.2 aria2=1.36.0-1 axel=2.17.11-3 lftp=4.9.2-2+b1 w3m=0.5.3+git20230121-2 links=2.28-1+b2 elinks=0.13.2-1+b4 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 python3-httplib2=0.20.4-3+deb12u1 libwww-perl=6.68-1 libmojolicious-perl=9.31+dfsg-1 ruby3.1 ruby-excon=0.88.0-1 php8.2-cli
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((question, answer) => {
  answer.sendDate = false;
  answer.writeEarlyHints({ link: '</jobs.css>; rel=preload; as=style' }, () => {
    setTimeout(() => {
      answer.writeHead(200, { 'content-type': 'text/html', connection: 'close', 'content-length': 12 });
      answer.end('<p>Nurse</p>');
    }, 50);
  });
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
        print(f'{name}:', *ask())
    except Exception as problem:
        print(f'{name}: error, {problem}')


def by_urllib():
    with urllib.request.urlopen(address) as answer:
        return answer.status, answer.read().decode()


def by_requests():
    answer = requests.get(address)
    answer.raise_for_status()
    return answer.status_code, answer.text


def by_httpx():
    answer = httpx.get(address)
    return answer.status_code, answer.text


def by_httplib2():
    answer, text = httplib2.Http().request(address)
    return answer.status, text.decode()


async def by_aiohttp():
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.text()


say('urllib', by_urllib)
say('requests', by_requests)
say('httpx', by_httpx)
say('httplib2', by_httplib2)
say('aiohttp', lambda: asyncio.run(by_aiohttp()))
END
cat > fetch.pl <<'END'
use HTTP::Tiny;
use LWP::UserAgent;
use Mojo::UserAgent;
my ($address) = @ARGV;
my $answer = LWP::UserAgent->new(timeout => 10)->get($address);
print 'libwww-perl: ', $answer->code, ' ', $answer->content, "\n";
$answer = HTTP::Tiny->new->get($address);
print "HTTP::Tiny: $answer->{status} $answer->{content}\n";
$answer = Mojo::UserAgent->new->get($address)->res;
print 'Mojo::UserAgent: ', $answer->code, ' ', $answer->body, "\n";
END
cat > fetch.rb <<'END'
require 'excon'
require 'net/http'

answer = Net::HTTP.get_response(URI(ARGV[0]))
puts "Net::HTTP: #{answer.code} #{answer.body}"
answer = Excon.get(ARGV[0])
puts "Excon: #{answer.status} #{answer.body.gsub("\r\n", '(line end)')}"
END
say() {
  local name=$1 text
  shift
  text=$("$@" 2> messages | tr -d '\r' | tr '\n' ' ') || true
  echo "$name: ${text:-nothing}"
}
to_a_file() { "$@" > messages 2>&1; cat job; rm -f job; }
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
address=http://127.0.0.1:$(cat port)/
{
  say curl curl -s "$address"
  say wget wget -qO- "$address"
  say wget2 wget2 -qO- "$address"
  say aria2 to_a_file aria2c -q -o job "$address"
  say axel to_a_file axel -q -o job "$address"
  say lftp lftp -c "cat $address"
  say w3m w3m -dump_source "$address"
  say links links -source "$address"
  say elinks elinks -source "$address"
  /usr/bin/python3 fetch.py "$address"
  perl fetch.pl "$address"
  ruby3.1 fetch.rb "$address"
  say PHP php8.2 -r 'echo file_get_contents($argv[1]);' "$address"
  node -e 'fetch(process.argv[1]).then(async (answer) => console.log(`fetch of Node: ${answer.status} ${await answer.text()}`))' "$address"
} | sed 's/ *$//' > seen
diff - seen <<'END'
curl: <p>Nurse</p>
wget: <p>Nurse</p>
wget2: nothing
aria2: <p>Nurse</p>
axel: nothing
lftp: nothing
w3m: HTTP/1.1 200 OK content-type: text/html connection: close content-length: 12  <p>Nurse</p>
links: nothing
elinks: nothing
urllib: error, HTTP Error 103: Early Hints
requests: 103
httpx: 200 <p>Nurse</p>
httplib2: 103
aiohttp: 200 <p>Nurse</p>
libwww-perl: 103
HTTP::Tiny: 200 <p>Nurse</p>
Mojo::UserAgent: 200 <p>Nurse</p>
Net::HTTP: 200 <p>Nurse</p>
Excon: 103 HTTP/1.1 200 OK(line end)content-type: text/html(line end)connection: close(line end)content-length: 12(line end)(line end)<p>Nurse</p>
PHP: <p>Nurse</p>
fetch of Node: 200 <p>Nurse</p>
END
echo "As found: eleven of twenty-one take an early hint for the answer, six of them without an error."
