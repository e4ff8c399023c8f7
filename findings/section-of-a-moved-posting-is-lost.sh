#!/usr/bin/env bash
# The address of a posting with a part of the page (#apply) that has moved, as fifteen clients tell where they came out.
#
# fetch of Node 20, got 14.6.6, axios 1.21.1, node-fetch 3.3.2, superagent 10.4.2, jsdom 29.1.1; curl 7.88.1, urllib of
# Python 3.11, requests 2.28.1, httpx 0.23.3, httplib2 0.20.4, python3-mechanize 0.4.8, libwww-perl 6.68, HTTP::Tiny of Perl
# 5.36 and open-uri of Ruby 3.1 of Debian 12.
#
# Where the new address has no part of its own the old one's part holds on (RFC 9110, 10.2.2), as browsers do, so that links
# to a section survive a move. One would guess that the address a client names at the end is the one that a browser would
# show, since whoever stores it wants to open it again. Three of fifteen name it: requests, httpx and jsdom. Twelve lose
# #apply, of which nine keep it where nothing has moved, so that a trial without a redirection shows nothing; fetch and axios
# never name one, superagent names no address where nothing has moved. And fetch leaves out also what the server itself says.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-httplib2=0.20.4-3+deb12u1 python3-mechanize=1:0.4.8+pypi-5 libwww-perl=6.68-1 ruby3.1
npm install --silent --no-audit --no-fund --no-save got@14.6.6 axios@1.21.1 node-fetch@3.3.2 superagent@10.4.2 jsdom@29.1.1
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const moved = { '/old': '/new', '/other': '/new#form' };
const server = createServer((question, answer) => {
  const location = moved[question.url];
  if (location) answer.writeHead(302, { location });
  else answer.setHeader('content-type', 'text/html');
  answer.end('<h1>Nurse</h1>');
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > fetch.mjs <<'END'
import axios from 'axios';
import got from 'got';
import { JSDOM } from 'jsdom';
import nodeFetch from 'node-fetch';
import superagent from 'superagent';

const [, , base, ...paths] = process.argv;
const ask = {
  'fetch of Node': async (address) => (await fetch(address)).url,
  got: async (address) => (await got(address)).url,
  axios: async (address) => (await axios(address)).request.res.responseUrl,
  'node-fetch': async (address) => (await nodeFetch(address)).url,
  superagent: async (address) => (await superagent.get(address)).redirects.at(-1) ?? 'none',
  jsdom: async (address) => (await JSDOM.fromURL(address)).window.location.href,
};
for (const [name, run] of Object.entries(ask)) {
  const said = [];
  for (const path of paths) said.push((await run(base + path)).replace(base, ''));
  console.log(`${name}: ${said.join(' | ')}`);
}
END
cat > fetch.py <<'END'
import sys
import urllib.request

import httplib2
import httpx
import mechanize
import requests

base, *paths = sys.argv[1:]


def by_mechanize(address):
    browser = mechanize.Browser()
    browser.set_handle_robots(False)
    browser.open(address)
    return browser.geturl()


for name, run in {
    'urllib': lambda address: urllib.request.urlopen(address).url,
    'requests': lambda address: requests.get(address).url,
    'httpx': lambda address: str(httpx.get(address, follow_redirects=True).url),
    'httplib2': lambda address: httplib2.Http().request(address)[0]['content-location'],
    'mechanize': by_mechanize,
}.items():
    print(f'{name}:', ' | '.join(run(base + path).replace(base, '') for path in paths))
END
cat > fetch.pl <<'END'
use HTTP::Tiny;
use LWP::UserAgent;
my ($base, @paths) = @ARGV;
my %ask = (
  'libwww-perl' => sub { LWP::UserAgent->new->get($_[0])->request->uri },
  'HTTP::Tiny' => sub { HTTP::Tiny->new->get($_[0])->{url} },
);
for my $name (sort keys %ask) {
  print "$name: ", join(' | ', map { $ask{$name}->("$base$_") =~ s/^\Q$base//r } @paths), "\n";
}
END
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
base=http://127.0.0.1:$(cat port)
paths=('/old#apply' '/other#apply' '/new#apply')
{
  echo "asked for: ${paths[0]} | ${paths[1]} | ${paths[2]}"
  node fetch.mjs "$base" "${paths[@]}"
  echo "curl: $(for path in "${paths[@]}"; do curl -sL -o page -w '%{url_effective}\n' "$base$path"; done | sed "s#^$base##" | paste -sd'|' | sed 's/|/ | /g')"
  /usr/bin/python3 fetch.py "$base" "${paths[@]}"
  perl fetch.pl "$base" "${paths[@]}"
  ruby3.1 -ropen-uri -e 'base, *paths = ARGV; puts "open-uri: #{paths.map { |path| URI.open(base + path).base_uri.to_s.sub(base, "") }.join(" | ")}"' "$base" "${paths[@]}"
} > seen
diff - seen <<'END'
asked for: /old#apply | /other#apply | /new#apply
fetch of Node: /new | /new | /new
got: /new | /new#form | /new#apply
axios: /new | /new#form | /new
node-fetch: /new | /new#form | /new#apply
superagent: /new | /new#form | none
jsdom: /new#apply | /new#form | /new#apply
curl: /new | /new#form | /new#apply
urllib: /new | /new#form | /new#apply
requests: /new#apply | /new#form | /new#apply
httpx: /new#apply | /new#form | /new#apply
httplib2: /new | /new#form | /new#apply
mechanize: /new | /new#form | /new#apply
HTTP::Tiny: /new | /new#form | /new#apply
libwww-perl: /new | /new#form | /new#apply
open-uri: /new | /new#form | /new#apply
END
echo "As found: three of fifteen name the part of a page that has moved."
