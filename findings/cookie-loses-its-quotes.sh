#!/usr/bin/env bash
# A cookie whose value stands in quotation marks, as twelve clients send it back and nine libraries of servers read it.
#
# superagent 10.4.2, tough-cookie 6.1.0, needle 3.5.0, cookie 2.0.1; curl 7.88.1, wget 1.21.3, requests 2.28.1, httpx 0.23.3,
# aiohttp 3.8.4, python3-mechanize 0.4.8, libwww-perl 6.68, Mojolicious 9.31, ruby-http-cookie 1.0.5, werkzeug 2.2.2, django
# 3.2, webob 1.8.6, CGI 4.55, Plack 1.0050 and Rack 2.2.22 of Debian 12.
#
# Quotation marks around a value are part of it (RFC 6265, 4.1.1 and 5.2), so that a server may compare what comes back
# letter by letter, or check a signature over it. One would guess that clients send back what they were given. Four of twelve
# do not: needle, libwww-perl, Mojolicious and the jar of Ruby take the marks away, the last two only where there is no blank
# in between; needle also writes the blank as %20. Of the servers six take them away as they read and three do not, Rack
# among them, so whether both ends mean one value depends on both. CGI reads a value with "&" up to it, and gives a list.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 wget=1.21.3-1+deb12u1 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 python3-mechanize=1:0.4.8+pypi-5 libwww-perl=6.68-1 libmojolicious-perl=9.31+dfsg-1 ruby3.1 ruby-http-cookie=1.0.5-1 python3-werkzeug=2.2.2-3+deb12u1 python3-django=3:3.2.25-0+deb12u7 python3-webob=1:1.8.6-3 libcgi-pm-perl=4.55-1 libplack-perl=1.0050-1 ruby-rack=2.2.22-0+deb12u2
npm install --silent --no-audit --no-fund --no-save superagent@10.4.2 tough-cookie@6.1.0 needle@3.5.0 cookie@2.0.1
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((question, answer) => {
  if (question.url === '/first') answer.setHeader('set-cookie', ['draft="a1b2"; Path=/', 'note="for Ana"; Path=/', 'job=R&D; Path=/']);
  answer.end((question.headers.cookie ?? 'none').split('; ').sort().join('; '));
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > send.mjs <<'END'
import needle from 'needle';
import superagent from 'superagent';
import { CookieJar } from 'tough-cookie';

const [, , base] = process.argv;
const agent = superagent.agent();
await agent.get(`${base}/first`).buffer(true);
console.log(`superagent: ${(await agent.get(`${base}/second`).buffer(true).parse(superagent.parse.text)).text}`);
const jar = new CookieJar();
for (const cookie of (await fetch(`${base}/first`)).headers.getSetCookie()) await jar.setCookie(cookie, base);
console.log(`tough-cookie: ${(await jar.getCookieString(`${base}/second`)).split('; ').sort().join('; ')}`);
const { cookies } = await needle('get', `${base}/first`);
console.log(`needle: ${(await needle('get', `${base}/second`, { cookies })).body}`);
END
cat > send.py <<'END'
import asyncio
import sys

import aiohttp
import httpx
import mechanize
import requests

[base] = sys.argv[1:]
session = requests.Session()
session.get(f'{base}/first')
print('requests:', session.get(f'{base}/second').text)
with httpx.Client() as client:
    client.get(f'{base}/first')
    print('httpx:', client.get(f'{base}/second').text)


async def by_aiohttp():
    # Without "unsafe" it keeps no cookie of a host that is a number.
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        await session.get(f'{base}/first')
        async with session.get(f'{base}/second') as answer:
            return await answer.text()


print('aiohttp:', asyncio.run(by_aiohttp()))
browser = mechanize.Browser()
browser.set_handle_robots(False)
browser.open(f'{base}/first')
print('mechanize:', browser.open(f'{base}/second').read().decode())
END
cat > send.pl <<'END'
use LWP::UserAgent;
use Mojo::UserAgent;
my ($base) = @ARGV;
my $agent = LWP::UserAgent->new(cookie_jar => {});
$agent->get("$base/first");
print 'libwww-perl: ', $agent->get("$base/second")->content, "\n";
$agent = Mojo::UserAgent->new;
$agent->get("$base/first");
print 'Mojolicious: ', $agent->get("$base/second")->res->body, "\n";
END
cat > send.rb <<'END'
require 'http/cookie_jar'
require 'net/http'

jar = HTTP::CookieJar.new
first = URI("#{ARGV[0]}/first")
Net::HTTP.get_response(first).get_fields('set-cookie').each { |cookie| jar.parse(cookie, first) }
puts "http-cookie: #{HTTP::Cookie.cookie_value(jar.cookies(first)).split('; ').sort.join('; ')}"
END
cat > read.mjs <<'END'
import * as cookie from 'cookie';

const read = (cookie.parseCookie ?? cookie.parse)(process.argv[2]);
console.log(`cookie: ${Object.keys(read).sort().map((name) => `${name} ${read[name]}`).join(' | ')}`);
END
cat > read.py <<'END'
import sys
from http.cookies import SimpleCookie

import webob
from django.conf import settings

settings.configure()
from django.http.cookie import parse_cookie
from werkzeug.http import parse_cookie as parse_werkzeug

[header] = sys.argv[1:]
for name, read in {
    'http.cookies': {key: value.value for key, value in SimpleCookie(header).items()},
    'werkzeug': dict(parse_werkzeug(header)),
    'django': parse_cookie(header),
    'webob': dict(webob.Request.blank('/', headers={'Cookie': header}).cookies),
}.items():
    print(f'{name}:', ' | '.join(f'{key} {value}' for key, value in sorted(read.items())))
END
cat > read.pl <<'END'
use CGI::Cookie;
use Mojo::Cookie::Request;
use Plack::Request;
my ($header) = @ARGV;
my %read = CGI::Cookie->parse($header);
print 'CGI: ', join(' | ', map { join ' ', $_, $read{$_}->value } sort keys %read), "\n";
print 'Mojolicious: ', join(' | ', sort map { $_->name . ' ' . $_->value } @{Mojo::Cookie::Request->parse($header)}), "\n";
my $read = Plack::Request->new({HTTP_COOKIE => $header})->cookies;
print 'Plack: ', join(' | ', map { "$_ $read->{$_}" } sort keys %$read), "\n";
END
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
base=http://127.0.0.1:$(cat port)
header='draft="a1b2"; note="for Ana"; job=R&D'
{
  echo 'sent back'
  curl -s -c jar -o page "$base/first"
  echo "curl: $(curl -s -b jar "$base/second")"
  wget -qO page --keep-session-cookies --save-cookies jar2 "$base/first"
  echo "wget: $(wget -qO- --load-cookies jar2 "$base/second")"
  node send.mjs "$base"
  /usr/bin/python3 send.py "$base"
  perl send.pl "$base"
  ruby3.1 send.rb "$base"
  echo 'read'
  node read.mjs "$header"
  /usr/bin/python3 read.py "$header"
  perl read.pl "$header"
  ruby3.1 -rrack -e 'puts "Rack: #{Rack::Utils.parse_cookies("HTTP_COOKIE" => ARGV[0]).sort.map { |pair| pair.join(" ") }.join(" | ")}"' "$header"
} > seen
diff - seen <<'END'
sent back
curl: draft="a1b2"; job=R&D; note="for Ana"
wget: draft="a1b2"; job=R&D; note="for Ana"
superagent: draft="a1b2"; job=R&D; note="for Ana"
tough-cookie: draft="a1b2"; job=R&D; note="for Ana"
needle: draft=a1b2; job=R&D; note=for%20Ana
requests: draft="a1b2"; job=R&D; note="for Ana"
httpx: draft="a1b2"; job=R&D; note="for Ana"
aiohttp: draft="a1b2"; job=R&D; note="for Ana"
mechanize: draft="a1b2"; job=R&D; note="for Ana"
libwww-perl: draft=a1b2; job=R&D; note=for Ana
Mojolicious: draft=a1b2; job=R&D; note="for Ana"
http-cookie: draft=a1b2; job=R&D; note="for Ana"
read
cookie: draft "a1b2" | job R&D | note "for Ana"
http.cookies: draft a1b2 | job R&D | note for Ana
werkzeug: draft a1b2 | job R&D | note for Ana
django: draft a1b2 | job R&D | note for Ana
webob: draft a1b2 | job R&D | note for Ana
CGI: draft "a1b2" | job R D | note "for Ana"
Mojolicious: draft a1b2 | job R&D | note for Ana
Plack: draft a1b2 | job R&D | note for Ana
Rack: draft "a1b2" | job R&D | note "for Ana"
END
echo "As found: four of twelve send a cookie back without its quotation marks."
