#!/usr/bin/env bash
# What programs that keep cookies make of one that signs out, and of one with two ends.
#
# wget 1.21.3, python3-requests 2.28.1, python3-httpx 0.23.3, python3-aiohttp 3.8.4 and libhttp-cookies-perl 6.10 of Debian 12,
# tough-cookie 6.1.0 (with got 14.6.6), superagent 10.4.2.
#
# Max-Age counts before Expires, and an age of nothing takes a cookie away (RFC 6265, 4.1.2.2 and 5.2.2). One would guess that
# whoever keeps cookies knows it. superagent and Perl pass over Max-Age: what lasts a second is sent for good, and so is what a
# site takes away by Max-Age=0. A session that still has an hour is gone where an Expires of long ago stands beside it, with
# wget, too, which otherwise knows Max-Age. Quotes are part of a value, and Perl takes them off; wget keeps no cookie for
# another folder than that of the page.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take wget=1.21.3-1+deb12u1 python3-requests=2.28.1+dfsg-1 python3-httpx=0.23.3-1 python3-aiohttp=3.8.4-1+deb12u2 libwww-perl=6.68-1 libhttp-cookies-perl=6.10-1
npm install --silent --no-audit --no-fund --no-save got@14.6.6 tough-cookie@6.1.0 superagent@10.4.2

cat > site.mjs <<'END'
import { createServer } from 'node:http';

const set = {
  '/account/in': ['session=4711; Path=/', 'second=1; Path=/; Max-Age=1', 'hour=1; Path=/; Max-Age=3600; Expires=Wed, 01 Jan 2020 00:00:00 GMT', 'quoted="4711"; Path=/', 'folder=1; Path=/jobs'],
  '/account/out': ['session=deleted; Path=/; Max-Age=0'],
};
createServer(({ url, headers }, answer) => {
  if (url.startsWith('/jobs/')) {
    const sent = (headers.cookie ?? '').split('; ');
    console.log(`${url.slice(6)}: ${['session', 'second', 'hour', 'quoted', 'folder'].map(name => sent.find(cookie => cookie.startsWith(`${name}=`)) ?? `no ${name}`).join(', ')}`);
  }
  answer.setHeader('set-cookie', set[url] ?? []).end();
}).listen(0, '127.0.0.1', function () {
  console.error(this.address().port);
});
END
node site.mjs > seen 2> port &
site=$!
trap 'kill "$site"; rm -rf "$folder"' EXIT
while ! [ -s port ]; do sleep 0.1; done
export SITE=http://127.0.0.1:$(cat port)

for page in account/in account/out jobs/wget; do
  [ $page != jobs/wget ] || sleep 2
  wget -q --load-cookies=kept --save-cookies=kept --keep-session-cookies -O /dev/null "$SITE/$page" 2> messages || true
done
cat > try.py <<'END'
import asyncio
import os
import time

import aiohttp
import httpx
import requests

site = os.environ['SITE']
for name, session in {'requests': requests.Session(), 'httpx': httpx.Client()}.items():
    for page in ('account/in', 'account/out'):
        session.get(f'{site}/{page}')
    time.sleep(2)
    session.get(f'{site}/jobs/{name}')


async def main():
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        for page in ('account/in', 'account/out'):
            await (await session.get(f'{site}/{page}')).read()
        await asyncio.sleep(2)
        await (await session.get(f'{site}/jobs/aiohttp')).read()

asyncio.run(main())
END
/usr/bin/python3 -W ignore try.py
perl -MLWP::UserAgent -e '$program = LWP::UserAgent->new(cookie_jar => {}); $program->get("$ENV{SITE}/$_") for "account/in", "account/out"; sleep 2; $program->get("$ENV{SITE}/jobs/Perl")'
cat > try.mjs <<'END'
import got from 'got';
import superagent from 'superagent';
import { CookieJar } from 'tough-cookie';

const cookieJar = new CookieJar();
const agent = superagent.agent();
const { SITE } = process.env;
for (const page of ['account/in', 'account/out']) {
  await got(`${SITE}/${page}`, { cookieJar });
  await agent.get(`${SITE}/${page}`);
}
await new Promise(resolve => setTimeout(resolve, 2000));
await got(`${SITE}/jobs/tough-cookie`, { cookieJar });
await agent.get(`${SITE}/jobs/superagent`);
END
node try.mjs
diff - seen <<'END'
wget: no session, no second, no hour, quoted="4711", no folder
requests: no session, no second, hour=1, quoted="4711", folder=1
httpx: no session, no second, hour=1, quoted="4711", folder=1
aiohttp: no session, no second, hour=1, quoted="4711", folder=1
Perl: session=deleted, second=1, no hour, quoted=4711, folder=1
tough-cookie: no session, no second, hour=1, quoted="4711", folder=1
superagent: session=deleted, second=1, no hour, quoted="4711", folder=1
END
echo "As found: two of seven send for good what lasts a second, three lose what has an hour left."
