#!/usr/bin/env bash
# A posting in German and in French at one address, asked for with seven clients that keep answers, in German, French and
# German.
#
# undici 7.30.2, axios-cache-interceptor 1.12.3 with axios 1.21.1, got 14.6.6, make-fetch-happen 15.0.6; httplib2 0.20.4,
# python3-cachecontrol 0.12.12 and python3-requests-cache 0.9.8 of Debian 12.
#
# The answer may be kept for ten minutes and says that it depends on the language asked for (Vary: Accept-Language; RFC 9111,
# 4.1). One would guess that what obeys max-age obeys Vary. requests-cache, which knows Vary from its 1.0 on, gives the German
# posting to who asks for the French one, and does so too when it is told to go by the headers of the answer
# (cache_control=True). Of the six others three keep both, and three keep one for each address, so that German is fetched again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-httplib2=0.20.4-3+deb12u1 python3-cachecontrol=0.12.12-2 python3-requests-cache=0.9.8-1
npm install --silent --no-audit --no-fund --no-save undici@7.30.2 axios-cache-interceptor@1.12.3 axios@1.21.1 got@14.6.6 make-fetch-happen@15.0.6
export HOME=$folder

# The server says the language, and how often it was asked under this path.
cat > serve.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const asked = new Map();
const server = createServer((question, answer) => {
  asked.set(question.url, (asked.get(question.url) ?? 0) + 1);
  answer.writeHead(200, { date: new Date().toUTCString(), 'cache-control': 'max-age=600', vary: 'Accept-Language', 'content-type': 'text/plain' });
  answer.end(`${question.headers['accept-language']}${asked.get(question.url)}`);
}).listen(0, '127.0.0.1', () => writeFileSync('port', `${server.address().port}`));
END
cat > ask.mjs <<'END'
import axios from 'axios';
import { setupCache } from 'axios-cache-interceptor';
import got from 'got';
import fetcher from 'make-fetch-happen';
import { Agent, interceptors, request } from 'undici';

const [, , address] = process.argv;
const dispatcher = new Agent().compose(interceptors.cache());
const client = setupCache(axios.create());
const cache = new Map();
const keeping = fetcher.defaults({ cachePath: 'kept' });
const clients = {
  undici: async (url, headers) => (await request(url, { dispatcher, headers })).body.text(),
  'axios-cache-interceptor': async (url, headers) => (await client.get(url, { headers })).data,
  got: async (url, headers) => (await got(url, { cache, headers })).body,
  'make-fetch-happen': async (url, headers) => (await keeping(url, { headers })).text(),
};
for (const [name, ask] of Object.entries(clients)) {
  const said = [];
  for (const language of ['de', 'fr', 'de']) said.push(await ask(`${address}${name}`, { 'accept-language': language }));
  console.log(`${name}: ${said.join(' ')}`);
}
process.exit();
END
cat > ask.py <<'END'
import sys

import cachecontrol
import httplib2
import requests
import requests_cache

client = httplib2.Http('kept-by-httplib2')
controlled = cachecontrol.CacheControl(requests.Session())
plain = requests_cache.CachedSession(backend='memory')
told = requests_cache.CachedSession(backend='memory', cache_control=True)
clients = {
    'httplib2': lambda url, headers: client.request(url, headers=headers)[1].decode(),
    'CacheControl': lambda url, headers: controlled.get(url, headers=headers).text,
    'requests-cache': lambda url, headers: plain.get(url, headers=headers).text,
    'requests-cache, cache_control=True': lambda url, headers: told.get(url, headers=headers).text,
}
for name, ask in clients.items():
    url = sys.argv[1] + name.replace(' ', '').replace(',', '').replace('=', '')
    print(f'{name}:', ' '.join(ask(url, {'Accept-Language': language}) for language in ('de', 'fr', 'de')))
END
node serve.mjs &
server=$!
for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
address=http://127.0.0.1:$(cat port)/
{ node ask.mjs "$address"; /usr/bin/python3 ask.py "$address"; } > seen
diff - seen <<'END'
undici: de1 fr2 de1
axios-cache-interceptor: de1 fr2 de1
got: de1 fr2 de3
make-fetch-happen: de1 fr2 de1
httplib2: de1 fr2 de3
CacheControl: de1 fr2 de3
requests-cache: de1 de1 de1
requests-cache, cache_control=True: de1 de1 de1
END
echo "As found: one of seven gives the German posting to who asks for the French one."
