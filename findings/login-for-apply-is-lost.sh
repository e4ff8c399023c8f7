#!/usr/bin/env bash
# Cookies that a log-in sets for the pages of an application, kept by ten clients.
#
# curl 7.88.1, wget 1.21.3, requests 2.28.1, httpx 0.23.3, aiohttp 3.8.4, libwww-perl 6.68, HTTP::CookieJar 0.014 with
# HTTP::Tiny, Mojolicious 9.31 and http-cookie 1.0.5 of Ruby, all of Debian 12; tough-cookie 6.0.0.
#
# A page /login/form may set a cookie for /apply; one that names no path is for /login and all below it; and one whose path
# begins with no slash counts as one that names none (RFC 6265, 5.1.4 and 5.2.4). One would guess that clients agree after all these
# years, as the rules only tell what they did. Who logs in is unknown at /apply with wget and Mojolicious, which refuse a cookie for
# another folder, as a rule of 1997 had it. wget and http-cookie do not send one without a path to /login itself. The path
# "apply" is followed as the RFC says by four of ten; five lose the cookie, and curl sends it to every page. libwww-perl
# sends that for /apply to /applying, too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take curl=7.88.1-10+deb12u15 wget=1.21.3-1+deb12u1 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 libwww-perl=6.68-1 libhttp-cookiejar-perl=0.014-1 libmojolicious-perl=9.31+dfsg-1 ruby3.1 ruby-http-cookie=1.0.5-1
npm install --silent --no-audit --no-fund --no-save tough-cookie@6.0.0
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const paths = { set: '; Path=/apply', plain: '', relative: '; Path=apply' };
createServer((question, answer) => {
  answer.setHeader('Connection', 'close');
  const { pathname, searchParams } = new URL(question.url, 'http://127.0.0.1');
  if (pathname === '/login/form') answer.setHeader('Set-Cookie', `who=Ana${paths[searchParams.get('kind')]}`);
  answer.end(question.headers.cookie ?? 'nobody');
}).listen(0, '127.0.0.1', function () {
  writeFileSync('port', `${this.address().port}`);
});
END
cat > try.py <<'END'
import asyncio
import sys

import aiohttp
import httpx
import requests

base, kind, *pages = sys.argv[1:]


def by(name, client):
    client.get(f'{base}/login/form?kind={kind}')
    print(f'{name}:', *(page for page in pages if client.get(base + page).text != 'nobody'))


async def by_aiohttp():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(f'{base}/login/form?kind={kind}'):
            pass
        told = []
        for page in pages:
            async with session.get(base + page) as answer:
                told += [page] * (await answer.text() != 'nobody')
        print('aiohttp:', *told)


by('requests', requests.Session())
by('httpx', httpx.Client())
asyncio.run(by_aiohttp())
END
cat > try.pl <<'END'
use HTTP::CookieJar;
use HTTP::Cookies;
use HTTP::Tiny;
use LWP::UserAgent;
use Mojo::UserAgent;
my ($base, $kind, @pages) = @ARGV;
my $libwww = LWP::UserAgent->new(cookie_jar => HTTP::Cookies->new);
my $tiny = HTTP::Tiny->new(cookie_jar => HTTP::CookieJar->new);
my $mojo = Mojo::UserAgent->new;
my @clients = (
  ['libwww-perl', sub { $libwww->get($_[0])->content }],
  ['HTTP::CookieJar', sub { $tiny->get($_[0])->{content} }],
  ['Mojolicious', sub { $mojo->get($_[0])->res->body }],
);
for (@clients) {
  my ($name, $get) = @$_;
  $get->("$base/login/form?kind=$kind");
  print join(' ', "$name:", grep { $get->($base . $_) ne 'nobody' } @pages), "\n";
}
END
cat > try.rb <<'END'
require 'http-cookie'
require 'net/http'

base, kind, *pages = ARGV
jar = HTTP::CookieJar.new
login = URI("#{base}/login/form?kind=#{kind}")
jar.parse(Net::HTTP.get_response(login)['Set-Cookie'], login)
puts "http-cookie: #{pages.reject { |page| jar.cookies(base + page).empty? }.join(' ')}"
END
cat > try.mjs <<'END'
import { CookieJar } from 'tough-cookie';

const [base, kind, ...pages] = process.argv.slice(2);
const jar = new CookieJar();
const login = `${base}/login/form?kind=${kind}`;
for (const cookie of (await fetch(login)).headers.getSetCookie()) await jar.setCookie(cookie, login);
const told = [];
for (const page of pages) if (await jar.getCookieString(base + page)) told.push(page);
console.log('tough-cookie:', ...told);
END
with_curl() {
  local told=curl:
  rm -f jar
  curl -s -c jar -o /dev/null "$base/login/form?kind=$1"
  for page in "${@:2}"; do [ "$(curl -s -b jar "$base$page")" = nobody ] || told+=" $page"; done
  echo "$told"
}
with_wget() {
  local told=wget:
  rm -f jar
  wget -q --save-cookies jar --keep-session-cookies -O /dev/null "$base/login/form?kind=$1"
  for page in "${@:2}"; do [ "$(wget -q --load-cookies jar -O- "$base$page")" = nobody ] || told+=" $page"; done
  echo "$told"
}
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
base=http://127.0.0.1:$(cat port)
try() {
  echo "$1"
  {
    with_curl "${@:2}"
    with_wget "${@:2}"
    /usr/bin/python3 try.py "$base" "${@:2}"
    perl try.pl "$base" "${@:2}"
    ruby3.1 try.rb "$base" "${@:2}"
    node try.mjs "$base" "${@:2}"
  } | sed 's/^/  /'
}
{
  try 'Path=/apply' set /apply /apply/2 /applying /login/2
  try 'no path' plain /login /login/2 /login-help /apply
  try 'Path=apply' relative /apply /login/2 /
} > seen
diff - seen <<'END'
Path=/apply
  curl: /apply /apply/2
  wget:
  requests: /apply /apply/2
  httpx: /apply /apply/2
  aiohttp: /apply /apply/2
  libwww-perl: /apply /apply/2 /applying
  HTTP::CookieJar: /apply /apply/2
  Mojolicious:
  http-cookie: /apply /apply/2
  tough-cookie: /apply /apply/2
no path
  curl: /login /login/2
  wget: /login/2
  requests: /login /login/2
  httpx: /login /login/2
  aiohttp: /login /login/2
  libwww-perl: /login /login/2 /login-help
  HTTP::CookieJar: /login /login/2
  Mojolicious: /login /login/2
  http-cookie: /login/2
  tough-cookie: /login /login/2
Path=apply
  curl: /apply /login/2 /
  wget:
  requests:
  httpx:
  aiohttp: /login/2
  libwww-perl:
  HTTP::CookieJar: /login/2
  Mojolicious:
  http-cookie: /login/2
  tough-cookie: /login/2
END
echo "As found: a log-in that sets a cookie for another folder is lost in two of ten, one for apply in five."
